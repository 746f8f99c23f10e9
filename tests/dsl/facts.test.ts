import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexModel } from '../../generator/printers/index-of-model.ts';
import { abstractCount } from '../../generator/printers/tier2/count.ts';
import { loadModel } from '../../generator/model/load.ts';
import { DELIBERATE } from './differences.ts';
import { compareWithFacts, readFacts } from './facts.ts';

const source = readFileSync(new URL('../../dsl/python.ops', import.meta.url), 'utf8');
const loaded = loadModel('dsl/python.ops', source);

describe('the definition file', () => {
  it('has no mistakes', () => {
    expect(loaded.diagnostics).toEqual([]);
  });

  it('is CPython 3.13, except for the deliberate differences', () => {
    const found = compareWithFacts(readFacts(), loaded.model!).map(({ where }) => where);
    expect(found.toSorted()).toEqual(DELIBERATE.flatMap(({ where }) => where).toSorted());
  });

  it('documents every instruction: what it does, and the stack before and after', () => {
    const bare = loaded.model!.instructions.filter(({ doc }) => !/^\S.*\n\n {4}.*->/ms.test(doc));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('leaves the abstract interpreter to be derived: few micro-ops have a clause of their own', () => {
    const { clauses } = abstractCount(indexModel(loaded.model!));
    expect(clauses).toBeLessThan(27);
  });

  it('names the opcodes that specialisers look ahead for as they are', () => {
    const opcodes = new Map(loaded.model!.instructions.map(({ name, opcode }) => [`OPCODE_${name}`, opcode]));
    const consts = loaded.model!.consts.filter(({ name }) => name.startsWith('OPCODE_'));
    expect(consts.map(({ name, value }) => [name, value])).toEqual(consts.map(({ name }) => [name, opcodes.get(name)]));
  });
});
