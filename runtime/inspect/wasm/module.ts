/** The module of a compiled trace: what it imports, and its functions: the trace's first, then those by which others call it. */
import { TYPE_GROUP, TYPE_INDEX } from '../../../generated/stencils/stencils.ts';
import { HEAP_TYPES, VALUE_TYPES } from '../../../generated/stencils/text.ts';
import { Bytes } from './bytes.ts';

export interface FunctionType {
  readonly params: readonly string[];
  readonly results: readonly string[];
}

export interface TraceModule {
  readonly functions: readonly { readonly module: string; readonly name: string; readonly type: FunctionType }[];
  /** With their types. */
  readonly globals: readonly (readonly [string, string])[];
  readonly hasTable: boolean;
  readonly own: readonly OwnFunction[];
  readonly typeOf: (index: number) => FunctionType;
  /** In the name section: what a profiler shows. */
  readonly name: string;
}

export interface OwnFunction {
  readonly type: FunctionType;
  /** Types of those that are no parameters, as in text. */
  readonly locals: readonly string[];
  readonly code: Uint8Array;
  /** By which name it is exported, or ''. */
  readonly exported: string;
}

const MAGIC_AND_VERSION = 8;
const SECTION = { custom: 0, type: 1, import: 2, function: 3, export: 7, code: 10 };
const [NULLABLE_REFERENCE, REFERENCE] = [0x63, 0x64];
const TYPE_NAMES = Object.keys(TYPE_INDEX);

export function readModule(bytes: Uint8Array): TraceModule {
  const sections = sectionsOf(bytes);
  const section = (id: number): Bytes => new Bytes(sections.get(id)!);
  const signatures = functionTypes(section(SECTION.type));
  const typeOf = (index: number): FunctionType => signatures[index - TYPE_NAMES.length]!;
  const imports = importsOf(section(SECTION.import));
  const declared = section(SECTION.function);
  const types = declared.vector(() => declared.unsigned());
  const functions = imports.flatMap(({ module, name, kind, type }) => (kind === 'function' ? [{ module, name, type: typeOf(type) }] : []));
  const exported = exportsOf(section(SECTION.export));
  const code = section(SECTION.code);
  return {
    functions, typeOf,
    globals: imports.flatMap(({ name, kind, type }) => (kind === 'global' ? [[name, VALUE_TYPES[type]!] as const] : [])),
    hasTable: imports.some(({ kind }) => kind === 'table'),
    own: code.vector(() => functionOf(code)).map((each, index) => ({ ...each, type: typeOf(types[index]!), exported: exported.get(functions.length + index) ?? '' })),
    name: nameOf(section(SECTION.custom)),
  };
}

/** By function. */
function exportsOf(from: Bytes): ReadonlyMap<number, string> {
  return new Map(from.vector(() => {
    const name = from.text();
    from.byte();
    return [from.unsigned(), name] as const;
  }));
}

function sectionsOf(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const from = new Bytes(bytes);
  from.take(MAGIC_AND_VERSION);
  const sections = new Map<number, Uint8Array>();
  while (!from.isAtEnd) sections.set(from.byte(), from.take(from.unsigned()));
  return sections;
}

/** Behind the group of the heap's types. */
function functionTypes(from: Bytes): FunctionType[] {
  const count = from.unsigned() - 1;
  from.take(TYPE_GROUP.length / 2);
  return Array.from({ length: count }, () => {
    from.byte();
    return { params: from.vector(() => valueType(from)), results: from.vector(() => valueType(from)) };
  });
}

interface Import {
  readonly module: string;
  readonly name: string;
  readonly kind: 'function' | 'table' | 'memory' | 'global';
  /** Of a function or global. */
  readonly type: number;
}

function importsOf(from: Bytes): Import[] {
  return from.vector((): Import => {
    const module = from.text();
    const name = from.text();
    const kind = KINDS[from.byte()]!;
    if (kind === 'function') return { module, name, kind, type: from.unsigned() };
    const [type] = from.take(REST[kind]);
    return { module, name, kind, type: type! };
  });
}

const KINDS = ['function', 'table', 'memory', 'global'] as const;
/** Bytes of its type. */
const REST = { table: 3, memory: 2, global: 2 };

function functionOf(from: Bytes): Pick<OwnFunction, 'locals' | 'code'> {
  const end = from.unsigned() + from.at;
  const locals = from.vector(() => Array.from({ length: from.unsigned() }).fill(valueType(from)) as string[]).flat();
  return { locals, code: from.take(end - from.at) };
}

function nameOf(from: Bytes): string {
  from.text();
  from.take(2);
  const [name] = from.vector(() => {
    from.unsigned();
    return from.text();
  });
  return name!;
}

export function valueType(from: Bytes): string {
  const code = from.byte();
  if (code === REFERENCE) return `(ref ${heapType(from)})`;
  return code === NULLABLE_REFERENCE ? `(ref null ${heapType(from)})` : VALUE_TYPES[code]!;
}

export function heapType(from: Bytes): string {
  const index = Number(from.signed());
  return index < 0 ? HEAP_TYPES[index + 0x80]! : `$${typeName(index)}`;
}

export function typeName(index: number): string {
  return TYPE_NAMES[index]!;
}
