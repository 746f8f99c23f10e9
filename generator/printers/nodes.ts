/** Bodies as flat lists of nodes, for printers that only ask whether something occurs. */
export interface Node {
  readonly kind: string;
}

/** Every node of a body, statements and expressions alike. */
export function nodesOf(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf);
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'kind' in tree && typeof tree.kind === 'string' ? [tree as Node] : [];
  return [...own, ...Object.values(tree).flatMap(nodesOf)];
}
