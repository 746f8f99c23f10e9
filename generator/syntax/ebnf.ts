/** The grammar as EBNF, printed from the parser itself: what docs/dsl.md shows cannot differ from what is read. */
import { tokenLabel } from 'chevrotain';
import type { ISerializedGast, TokenType } from 'chevrotain';
import { FileParser } from './definitions.ts';
import { vocabulary } from './tokens.ts';

/** chevrotain's serialized grammar, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly nonTerminalName?: string;
  readonly separator?: { readonly name: string };
  readonly definition?: readonly Node[];
}

/** Rules that only pass on to one other would lengthen the text; they are printed all the same, in the order of use. */
export function grammarText(): string {
  const parser = new FileParser({ skipValidations: true });
  const rules = new Map(parser.getSerializedGastProductions().map((rule: ISerializedGast & { name?: string }) => [rule.name ?? '', rule as Node]));
  const order: string[] = [];
  visit('file', rules, order);
  const width = Math.max(...order.map((name) => name.length));
  return order.map((name) => `${name.padEnd(width)} = ${sequence(rules.get(name)!.definition ?? [])}`).join('\n');
}

function visit(name: string, rules: ReadonlyMap<string, Node>, order: string[]): void {
  if (order.includes(name)) return;
  order.push(name);
  const children = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'NonTerminal' && node.name !== undefined) visit(node.name, rules, order);
      children(node.definition ?? []);
    }
  };
  children(rules.get(name)?.definition ?? []);
}

function sequence(nodes: readonly Node[]): string {
  return nodes.map((node) => element(node, nodes.length > 1)).join(' ');
}

function element(node: Node, among: boolean): string {
  const inner = node.definition ?? [];
  switch (node.type) {
    case 'NonTerminal': return node.name ?? '';
    case 'Terminal': return terminal(node.name ?? '');
    case 'Alternation': return alternatives(inner, among);
    case 'Option': return `[ ${sequence(inner)} ]`;
    case 'Repetition': return `{ ${sequence(inner)} }`;
    case 'RepetitionMandatory': return `${sequence(inner)} { ${sequence(inner)} }`;
    case 'RepetitionWithSeparator': return `[ ${separated(node, inner)} ]`;
    case 'RepetitionMandatoryWithSeparator': return separated(node, inner);
    default: return sequence(inner);
  }
}

function separated(node: Node, inner: readonly Node[]): string {
  const item = inner.map((each) => element(each, true)).join(' ');
  return `${item} { ${terminal(node.separator?.name ?? '')} ${item} }`;
}

function alternatives(inner: readonly Node[], among: boolean): string {
  const text = inner.map((each) => sequence(each.definition ?? [])).join(' | ');
  return among ? `( ${text} )` : text;
}

const tokens = new Map(vocabulary.map((token): [string, TokenType] => [token.name, token]));
const classes: Readonly<Record<string, string>> = { Name: 'NAME', Int: 'INT', Float: 'FLOAT', Text: 'STRING' };

function terminal(name: string): string {
  const token = tokens.get(name);
  return classes[name] ?? (token === undefined ? name : tokenLabel(token).replace(/^`(.*)`$/, '"$1"'));
}
