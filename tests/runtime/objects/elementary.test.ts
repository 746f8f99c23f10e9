import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import * as elementary from '../../../runtime/objects/numbers/elementary.ts';

type Name = 'sin' | 'cos' | 'tan' | 'exp' | 'log' | 'atan' | 'asin' | 'acos' | 'cosh' | 'atan2' | 'hypot';

/** Arguments and results of CPython 3.13.0's math on random doubles, as the hexadecimal digits of their bits. */
const recorded = JSON.parse(readFileSync(new URL('./recorded/elementary.json', import.meta.url), 'utf8')) as Record<Name, string[][]>;

const view = new DataView(new ArrayBuffer(8));

function fromBits(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function toBits(value: number): string {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function compute(name: Name, args: number[]): number {
  if (name === 'hypot') return elementary.hypot(args);
  return (elementary[name] as (...args: number[]) => number)(...args);
}

for (const name of Object.keys(recorded) as Name[]) {
  test(`${name} to the last bit`, () => {
    const rows = recorded[name];
    expect(rows.map((row) => [...row.slice(0, -1), toBits(compute(name, row.slice(0, -1).map(fromBits)))])).toEqual(rows);
  });
}

test('huge angles are reduced exactly', () => {
  const angles = [1e22, -1e22, 134217728.5, 1e300];
  expect(angles.map((x) => [elementary.sin(x), elementary.cos(x)])).toEqual([
    [-0.8522008497671888, 0.523214785395139],
    [0.8522008497671888, 0.523214785395139],
    [-0.36027775456496614, 0.9328450780090046],
    [-0.8178819121159085, -0.5753861119575491],
  ]);
});
