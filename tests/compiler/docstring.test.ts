import { describe, expect, it } from 'vitest';
import { cleanDocstring, docstringOf } from '../../runtime/compiler/docstring.ts';
import { parse } from '../../runtime/compiler/parse/index.ts';

describe('cleanDocstring', () => {
  it.each([
    ['one line', 'one line'],
    ['  first stripped', 'first stripped'],
    ['first\n    common\n      deeper\n    ', 'first\ncommon\n  deeper\n'],
    ['first\n\n    after a blank line\n  \n    end', 'first\n\nafter a blank line\n\nend'],
    ['\ttab\n\tone\n        eight', 'tab\none\neight'],
    ['a\tb\n  c', 'a       b\nc'],
    ['kept\nas\nit is', 'kept\nas\nit is'],
    ['', ''],
    ['   ', ''],
  ])('%j', (docstring, cleaned) => {
    expect(cleanDocstring(docstring)).toBe(cleaned);
  });
});

describe('docstringOf', () => {
  const of = (source: string): string | null => docstringOf(parse(source, '<case>', 'exec').body);

  it('takes a plain string that stands first', () => {
    expect(of('"text"\nx = 1')).toBe('text');
    expect(of('"two" "parts"')).toBe('twoparts');
  });
  it('takes nothing else', () => {
    expect(of('x = 1\n"text"')).toBeNull();
    expect(of('b"bytes"')).toBeNull();
    expect(of('f"text"')).toBeNull();
    expect(of('')).toBeNull();
  });
});
