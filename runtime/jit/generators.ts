/**
 * Generators that go on in compiled code: their frames are not there, as those of inlined calls are not. What a generator has kept is read where it is kept, and written
 * when it is suspended again; whoever needs whole frames meanwhile resumes it as tier 1 does.
 */
import type { Slot, Value } from '../heap/index.ts';
import { EXECUTING, SUSPENDED, SUSPENDED_YIELD_FROM, type PyGenerator } from '../objects/machine/generator.ts';
import type { ResumePoint } from '../objects/machine/resume-point.ts';
import { is_suspended_at } from '../operations/index.ts';
import type { Suspension } from './plan.ts';

/** The generator, which counts as running from now on, or NULL: it is not suspended there. */
export function resumer(point: ResumePoint): (generator: Slot) => Slot {
  return (generator) => {
    if (!is_suspended_at(generator as Value, point)) return null;
    (generator as PyGenerator).state = EXECUTING;
    return generator;
  };
}

export function keptBy(generator: PyGenerator, slot: number): Slot {
  return generator.frame!.saved[slot]!;
}

type Suspender = (generator: PyGenerator, ...values: Slot[]) => void;

/** @returns where its slots are */
export function suspend(generator: PyGenerator, { pc, delegates, count }: Suspension): Slot[] {
  const frame = generator.frame!;
  frame.pc = pc;
  frame.savedCount = count;
  generator.state = delegates ? SUSPENDED_YIELD_FROM : SUSPENDED;
  return frame.saved;
}

export function suspender(suspension: Suspension): Suspender {
  const { slots } = suspension;
  const [first, second, third] = slots as [number, number, number];
  switch (slots.length) {
    case 0:
      return (generator) => void suspend(generator, suspension);
    case 1:
      return (generator, a) => {
        suspend(generator, suspension)[first] = a!;
      };
    case 2:
      return (generator, a, b) => {
        const saved = suspend(generator, suspension);
        saved[first] = a!;
        saved[second] = b!;
      };
    case 3:
      return (generator, a, b, c) => {
        const saved = suspend(generator, suspension);
        saved[first] = a!;
        saved[second] = b!;
        saved[third] = c!;
      };
    default:
      return (generator, ...values) => {
        const saved = suspend(generator, suspension);
        for (let index = 0; index < slots.length; index++) saved[slots[index]!] = values[index]!;
      };
  }
}
