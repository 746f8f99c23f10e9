/** Guards that look at one item of the stack, wherever it lies: what the same check is called for the top of the stack. */
import { canonical } from '../checks/canonical.ts';
import { showType } from './types.ts';
import type { Expr, Model, UopModel } from './model.ts';

/** The guard with that one item as its only input and an equal check; null if there is none. */
export function guardOnTop(model: Model, uop: UopModel): string | null {
  const check = singleCheck(uop);
  if (check === null) return null;
  return model.uops.find((other) => other.inputs.length === 1 && other.replicaOf === null && singleCheck(other) === check)?.name ?? null;
}

/** The checks of a guard that reads one plain item and nothing else, in one form; null for other micro-ops. */
function singleCheck(uop: UopModel): string | null {
  const read = uop.inputs.flatMap((item, index) => (item.read ? [index] : []));
  if (!uop.guard || read.length !== 1 || uop.inputs[read[0]!]!.run || uop.outputs.length !== uop.inputs.length) return null;
  const caches = uop.caches.map(({ name, units }) => `${name}/${units}`).join();
  const lets = new Map<number, string>();
  const leaves = (expr: Expr): string | null => (expr.kind === 'input' ? 'x' : expr.kind === 'let' ? (lets.get(expr.index) ?? null) : null);
  const checks = uop.body.flatMap((statement) => {
    if (statement.kind === 'let') lets.set(statement.index, canonical(statement.value, true, leaves));
    return statement.kind === 'check' ? [canonical(statement.condition, true, leaves)] : [];
  });
  return [showType(uop.inputs[read[0]!]!.type), caches, ...checks].join('\n');
}
