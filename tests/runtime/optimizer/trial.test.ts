/** Which functions are kept: on a clock of the test's own, with a program that does nothing but ticks. */
import { beforeEach, expect, test, vi } from 'vitest';
import { startTier2Clock, type World } from './trial-world.ts';

let world: World;

beforeEach(async () => {
  vi.resetModules();
  world = await startTier2Clock();
});

test('a function that is faster is kept', () => {
  const fast = world.executor({ ns: 20 });
  world.run(100, { tier1: 100 });
  expect(world.verdicts).toEqual([[fast.id, 0.2]]);
  expect(fast.rests).toBe(false);
});

test('a function that is slower rests', () => {
  const slow = world.executor({ ns: 130 });
  world.run(200, { tier1: 100 });
  expect(world.verdicts).toEqual([[slow.id, 1.3]]);
  expect(slow.rests).toBe(true);
});

test('one that is hardly faster is not worth it, and takes longer to be sure of', () => {
  const same = world.executor({ ns: 99 });
  world.run(400, { tier1: 100 });
  expect(world.verdicts).toEqual([[same.id, 0.99]]);
  expect(same.rests).toBe(true);
});

test('what is lost by trying a slow one is limited: 5 ms and a hundredth of the time', () => {
  const slow = world.executor({ ns: 2000 });
  const { lost } = world.run(1000, { tier1: 100 });
  expect(slow.rests).toBe(true);
  expect(lost).toBeLessThan(5 + 10 + 2 * world.TRY);
});

test('it is tried again half a second later, when V8 has had time to optimise tier 1, and then seldom', () => {
  const slow = world.executor({ ns: 130 });
  world.run(600, { tier1: 100 });
  slow.ns = 50;
  world.run(1000, { tier1: 100 });
  expect(world.verdicts).toEqual([[slow.id, 1.3], [slow.id, 0.5]]);
  expect(slow.rests).toBe(false);
});

test('what tier 1 takes before V8 has optimised it does not count for long', () => {
  const executor = world.executor({ ns: 110 });
  world.run(100, { tier1: 300 });
  expect(world.verdicts).toEqual([[executor.id, 0.37]]);
  world.run(3000, { tier1: 100 });
  expect(world.verdicts.at(-1)).toEqual([executor.id, 1.1]);
  expect(executor.rests).toBe(true);
});

test('while one is tried the others rest; one that is not entered waits', () => {
  const idle = world.executor({ ns: 20, isEntered: false });
  const busy = world.executor({ ns: 20 });
  expect([idle.rests, busy.rests]).toEqual([true, true]);
  world.run(100, { tier1: 100 });
  expect(world.verdicts).toEqual([[busy.id, 0.2]]);
  idle.isEntered = true;
  busy.isEntered = false;
  world.run(100, { tier1: 100 });
  expect(world.verdicts).toEqual([[busy.id, 0.2], [idle.id, 0.2]]);
});

test('another function of the same executor is another trial', () => {
  const executor = world.executor({ ns: 20 });
  world.run(12, { tier1: 100 });
  expect(world.verdicts).toEqual([]);
  executor.compiled = { size: 0 };
  world.run(12, { tier1: 100 });
  expect(world.verdicts).toEqual([]);
  world.run(100, { tier1: 100 });
  expect(world.verdicts).toEqual([[executor.id, 0.2]]);
});

test('an executor that is no longer valid is forgotten', () => {
  const gone = world.executor({ ns: 20 });
  world.run(6, { tier1: 100 });
  gone.valid = false;
  const next = world.executor({ ns: 20 });
  world.run(100, { tier1: 100 });
  expect(world.verdicts).toEqual([[next.id, 0.2]]);
});

test('a try that the machine was elsewhere in does not stop all others: what is lost and won cancels out', async () => {
  const { mayTry, noteLoss } = await import('../../../runtime/optimizer/budget.ts');
  noteLoss(14);
  expect(mayTry()).toBe(false);
  noteLoss(-12);
  expect(mayTry()).toBe(true);
  noteLoss(-1000);
  noteLoss(6);
  expect(mayTry()).toBe(false);
});
