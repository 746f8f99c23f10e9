/** Executors at their places in code objects. */
import { expect, test } from 'vitest';
import '../../../runtime/vm.ts';
import { executors } from '../../../generated/interpreter/outcome.ts';
import { OPCODE } from '../../../generated/metadata/opcodes.ts';
import { compileSource } from '../../../runtime/compiler/index.ts';
import type { PyCode } from '../../../runtime/objects/machine/code.ts';
import type { Frame } from '../../../runtime/objects/machine/frame.ts';
import { AGAIN, thread } from '../../../runtime/objects/machine/thread.ts';
import { startAt } from '../../../runtime/optimizer/heat.ts';
import { installExecutor, rest } from '../../../runtime/optimizer/install.ts';
import { startTier2 } from '../../../runtime/optimizer/tier2.ts';
import type { Executor, Start } from '../../../runtime/optimizer/trace.ts';
import { materialise } from '../../../runtime/vm/materialise.ts';

test('tier 1 goes on with the whole instruction, its EXTENDED_ARG too, where an executor is not entered', () => {
  const { code, start } = longLoop();
  const executor = { start, parent: null, family: new Set(), rests: false } as unknown as Executor;
  startTier2({});
  installExecutor(executor);
  const opcode = start.pc + 1;
  const frame = { code, pc: opcode } as Frame;
  thread.ticks = 0;

  const after = executors.enter(frame);
  rest(executor);

  expect({ after, goesOnAt: frame.pc, with: code.units[start.pc]! & 0xff }).toEqual({ after: AGAIN, goesOnAt: start.pc, with: OPCODE.EXTENDED_ARG });
  expect(startAt(code, frame.pc)).toEqual(start);
});

/** A loop of more units than an oparg without EXTENDED_ARG can jump over. */
function longLoop(): { readonly code: PyCode; readonly start: Start } {
  const code = materialise(compileSource(`while x:\n${'  x = y\n'.repeat(200)}`, 'long.py', 'exec'));
  code.prepare();
  const pc = code.units.findIndex((_, unit) => (code.units[unit]! & 0xff) === OPCODE.EXTENDED_ARG && startAt(code, unit)?.kind === 'loop');
  return { code, start: startAt(code, pc)! };
}
