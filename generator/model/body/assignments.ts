/** The five things that may stand to the left of `=`. */
import type * as tree from '../../syntax/tree.ts';
import type { Expr, Statement } from '../model.ts';
import { ANY_SLOT, isNullable, showType } from '../types.ts';
import type { Flow } from './flow.ts';
import type { Statements } from './statements.ts';

type Assign = tree.Statement & { readonly kind: 'assign' };

/** null when it has been reported. */
export function assignment(reader: Statements, statement: Assign, flow: Flow): Statement | null {
  const { target } = statement;
  switch (target.kind) {
    case 'name': return toName(reader, statement, target.name, flow);
    case 'field': return toField(reader, statement, target, flow);
    case 'index': return toElement(reader, statement, target, flow);
    default:
      reader.body.scope.diagnostics.report('assign-target', target.span, { found: 'this expression', fix: 'name the result: `let x = ...;`' });
      return null;
  }
}

function toName(reader: Statements, statement: Assign, name: string, flow: Flow): Statement | null {
  const { body } = reader;
  const { diagnostics } = body.scope;
  const index = body.outputIndex(name);
  const item = body.outputs[index];
  const shadowed = item === undefined || body.isLet(name) ? body.lookup(name, statement.target.span, flow) : null;
  if (item === undefined || shadowed !== null) {
    if (shadowed === null && !body.scope.consts.has(name) && !['oparg', 'frame', 'locals', 'consts', 'names'].includes(name)) {
      body.scope.unknown('an output', { text: name, span: statement.target.span }, body.outputs.map((each) => each.name), `add it to the stack effect, or write \`let ${name} = ...;\``);
    } else {
      diagnostics.report('assign-target', statement.target.span, { found: shadowed === null ? `\`${name}\`` : `the ${kindOf(shadowed)} \`${name}\``, fix: remedy(shadowed, name) });
    }
    reader.expressions.type(statement.value, flow);
    return null;
  }
  if (item.run) {
    diagnostics.report('run-assignment', statement.span, { name, count: item.size.text });
    return null;
  }
  if (flow.maybe.has(index)) diagnostics.report('output-twice', statement.span, { name });
  const value = reader.expressions.as(statement.value, flow, item.type, `the value of \`${name}\``);
  return { kind: 'assign-output', index, name, value, span: statement.span };
}

function kindOf(expr: Expr): string {
  return expr.kind === 'cache' ? 'cache field' : expr.kind;
}

function remedy(expr: Expr | null, name: string): string {
  if (expr?.kind === 'input') return `give the output another name than the input \`${name}\``;
  return expr?.kind === 'let' ? 'use another `let`, or a conditional expression' : 'assign an output, a field, an element or a local';
}

function toField(reader: Statements, statement: Assign, target: tree.Expr & { kind: 'field' }, flow: Flow): Statement | null {
  const { diagnostics } = reader.body.scope;
  const field = reader.expressions.type(target, flow);
  if (field.kind !== 'field') {
    if (field.type.kind !== 'never') diagnostics.report('assign-target', target.span, { found: 'a length', fix: 'it cannot be assigned' });
    return null;
  }
  if (!field.mutable) diagnostics.report('field-immutable', target.span, { type: field.owner, field: field.field });
  if (field.type.kind === 'array') {
    diagnostics.report('assign-target', target.span, { found: 'an array as a whole', fix: 'assign its elements, or call an operation' });
    return null;
  }
  const value = reader.expressions.as(statement.value, flow, field.type, `\`${field.owner}.${field.field}\``);
  return { kind: 'assign-field', object: field.object, owner: field.owner, field: field.field, value, span: statement.span };
}

function toElement(reader: Statements, statement: Assign, target: tree.Expr & { kind: 'index' }, flow: Flow): Statement | null {
  const { body, expressions } = reader;
  const name = target.object.kind === 'name' ? target.object.name : null;
  const output = name === null ? -1 : body.outputIndex(name);
  if (name !== null && output >= 0) return toRun(reader, statement, target, name, output, flow);
  const place = expressions.type(target, flow);
  if (place.kind === 'slot' && place.of === 'locals') {
    return { kind: 'assign-local', index: place.index, value: expressions.as(statement.value, flow, ANY_SLOT, 'a local'), span: statement.span };
  }
  if (place.kind === 'index' && place.array.kind === 'field') {
    if (!place.array.mutable) body.scope.diagnostics.report('field-immutable', target.span, { type: place.array.owner, field: place.array.field });
    const value = expressions.as(statement.value, flow, place.type, 'an element');
    return { kind: 'assign-array', array: place.array, index: place.index, value, span: statement.span };
  }
  if (place.type.kind !== 'never') body.scope.diagnostics.report('assign-target', target.span, { found: place.kind === 'slot' ? `\`${place.of}\`` : 'an element of an input', fix: 'assign an output, a field, an array or a local' });
  return null;
}

function toRun(reader: Statements, statement: Assign, target: tree.Expr & { kind: 'index' }, name: string, output: number, flow: Flow): Statement | null {
  const { body, expressions } = reader;
  const item = body.outputs[output]!;
  if (!item.run) {
    body.scope.diagnostics.report('not-indexed', target.object.span, { type: showType(item.type) });
    return null;
  }
  const element = expressions.integer(target.index, flow, 'an index');
  const value = expressions.as(statement.value, flow, item.type, `an element of \`${name}\`${isNullable(item.type) ? '' : ', never NULL'}`);
  return { kind: 'assign-run', index: output, name, element, value, span: statement.span };
}
