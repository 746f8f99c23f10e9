/** The commands on a small tree of their own: what they print, what they leave behind, how they refuse. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../generator/commands/check.ts';
import { explain } from '../../../generator/commands/explain.ts';
import { loopTooLarge } from '../../../generator/commands/loop-diagnostic.ts';
import { measureLoop } from '../../../generator/commands/loop-size.ts';
import { regen } from '../../../generator/commands/regen.ts';
import { ROOT } from '../../support/trefoil.ts';
import { modelOf } from '../printers/support.ts';

const DEFINITIONS = `type object;
type frame { host Frame { return_offset: mut i32 } }

/// Nothing.
pure uop _NOP(--) {}
/// Does nothing.
hot inst 30 NOP = _NOP;
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trefoil-commands-'));
  mkdirSync(join(root, 'dsl'));
  writeFileSync(join(root, 'dsl/python.ops'), DEFINITIONS);
  cpSync(join(ROOT, '.prettierrc.json'), join(root, '.prettierrc.json'));
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

describe('regen and check', () => {
  test('what regen wrote passes the check; an edit by hand does not, and the way out is named', async () => {
    expect((await regen(root)).ok).toBe(true);
    expect((await regen(root)).text).toMatch(/^generated\/ is up to date \(\d\.\d\d s\)\n$/);
    expect((await check(root)).ok).toBe(true);
    edit('generated/metadata/constants.ts', (text) => text + '// mine\n');
    const { ok, text } = await check(root);
    expect(ok).toBe(false);
    expect(text.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '--- generated/metadata/constants.ts\tas it is',
      '+++ generated/metadata/constants.ts\tas printed',
      '-// mine',
    ]);
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 files differ. Run `make regen` and commit the result.');
  });

  test('definitions that were edited without regenerating fail the check', async () => {
    await regen(root);
    edit('dsl/python.ops', (text) => text.replace('Does nothing.', 'Does nothing at all.'));
    expect((await check(root)).ok).toBe(false);
  });

  test('wrong definitions are reported with their place, and nothing is written', async () => {
    await regen(root);
    const before = readFileSync(join(root, 'generated/metadata/opcodes.ts'), 'utf8');
    edit('dsl/python.ops', (text) => text.replace('= _NOP', '= _NOPE'));
    const { ok, text } = await regen(root);
    const places = text.split('\n').filter((line) => line.startsWith('dsl/')).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect([ok, places]).toEqual([false, ['dsl/python.ops:5:10: warning[uop-unused]:', 'dsl/python.ops:7:19: error[unknown-name]:']]);
    expect(readFileSync(join(root, 'generated/metadata/opcodes.ts'), 'utf8')).toBe(before);
  });
});

describe('explain', () => {
  test('shows what an instruction became', async () => {
    expect(await explain(root, 'NOP')).toEqual({
      ok: true,
      text: `== NOP  (opcode 30, dsl/python.ops:7)
Does nothing.

== Micro-ops
_NOP  (--)

== Stack and caches
pops 0, pushes 0

== Effects
- pure

== Tier 1
inline in the loop; no fused helper: it touches no heap struct: TypeScript does it without a call

== Tier 1, printed
next: for (;;) {
  pc = (pc + 1) & 0xfffff;
  oparg = units[pc];
  op = oparg & 0xff;
  oparg >>= 8;
  continue next;
}

== In traces
as its micro-ops

== Tests
none
`,
    });
  });

  test('shows what a micro-op became in tier 2, and what was derived from it', async () => {
    edit('dsl/python.ops', (text) => `${text}type int : object { host number | bigint; unboxed i64; }
guard uop _GUARD_BOTH_INT(left: object, right: object -- left: int, right: int) { exit unless left is int; exit unless right is int; }
`);
    expect(await explain(root, '_GUARD_BOTH_INT')).toEqual({
      ok: true,
      text: `== _GUARD_BOTH_INT  (micro-op 300, dsl/python.ops:9)


== Stack
left: object, right: object -- left: int, right: int

== Effects
- has exits that may grow a side trace
- pure

== Tier
both

== In traces also as
- _GUARD_NOS_INT: check 1 alone
- _GUARD_TOS_INT: check 2 alone

== Abstract facts
- pure: folded when all its inputs are known
- a guard: removed where its checks are known to hold
- afterwards has narrowed or kept left, right

== Tier 2, printed
/** dsl/python.ops:9 */
export function _GUARD_BOTH_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  return frame;
}

== Abstract case, printed
/** dsl/python.ops:9 */
export function _GUARD_BOTH_INT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.check(1, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.push(left, 'int');
  cx.push(right, 'int');
}

== Instructions
none

== Tests
none
`,
    });
  });

  test('suggests the nearest name for one it does not know', async () => {
    expect(await explain(root, 'NPO')).toEqual({ ok: false, text: 'dsl/python.ops defines no NPO; did you mean NOP?\n' });
  });
});

describe('the size of the loop', () => {
  test('is what V8 says of the printed function, imports left out', () => {
    const small = measureLoop("import { a as b } from './x.ts';\nexport function run(f: { x: number }): number { const { x } = f; return b + x; }");
    const large = measureLoop(`export function run(f: { x: number }): number { const { x } = f; ${'x.toFixed();'.repeat(1000)} return x; }`);
    expect([small > 0, small < 100, large > 5000]).toEqual([true, true, true]);
  });

  test('beyond the limit is refused at the last hot instruction', () => {
    const { model } = modelOf('pure uop _A(--) {}\nhot inst 1 A = _A;\nhot inst 2 B = _A;\ninst 3 C = _A;');
    const { code, span, found } = loopTooLarge(model, 70_000, 61_440);
    expect([code, span.line, found]).toEqual([
      'loop-too-large',
      model.instructions[1]!.headerSpan.line,
      "the interpreter loop takes 70000 bytes of the host's bytecode with `B` in it",
    ]);
  });
});
