/** Whatever the text, nothing but a tree or a CompileError comes out. */
import fc from 'fast-check';
import { test } from 'vitest';
import { CompileError } from '../../../runtime/compiler/error.ts';
import { parse } from '../../../runtime/compiler/parse/index.ts';

const PIECES = [
  ...'()[]{}:,;.=+-*/%@&|^~<>!$?\\\'"#\n\t é‘',
  ...[
    'f"',
    "rb'",
    '"""',
    "f'''",
    '{x',
    '!r}',
    '**',
    ':=',
    '->',
    '...',
    '0x',
    '1e',
    '09',
    '1_',
    '\n    ',
    '\n  ',
    ' \\\n',
  ],
  ...[
    'a',
    '_',
    'print',
    'match',
    'case',
    'type',
    'exec',
    'if',
    'elif',
    'else',
    'for',
    'in',
    'while',
    'def',
    'class',
    'lambda',
  ],
  ...[
    'try',
    'except',
    'finally',
    'with',
    'as',
    'async',
    'await',
    'yield',
    'from',
    'import',
    'return',
    'del',
    'not',
    'is',
    'None',
  ],
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));

function accepts(source: string | Uint8Array): void {
  for (const mode of ['exec', 'eval', 'single'] as const) {
    try {
      parse(source, '<fuzz>', mode);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
    }
  }
}

test('pieces of programs', () => fc.assert(fc.property(fc.oneof(soup, spaced), accepts), { numRuns: 3000 }));
test('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), accepts), { numRuns: 500 }));
test('any bytes', () => fc.assert(fc.property(fc.uint8Array(), accepts), { numRuns: 500 }));
