/** Typed statements of the definition language as TypeScript, line by line into the place's text. */
import type { Expr, Narrowing, Statement } from '../../model/model.ts';
import { assignable, hostType, testNarrows, useHostType } from '../host-types.ts';
import {
  cast,
  hostObject,
  isReference,
  negate,
  operand,
  printAs,
  printCall,
  printExpr,
} from './expressions.ts';
import type { HeldValue, Place } from './place.ts';

/** Returns false if no path goes on behind the statements. */
export function printStatements(place: Place, statements: readonly Statement[]): boolean {
  return statements.every((statement) => printStatement(place, statement));
}

function printStatement(place: Place, statement: Statement): boolean {
  switch (statement.kind) {
    case 'let':
      printLet(place, statement.index, statement.name, statement.value);
      return true;
    case 'assign-output':
      assignOutput(place, place.variable('output', statement.index), statement.value);
      return true;
    case 'assign-run':
      printRunElement(place, place.variable('output', statement.index), statement.element, statement.value);
      return true;
    case 'assign-field':
      printFieldAssignment(place, statement);
      return true;
    case 'assign-array':
      printArrayAssignment(place, statement.array, statement.index, statement.value);
      return true;
    case 'assign-local': {
      const value = printAs(place, statement.value, 'Slot');
      place.line(
        `${place.imports.use('frame', 'stack')}[base + ${operand(printExpr(place, statement.index))}] = ${value};`,
      );
      return true;
    }
    case 'call': {
      const call = printCall(place, statement.call).text;
      if (statement.call.type.kind !== 'never') {
        place.line(`${call};`);
        return true;
      }
      place.line(place.events.raise(call));
      return false;
    }
    case 'if':
      return printIf(place, statement);
    case 'for':
      return printFor(place, statement);
    case 'check':
      place.line(`if (${negate(printExpr(place, statement.condition), true).text}) ${place.events.leave()}`);
      narrow(place, statement.condition, statement.narrows);
      return true;
    case 'drop':
      return true;
    case 'jump':
      place.events.jump(operand(printExpr(place, statement.offset)), statement.leaving);
      return false;
    case 'frame':
      if (statement.action !== 'push') {
        place.events.leaveFrame(statement.action);
        return true;
      }
      place.events.pushFrame(printExpr(place, statement.frame).text, statement.returned);
      return false;
    case 'specialize':
      place.events.specialize();
      return true;
    case 'rewrite':
      place.events.rewrite(statement.instruction);
      return true;
    case 'tick':
      place.events.tick();
      return true;
    case 'extend':
      place.events.extend();
      return false;
    case 'trace':
      return place.events.trace(statement.action);
    default:
      return unreachable(statement);
  }
}

function printLet(place: Place, index: number, name: string, value: Expr): void {
  const truth = unboxedTruth(value);
  const printed = printExpr(place, truth ?? value);
  const held = place.declareLet(index, name, truth === null ? printed.type : 'boolean', truth !== null);
  place.line(`const ${held.text} = ${printed.text};`);
}

/** A truth that is boxed only to become a Python bool stays a JavaScript boolean while it is in a constant. */
export function isBoxedTruth(value: Expr): boolean {
  return unboxedTruth(value) !== null;
}

/** The truth itself; null if the expression is not one that was boxed. */
function unboxedTruth(value: Expr): Expr | null {
  if (value.type.kind !== 'declared' || value.type.name !== 'bool') return null;
  if (value.kind === 'convert') return value.how === 'box' ? value.value : null;
  if (value.kind !== 'conditional') return null;
  const [then, otherwise] = [unboxedTruth(value.then), unboxedTruth(value.otherwise)];
  return then === null || otherwise === null ? null : { ...value, type: then.type, then, otherwise };
}

function assignOutput(place: Place, output: HeldValue, value: Expr): void {
  const declaration = output.declaredHere ? 'const ' : '';
  const truth = output.isTruth ? unboxedTruth(value) : null;
  if (truth !== null) {
    place.line(`${declaration}${output.text} = ${printExpr(place, truth).text};`);
    return;
  }
  const printed = printExpr(place, value);
  place.line(`${declaration}${output.text} = ${cast(place, printed, output.type)};`);
  if (output.declaredHere && assignable(printed.type, output.type)) output.type = printed.type;
}

function printRunElement(place: Place, run: HeldValue, element: Expr, value: Expr): void {
  const slot = `${place.imports.use('frame', 'stack')}[${run.text} + ${operand(printExpr(place, element))}]`;
  place.line(`${slot} = ${printAs(place, value, 'Slot')};`);
}

function printFieldAssignment(place: Place, statement: Extract<Statement, { kind: 'assign-field' }>): void {
  const { object, owner, field, value } = statement;
  const layout = place.index.type(owner).layout;
  if (layout?.kind !== 'heap') {
    place.line(`${hostObject(place, object, owner)}.${field} = ${printAs(place, value)};`);
    return;
  }
  const setter = place.imports.use('heap', `${owner}_set_${field}`);
  const kind = isReference(value.type) ? 'Slot' : 'number';
  place.line(`${setter}(${printAs(place, object, 'Value')}, ${printAs(place, value, kind)});`);
}

function printArrayAssignment(place: Place, array: Expr, index: Expr, value: Expr): void {
  if (array.kind !== 'field') throw new Error('an array is always the field of an object');
  const at = printAs(place, index, 'number');
  if (place.index.type(array.owner).layout?.kind !== 'heap') {
    place.line(
      `${hostObject(place, array.object, array.owner)}.${array.field}[${at}] = ${printAs(place, value)};`,
    );
    return;
  }
  const setter = place.imports.use('heap', `${array.owner}_${array.field}_set`);
  place.line(`${setter}(${printAs(place, array.object, 'Value')}, ${at}, ${printAs(place, value, 'Slot')});`);
}

function printIf(place: Place, statement: Extract<Statement, { kind: 'if' }>): boolean {
  place.line(`if (${printExpr(place, statement.condition).text}) {`);
  const afterThen = printStatements(place, statement.then);
  if (statement.otherwise.length === 0) {
    place.line('}');
    return true;
  }
  place.line('} else {');
  const afterElse = printStatements(place, statement.otherwise);
  place.line('}');
  return afterThen || afterElse;
}

function printFor(place: Place, statement: Extract<Statement, { kind: 'for' }>): boolean {
  const bound = operand(printExpr(place, statement.bound));
  const { text } = place.declareLet(statement.index, statement.name, 'number', false);
  place.line(`for (let ${text} = 0; ${text} < ${bound}; ${text}++) {`);
  printStatements(place, statement.body);
  place.line('}');
  return true;
}

/** What a check established, for the variables that TypeScript narrows by the same test. */
export function narrow(place: Place, condition: Expr, narrowings: readonly Narrowing[]): void {
  for (const { variable, to } of narrowings) {
    const held = place.variable(variable.kind, variable.index);
    const want = hostType(place.index, to);
    if (!tests(place, condition, variable.kind, variable.index)) continue;
    held.type = place.optimistic && want === 'Int' ? 'number' : useHostType(place.imports, want);
  }
}

/** The condition, where true, contains a test of the variable that TypeScript understands as one. */
function tests(place: Place, condition: Expr, kind: string, index: number): boolean {
  if (condition.kind === 'binary' && condition.operator === '&&') {
    return tests(place, condition.left, kind, index) || tests(place, condition.right, kind, index);
  }
  if (condition.kind === 'is-null') return condition.negated && isVariable(condition.value, kind, index);
  if (condition.kind !== 'is-type' || condition.negated) return false;
  return isVariable(condition.value, kind, index) && testNarrows(place.index, condition.test);
}

function isVariable(expr: Expr, kind: string, index: number): boolean {
  return expr.kind === kind && 'index' in expr && expr.index === index;
}

function unreachable(statement: never): never {
  throw new Error(`no case for ${JSON.stringify(statement)}`);
}
