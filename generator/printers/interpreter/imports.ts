/** The names that a printed file takes from elsewhere, collected while its text is made. */
const MODULES = {
  heap: '../../runtime/heap/index.ts',
  frame: '../../runtime/objects/frame.ts',
  thread: '../../runtime/objects/thread.ts',
  generator: '../../runtime/objects/generator.ts',
  arithmetic: '../../runtime/objects/int-arithmetic.ts',
  classes: '../../runtime/operations/classes.ts',
  operations: '../../runtime/operations/index.ts',
  exceptions: '../../runtime/objects/exceptions.ts',
  unwind: '../../runtime/operations/unwind.ts',
  fused: '../heap/fused.ts',
  heads: '../metadata/heads.ts',
  cold: './cold.ts',
  specialize: './specialize.ts',
  outcome: './outcome.ts',
} as const;

export type ImportedModule = keyof typeof MODULES;

export interface Imports {
  /** Notes that `name` of `module` is used, and returns the name to write. */
  readonly use: (module: ImportedModule, name: string) => string;
  /** The same for a name that is only used as a type. */
  readonly useType: (module: ImportedModule, name: string) => string;
  /** The import declarations, in a fixed order. */
  readonly print: () => string;
}

type Names = Map<ImportedModule, Set<string>>;

export function collectImports(): Imports {
  const values: Names = new Map();
  const types: Names = new Map();
  return {
    use: (module, name) => note(values, module, name),
    useType: (module, name) => note(types, module, name),
    print: () => printImports(values, types),
  };
}

function note(into: Names, module: ImportedModule, name: string): string {
  into.set(module, (into.get(module) ?? new Set<string>()).add(name));
  return name;
}

function printImports(values: Names, types: Names): string {
  return (Object.keys(MODULES) as ImportedModule[])
    .flatMap((module) => {
      const used = values.get(module) ?? new Set<string>();
      const onlyTypes = [...(types.get(module) ?? [])].filter((name) => !used.has(name));
      return [declaration('import type', onlyTypes, module), declaration('import', [...used], module)];
    })
    .filter((line) => line !== '')
    .join('\n');
}

function declaration(keyword: string, names: readonly string[], module: ImportedModule): string {
  if (names.length === 0) return '';
  return `${keyword} { ${[...names].sort().join(', ')} } from '${MODULES[module]}';`;
}
