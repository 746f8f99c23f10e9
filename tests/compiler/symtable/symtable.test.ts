/** Where names are found, by block. The corpus tests that the right instructions follow from it. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../runtime/compiler/parse/index.ts';
import { scopeOf } from '../../../runtime/compiler/symtable/flags.ts';
import type { SymbolTableEntry } from '../../../runtime/compiler/symtable/entry.ts';
import { buildSymbolTable } from '../../../runtime/compiler/symtable/symtable.ts';

const SCOPES = ['-', 'local', 'explicit', 'implicit', 'free', 'cell'];

/** One line per block: its name, then its names with their scopes. */
function blocks(source: string): string[] {
  const table = buildSymbolTable(parse(source, '<case>', 'exec'), 0);
  const shown: string[] = [];
  const show = (entry: SymbolTableEntry, depth: number): void => {
    const names = [...entry.symbols].map(([name, symbol]) => `${name}=${SCOPES[scopeOf(symbol)]}`);
    shown.push(`${'  '.repeat(depth)}${entry.name}: ${names.sort().join(' ')}`.trimEnd());
    for (const child of entry.children) show(child, depth + 1);
  };
  show(table.top, 0);
  return shown;
}

describe('scopes', () => {
  it('closures make cells of captured locals', () => {
    expect(blocks('def f(a):\n  b = a\n  def g(): return b, c\n')).toEqual([
      'top: f=local',
      '  f: a=local b=cell g=local',
      '    g: b=free c=implicit',
    ]);
  });

  it('free names pass through the blocks between', () => {
    expect(blocks('def f(a):\n  def g():\n    def h(): return a\n')).toEqual([
      'top: f=local',
      '  f: a=cell g=local',
      '    g: a=free h=local',
      '      h: a=free',
    ]);
  });

  it('class bodies do not lend their names to methods', () => {
    expect(
      blocks('def f():\n  x = 1\n  class C:\n    x = 2\n    def m(self): return x, __class__\n'),
    ).toEqual([
      'top: f=local',
      '  f: C=local x=cell',
      '    C: m=local x=local',
      '      m: __class__=free self=local x=free',
    ]);
  });

  it('global and nonlocal', () => {
    expect(blocks('def f():\n  global g\n  n = 1\n  def h():\n    nonlocal n\n    n = g = 2\n')).toEqual([
      'top: f=local g=explicit',
      '  f: g=explicit h=local n=cell',
      '    h: g=local n=free',
    ]);
  });

  it('inlined comprehensions leave their names in the block around, generator expressions do not', () => {
    expect(blocks('def f(a):\n  [x for x in a if (y := x)]\n  (z for z in a)\n')).toEqual([
      'top: f=local',
      '  f: a=local x=local y=local',
      '    genexpr: .0=local z=local',
    ]);
  });

  it('a type parameter is a local of a block around the definition', () => {
    expect(blocks('class C[T]: x: T\n')).toEqual([
      'top: C=local',
      '  C: .generic_base=local .type_params=cell T=cell',
      '    C: .type_params=free T=free __type_params__=local x=local',
    ]);
  });

  it('private names are mangled in all blocks of a class', () => {
    expect(blocks('class _C:\n  def f(self): __a = self.__b; return lambda: __a, __c__\n')[2]).toBe(
      '    f: _C__a=cell __c__=implicit self=local',
    );
  });
});
