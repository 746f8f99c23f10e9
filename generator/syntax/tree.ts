/**
 * The syntax tree of a definition file: one constructor per form, every node with its span.
 * Names are not resolved and nothing is typed here; that is `model/`.
 */
export interface Span {
  /** Byte-free positions: offsets count UTF-16 units, lines and columns are 1-based. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface Name {
  readonly text: string;
  readonly span: Span;
}

export interface File {
  readonly path: string;
  readonly source: string;
  readonly definitions: readonly Definition[];
  /** Names that definitions with a syntax error seem to define: left out of `definitions`, but not to be called unknown. */
  readonly broken: ReadonlySet<string>;
}

export type Definition = TypeDef | ConstDef | OperationDef | UopDef | InstDef | FormDef | FamilyDef | PseudoDef | UnsupportedDef;

interface Defined {
  readonly name: Name;
  /** Text of the `///` lines before it, without the marker; '' when there are none. */
  readonly doc: string;
  readonly span: Span;
}

/** `type list : object { heap struct { items: mut array<object>, length: mut i32 } }` */
export interface TypeDef extends Defined {
  readonly kind: 'type';
  readonly parent: Name | null;
  readonly unboxed: Name | null;
  readonly layout: Layout | null;
}
export type Layout =
  | { readonly kind: 'heap'; readonly fields: readonly FieldDef[]; readonly span: Span }
  /** `host PyDict { keys_version: u32 }`: a TypeScript class; `host number | bigint`, `host string`: primitives. */
  | { readonly kind: 'host'; readonly classes: readonly Name[]; readonly fields: readonly FieldDef[]; readonly span: Span }
  /** `singleton None` / `singleton False, True`: the only values of the type, heap structs without fields. */
  | { readonly kind: 'singleton'; readonly values: readonly Name[]; readonly span: Span };
export interface FieldDef {
  readonly name: Name;
  readonly mutable: boolean;
  readonly type: TypeRef;
  readonly span: Span;
}
/** `list`, `object?`, `array<object?>`, `object[]` (a run of stack slots; only in operation parameters). */
export interface TypeRef {
  readonly name: Name;
  readonly nullable: boolean;
  readonly container: 'none' | 'array' | 'run';
  readonly span: Span;
}

/** `const NB_ADD = 0;` */
export interface ConstDef extends Defined {
  readonly kind: 'const';
  readonly value: Expr;
}

/** `operation binary_op(lhs: object, rhs: object, op: i32) -> object raises, escapes, writes list;` */
export interface OperationDef extends Defined {
  readonly kind: 'operation';
  readonly params: readonly ParamDef[];
  /** null: returns nothing; the type `never`: always raises. */
  readonly result: TypeRef | null;
  readonly effects: readonly EffectDef[];
}
export interface ParamDef {
  readonly name: Name;
  readonly out: boolean;
  readonly type: TypeRef;
  readonly span: Span;
}
export interface EffectDef {
  readonly kind: 'raises' | 'escapes' | 'pure' | 'allocates' | 'reads' | 'writes' | 'plainly';
  /** The type (or `locals`, `globals`, `frame`) of reads and writes. */
  readonly of: Name | null;
  readonly span: Span;
}

/** `pure uop _NAME(inputs -- outputs) { body }` */
export interface UopDef extends Defined {
  readonly kind: 'uop';
  readonly guard: boolean;
  readonly pure: boolean;
  /** `tier1("reason")`: no tier-2 form, and why; `tier2`: exists only in traces. */
  readonly tier: { readonly kind: 'both' } | { readonly kind: 'tier1'; readonly reason: string } | { readonly kind: 'tier2' };
  /** `replicate 8`: also `_NAME_0` .. `_NAME_7` with that oparg fixed. */
  readonly replicate: number;
  readonly replicateSpan: Span | null;
  /** From the first modifier to the closing parenthesis of the stack effect. */
  readonly headerSpan: Span;
  readonly caches: readonly CacheField[];
  readonly inputs: readonly StackItem[];
  readonly outputs: readonly StackItem[];
  readonly body: Block;
  /** `replaced by A;` or `replaced by taken A, fallthrough B;`: the tier-2 micro-ops that stand for this one in a trace. */
  readonly replacedBy: { readonly always: Name | null; readonly taken: Name | null; readonly fallthrough: Name | null } | null;
  /** `guess A, B;`: guards that a trace puts in front of it if what was there when it was recorded passes them; the first that does. */
  readonly guesses: readonly Name[];
  /** `abstract { ... }`: the rare special rule of the abstract interpreter. */
  readonly abstract: readonly AbstractStatement[] | null;
}
export interface CacheField {
  readonly name: Name;
  readonly units: number;
  /** `descr/4: object`; without a type u16, u32, object for 1, 2, 4 units. */
  readonly type: TypeRef | null;
  readonly span: Span;
}
/** `left: int`, `args: object[oparg]`, `null: null if (oparg & 1)`, `unused`, `unused[oparg]` */
export interface StackItem {
  readonly name: Name;
  readonly type: TypeRef | null;
  readonly count: Expr | null;
  readonly condition: Expr | null;
  /** `cond: bool!`: the compiler of the bytecode guarantees the type. */
  readonly promised: boolean;
  readonly span: Span;
}

/** `hot inst 122 BINARY_OP_ADD_INT = _GUARD_BOTH_INT + unused/1 + _BINARY_OP_ADD_INT when ... cache f = e;` */
export interface InstDef extends Defined {
  readonly kind: 'inst';
  readonly hot: boolean;
  readonly opcode: { readonly value: number; readonly span: Span } | null;
  readonly parts: readonly Part[];
  /** When the specialiser may choose it, beside the checks its own micro-ops begin with. */
  readonly when: Expr | null;
  /** What the specialiser writes into the cache fields. */
  readonly fills: readonly { readonly field: Name; readonly value: Expr }[];
  /** Without the `when` and `cache` clauses. */
  readonly headerSpan: Span;
}
/** `form CALL_KW_PY of CALL_KW = _A + _B when ... cache f = e;`: what a trace may hold in place of the instruction. */
export interface FormDef extends Defined, Pick<InstDef, 'parts' | 'when' | 'fills' | 'headerSpan'> {
  readonly kind: 'form';
  readonly of: Name;
}
export type Part =
  | { readonly kind: 'uop'; readonly name: Name; /** `_LOAD_FAST(oparg >> 4)` */ readonly oparg: Expr | null; readonly span: Span }
  /** `unused/3`, or a named field that only the runtime reads: `counter/1`. */
  | { readonly kind: 'cache'; readonly name: Name; readonly units: number; readonly span: Span };

export interface FamilyDef extends Defined {
  readonly kind: 'family';
  readonly members: readonly Name[];
}
/** `pseudo 256 JUMP = JUMP_FORWARD | JUMP_BACKWARD;` */
export interface PseudoDef extends Defined {
  readonly kind: 'pseudo';
  readonly opcode: { readonly value: number; readonly span: Span } | null;
  readonly targets: readonly Name[];
}
/** `unsupported inst 236 INSTRUMENTED_RESUME "reason";` */
export interface UnsupportedDef extends Defined {
  readonly kind: 'unsupported';
  readonly opcode: { readonly value: number; readonly span: Span } | null;
  readonly reason: string;
}

export interface Block {
  readonly statements: readonly Statement[];
  readonly span: Span;
}
export type Statement =
  | { readonly kind: 'let'; readonly name: Name; readonly type: TypeRef | null; /** `let l: list! = e`: the runtime guarantees it, nothing tests it. */ readonly promised: boolean; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'assign'; readonly target: Expr; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'call'; readonly call: Expr; readonly span: Span }
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: Block; readonly otherwise: Block | null; readonly span: Span }
  /** `for (i < oparg) { ... }`: the bound depends on oparg only, so a trace unrolls it. */
  | { readonly kind: 'for'; readonly index: Name; readonly bound: Expr; readonly body: Block; readonly span: Span }
  /** `exit unless c;` may grow a side trace, `deopt if c;` may not. `negated` is true for `unless`. */
  | { readonly kind: 'check'; readonly leave: 'exit' | 'deopt'; readonly negated: boolean; readonly condition: Expr; readonly span: Span }
  | { readonly kind: 'drop'; readonly name: Name; readonly span: Span }
  /** `jump oparg;`: in code units, from the instruction after this one. `leaving (a)`: what it leaves instead of the outputs. */
  | { readonly kind: 'jump'; readonly offset: Expr; readonly leaving: readonly Expr[] | null; readonly span: Span }
  /** `frame push f;`, `frame pop;`, `frame suspend;`: what follows runs on the other frame's stack. */
  | { readonly kind: 'frame'; readonly action: 'push' | 'pop' | 'suspend'; readonly frame: Expr | null; readonly span: Span }
  /** `specialize;`: the family's adaptive counter and its derived specialiser. */
  | { readonly kind: 'specialize'; readonly span: Span }
  /** `rewrite RESUME_CHECK;`: this instruction becomes that one. */
  | { readonly kind: 'rewrite'; readonly inst: Name; readonly span: Span }
  /** `tick;`: where the loop may return to its driver; first or last in an instruction. */
  | { readonly kind: 'tick'; readonly span: Span }
  /** `extend;`: the next instruction's oparg gets this one's as its higher bits. */
  | { readonly kind: 'extend'; readonly span: Span }
  /** `trace exit;`, `trace restart;`, ...: only in tier-2 micro-ops. */
  | { readonly kind: 'trace'; readonly action: Name; readonly span: Span };

/** What the abstract clause may say; meanings in docs/dsl.md. */
export type AbstractStatement =
  | { readonly kind: 'type'; readonly output: Name; readonly type: Name; readonly span: Span }
  /** `res = x`, `res = type(x)`, `res = constant(e)`, `res = enter(f, x, ...)`: told apart when names are resolved. */
  | { readonly kind: 'value'; readonly output: Name; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'watch'; readonly value: Expr; readonly entry: Expr | null; readonly span: Span }
  | { readonly kind: 'replace'; readonly uop: Name; readonly oparg: Expr | null; readonly span: Span }
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: readonly AbstractStatement[]; readonly otherwise: readonly AbstractStatement[]; readonly span: Span };

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';
export type Expr =
  | { readonly kind: 'int'; readonly value: number; readonly span: Span }
  | { readonly kind: 'float'; readonly value: number; readonly span: Span }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  /** A name: input, output, let, cache field, const, `oparg`, `frame`, `consts`, `names`, `locals`, `NULL`, `None`, `True`, `False`. */
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expr; readonly span: Span }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expr; readonly right: Expr; readonly span: Span }
  | { readonly kind: 'conditional'; readonly condition: Expr; readonly then: Expr; readonly otherwise: Expr; readonly span: Span }
  /** `x is int`, `x is not int`: exact type test; narrows x. */
  | { readonly kind: 'is'; readonly value: Expr; readonly negated: boolean; readonly type: Name; readonly span: Span }
  | { readonly kind: 'field'; readonly object: Expr; readonly field: Name; readonly span: Span }
  | { readonly kind: 'index'; readonly object: Expr; readonly index: Expr; readonly span: Span }
  | { readonly kind: 'call'; readonly callee: Name; readonly args: readonly Expr[]; readonly span: Span }
  /** `new list { items: args, length: oparg }` */
  | { readonly kind: 'new'; readonly type: Name; readonly fields: readonly { readonly field: Name; readonly value: Expr }[]; readonly span: Span };
