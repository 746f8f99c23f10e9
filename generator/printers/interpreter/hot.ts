/** A hot instruction as a case of the loop: state in the loop's locals, `continue` to the next instruction. */
import type { Imports } from './imports.ts';
import { cacheField } from './instruction.ts';
import type { Target } from './instruction.ts';

/**
 * Reloads the loop's locals from `frame`, which goes on at `pc`. The loop's own `pc` counts from the beginning of code memory, that of a
 * frame from the beginning of its code, at `start`.
 */
export function reload(pc: string): string {
  return `start = frame.code.start; base = frame.base; pc = ${inCode(`start + ${pc}`)}; sp = frame.sp;`;
}

/**
 * A place in code memory, which has 2 ** 20 units: V8 then knows that it lies within, and fetches without a test for overflow and one of
 * the bounds.
 */
export function inCode(pc: string): string {
  return `(${pc}) & 0xfffff`;
}

/**
 * The end of a case: the next instruction is fetched here and not at the top of the loop (while loop 40 -> 30 ns, method call
 * 122 -> 98: one loop less for V8, and no detour through its head), and `continue next` alone runs another form of this one.
 */
export const NEXT = 'oparg = units[pc]; op = oparg & 0xff; oparg >>= 8; continue next;';

/**
 * Before an instruction: the loop comes back to it, and to the EXTENDED_ARGs in front of it, one for each byte above the first.
 */
export const TICK_FIRST = `if (--ticks === 0) {
  frame.pc = pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
  frame.sp = sp;
  return AGAIN;
}`;

/** Between two members of a superinstruction: the loop comes back to the second, which has no EXTENDED_ARG in front of it. */
function tickAt({ units, slots }: { readonly units: number; readonly slots: number }): string {
  const sp = slots === 0 ? 'sp' : slots > 0 ? `sp + ${slots}` : `sp - ${-slots}`;
  return `if (--ticks === 0) { frame.pc = pc - start + ${units}; frame.sp = ${sp}; return AGAIN; }`;
}

export const TICK = 'if (--ticks === 0) { frame.pc = pc - start; frame.sp = sp; return AGAIN; }';

export function hotTarget(imports: Imports): Target {
  const push = (pushed: readonly string[]): string =>
    pushed.map((text) => `${imports.use('frame', 'stack')}[sp++] = ${text};`).join(' ');
  return {
    optimistic: true,
    leave: () => 'break slow;',
    leaveToHead: (_, head) => `{ op = ${head.opcode} /* ${head.name} */; continue next; }`,
    raise: (exception) => `throw ${exception};`,
    beforeOperation: () => 'frame.pc = pc - start; frame.sp = sp;',
    specialize: (instruction, counter) => {
      const specialize = imports.use('specialize', `specialize_${instruction.name}`);
      return `const counter = ${counter};
        if (counter < 16) { frame.pc = pc - start; frame.sp = sp; ${specialize}(frame, frame.pc, sp, oparg); op = units[pc] & 0xff; continue next; }
        ${counter} = counter - 16;`;
    },
    extend: () =>
      `pc = ${inCode('pc + 1')}; const extended = units[pc]; op = extended & 0xff; oparg = (oparg << 8) | (extended >> 8); continue next;`,
    cacheField: (_, offset, units) => cacheField(offset, units, 'pc - start'),
    castsCaches: false,
    unit: (pc) => `${pc} - start`,
    instructionSize: null,
    trace: () => ({ text: 'break slow;', ends: true }),
    tickFirst: (at) => (at === null ? TICK_FIRST : tickAt(at)),
    finish: (sp, pc, tick) => `${sp === null ? '' : `sp = ${sp};`} pc = ${inCode(pc)}; ${tick ? TICK : ''} ${NEXT}`,
    pushFrame: (callee) => `frame = ${callee}; ${reload('frame.pc')} ${NEXT}`,
    leaveFrame: (pushed) =>
      `if (entry) return ${onlyValue(pushed)}; frame = caller!; ${reload('frame.pc + frame.return_offset')} ${push(pushed)} ${NEXT}`,
  };
}

/** What a frame left by `frame pop` or `frame suspend` gives to the native code that entered it. */
export function onlyValue(pushed: readonly string[]): string {
  if (pushed.length !== 1)
    throw new Error('an instruction that leaves its frame gives exactly one value to the caller');
  return pushed[0]!;
}
