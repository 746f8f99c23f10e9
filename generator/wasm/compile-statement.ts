/** Statements of a body as Wasm. A path that Wasm cannot take becomes "give up", as long as nothing was changed before it. */
import type { BinaryExpr, Expr, Narrowing, Statement } from '../model/model.ts';
import { compile, compileArray, compileStruct, extern, truth } from './compile-expression.ts';
import type { Scope } from './compile-expression.ts';
import { castOrGiveUp, layoutOf, smallIntOrGiveUp } from './fragment.ts';
import { NotExpressible } from './terms.ts';
import type { Term } from './terms.ts';
import type { Wat } from '../wat/wat.ts';

/** A scope that statements can add to. */
export interface StatementScope extends Scope {
  /** From here on the variable is this term: what a check narrowed, a let, an output. */
  readonly define: (kind: 'input' | 'output' | 'let', index: number, term: Term) => void;
  /** The value of an output is complete, as what the function returns. */
  readonly produce: (output: number, value: Wat | null) => void;
}

export function compileStatements(scope: StatementScope, statements: readonly Statement[]): void {
  for (const statement of statements) compileStatement(scope, statement);
}

function compileStatement(scope: StatementScope, statement: Statement): void {
  const { fragment } = scope;
  switch (statement.kind) {
    case 'let':
      scope.define('let', statement.index, fragment.keep(statement.name, compile(scope, statement.value)));
      return;
    case 'assign-output':
      produceOutput(scope, statement.index, statement.name, statement.value);
      return;
    case 'assign-field':
      assignField(scope, statement);
      return;
    case 'assign-array': {
      const set: Wat = [
        'array.set',
        '$slots',
        compileArray(scope, statement.array),
        compile(scope, statement.index).wat,
        value(scope, statement.value),
      ];
      fragment.statements.push(set);
      fragment.changed();
      return;
    }
    case 'check':
      compileCheck(scope, statement.condition, statement.narrows);
      return;
    case 'if':
      compileIf(scope, statement);
      return;
    case 'drop':
      return;
    case 'jump':
      throw new NotExpressible('it always jumps');
    case 'call':
      throw new NotExpressible(
        statement.call.kind === 'call' ? `it calls ${statement.call.operation}` : 'it calls an operation',
      );
    case 'assign-run':
    case 'assign-local':
    case 'for':
    case 'frame':
    case 'specialize':
    case 'rewrite':
    case 'tick':
    case 'extend':
    case 'trace':
      throw new NotExpressible(`it has a statement of the kind ${statement.kind}`);
    default:
      unreachable(statement);
  }
}

function value(scope: StatementScope, expr: Expr): Wat {
  return extern(scope, compile(scope, expr));
}

function produceOutput(scope: StatementScope, index: number, name: string, expr: Expr): void {
  if (expr.kind === 'null') {
    scope.produce(index, null);
    return;
  }
  const held = scope.fragment.keep(name, { wat: value(scope, expr), rep: { kind: 'extern' } });
  scope.define('output', index, held);
  scope.produce(index, held.wat);
}

function assignField(scope: StatementScope, statement: Extract<Statement, { kind: 'assign-field' }>): void {
  const { owner, field, object } = statement;
  const kind = layoutOf(scope.fragment.types, owner).fields.find((each) => each.name === field)?.kind;
  const term = compile(scope, statement.value);
  const stored = kind === 'reference' ? extern(scope, term) : term.wat;
  scope.fragment.statements.push([
    'struct.set',
    `$${owner}`,
    `$${field}`,
    compileStruct(scope, object, owner),
    stored,
  ]);
  scope.fragment.changed();
}

/** A type test that narrows becomes a cast into a new local, which the rest of the body then uses. */
function compileCheck(scope: StatementScope, condition: Expr, narrows: readonly Narrowing[]): void {
  if (condition.kind === 'binary' && condition.operator === '&&') {
    compileCheck(scope, condition.left, narrows);
    compileCheck(scope, condition.right, narrows);
    return;
  }
  if (condition.kind === 'binary' && condition.operator === '||') {
    compileAlternatives(scope, condition);
    return;
  }
  if (condition.kind === 'is-type' && !condition.negated) {
    compileTypeCheck(scope, condition.value, condition.test);
    return;
  }
  const { fragment } = scope;
  fragment.statements.push([
    'if',
    ['i32.eqz', truth(compile(scope, condition))],
    ['then', fragment.giveUp()],
  ]);
}

/** Where only the left alternative is expressible, the function gives up unless that one holds. */
function compileAlternatives(scope: StatementScope, condition: BinaryExpr): void {
  const { fragment } = scope;
  const giveUpUnless = (wat: Wat): void => {
    fragment.statements.push(['if', ['i32.eqz', wat], ['then', fragment.giveUp()]]);
  };
  try {
    giveUpUnless(truth(compile(scope, condition)));
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
    fragment.doubt();
    giveUpUnless(truth(compile(scope, condition.left)));
  }
}

function compileTypeCheck(scope: StatementScope, tested: Expr, type: string): void {
  if (tested.kind !== 'input' && tested.kind !== 'output' && tested.kind !== 'let')
    throw new NotExpressible('a test of no variable');
  const term = compile(scope, tested);
  if (term.rep.kind === 'ref' && term.rep.type === type) return;
  const wat = extern(scope, term);
  const { fragment } = scope;
  const narrowed =
    type === 'int'
      ? smallIntOrGiveUp(fragment, tested.name, wat)
      : castOrGiveUp(fragment, tested.name, wat, type);
  scope.define(tested.kind, tested.index, narrowed);
}

/** Where only one branch is expressible, the condition is a check like any other. */
function compileIf(scope: StatementScope, statement: Extract<Statement, { kind: 'if' }>): void {
  const { fragment } = scope;
  const then = branch(scope, statement.then, layoutTests(scope, statement.condition));
  const otherwise = branch(scope, statement.otherwise, []);
  if (then === null && otherwise === null) throw new NotExpressible('neither branch is expressible');
  if (then === null || otherwise === null) fragment.doubt();
  if (otherwise === null) {
    compileCheck(scope, statement.condition, []);
    then!();
    return;
  }
  const condition = truth(compile(scope, statement.condition));
  if (then === null) {
    fragment.statements.push(['if', condition, ['then', fragment.giveUp()]]);
    otherwise();
  } else if (statement.then.length + statement.otherwise.length > 0) {
    throw new NotExpressible('both branches do something');
  }
}

/** A variable that is of a layout where the condition holds. */
interface LayoutTest {
  readonly variable: string;
  readonly layout: string;
}

function layoutTests(scope: StatementScope, condition: Expr): readonly LayoutTest[] {
  if (condition.kind === 'binary' && condition.operator === '&&') {
    return [...layoutTests(scope, condition.left), ...layoutTests(scope, condition.right)];
  }
  if (condition.kind !== 'is-type' || condition.negated) return [];
  const { value, test } = condition;
  if (value.kind !== 'input' && value.kind !== 'output' && value.kind !== 'let') return [];
  const isLayout = scope.fragment.types.layouts.some((layout) => layout.name === test);
  return isLayout ? [{ variable: `${value.kind} ${value.index}`, layout: test }] : [];
}

/** What emits the branch, or null if it cannot be expressed: the branch is tried on a copy first. */
function branch(scope: StatementScope, statements: readonly Statement[], tests: readonly LayoutTest[]): (() => void) | null {
  const { fragment } = scope;
  const tested = (layout: string): Term => ({ wat: ['unreachable'], rep: { kind: 'ref', type: layout } });
  const defined = new Map(tests.map(({ variable, layout }) => [variable, tested(layout)]));
  const trial: StatementScope = {
    ...scope,
    variable: (kind, index) => defined.get(`${kind} ${index}`) ?? scope.variable(kind, index),
    fragment: { ...fragment, statements: [], keep: (_, term) => term, changed: () => undefined },
    define: (kind, index, term) => defined.set(`${kind} ${index}`, term),
    produce: () => undefined,
  };
  try {
    compileStatements(trial, statements);
  } catch (error) {
    if (error instanceof NotExpressible) return null;
    throw error;
  }
  return () => compileStatements(scope, statements);
}

function unreachable(statement: never): never {
  throw new Error(`no case for ${JSON.stringify(statement)}`);
}
