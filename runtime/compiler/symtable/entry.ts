/** One block (module, function, class, annotation scope ...) of the symbol table. */
import type { Location } from '../ast.ts';
import { scopeOf, type Scope } from './flags.ts';

export type BlockType =
  'Module' | 'Function' | 'Class' | 'Annotation' | 'TypeVariable' | 'TypeAlias' | 'TypeParameters';

export type ComprehensionKind = 'list' | 'set' | 'dict' | 'generator';

/** A `global` or `nonlocal` statement (or a walrus that implies one), kept for error positions. */
export interface Directive {
  readonly name: string;
  readonly loc: Location;
}

export class SymbolTableEntry {
  readonly name: string;
  readonly type: BlockType;
  readonly loc: Location;
  /** Mangled name -> flag bits, with the scope above them after analysis; insertion order matters to code generation. */
  readonly symbols: Map<string, number> = new Map();
  /** Parameters, mangled, in calling order. */
  readonly varnames: string[] = [];
  children: SymbolTableEntry[] = [];
  readonly directives: Directive[] = [];
  /** Inside a function, directly or through other blocks. */
  nested: boolean;
  generator = false;
  coroutine = false;
  comprehension: ComprehensionKind | null = null;
  comprehensionInlined = false;
  /** True while the target of a comprehension clause is visited. */
  inIterationTarget = false;
  /** Depth of comprehension iterables being visited, inherited by nested blocks: `:=` is refused there. */
  iterableDepth = 0;
  varargs = false;
  varkeywords = false;
  needsClassClosure = false;
  needsClassDict = false;
  canSeeClassScope = false;
  mangledNames: Set<string> | null = null;
  /** What an annotation-like block stands for, in error messages ("a TypeVar bound"). */
  scopeInfo: string | null = null;

  constructor(name: string, type: BlockType, loc: Location, parent: SymbolTableEntry | null) {
    this.name = name;
    this.type = type;
    this.loc = loc;
    this.nested = parent !== null && (parent.nested || parent.isFunctionLike());
  }

  isFunctionLike(): boolean {
    return this.type !== 'Module' && this.type !== 'Class';
  }

  symbol(name: string): number {
    return this.symbols.get(name) ?? 0;
  }

  scope(name: string): Scope {
    return scopeOf(this.symbol(name));
  }
}

/** Keys an entry is looked up by: the syntax node (or its type parameter list) that opened the block. */
export class SymbolTable {
  readonly top: SymbolTableEntry;
  readonly blocks: Map<object, SymbolTableEntry>;

  constructor(top: SymbolTableEntry, blocks: Map<object, SymbolTableEntry>) {
    this.top = top;
    this.blocks = blocks;
  }

  lookup(key: object): SymbolTableEntry {
    const entry = this.blocks.get(key);
    if (entry === undefined) throw new Error('no symbol table entry for a syntax node');
    return entry;
  }
}

/** The default of a TypeVar opens a block beside that of its bound; the node itself is the bound's key. */
const defaultKeys: WeakMap<object, object> = new WeakMap();

export function typeVarDefaultKey(node: object): object {
  let key = defaultKeys.get(node);
  if (key === undefined) {
    key = {};
    defaultKeys.set(node, key);
  }
  return key;
}
