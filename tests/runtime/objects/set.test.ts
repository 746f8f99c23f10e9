import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { normalise } from '../../../runtime/objects/numbers/int-normalise.ts';
import { binaryOp, hash } from '../../../runtime/objects/protocol/protocol.ts';
import { PySet } from '../../../runtime/objects/containers/set.ts';
import '../../../runtime/objects/value-types.ts';

type Recorded = [operations: [string, string][], order: string[], other: string[], union: string[], copy: string[]];

/** Random histories of additions, removals and pops of ints of all sizes, recorded from CPython 3.13.0. */
const recorded = JSON.parse(readFileSync(new URL('./recorded/sets.json', import.meta.url), 'utf8')) as Recorded[];
const NB_OR = 7;

const int = (text: string): number | bigint => normalise(BigInt(text));
const order = (set: PySet): string[] => set.members().map(String);

function replay(operations: [string, string][]): PySet {
  const set = new PySet();
  for (const [operation, text] of operations) {
    if (operation === 'a') set.add(int(text));
    else if (operation === 'd') set.table.delete(int(text), hash(int(text)));
    else expect(String(set.table.pop())).toBe(text);
  }
  return set;
}

test('members come in the order of CPython, whatever the history', () => {
  for (const [operations, expected] of recorded) expect(order(replay(operations))).toEqual(expected);
});

test('unions and copies too', () => {
  for (const [operations, , other, union, copy] of recorded) {
    const set = replay(operations);
    const right = new PySet();
    for (const text of other) right.add(int(text));
    expect(order(binaryOp(set, right, NB_OR) as PySet)).toEqual(union);
    const copied = new PySet();
    copied.update(set);
    expect(order(copied)).toEqual(copy);
  }
});
