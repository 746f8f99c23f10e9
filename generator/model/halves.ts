/**
 * Guards with several checks, taken apart: `_GUARD_BOTH_INT` also yields `_GUARD_NOS_INT` and `_GUARD_TOS_INT`, one check each, for
 * traces in which the other is proved. A half assumes what the checks before it established, needs no item of the stack below
 * those it reads, and is a micro-op like any other: interpreter case, abstract case, number, reference page.
 */
import { allStatements, everything, expressionsOf } from './body/effects.ts';
import { sum } from './formula.ts';
import type { Narrowing, StackItemModel, Statement, Type, UopModel } from './model.ts';
import { propertiesOf } from './properties.ts';
import type { Scope } from './scope.ts';

type Check = Extract<Statement, { kind: 'check' }>;

/** The single checks of a guard that has several, as micro-ops; none where it has one. */
export function halvesOf(scope: Scope, uop: UopModel): UopModel[] {
  const checks = uop.body.filter((statement): statement is Check => statement.kind === 'check');
  if (!uop.guard || checks.length < 2) return [];
  return checks.map((_, position) => half(scope, uop, checks, position));
}

function half(scope: Scope, uop: UopModel, checks: readonly Check[], position: number): UopModel {
  const check = checks[position]!;
  const body = [...letsFor(uop.body, check), check];
  const read = inputsRead(body);
  const unread = uop.inputs.findIndex((_, index) => read.has(index));
  const below = unread < 0 ? uop.inputs.length : unread;
  const known = checks.slice(0, position).flatMap((each) => each.narrows);
  const inputs = uop.inputs.slice(below).map((item, index) => ({ ...narrowed(item, known, index + below), read: read.has(index + below) }));
  const outputs = inputs.map((item, index): StackItemModel => ({ ...narrowed(item, check.narrows, index + below), promised: false, read: false, keeps: index }));
  const shifted = shiftInputs(body, below);
  return {
    ...uop, name: halfName(uop, position, below, read), doc: `Check ${position + 1} of ${uop.name} alone.`, number: 0, tier: { kind: 'tier2' },
    inputs, outputs, popped: sum(inputs.map((item) => item.size)), pushed: sum(outputs.map((item) => item.size)),
    replicas: 0, body: shifted, halfOf: { name: uop.name, check: position }, abstract: null, replacedBy: null, guesses: [],
    properties: propertiesOf(scope, shifted, [...inputs, ...outputs].some((item) => item.size.constant === null)),
  };
}

/** Items from the top: CPython's names for the operand that is still unknown. */
const PLACES = ['TOS', 'NOS', '3OS', '4OS'];

function halfName(uop: UopModel, position: number, below: number, read: ReadonlySet<number>): string {
  const place = PLACES[uop.inputs.length - 1 - below];
  const isNamed = uop.name.includes('_BOTH_') && read.size === 1 && place !== undefined;
  return isNamed ? uop.name.replace('_BOTH_', `_${place}_`) : `${uop.name}__${position + 1}`;
}

/** The lets before the check that it needs, directly or through others. */
function letsFor(body: readonly Statement[], check: Check): Statement[] {
  const needed = new Set(letsIn(check));
  const kept: Statement[] = [];
  for (const statement of body.slice(0, body.indexOf(check)).reverse()) {
    if (statement.kind !== 'let' || !needed.has(statement.index)) continue;
    for (const index of letsIn(statement)) needed.add(index);
    kept.unshift(statement);
  }
  return kept;
}

function partsOf(statement: Statement) {
  return expressionsOf(statement).flatMap((expr) => [...everything(expr)]);
}

function letsIn(statement: Statement): number[] {
  return partsOf(statement).flatMap((part) => (part.kind === 'let' ? [part.index] : []));
}

function inputsRead(body: readonly Statement[]): Set<number> {
  return new Set([...allStatements(body)].flatMap(partsOf).flatMap((part) => (part.kind === 'input' ? [part.index] : [])));
}

function narrowed(item: StackItemModel, narrows: readonly Narrowing[], index: number): StackItemModel {
  const found = narrows.findLast(({ variable }) => variable.kind === 'input' && variable.index === index);
  return found === undefined ? item : { ...item, type: found.to satisfies Type };
}

/** The same body over the inputs from number `below` on. */
function shiftInputs<T>(tree: T, below: number): T {
  if (below === 0 || typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((each) => shiftInputs(each, below)) as T;
  const moved = Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, shiftInputs(value, below)]));
  const isInput = 'kind' in tree && tree.kind === 'input' && 'index' in tree && typeof tree.index === 'number';
  return (isInput ? { ...moved, index: (tree.index as number) - below } : moved) as T;
}
