/**
 * WebAssembly text as a tree: an atom, or a list whose head is an instruction or a form.
 * The printers below build lists, never strings, so that brackets always match and layout is decided once, here.
 */
export type Wat = string | readonly Wat[];

const LINE = 100;

/** `node` as text, broken over lines where it would be longer than 100 columns. `indent` counts spaces. */
export function printWat(node: Wat, indent = 0): string {
  if (typeof node === 'string') return node;
  const flat = flatten(node);
  const holdsComment = containsComment(node);
  if (!holdsComment && indent + flat.length <= LINE) return flat;
  const [inline, rest] = splitHead(node);
  const pad = ' '.repeat(indent + 2);
  const lines = rest.map((child) => pad + printWat(child, indent + 2));
  return ['(' + inline.map(flatten).join(' '), ...lines].join('\n') + closing(rest);
}

/** A `;; text` line; it may stand wherever a child may. */
export function comment(text: string): Wat {
  return `;; ${text}`;
}

function closing(rest: readonly Wat[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' && last.startsWith(';;') ? '\n)' : ')';
}

function flatten(node: Wat): string {
  return typeof node === 'string' ? node : `(${node.map(flatten).join(' ')})`;
}

function containsComment(node: Wat): boolean {
  return typeof node === 'string' ? node.startsWith(';;') : node.some(containsComment);
}

/** Keeps the head, its atoms and its short leading annotations (`(export ..)`, `(param ..)`) on the first line. */
function splitHead(node: readonly Wat[]): [readonly Wat[], readonly Wat[]] {
  let count = 1;
  while (count < node.length && staysInline(node[count])) count++;
  return [node.slice(0, count), node.slice(count)];
}

const ANNOTATIONS = new Set(['export', 'param', 'result', 'import']);

function staysInline(node: Wat | undefined): boolean {
  if (node === undefined) return false;
  if (typeof node === 'string') return !node.startsWith(';;');
  return typeof node[0] === 'string' && ANNOTATIONS.has(node[0]);
}
