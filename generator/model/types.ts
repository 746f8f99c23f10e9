/** The lattice: subtyping, common types, implicit conversions of numbers, and how a type is written. */
import type { FieldModel, LayoutModel, ScalarName, Type, TypeModel } from './model.ts';

export const I32: Type = { kind: 'scalar', name: 'i32' };
export const U32: Type = { kind: 'scalar', name: 'u32' };
export const U16: Type = { kind: 'scalar', name: 'u16' };
export const I64: Type = { kind: 'scalar', name: 'i64' };
export const F64: Type = { kind: 'scalar', name: 'f64' };
export const TRUTH: Type = { kind: 'scalar', name: 'truth' };
export const NULL: Type = { kind: 'null' };
export const NEVER: Type = { kind: 'never' };
export const VOID: Type = { kind: 'void' };
export const OBJECT = declared('object');
export const ANY_SLOT = declared('object', true);
export const INT = declared('int');
export const FLOAT = declared('float');
export const STR = declared('str');
export const BOOL = declared('bool');
export const FRAME = declared('frame');

export function declared(name: string, nullable = false): Type & { kind: 'declared' } {
  return { kind: 'declared', name, nullable };
}

/** The names that type references may use for scalars. `truth` has none: it is written `bool`. */
export const SCALARS: ReadonlyMap<string, Type> = new Map([['i32', I32], ['u32', U32], ['u16', U16], ['i64', I64], ['f64', F64]]);

export function sameType(a: Type, b: Type): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'scalar': return a.name === (b as typeof a).name;
    case 'declared': return a.name === (b as typeof a).name && a.nullable === (b as typeof a).nullable;
    case 'array': case 'run': return sameType(a.element, (b as typeof a).element);
    default: return true;
  }
}

export function showType(type: Type): string {
  switch (type.kind) {
    case 'scalar': return type.name === 'truth' ? 'bool' : type.name;
    case 'declared': return type.name + (type.nullable ? '?' : '');
    case 'array': return `array<${showType(type.element)}>`;
    case 'run': return `${showType(type.element)}[]`;
    default: return type.kind;
  }
}

export function isScalar(type: Type, ...names: ScalarName[]): boolean {
  return type.kind === 'scalar' && names.includes(type.name);
}

export function isInteger(type: Type): boolean {
  return isScalar(type, 'i32', 'u32', 'u16', 'i64') || isExactly(type, 'int');
}

export function isExactly(type: Type, name: string): boolean {
  return type.kind === 'declared' && type.name === name && !type.nullable;
}

/** Something that an item of the stack, an element of a run or a reference field may hold. */
export function isReference(type: Type): boolean {
  return type.kind === 'declared' || type.kind === 'null';
}

export function isNullable(type: Type): boolean {
  return type.kind === 'null' || (type.kind === 'declared' && type.nullable);
}

export function nonNull(type: Type): Type {
  if (type.kind === 'null') return NEVER;
  return type.kind === 'declared' && type.nullable ? { ...type, nullable: false } : type;
}

export function orNull(type: Type): Type {
  return type.kind === 'declared' ? { ...type, nullable: true } : type;
}

/** Integers that an integer scalar widens to without loss, nearest first; `int` above them all. */
const wider: Readonly<Record<string, readonly ScalarName[]>> = { u16: ['i32', 'u32', 'i64'], u32: ['i64'], i32: ['i64'], i64: [] };

export function widens(from: Type, to: Type): boolean {
  if (from.kind !== 'scalar' || !isInteger(from)) return false;
  if (to.kind === 'scalar') return wider[from.name]?.includes(to.name) ?? false;
  return to.kind === 'declared' && (to.name === 'int' || to.name === 'object');
}

/** The narrowest integer type that both widen to. u16 counts as i32: arithmetic on it would overflow at once. */
export function commonInteger(a: Type, b: Type): Type {
  const left = isScalar(a, 'u16') ? I32 : a;
  const right = isScalar(b, 'u16') ? I32 : b;
  if (sameType(left, right)) return left;
  if (widens(left, right)) return right;
  if (widens(right, left)) return left;
  return I64;
}

/** Smallest and largest value of an integer literal of the type; none for `int`. */
export function rangeOf(type: Type): readonly [number, number] {
  if (type.kind !== 'scalar') return [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  switch (type.name) {
    case 'i32': return [-0x80000000, 0x7fffffff];
    case 'u32': return [0, 0xffffffff];
    case 'u16': return [0, 0xffff];
    default: return [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  }
}

/** The declared types and what is asked about them. */
export class Lattice {
  readonly #types = new Map<string, TypeModel>();
  readonly #singletons = new Map<string, TypeModel>();

  constructor(types: readonly TypeModel[]) {
    for (const type of types) {
      this.#types.set(type.name, type);
      if (type.layout?.kind === 'singleton') for (const value of type.layout.values) this.#singletons.set(value, type);
    }
  }

  get(name: string): TypeModel | undefined {
    return this.#types.get(name);
  }

  names(): string[] {
    return [...this.#types.keys()];
  }

  layout(type: Type): LayoutModel | null {
    return type.kind === 'declared' ? this.get(type.name)?.layout ?? null : null;
  }

  /** A field of a declared type, its ancestors' included. */
  field(type: Type, name: string): { readonly owner: string; readonly field: FieldModel } | null {
    if (type.kind !== 'declared') return null;
    for (let owner = this.get(type.name); owner !== undefined; owner = this.get(owner.parent ?? '')) {
      const layout = owner.layout;
      const field = layout !== null && layout.kind !== 'singleton' ? layout.fields.find((each) => each.name === name) : undefined;
      if (field !== undefined) return { owner: owner.name, field };
    }
    return null;
  }

  fieldNames(type: Type): string[] {
    const layout = this.layout(type);
    return layout === null || layout.kind === 'singleton' ? [] : layout.fields.map((field) => field.name);
  }

  /** The type that has this singleton. */
  singleton(name: string): TypeModel | null {
    return this.#singletons.get(name) ?? null;
  }

  singletons(): string[] {
    return [...this.#singletons.keys()];
  }

  isPython(type: Type): boolean {
    return type.kind === 'null' || (type.kind === 'declared' && (this.get(type.name)?.python ?? false));
  }

  /** `name` is `ancestor` or below it. */
  below(name: string, ancestor: string): boolean {
    for (let type = this.get(name); type !== undefined; type = this.get(type.parent ?? '')) {
      if (type.name === ancestor) return true;
    }
    return false;
  }

  /** No change of representation is needed to see `a` as `b`. */
  subtype(a: Type, b: Type): boolean {
    if (a.kind === 'never' || sameType(a, b)) return true;
    if (b.kind !== 'declared') return a.kind === 'run' && b.kind === 'run' && this.subtype(a.element, b.element);
    if (a.kind === 'null') return b.nullable;
    return a.kind === 'declared' && (b.nullable || !a.nullable) && this.below(a.name, b.name);
  }

  /** The least type above both, or null if there is none (scalars, a Python type and a machine type). */
  join(a: Type, b: Type): Type | null {
    if (this.subtype(a, b)) return b;
    if (this.subtype(b, a)) return a;
    if (a.kind === 'null') return orNull(b);
    if (b.kind === 'null') return orNull(a);
    if (a.kind !== 'declared' || b.kind !== 'declared') return null;
    for (let type = this.get(a.name); type !== undefined; type = this.get(type.parent ?? '')) {
      if (this.below(b.name, type.name)) return declared(type.name, a.nullable || b.nullable);
    }
    return null;
  }

  /** What a value of type `a` is once it is known to be exactly a `name`: never, if it cannot be. */
  meet(a: Type, name: string): Type {
    if (a.kind !== 'declared') return NEVER;
    if (this.below(name, a.name)) return declared(name);
    return this.below(a.name, name) ? nonNull(a) : NEVER;
  }
}
