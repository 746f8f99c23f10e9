/** docs/ten-micro-ops.md: its stencils are Wasm, and the definitions it speaks of are those of the project. */
import { readFileSync } from 'node:fs';
import binaryen from 'binaryen';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../../docs/ten-micro-ops.md', import.meta.url), 'utf8');
const python = readFileSync(new URL('../../../dsl/python.ops', import.meta.url), 'utf8');

/** Contents of the fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  const found: string[] = [];
  let open: { language: string; lines: string[] } | null = null;
  for (const line of page.split('\n')) {
    if (!line.startsWith('```')) open?.lines.push(line);
    else if (open === null) open = { language: line.slice(3), lines: [] };
    else {
      if (open.language === language) found.push(open.lines.join('\n'));
      open = null;
    }
  }
  return found;
}

test('the stencils assemble and validate together', () => {
  const module = binaryen.parseText(`(module\n${blocks('wat').join('\n')})`);
  module.setFeatures(binaryen.Features.All);
  expect(module.validate()).toBe(1);
  module.dispose();
});

test('the definitions shown are the ones in dsl/python.ops', () => {
  const words = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('{ ', '{').replaceAll(' }', '}').trim();
  const file = words(python);
  const shown = blocks('').filter((block) => /\buop\b/.test(block)).flatMap((block) => block.split(/\n(?=(?:pure |guard |tier1|replicate \d+ )*uop)/));
  expect(shown.flatMap((definition) => /uop (\w+)/.exec(definition)?.[1] ?? [])).toEqual([
    '_GUARD_BOTH_INT', '_BINARY_OP_ADD_INT', '_BINARY_OP_ADD_FLOAT', '_ITER_NEXT_RANGE', '_CHECK_FUNCTION_EXACT_ARGS', '_INIT_CALL_PY_EXACT_ARGS', '_PUSH_FRAME',
    '_LOAD_ATTR_INSTANCE_VALUE', '_BINARY_SUBSCR_LIST_INT', '_UNPACK_SEQUENCE_TUPLE', '_BINARY_OP', '_POP_JUMP_IF_FALSE', '_STORE_FAST',
  ]);
  const missing = shown.map(words).filter((definition) => !file.includes(definition));
  expect(missing).toEqual([]);
});
