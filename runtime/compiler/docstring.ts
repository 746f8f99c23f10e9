/** Docstrings: which statement is one, and how its indentation is removed. */
import type { Stmt } from './ast.ts';

export function docstringOf(body: readonly Stmt[]): string | null {
  const first = body[0];
  if (first === undefined || first.kind !== 'Expr' || first.value.kind !== 'Constant') return null;
  const { value } = first.value;
  return value.type === 'str' ? value.value : null;
}

/** Expands tabs, strips spaces before the first line and the common margin of the others; keeps blank lines. */
export function cleanDocstring(docstring: string): string {
  const [first, ...rest] = expandTabs(docstring).split('\n');
  const indents = rest.map((line) => line.length - line.replace(/^ +/, '').length);
  let margin = Infinity;
  indents.forEach((indent, index) => {
    if (indent < rest[index]!.length) margin = Math.min(margin, indent);
  });
  const strip = margin === Infinity ? 0 : margin;
  const cleaned = rest.map((line, index) => line.slice(Math.min(strip, indents[index]!)));
  return [first!.replace(/^ +/, ''), ...cleaned].join('\n');
}

/** Tab stops every 8 columns; a column is a code point. */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let column = 0;
  let out = '';
  for (const char of text) {
    if (char === '\t') {
      const width = 8 - (column % 8);
      out += ' '.repeat(width);
      column += width;
    } else {
      out += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return out;
}
