/** Programs at the limits of the host: stack and signals. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trefoil } from '../../support/trefoil.ts';

const program = (name: string): string => `tests/runtime/interpreter/programs/${name}`;
const recorded = (name: string): string => readFileSync(new URL(`programs/${name}`, import.meta.url), 'utf8');

describe('endless recursion', () => {
  test('ends in RecursionError where CPython ends in it, through Python frames and native code', async () => {
    expect(await trefoil([program('recursion.py')])).toEqual({ stdout: recorded('recursion.out'), stderr: '', status: 0, signal: null });
  });
  test('through native code alone is bounded whatever the recursion limit', async () => {
    const stdout = 'maximum recursion depth exceeded\nmaximum recursion depth exceeded\n';
    expect(await trefoil([program('native-recursion.py')])).toEqual({ stdout, stderr: '', status: 0, signal: null });
  });
});

describe('SIGINT raises KeyboardInterrupt', () => {
  test.each(['interrupt-loop.py', 'interrupt-callback.py', 'interrupt-sleep.py'])('in %s', async (name) => {
    const outcome = await trefoil([program(name)], { interrupt: 'SIGINT' });
    expect(outcome).toEqual({ stdout: 'ready\ninterrupted\n', stderr: '', status: 0, signal: null });
  });
});
