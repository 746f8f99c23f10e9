/** What a body does, computed from it: raises, escapes, reads, writes, ... */
import type { Expr, Properties, Statement } from './model.ts';
import type { Scope } from './scope.ts';
import { allStatements, everything, expressionsOf, operationOf } from './body/effects.ts';

type Draft = { -readonly [K in keyof Properties]: Properties[K] extends readonly string[] ? Set<string> : Properties[K] };

function emptyDraft(): Draft {
  return {
    raises: false, escapes: false, exits: false, deopts: false, pure: false, allocates: false, reads: new Set(), writes: new Set(), usesOparg: false,
    usesConsts: false, usesNames: false, usesLocals: false, usesFrame: false, jumps: false, ticks: false, pushesFrame: false, popsFrame: false,
    suspendsFrame: false, specializes: false, rewrites: null, operations: new Set(),
  };
}

export function propertiesOf(scope: Scope, body: readonly Statement[], usesOparg: boolean): Properties {
  const draft = emptyDraft();
  draft.usesOparg = usesOparg;
  for (const statement of allStatements(body)) {
    addStatement(draft, statement);
    for (const expr of expressionsOf(statement)) for (const part of everything(expr)) addExpr(scope, draft, part);
  }
  return finish(draft);
}

/** Of an instruction: of all its parts together. */
export function union(all: readonly Properties[]): Properties {
  const draft = emptyDraft();
  for (const each of all) {
    for (const name of each.reads) draft.reads.add(name);
    for (const name of each.writes) draft.writes.add(name);
    for (const name of each.operations) draft.operations.add(name);
    for (const flag of FLAGS) draft[flag] ||= each[flag];
    draft.rewrites ??= each.rewrites;
  }
  return finish(draft);
}

const FLAGS = [
  'raises', 'escapes', 'exits', 'deopts', 'allocates', 'usesOparg', 'usesConsts', 'usesNames', 'usesLocals', 'usesFrame', 'jumps', 'ticks', 'pushesFrame',
  'popsFrame', 'suspendsFrame', 'specializes',
] as const;

function finish(draft: Draft): Properties {
  const acts = draft.raises || draft.escapes || draft.jumps || draft.ticks || draft.pushesFrame || draft.popsFrame || draft.suspendsFrame || draft.specializes || draft.rewrites !== null;
  return {
    ...draft, pure: !acts && draft.reads.size === 0 && draft.writes.size === 0,
    reads: [...draft.reads].sort(), writes: [...draft.writes].sort(), operations: [...draft.operations].sort(),
  };
}

function addStatement(draft: Draft, statement: Statement): void {
  switch (statement.kind) {
    case 'assign-field': draft.writes.add(`${statement.owner}.${statement.field}`); break;
    case 'assign-array': if (statement.array.kind === 'field') draft.writes.add(`${statement.array.owner}.${statement.array.field}`); break;
    case 'assign-local': draft.writes.add('locals'); draft.usesLocals = true; break;
    case 'check': if (statement.leave === 'exit') draft.exits = true; else draft.deopts = true; break;
    case 'jump': draft.jumps = true; break;
    case 'frame':
      draft.usesFrame = true;
      if (statement.action === 'push') draft.pushesFrame = true;
      else if (statement.action === 'pop') draft.popsFrame = true;
      else draft.suspendsFrame = true;
      break;
    case 'specialize': draft.specializes = true; break;
    case 'rewrite': draft.rewrites = statement.instruction; break;
    case 'tick': draft.ticks = true; break;
    case 'extend': draft.usesOparg = true; draft.writes.add('oparg'); break;
    case 'let': case 'assign-output': case 'assign-run': case 'call': case 'if': case 'for': case 'drop': case 'trace': break;
    default: statement satisfies never;
  }
}

function addExpr(scope: Scope, draft: Draft, expr: Expr): void {
  switch (expr.kind) {
    case 'oparg': draft.usesOparg = true; break;
    case 'frame': draft.usesFrame = true; break;
    case 'new': draft.allocates = true; break;
    case 'convert': if (expr.how === 'box' && expr.type.kind === 'declared' && expr.type.name === 'float') draft.allocates = true; break;
    case 'field': if (expr.mutable && expr.type.kind !== 'array') draft.reads.add(`${expr.owner}.${expr.field}`); break;
    case 'index': addArray(draft, expr.array); break;
    case 'length': addArray(draft, expr.of); break;
    case 'slot': addSlot(draft, expr.of); break;
    case 'call': {
      const operation = operationOf(scope, expr);
      if (operation === null) break;
      draft.operations.add(operation.name);
      draft.raises ||= operation.raises;
      draft.escapes ||= operation.escapes;
      draft.allocates ||= operation.allocates;
      for (const name of operation.reads) draft.reads.add(name);
      for (const name of operation.writes) draft.writes.add(name);
      break;
    }
    default: break;
  }
}

function addArray(draft: Draft, array: Expr): void {
  if (array.kind === 'field' && array.mutable) draft.reads.add(`${array.owner}.${array.field}`);
}

function addSlot(draft: Draft, of: 'consts' | 'names' | 'locals'): void {
  if (of === 'consts') draft.usesConsts = true;
  else if (of === 'names') draft.usesNames = true;
  else {
    draft.usesLocals = true;
    draft.reads.add('locals');
  }
}
