/** Which values an item of an instruction may hold, and which it mostly holds. */
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import type { Item } from '../../../../generated/metadata/signatures.ts';
import { CODE, OBJECTS, valuesOf, type Maker } from './values.ts';

const EXCEPTIONS = /^(ValueError\(|KeyError\(|StopIteration\(|ExceptionGroup\()/;
const matching = (pattern: RegExp): readonly Maker[] => OBJECTS.filter(({ name }) => pattern.test(name));
const ofType = (...types: readonly string[]): readonly Maker[] => OBJECTS.filter(({ type }) => types.includes(type));

/** What the compiler promises of an item beyond its type. */
const PROMISED: Readonly<Record<string, readonly Maker[]>> = {
  'PUSH_EXC_INFO new_exc': matching(EXCEPTIONS), 'POP_EXCEPT exc_value': [...matching(EXCEPTIONS), ...ofType('none')], 'CHECK_EXC_MATCH left': matching(EXCEPTIONS),
  'CHECK_EG_MATCH exc_value': matching(EXCEPTIONS), 'WITH_EXCEPT_START val': matching(EXCEPTIONS), 'SET_ADD set': ofType('set'), 'SET_UPDATE set': ofType('set'),
  'DICT_UPDATE dict': ofType('dict'), 'DICT_MERGE dict': ofType('dict'), 'BUILD_STRING pieces': ofType('str'), 'FORMAT_WITH_SPEC fmt_spec': ofType('str'),
  'BUILD_CONST_KEY_MAP keys': matching(/^\("x", "y"\)$|^\(1, 2\)$/), 'MATCH_CLASS names': matching(/^\(\)$|^\("x", "y"\)$/), 'SET_FUNCTION_ATTRIBUTE attr': matching(/^\(7,\)$|^\(\)$/),
  'CALL_INTRINSIC_1 value': OBJECTS, 'MAKE_FUNCTION codeobj': [CODE], 'LOAD_FROM_DICT_OR_DEREF class_dict': ofType('dict'), 'END_SEND receiver': ofType('generator'),
};

/** And only for certain operands. */
const PROMISED_OF_OPERAND: Readonly<Record<string, readonly Maker[]>> = {
  'CALL_INTRINSIC_2(1) value2': matching(EXCEPTIONS), 'CALL_INTRINSIC_2(1) value1': ofType('list'),
};

export function promisedFor(instruction: string, oparg: number, { name, type }: Item): readonly Maker[] {
  return PROMISED_OF_OPERAND[`${instruction}(${oparg}) ${name}`] ?? PROMISED[`${instruction} ${name}`] ?? valuesOf(type);
}

/** Opcodes behind the instruction. */
export const FOLLOWING = ['NOP', 'POP_TOP', 'STORE_FAST'].map((name) => INSTRUCTIONS[name]!.opcode);

const CALLABLE = matching(/^(lambda: 4|two|one|none|defaults|full\(\)\.method|generator|len|isinstance|abs|hasattr|divmod|getattr|min|list\.append|str\.\w+|dict\.get|\[\]\.append|int|str|type|tuple|range|super|list|slice|ValueError|calling\(\)|dict\.fromkeys|plain\(\)|two\.__get__\(5\))$/);

export function valuesFor(instruction: string, { name, type }: Item): readonly Maker[] {
  return PROMISED[`${instruction} ${name}`] ?? (name === 'callable' ? CALLABLE : name === 'global_super' ? SUPERS : name === 'owner' && type === 'object' ? OWNERS : valuesOf(type));
}

/** Receivers of methods. */
export const FITTING: Readonly<Record<string, string>> = { 'list.append': 'list', 'str.upper': 'str', 'str.join': 'str', 'str.split': 'str', 'dict.get': 'dict' };

/** What items of these names mostly are in programs. */
export const PREFERRED: Readonly<Record<string, readonly Maker[]>> = {
  lhs: matching(/^(0|1|2|-1|2\*\*53|1\.5|-2\.5)$/), sub: matching(/^(0|1|"x"|-1)$/), start: matching(/^(0|1|None)$/), stop: matching(/^(2|None)$/), mgr: matching(/^(full|asynchronous)\(\)$/), iterable: matching(/^(asynchronous\(\)|\[1\]|\(7,\))$/), v: matching(/^None$/),
  container: matching(/^(\[1\]|\{"x": 5, "y": 6\}|"abc"|\(1, 2\))$/), receiver: matching(/^(iter\("ab"\)|moved\(\[1, 2\], [02]\)|advanced\(generator\(\), 1\))$/), args: matching(/^(int|\(int, str\)|"x"|1)$/), obj: matching(/^asynchronous\(\)$/),
  aiter: matching(/^asynchronous\(\)$/), should_be_none: matching(/^None$/), class: matching(/^int$/), self: matching(/^(1|True)$/),
};

/** Of attributes. */
const OWNERS = [...ofType('instance', 'module'), ...matching(/^(lazy|computed|overridden|plain|module)\(\)$|^"abc"$|^\[1\]$|^ValueError\("v"\)$|^two$/)];

const SUPERS = matching(/^super$|^int$/);
