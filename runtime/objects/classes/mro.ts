/** The C3 linearisation of a class and its bases. */
import { typeError } from '../exceptions/errors.ts';
import type { PyType } from './pytype.ts';

/** `type` and its ancestors, each before its own bases and in the order in which every class lists its bases. */
export function linearize(type: PyType): PyType[] {
  // Nearly every class has one base, and nothing to merge.
  if (type.bases.length === 1) return [type, ...type.bases[0]!.mro];
  refuseDuplicates(type.bases);
  const lines = [...type.bases.map((base) => base.mro.slice()), type.bases.slice()];
  const order: PyType[] = [type];
  for (;;) {
    const open = lines.filter((line) => line.length > 0);
    if (open.length === 0) return order;
    const next = open.map((line) => line[0]!).find((head) => !open.some((line) => line.indexOf(head) > 0));
    if (next === undefined) throw inconsistent(open);
    order.push(next);
    for (const line of open) if (line[0] === next) line.shift();
  }
}

function refuseDuplicates(bases: readonly PyType[]): void {
  const twice = bases.find((base, i) => bases.indexOf(base) < i);
  if (twice !== undefined) throw typeError(`duplicate base class ${twice.name}`);
}

function inconsistent(open: readonly PyType[][]): object {
  const heads = [...new Set(open.map((line) => line[0]!))];
  const names = heads.map((type) => type.name).join(', ');
  return typeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
}
