/**
 * Everything the generator can say about a definition file, and nothing else. `{words}` are filled in by the check that
 * reports; the types below make it give exactly those.
 */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export const CATALOGUE = {
  // ---- reading
  'bad-character': { severity: 'error', found: 'found {found}, which no word of the language begins with', expected: 'names, numbers, "strings", operators, `//` comments', fix: 'remove it' },
  'unclosed-string': { severity: 'error', found: 'this string is not closed on its line', expected: 'a closing `"` before the end of the line', fix: 'add `"`' },
  'bad-number': { severity: 'error', found: 'found {found}', expected: 'a decimal or 0x integer up to 2^53 - 1, or a decimal fraction', fix: 'write the number in one of these forms' },
  'nested-too-deeply': { severity: 'error', found: 'at {found} the file is nested too deeply to be read', expected: 'at most 60 open brackets, 200 operators in a statement, 200 `else` in a row', fix: 'split the expression with `let`' },
  'syntax': { severity: 'error', found: 'found {found}', expected: '{expected}', fix: '{fix}' },
  'clause-twice': { severity: 'error', found: 'this clause is given twice', expected: 'at most one layout and one `unboxed` in a type', fix: 'remove one of them' },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CATALOGUE;

/** The names in braces of a template. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Texts<C extends Code> = (typeof CATALOGUE)[C]['found' | 'expected' | 'fix'];
export type Arguments<C extends Code> = { readonly [K in Placeholders<Texts<C>>]: string | number };
