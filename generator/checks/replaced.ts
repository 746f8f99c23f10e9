/** `replaced by`: the guard must stay in a trace exactly where the jump goes the trace's way. */
import type { Expr, Statement, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { Name, UopDef } from '../syntax/tree.ts';
import { canonical } from './canonical.ts';
import type { Leaves } from './canonical.ts';

export function checkReplaced(scope: Scope, definition: UopDef, uops: ReadonlyMap<string, UopModel>): void {
  const { replacedBy } = definition;
  const uop = uops.get(definition.name.text);
  if (replacedBy === null || uop === undefined) return;
  const ways = [['fallthrough', replacedBy.always], ['taken', replacedBy.taken], ['fallthrough', replacedBy.fallthrough]] as const;
  for (const [way, name] of ways) {
    if (name === null) continue;
    const other = uops.get(name.text);
    if (other === undefined) scope.unknown('a micro-op', name, uops.keys(), `define it: \`tier2 uop ${name.text}(...) { ... }\``);
    else compare(scope, uop, other, way, name);
  }
}

function compare(scope: Scope, uop: UopModel, other: UopModel, way: 'taken' | 'fallthrough', name: Name): void {
  const same = uop.inputs.length === other.inputs.length && uop.outputs.length === other.outputs.length;
  const note = [{ span: other.headerSpan, text: 'its stack effect' }];
  if (!same) scope.diagnostics.report('replace-effect', name.span, { name: other.name }, note);
  if (!same) return;
  if (uop.body.at(-1)?.kind === 'jump') return compareRest(scope, uop, other, way, name);
  const jumps = stayConditions(uop.body);
  if (jumps === null) return;
  const stays = way === 'fallthrough' ? jumps : jumps.length === 1 ? [negated(jumps[0]!)] : null;
  const guard = checks(other.body);
  if (stays === null || guard === null || sorted(stays) !== sorted(guard)) {
    scope.diagnostics.report('replace-condition', name.span, { name: other.name, way, jump: uop.name }, note);
  }
}

/** A jump that is always taken leaves nothing to check: the replacement is the rest of the body. */
function compareRest(scope: Scope, uop: UopModel, other: UopModel, way: 'taken' | 'fallthrough', name: Name): void {
  const simple = (statement: Statement): string => (statement.kind === 'tick' || statement.kind === 'drop' ? statement.kind : `other ${statement.kind}`);
  const rest = uop.body.slice(0, -1).map(simple);
  const isRest = way === 'taken' && rest.every((kind) => !kind.startsWith('other')) && rest.join() === other.body.map(simple).join();
  if (!isRest) scope.diagnostics.report('replace-rest', name.span, { name: other.name, jump: uop.name }, [{ span: other.headerSpan, text: 'the replacement' }]);
}

interface Condition {
  readonly expr: Expr;
  readonly sense: boolean;
  readonly leaves: Leaves;
}

function negated(condition: Condition): Condition {
  return { ...condition, sense: !condition.sense };
}

function sorted(conditions: readonly Condition[]): string {
  return conditions.flatMap((each) => canonical(each.expr, each.sense, each.leaves)).sort().join('\n');
}

/** What must hold for the body to reach its end; null where it has no conditional jump to compare. */
function stayConditions(body: readonly Statement[]): Condition[] | null {
  const { leaves, learn } = lets();
  const conditions = body.flatMap((statement): Condition[] => {
    learn(statement);
    const jumps = statement.kind === 'if' && statement.otherwise.length === 0 && statement.then.at(-1)?.kind === 'jump';
    return jumps ? [{ expr: statement.condition, sense: false, leaves }] : [];
  });
  return conditions.length === 0 ? null : conditions;
}

function checks(body: readonly Statement[]): Condition[] | null {
  const { leaves, learn } = lets();
  const conditions = body.flatMap((statement): Condition[] => {
    learn(statement);
    return statement.kind === 'check' ? [{ expr: statement.condition, sense: true, leaves }] : [];
  });
  return conditions.length === 0 ? null : conditions;
}

/** Lets by what they stand for. */
function lets(): { leaves: Leaves; learn: (statement: Statement) => void } {
  const known = new Map<number, string>();
  const leaves: Leaves = (expr) => (expr.kind === 'let' ? known.get(expr.index) ?? null : null);
  return { leaves, learn: (statement) => { if (statement.kind === 'let') known.set(statement.index, canonical(statement.value, true, leaves)); } };
}
