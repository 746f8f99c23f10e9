/** ". Did you mean: 'x'?" after an AttributeError, NameError or ImportError; computed only when one is printed. */
import type { Slot, Value } from '../../heap/value.ts';
import { isDict } from '../../objects/containers/dict.ts';
import type { PyException } from '../../objects/exceptions/exceptions.ts';
import { isInstanceOfName } from '../../objects/exceptions/exception-test.ts';
import { frameSlot, type Frame } from '../../objects/machine/frame.ts';
import { callMethod, contains, hasAttr, toArray } from '../../objects/protocol/protocol.ts';
import { sysModule } from '../../modules/sys-module.ts';
import { nearestName } from '../../objects/exceptions/suggestions.ts';

export function suggestionFor(exception: PyException): string {
  try {
    return isInstanceOfName(exception, 'ImportError') ? importHint(exception) : hintFor(exception);
  } catch (error) {
    // A failing __dir__ or __getattr__ costs the hint, not the report.
    if (!isInstanceOfName(error, 'BaseException')) throw error;
    return '';
  }
}

function didYouMean(near: string | null): string {
  return near === null ? '' : `. Did you mean: '${near}'?`;
}

function hintFor(exception: PyException): string {
  const isName = isInstanceOfName(exception, 'NameError');
  const wrong = exception.fields.name;
  if (typeof wrong !== 'string' || (!isName && !isInstanceOfName(exception, 'AttributeError'))) return '';
  const hint = didYouMean(isName ? nameHint(exception, wrong) : attributeHint(exception, wrong));
  if (!isName || !isStandardModule(wrong)) return hint;
  return `${hint === '' ? '. Did' : `${hint} Or did`} you forget to import '${wrong}'?`;
}

function isStandardModule(name: string): boolean {
  const names = sysModule.dict.getStr('stdlib_module_names');
  return names !== null && contains(names, name);
}

/** After `from module import wrong`. */
function importHint(exception: PyException): string {
  const { name, name_from: wrong } = exception.fields;
  const modules = sysModule.dict.getStr('modules');
  if (typeof name !== 'string' || typeof wrong !== 'string' || !isDict(modules)) return '';
  const module = modules.getStr(name);
  return module === null ? '' : didYouMean(nearestName(wrong, attributeNames(module, wrong)));
}

/** What `dir` lists; names with an underscore only where one was asked for. */
function attributeNames(object: Value, wrong: string, withPrivate = wrong.startsWith('_')): string[] {
  const names = toArray(callMethod(object, '__dir__')).filter((name) => typeof name === 'string');
  return names.filter((name) => withPrivate || !name.startsWith('_')).sort();
}

function raisingFrame(exception: PyException): Frame | null {
  let entry = exception.traceback;
  while (entry?.next) entry = entry.next;
  return entry === null ? null : entry.frame.frame;
}

function attributeHint(exception: PyException, wrong: string): string | null {
  const object = exception.fields.obj ?? null;
  if (object === null) return null;
  const isOwn = localValue(raisingFrame(exception), 'self') === object;
  return nearestName(wrong, attributeNames(object, wrong, isOwn || wrong.startsWith('_')));
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
