/** Replacement templates: `\1` and `\g<name>` in what `sub` and `expand` insert. The library parses them. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError } from '../../objects/exceptions/errors.ts';
import { hooks } from '../../objects/machine/hooks.ts';
import { PyObject } from '../../objects/object.ts';
import { call, getAttr, toArray } from '../../objects/protocol/protocol.ts';
import { bytesOf } from '../../objects/text/bytes-arguments.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { newType } from '../../objects/classes/type.ts';
import { intOf, textOf } from '../../objects/values.ts';
import type { PyMatch, PyPattern } from './pattern-object.ts';

const templateType = newType('Template', { module: '_sre', final: true });

export class PyTemplate extends PyObject {
  /** Literals at even places, numbers of groups at odd ones. */
  readonly parts: readonly Value[];

  constructor(parts: readonly Value[]) {
    super(templateType);
    this.parts = parts;
  }

  expand(match: PyMatch): Value {
    const pieces = this.parts.map((part, i) => (i % 2 === 0 ? part : match.group(Number(intOf(part)))));
    return joined(pieces, match.subject.isBytes);
  }
}

export const newTemplate = (parts: Value): PyTemplate => new PyTemplate(toArray(parts));

/** Groups that took no part (None) count as empty. */
export function joined(pieces: readonly Value[], isBytes: boolean): Value {
  const given = pieces.filter((piece) => piece !== None);
  return isBytes ? new PyBytes(Buffer.concat(given.map(asBytes))) : given.map(asText).join('');
}

function asBytes(piece: Value, at: number): Uint8Array {
  const bytes = bytesOf(piece);
  if (bytes === null) throw typeError(`sequence item ${at}: expected a bytes-like object, ${typeof piece === 'string' ? 'str' : 'object'} found`);
  return bytes;
}

function asText(piece: Value, at: number): string {
  const text = textOf(piece);
  if (text === null) throw typeError(`sequence item ${at}: expected str instance, bytes found`);
  return text;
}

/** What stands for `given`: itself where it has no backslash, else what re._compile_template makes of it. */
export function compileTemplate(pattern: PyPattern, given: Value): Value {
  const text = textOf(given);
  const bytes = text === null ? bytesOf(given) : null;
  if (text !== null && !text.includes('\\')) return given;
  if (bytes !== null && !bytes.includes(92)) return given;
  return call(getAttr(hooks.importModule('re', None, None, None, 0), '_compile_template'), [pattern, given]);
}

export function expandTemplate(match: PyMatch, given: Value): Value {
  const template = compileTemplate(match.pattern, given);
  return template instanceof PyTemplate ? template.expand(match) : template;
}
