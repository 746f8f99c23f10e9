import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadModel } from '../../../generator/model/load.ts';
import type { Type } from '../../../generator/model/model.ts';
import { declared, Lattice, NEVER, NULL, sameType, widens, I32, U16, U32, I64, INT } from '../../../generator/model/types.ts';

const source = `type object; type a : object; type b : a; type c : a; type d : object; type frame { host Frame; } type int : object { host number; unboxed i64; }`;
const lattice = new Lattice(loadModel('types.ops', source).model!.types);
const names = ['object', 'a', 'b', 'c', 'd'];
const type: fc.Arbitrary<Type> = fc.oneof(
  fc.record({ name: fc.constantFrom(...names), nullable: fc.boolean() }).map(({ name, nullable }) => declared(name, nullable)), fc.constant(NULL), fc.constant(NEVER),
);

test('subtyping is a partial order', () => {
  fc.assert(fc.property(type, type, type, (x, y, z) => {
    expect(lattice.subtype(x, x)).toBe(true);
    if (lattice.subtype(x, y) && lattice.subtype(y, x)) expect(sameType(x, y)).toBe(true);
    if (lattice.subtype(x, y) && lattice.subtype(y, z)) expect(lattice.subtype(x, z)).toBe(true);
  }));
});

test('the join is the least type above both', () => {
  fc.assert(fc.property(type, type, type, (x, y, above) => {
    const join = lattice.join(x, y)!;
    expect(lattice.subtype(x, join) && lattice.subtype(y, join)).toBe(true);
    if (lattice.subtype(x, above) && lattice.subtype(y, above)) expect(lattice.subtype(join, above)).toBe(true);
    expect(sameType(join, lattice.join(y, x)!)).toBe(true);
  }));
});

test('what is known to be a T is a T, and what cannot be is nothing', () => {
  fc.assert(fc.property(type, fc.constantFrom(...names), (x, name) => {
    const met = lattice.meet(x, name);
    expect(lattice.subtype(met, declared(name)) && lattice.subtype(met, x)).toBe(true);
  }));
});

test('a Python type and a machine type have nothing in common', () => {
  expect(lattice.join(declared('a'), declared('frame'))).toBe(null);
});

test('integers widen without loss only', () => {
  const all = [U16, U32, I32, I64, INT];
  const table = all.map((from) => all.map((to) => (widens(from, to) ? 1 : 0)).join(''));
  expect(table).toEqual(['01111', '00011', '00011', '00001', '00000']);
});
