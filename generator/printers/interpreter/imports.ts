/** The names that a printed file takes from elsewhere, collected while its text is made. */
const MODULES = {
  heap: '../../runtime/heap/index.ts',
  frame: '../../runtime/objects/machine/frame.ts',
  thread: '../../runtime/objects/machine/thread.ts',
  generator: '../../runtime/objects/machine/generator.ts',
  arithmetic: '../../runtime/objects/numbers/int-arithmetic.ts',
  classes: '../../runtime/operations/classes.ts',
  operations: '../../runtime/operations/index.ts',
  exceptions: '../../runtime/objects/exceptions/exceptions.ts',
  unwind: '../../runtime/operations/unwind.ts',
  fused: '../heap/fused.ts',
  heads: '../metadata/heads.ts',
  expansion: '../metadata/expansion.ts',
  cold: '../interpreter/cold.ts',
  specialize: '../interpreter/specialize.ts',
  superinstructions: '../interpreter/superinstructions.ts',
  outcome: '../interpreter/outcome.ts',
  call: '../tier2/call.ts',
  domain: '../tier2/domain.ts',
} as const;

export type ImportedModule = keyof typeof MODULES;

export interface Imports {
  /** Notes that `name` of `module` is used, and returns the name to write. */
  readonly use: (module: ImportedModule, name: string) => string;
  /** The same for a name that is only used as a type. */
  readonly useType: (module: ImportedModule, name: string) => string;
  /** The import declarations, in a fixed order. */
  readonly print: () => string;
  /** The names, as the file has them, of what is imported as a value. */
  readonly values: () => string[];
}

/** Name in its module -> name in the file. */
type Names = Map<ImportedModule, Map<string, string>>;

/** `aliases`: imports that get another name in the file, because the printed code declares a local of the name itself. */
export function collectImports(aliases: Readonly<Record<string, string>> = {}): Imports {
  const values: Names = new Map();
  const types: Names = new Map();
  const taken = new Map<string, ImportedModule>();
  const note = (into: Names) => (module: ImportedModule, name: string) => {
    const names = into.get(module) ?? new Map<string, string>();
    into.set(module, names);
    // An operation may have the name of an accessor: whoever comes second is renamed.
    const own = (taken.get(name) ?? module) === module ? name : `${module}_${name}`;
    taken.set(own, module);
    names.set(name, aliases[own] ?? own);
    return own;
  };
  return {
    use: note(values),
    useType: note(types),
    print: () => printImports(values, types),
    values: () => [...values.values()].flatMap((names) => [...names.values()]).sort(),
  };
}

function printImports(values: Names, types: Names): string {
  return (Object.keys(MODULES) as ImportedModule[])
    .flatMap((module) => {
      const used = values.get(module) ?? new Map<string, string>();
      const onlyTypes = [...(types.get(module) ?? [])].filter(([name]) => !used.has(name));
      return [declaration('import type', onlyTypes, module), declaration('import', [...used], module)];
    })
    .filter((line) => line !== '')
    .join('\n');
}

function declaration(
  keyword: string,
  names: readonly (readonly [string, string])[],
  module: ImportedModule,
): string {
  if (names.length === 0) return '';
  const items = names.map(([name, own]) => (name === own ? name : `${name} as ${own}`));
  return `${keyword} { ${items.sort().join(', ')} } from '${MODULES[module]}';`;
}
