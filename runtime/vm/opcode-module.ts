/** The module _opcode: what the generated tables know of instructions. It is here because modules/ may not read them. */
import { CONSTANT_DOCS, CONSTANTS } from '../../generated/metadata/constants.ts';
import { INSTRUCTIONS, PSEUDO_INSTRUCTIONS, type InstructionInfo } from '../../generated/metadata/instructions.ts';
import { None, type Value } from '../heap/index.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { indexNumber } from '../objects/protocol/protocol.ts';
import { boolean, newList, newTuple } from '../objects/values.ts';

interface Effect {
  readonly name: string;
  readonly popped: (oparg: number) => number;
  readonly pushed: (oparg: number) => number;
}

/** CPython's specialised and instrumented instructions are not for `dis.stack_effect`. */
const SETUPS: ReadonlySet<string> = new Set(['SETUP_FINALLY', 'SETUP_CLEANUP', 'SETUP_WITH']);
const FREE: ReadonlySet<string> = new Set(['DELETE_DEREF', 'LOAD_DEREF', 'LOAD_FROM_DICT_OR_DEREF', 'MAKE_CELL', 'STORE_DEREF']);
const LOCAL: ReadonlySet<string> = new Set(['LOAD_CLOSURE', 'STORE_FAST_MAYBE_NULL']);

function tests(): Record<string, (info: InstructionInfo | null, name: string) => boolean> {
  return {
    is_valid: () => true,
    has_arg: (info, name) => (info === null ? name !== 'POP_BLOCK' : info.hasArg),
    has_const: (info) => info?.operand.kind === 'const',
    has_name: (info, name) => (info === null ? /^LOAD_.*(METHOD|ATTR)/.test(name) : info.operand.kind === 'name'),
    has_jump: (info, name) => (info === null ? name.startsWith('JUMP') : info.hasJump),
    has_free: (_info, name) => FREE.has(name),
    has_local: (info, name) => LOCAL.has(name) || info?.operand.kind === 'local' || info?.operand.kind === 'local-pair',
    has_exc: (_info, name) => SETUPS.has(name),
  };
}

export function opcodeModule(): PyModule {
  const module = newModule('_opcode', 'Opcode support module.');
  const real = new Map(Object.values(INSTRUCTIONS).map((info) => [info.opcode, info]));
  const pseudo = new Map(Object.values(PSEUDO_INSTRUCTIONS).map((info) => [info.opcode, info]));
  for (const [name, test] of Object.entries(tests())) {
    builtin(module, `${name}(opcode)`, (opcode: Value) => {
      const number = indexNumber(opcode);
      const info = real.get(number) ?? pseudo.get(number);
      return boolean(info !== undefined && test(real.get(number) ?? null, info.name));
    });
  }
  builtin(module, 'stack_effect(opcode, oparg=None, /, *, jump=None)', (opcode: Value, oparg: Value) => {
    const info: Effect | undefined = real.get(indexNumber(opcode)) ?? pseudo.get(indexNumber(opcode));
    if (info === undefined) throw valueError('invalid opcode or oparg');
    const operand = oparg === None ? 0 : indexNumber(oparg);
    return info.pushed(operand) - info.popped(operand);
  });
  builtin(module, 'get_nb_ops()', () => newList(named('NB_').map(([name, symbol]) => newTuple([name, symbol]))));
  for (const kind of [1, 2]) {
    builtin(module, `get_intrinsic${kind}_descs()`, () => newList(named(`INTRINSIC_${kind}_`).map(([name], i) => (i === 0 ? name : name.replace(`_${kind}_`, '_')))));
  }
  builtin(module, 'get_executor(*, code, offset)', () => None);
  builtin(module, 'get_specialization_stats()', () => None);
  return module;
}

/** Constants by value, each with what its comment calls it. */
function named(prefix: string): [string, string][] {
  return Object.keys(CONSTANTS).filter((name) => name.startsWith(prefix)).map((name) => [name, CONSTANT_DOCS[name] ?? name]);
}
