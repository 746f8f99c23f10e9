/** How the types of the definition file are written in TypeScript, and how a value is tested for one. */
import type { Type, TypeModel } from '../model/model.ts';
import type { ModelIndex } from './index-of-model.ts';
import type { Imports } from './interpreter/imports.ts';

/** `Value`, `Slot`, `Int`, `string`, `HeapRef`, a class, `number`, `boolean`, `null`, `void`, `never`. */
export type HostType = string;

const PRIMITIVES: ReadonlyMap<string, string> = new Map([
  ['number', 'number'],
  ['bigint', 'bigint'],
  ['string', 'string'],
]);

export function hostType(index: ModelIndex, type: Type): HostType {
  switch (type.kind) {
    case 'scalar':
      return type.name === 'truth' ? 'boolean' : 'number';
    case 'null':
      return 'null';
    case 'void':
      return 'void';
    case 'never':
      return 'never';
    case 'array':
    case 'run':
      return 'number';
    case 'declared': {
      const base = declaredType(index.type(type.name));
      if (!type.nullable) return base;
      return base === 'Value' ? 'Slot' : `${base} | null`;
    }
    default:
      return unreachable(type);
  }
}

function declaredType(type: TypeModel): HostType {
  const { layout } = type;
  if (layout === null) return 'Value';
  if (layout.kind !== 'host') return 'HeapRef';
  if (layout.classes.includes('bigint')) return 'Int';
  return layout.classes.map((name) => PRIMITIVES.get(name) ?? name).join(' | ');
}

/** Notes the imports that writing `type` needs, and returns it. */
export function useHostType(imports: Imports, type: HostType): HostType {
  for (const part of type.split(' | ')) importType(imports, part);
  return type;
}

const BUILT_IN = new Set(['number', 'bigint', 'string', 'boolean', 'null', 'void', 'never']);

function importType(imports: Imports, name: string): void {
  if (BUILT_IN.has(name)) return;
  if (name === 'Value' || name === 'Slot' || name === 'HeapRef') imports.useType('heap', name);
  else if (name === 'Int') imports.useType('arithmetic', name);
  else imports.useType(name === 'Frame' ? 'frame' : 'classes', name);
}

/** Every value of `from` may be given where `to` is asked for, as TypeScript sees it. */
export function assignable(from: HostType, to: HostType): boolean {
  if (from === to || from === 'never') return true;
  if (to === 'Slot') return from !== 'boolean' && from !== 'void';
  if (to === 'Value')
    return from !== 'Slot' && !from.includes('null') && from !== 'boolean' && from !== 'void';
  if (to === 'Int') return from === 'number';
  return to.split(' | ').includes(from);
}

/** The exact type test `x is type`, for a simple expression `x`. */
export function typeTest(index: ModelIndex, imports: Imports, name: string, x: string): string {
  const { layout } = index.type(name);
  if (layout === null) throw new Error(`the type ${name} has no layout to test for`);
  switch (layout.kind) {
    case 'heap':
      return `${imports.use('heap', `is_${name}`)}(${x})`;
    case 'singleton':
      return `(${layout.values.map((value) => `${x} === ${imports.use('heap', value)}`).join(' || ')})`;
    case 'host':
      return hostTest(imports, name, layout.classes, x);
    default:
      return unreachable(layout);
  }
}

/** A class may have subclasses written in Python, so its test is a function of the runtime that looks at the exact type. */
function hostTest(imports: Imports, name: string, classes: readonly string[], x: string): string {
  const primitives = classes.map((host) => PRIMITIVES.get(host));
  if (primitives.includes(undefined)) return `${imports.use('classes', `is_${name}`)}(${x})`;
  return `(${primitives.map((primitive) => `typeof ${x} === '${primitive}'`).join(' || ')})`;
}

/** Its values are objects of one class of the runtime. */
export function isHostClass(index: ModelIndex, name: string): boolean {
  const { layout } = index.type(name);
  return layout?.kind === 'host' && layout.classes.every((host) => !PRIMITIVES.has(host));
}

/** TypeScript narrows a constant by the test printed for this type. */
export function testNarrows(index: ModelIndex, name: string): boolean {
  return index.type(name).layout?.kind === 'host';
}

function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
