/** The text of compiled functions (`trefoil trace --wat`): it says what their bytes do, no more and no less. */
import { globSync, readFileSync } from 'node:fs';
import binaryen from 'binaryen';
import { beforeAll, describe, expect, test } from 'vitest';
import { functionText } from '../../../runtime/inspect/wasm/function-text.ts';
import { CompiledTrace, keepParts } from '../../../runtime/jit/compile.ts';
import type { Piece } from '../../../runtime/jit/plan.ts';
import { observe } from '../../../runtime/optimizer/events.ts';
import { applyJitOption, configureHost, librarySearchPath, runSource } from '../../../runtime/vm.ts';
import { ROOT } from '../../support/trefoil.ts';

/** In one process: none that changes builtins for the others, or imports. */
const isFit = (program: string): boolean => !program.includes('builtins_change') && !/^\s*(import|from) /m.test(readFileSync(`${ROOT}/${program}`, 'utf8'));
const PROGRAMS = globSync(['tests/trace/*.py', 'tests/programs/{tier2,traces}/*.py'], { cwd: ROOT }).filter(isFit).sort();

/** What the text leaves out. */
const [TYPES] = /^ {2}\(rec$[^]*?(?=^ {2};;)/m.exec(readFileSync(`${ROOT}/generated/heap/heap.wat`, 'utf8'))!;

const QUIET = 'def print(*args, **kwargs): pass\n';

const functions: CompiledTrace[] = [];

/** Milliseconds that the programs may take on a machine that does other things too. */
const PATIENCE = 60_000;

beforeAll(async () => {
  keepParts();
  observe({ compiled: ({ compiled }) => void functions.push(compiled as CompiledTrace) });
  configureHost({ nativeCalls: 200 });
  await applyJitOption(['jit=on,loops=20,entries=20,exits=4,always']);
  for (const program of PROGRAMS) runSource(`${QUIET}${readFileSync(`${ROOT}/${program}`, 'utf8')}`, program, { argv: [program], path: librarySearchPath() });
}, PATIENCE);

const FEATURES = binaryen.Features.GC | binaryen.Features.ReferenceTypes;

/** In binaryen's own words: no names, no padding, and in no order of the functions' types, which is none of the text's business. */
function normal(module: binaryen.Module): string {
  module.setFeatures(FEATURES);
  expect(module.validate()).toBe(1);
  const again = binaryen.readBinary(module.emitBinary());
  const text = again.emitText();
  module.dispose();
  again.dispose();
  return text.replace(/^ \(type \$\d+ \(func.*\n/gm, '').replace(/ \(type \$\d+\)/g, '');
}

describe('the text of a function', () => {
  test('assembles to what was linked', () => {
    const different = functions.filter((each) => {
      const text = functionText(each).wat.replace('(module', () => `(module\n${TYPES}`);
      return normal(binaryen.parseText(text)) !== normal(binaryen.readBinary(each.parts!.linked.bytes));
    });
    expect(different.map((each) => functionText(each).wat)).toEqual([]);
  });

  test('was looked at for each kind of piece', () => {
    const kinds = new Set(functions.flatMap(({ parts }) => parts!.plan.pieces.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(KINDS);
  });
});

const KINDS: readonly Piece['kind'][] = ['block', 'call', 'constant', 'count', 'end', 'fits', 'give', 'if null', 'invoke', 'jump', 'kept', 'leave', 'load', 'loop', 'move', 'note', 'null', 'object', 'parameter', 'result', 'resume', 'return', 'room', 'run', 'spill', 'stencil', 'store', 'suspend', 'taken', 'tick', 'unless'];
