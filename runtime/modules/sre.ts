/** The module _sre: the engine behind the library's `re`. */
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { indexNumber, toArray } from '../objects/protocol/protocol.ts';
import { boolean } from '../objects/values.ts';
import '../objects/value-types.ts';
import { isAsciiCased, isUnicodeCased, lowerAscii, lowerUnicode } from './regex/characters.ts';
import { MAGIC, MAXGROUPS, MAXREPEAT } from './regex/codes.ts';
import './regex/match.ts';
import './regex/pattern.ts';
import { patternType, PyPattern } from './regex/pattern-object.ts';
import { Program } from './regex/search.ts';
import { newTemplate } from './regex/template.ts';

export const sreModule: PyModule = newModule('_sre');

const { dict } = sreModule;
for (const [name, value] of Object.entries({ MAGIC, CODESIZE: 4, MAXREPEAT, MAXGROUPS })) dict.setStr(name, value);

builtin(sreModule, 'compile(pattern, flags, code, groups, groupindex, indexgroup)', (
  pattern: Value, flags: Value, code: Value, groups: Value, groupIndex: Value, names: Value,
) => {
  if (!(groupIndex instanceof PyDict)) throw typeError('compile() argument 5 must be dict');
  const program = new Program(Uint32Array.from(toArray(code), (word) => indexNumber(word)), indexNumber(groups));
  return new PyPattern(patternType, pattern, indexNumber(flags), program, groupIndex, toArray(names));
});
builtin(sreModule, 'template(pattern, template, /)', (_pattern: Value, template: Value) => newTemplate(template));
builtin(sreModule, 'getcodesize()', () => 4);
builtin(sreModule, 'ascii_iscased(character, /)', (character: Value) => boolean(isAsciiCased(indexNumber(character))));
builtin(sreModule, 'unicode_iscased(character, /)', (character: Value) => boolean(isUnicodeCased(indexNumber(character))));
builtin(sreModule, 'ascii_tolower(character, /)', (character: Value) => lowerAscii(indexNumber(character)));
builtin(sreModule, 'unicode_tolower(character, /)', (character: Value) => lowerUnicode(indexNumber(character)));
