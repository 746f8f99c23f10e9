/** ". Did you mean: 'x'?" after an AttributeError, NameError or ImportError; computed only when one is printed. */
import type { Slot, Value } from '../../heap/value.ts';
import { isDict } from '../../objects/dict.ts';
import type { PyException } from '../../objects/exceptions.ts';
import { isInstanceOfName } from '../../objects/exception-test.ts';
import { frameSlot, type Frame } from '../../objects/frame.ts';
import { callMethod, hasAttr, toArray } from '../../objects/protocol.ts';
import { nearestName } from '../../objects/suggestions.ts';

let moduleNames: ReadonlySet<string> = new Set();

/** `sys.stdlib_module_names`, for "Did you forget to import 'x'?". */
export function installModuleNames(names: ReadonlySet<string>): void {
  moduleNames = names;
}

export function suggestionFor(exception: PyException): string {
  try {
    return isInstanceOfName(exception, 'ImportError') ? '' : hintFor(exception);
  } catch (error) {
    // A failing __dir__ or __getattr__ costs the hint, not the report.
    if (!isInstanceOfName(error, 'BaseException')) throw error;
    return '';
  }
}

function hintFor(exception: PyException): string {
  const isName = isInstanceOfName(exception, 'NameError');
  const wrong = exception.fields.name;
  if (typeof wrong !== 'string' || (!isName && !isInstanceOfName(exception, 'AttributeError'))) return '';
  const near = isName ? nameHint(exception, wrong) : attributeHint(exception, wrong);
  const hint = near === null ? '' : `. Did you mean: '${near}'?`;
  if (!isName || !moduleNames.has(wrong)) return hint;
  return `${near === null ? '. Did' : `${hint} Or did`} you forget to import '${wrong}'?`;
}

function raisingFrame(exception: PyException): Frame | null {
  let entry = exception.traceback;
  while (entry?.next) entry = entry.next;
  return entry === null ? null : entry.frame.frame;
}

function attributeHint(exception: PyException, wrong: string): string | null {
  const object = exception.fields.obj ?? null;
  if (object === null) return null;
  let names = toArray(callMethod(object, '__dir__')).filter((name) => typeof name === 'string');
  if (!wrong.startsWith('_') && localValue(raisingFrame(exception), 'self') !== object) {
    names = names.filter((name) => !name.startsWith('_'));
  }
  return nearestName(wrong, names.sort());
}

function nameHint(exception: PyException, wrong: string): string | null {
  const frame = raisingFrame(exception);
  if (frame === null) return null;
  const self = localValue(frame, 'self');
  if (self !== null && hasAttr(self, wrong)) return `self.${wrong}`;
  return nearestName(wrong, [...localNames(frame), ...keyNames(frame.globals), ...keyNames(frame.builtins)]);
}

function localNames(frame: Frame): string[] {
  if (frame.locals !== null) return keyNames(frame.locals);
  return frame.code.localsplusnames.filter((_, index) => frameSlot(frame, index) !== null);
}

function localValue(frame: Frame | null, name: string): Slot {
  if (frame === null) return null;
  const index = frame.code.localsplusnames.indexOf(name);
  return index < 0 ? null : frameSlot(frame, index);
}

function keyNames(namespace: Value): string[] {
  return isDict(namespace) ? namespace.keyList().filter((key) => typeof key === 'string') : [];
}
