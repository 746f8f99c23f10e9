/**
 * The checked model of a definition file, as plain data. Printers read it and derive nothing again:
 * every name is resolved, every expression typed, every conversion written out as a node, every property computed.
 * Everything here is frozen in meaning by `docs/dsl.md`; nothing here is a class or has behaviour.
 */
import type { Span } from '../syntax/tree.ts';

export interface Model {
  readonly path: string;
  /** All declared types in declaration order. */
  readonly types: readonly TypeModel[];
  readonly consts: readonly ConstModel[];
  readonly operations: readonly OperationModel[];
  /** In declaration order, replicated ones right after the micro-op they come from. */
  readonly uops: readonly UopModel[];
  readonly instructions: readonly InstructionModel[];
  /** In the order in which those of one instruction are tried. */
  readonly forms: readonly FormModel[];
  readonly families: readonly FamilyModel[];
  readonly pseudos: readonly PseudoModel[];
  readonly unsupported: readonly UnsupportedModel[];
}

export interface Located {
  readonly name: string;
  readonly doc: string;
  readonly span: Span;
}

// ---------------------------------------------------------------- types

export type ScalarName = 'i32' | 'u32' | 'u16' | 'i64' | 'f64' | 'truth';

/**
 * `truth` is what comparisons and tests give: a raw JavaScript boolean, an i32 of 0 or 1 in Wasm. It becomes a Python
 * bool by a `convert` node, and a Python bool used as a condition becomes a truth by one.
 */
export type Type =
  | { readonly kind: 'scalar'; readonly name: ScalarName }
  /** A declared type: `int`, `list` (Python values), `frame`, `code` (machine things: `TypeModel.python` is false). */
  | { readonly kind: 'declared'; readonly name: string; readonly nullable: boolean }
  /** Only NULL. */
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly element: Type }
  /** Consecutive slots of the value stack. */
  | { readonly kind: 'run'; readonly element: Type }
  | { readonly kind: 'void' }
  /** Of a call that always raises, and of a variable narrowed to nothing. */
  | { readonly kind: 'never' };

export interface TypeModel extends Located {
  readonly parent: string | null;
  /** Descends from `object`, so that it may be held in a slot of the stack and is described by a type pointer. */
  readonly python: boolean;
  readonly unboxed: 'i32' | 'i64' | 'f64' | null;
  readonly layout: LayoutModel | null;
  /** Position among all declared types, from 1: the class id of heap types and singletons. Descendants need not be contiguous. */
  readonly classId: number;
}
export type LayoutModel =
  | { readonly kind: 'heap'; readonly fields: readonly FieldModel[] }
  | { readonly kind: 'host'; readonly classes: readonly string[]; readonly fields: readonly FieldModel[] }
  | { readonly kind: 'singleton'; readonly values: readonly string[] };
export interface FieldModel {
  readonly name: string;
  readonly mutable: boolean;
  readonly type: Type;
  readonly span: Span;
}
export interface ConstModel extends Located {
  readonly value: number;
  readonly type: Type;
}

// ---------------------------------------------------------------- operations

export interface OperationModel extends Located {
  /** A `bool` parameter or result is a raw truth; `object[]` is a run (two TypeScript parameters: first slot, count). */
  readonly params: readonly { readonly name: string; readonly out: boolean; readonly type: Type }[];
  readonly result: Type;
  readonly raises: boolean;
  /** May run any Python code: other frames, other threads of control, changes of anything. */
  readonly escapes: boolean;
  readonly allocates: boolean;
  /** Depends on its arguments only and changes nothing. Derived: no effect but `allocates`. */
  readonly pure: boolean;
  /** Type names, or `locals`, `globals`, `frame`; sorted. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** The operation that does the same for what it can do without a frame, without running Python code and without raising; it says where it cannot. */
  readonly plainly: string | null;
  /** It is that of another one: what it throws means that it cannot, too. */
  readonly isPlain: boolean;
}

// ---------------------------------------------------------------- micro-ops

/** A number that depends on oparg alone. `text` is a JavaScript expression over `oparg`; `constant` is null if it varies. */
export interface Formula {
  readonly text: string;
  readonly constant: number | null;
  readonly expr: FormulaExpr;
}
export type FormulaExpr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'oparg' }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: FormulaExpr }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaExpr; readonly right: FormulaExpr }
  | { readonly kind: 'conditional'; readonly condition: FormulaExpr; readonly then: FormulaExpr; readonly otherwise: FormulaExpr };

export interface UopModel extends Located {
  /** Micro-op number: 300 + position in the sorted list of names. */
  readonly number: number;
  readonly guard: boolean;
  /** Declared and checked. */
  readonly pure: boolean;
  readonly tier: UopTier;
  /** For `_NAME_3`: the micro-op it comes from; its body has oparg replaced by 3. */
  readonly replicaOf: { readonly name: string; readonly oparg: number } | null;
  /** For `_GUARD_NOS_INT`: the guard it is one check of, and which (from 0). */
  readonly halfOf: { readonly name: string; readonly check: number } | null;
  /** For `_FOR_ITER__TAKEN`: the conditional jump of which it is one way. */
  readonly wayOf: { readonly name: string; readonly way: 'taken' | 'fallthrough' } | null;
  /** How many replicas it has: `_NAME_0` .. `_NAME_{n-1}`. */
  readonly replicas: number;
  readonly caches: readonly CacheModel[];
  readonly inputs: readonly StackItemModel[];
  readonly outputs: readonly StackItemModel[];
  readonly popped: Formula;
  readonly pushed: Formula;
  /** The lets and loop indexes of the body, by id. */
  readonly lets: readonly { readonly name: string; readonly type: Type }[];
  readonly body: readonly Statement[];
  /** False if every path leaves (jumps, pushes a frame, raises). */
  readonly fallsThrough: boolean;
  /** Something that may have happened by the end of the body and cannot be undone: no later micro-op may check. */
  readonly endEffect: { readonly span: Span; readonly text: string } | null;
  readonly properties: Properties;
  readonly replacedBy: { readonly always: string | null; readonly taken: string | null; readonly fallthrough: string | null } | null;
  /** Guards that a trace puts in front of it if they hold while it is recorded: the first that does. */
  readonly guesses: readonly string[];
  readonly abstract: readonly AbstractStatement[] | null;
  readonly headerSpan: Span;
}
export type UopTier =
  | { readonly kind: 'both' }
  /** A trace cannot contain it; the reason is given in the definition. */
  | { readonly kind: 'tier1'; readonly reason: string }
  /** Exists only in traces. */
  | { readonly kind: 'tier2' }
  /** Bookkeeping of tier 1 (`specialize;` alone): a trace passes over it. */
  | { readonly kind: 'skipped' };

export interface CacheModel {
  readonly name: string;
  readonly units: number;
  readonly type: Type;
  readonly span: Span;
}
export interface StackItemModel {
  /** `unused` where the body cannot name it. */
  readonly name: string;
  /** The type it has where the micro-op begins (inputs) or ends (outputs). Nullable if it has a condition. */
  readonly type: Type;
  /** A run: more or fewer slots than one, by oparg. */
  readonly run: boolean;
  /** Slots it takes. 1 for a plain item, 0 or 1 for one with a condition. */
  readonly size: Formula;
  readonly condition: Formula | null;
  /** `cond: bool!`: the compiler of the bytecode guarantees the type; nothing tests it. */
  readonly promised: boolean;
  /** Of an output: the callee of a pushed frame returns it (on the paths that push one). */
  readonly returned: boolean;
  /** Of an output: the input whose value it is, not touched but perhaps narrowed or moved; null if the body assigns it. */
  readonly keeps: number | null;
  /** Of an input: the body reads it. (An input that is only kept, dropped or popped need not be loaded.) */
  readonly read: boolean;
  readonly span: Span;
}

export interface Properties {
  readonly raises: boolean;
  readonly escapes: boolean;
  /** Has `exit` / `deopt` checks. */
  readonly exits: boolean;
  readonly deopts: boolean;
  /** No effect, no raise, no read of anything mutable: may be folded and removed. Computed, whether declared pure or not. */
  readonly pure: boolean;
  readonly allocates: boolean;
  /** `list.items`, `locals`, `globals`, ...: sorted. `locals` is the frame's fast locals. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly usesOparg: boolean;
  readonly usesConsts: boolean;
  readonly usesNames: boolean;
  readonly usesLocals: boolean;
  readonly usesFrame: boolean;
  readonly jumps: boolean;
  readonly ticks: boolean;
  readonly pushesFrame: boolean;
  readonly popsFrame: boolean;
  readonly suspendsFrame: boolean;
  readonly specializes: boolean;
  readonly rewrites: string | null;
  /** Names of the operations called, sorted. */
  readonly operations: readonly string[];
}

// ---------------------------------------------------------------- statements

/** A variable of a body. Positions are those of `inputs`, `outputs`, `lets`, `caches` of the micro-op. */
export type Variable =
  | { readonly kind: 'input'; readonly index: number; readonly name: string }
  | { readonly kind: 'output'; readonly index: number; readonly name: string }
  | { readonly kind: 'let'; readonly index: number; readonly name: string };

export interface Narrowing {
  readonly variable: Variable;
  readonly to: Type;
}

export type Statement =
  | { readonly kind: 'let'; readonly index: number; readonly name: string; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'assign-output'; readonly index: number; readonly name: string; readonly value: Expr; readonly span: Span }
  /** `values[i] = e` of an output run; `element` counts from the bottom of the run. */
  | { readonly kind: 'assign-run'; readonly index: number; readonly name: string; readonly element: Expr; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'assign-field'; readonly object: Expr; readonly owner: string; readonly field: string; readonly value: Expr; readonly span: Span }
  /** `object.field[index] = e`: `array` is a field expression. */
  | { readonly kind: 'assign-array'; readonly array: Expr; readonly index: Expr; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'assign-local'; readonly index: Expr; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'call'; readonly call: CallExpr; readonly span: Span }
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[]; readonly span: Span }
  /** `index` is the let that counts; the bound depends on oparg only. */
  | { readonly kind: 'for'; readonly index: number; readonly name: string; readonly bound: Expr; readonly body: readonly Statement[]; readonly span: Span }
  /** Leaves when `condition` is FALSE (an `if` check is printed here as the negated condition). `narrows` holds afterwards. */
  | { readonly kind: 'check'; readonly leave: 'exit' | 'deopt'; readonly condition: Expr; readonly narrows: readonly Narrowing[]; readonly span: Span }
  | { readonly kind: 'drop'; readonly input: number; readonly span: Span }
  /**
   * Ends the instruction: the next one is `offset` code units after the instruction that follows this one.
   * `leaving` replaces the outputs on this path (bottom to top); null: the outputs as declared.
   */
  | { readonly kind: 'jump'; readonly offset: Expr; readonly leaving: readonly Expr[] | null; readonly span: Span }
  /**
   * `push` ends the instruction; `returned`: the last output is what the callee returns, and is not on the stack yet
   * (the caller's stack then holds the outputs before it). `pop` and `suspend` go on: outputs assigned afterwards are pushed on the caller's stack.
   */
  | { readonly kind: 'frame'; readonly action: 'push'; readonly frame: Expr; readonly returned: boolean; readonly span: Span }
  | { readonly kind: 'frame'; readonly action: 'pop' | 'suspend'; readonly span: Span }
  | { readonly kind: 'specialize'; readonly span: Span }
  | { readonly kind: 'rewrite'; readonly instruction: string; readonly span: Span }
  | { readonly kind: 'tick'; readonly span: Span }
  /** The next instruction's oparg gets this one's as its higher bits. */
  | { readonly kind: 'extend'; readonly span: Span }
  | { readonly kind: 'trace'; readonly action: TraceAction; readonly span: Span };
export type TraceAction = 'exit' | 'deopt' | 'restart' | 'start' | 'link';

// ---------------------------------------------------------------- expressions

interface Typed {
  /** The narrowed type at this place. */
  readonly type: Type;
  readonly span: Span;
}
export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';

export type Expr =
  | IntExpr | FloatExpr | StringExpr | NullExpr | SingletonExpr | ConstExpr
  | InputExpr | OutputExpr | LetExpr | CacheExpr | OpargExpr | FrameExpr | InstructionSizeExpr | SlotExpr | SpecialInputExpr | FillExpr
  | UnaryExpr | BinaryExpr | ConditionalExpr | IsTypeExpr | IsSingletonExpr | IsNullExpr
  | FieldExpr | IndexExpr | LengthExpr | RunElementExpr | CallExpr | NewExpr | ConvertExpr;

/** A literal of type int, i32, u32, u16 or i64, as its place asks. */
export interface IntExpr extends Typed { readonly kind: 'int'; readonly value: number }
/** Of type f64. */
export interface FloatExpr extends Typed { readonly kind: 'float'; readonly value: number }
export interface StringExpr extends Typed { readonly kind: 'string'; readonly value: string }
export interface NullExpr extends Typed { readonly kind: 'null' }
/** `None`, `True`, `NotImplemented`. */
export interface SingletonExpr extends Typed { readonly kind: 'singleton'; readonly name: string }
/** A `const` of the file. */
export interface ConstExpr extends Typed { readonly kind: 'const'; readonly name: string; readonly value: number }
/** `index` into the micro-op's inputs. Of a run: the run itself (an argument of a call, or under `run-element`, `length`). */
export interface InputExpr extends Typed { readonly kind: 'input'; readonly index: number; readonly name: string }
/** An output read back after it was assigned, or an output run handed to an `out` parameter. */
export interface OutputExpr extends Typed { readonly kind: 'output'; readonly index: number; readonly name: string }
export interface LetExpr extends Typed { readonly kind: 'let'; readonly index: number; readonly name: string }
export interface CacheExpr extends Typed { readonly kind: 'cache'; readonly index: number; readonly name: string }
export interface OpargExpr extends Typed { readonly kind: 'oparg' }
/** The running frame. */
export interface FrameExpr extends Typed { readonly kind: 'frame' }
/** i32: code units of the instruction that contains the micro-op, its caches included: how far its successor is. */
export interface InstructionSizeExpr extends Typed { readonly kind: 'instruction-size' }
/** `consts[i]`, `names[i]`, `locals[i]`. */
export interface SlotExpr extends Typed { readonly kind: 'slot'; readonly of: 'consts' | 'names' | 'locals'; readonly index: Expr }
/** Only in a specialisation: `index` into `Specialisation.inputs`. */
export interface SpecialInputExpr extends Typed { readonly kind: 'special-input'; readonly index: number; readonly name: string }
/** Only in a specialisation: the value of the cache field, `index` into `Specialisation.fills`, evaluated before. */
export interface FillExpr extends Typed { readonly kind: 'fill'; readonly index: number; readonly name: string }
/** `!` of a truth, `-` of int, i32, i64, f64, float. */
export interface UnaryExpr extends Typed { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expr }
/**
 * Both operands have the same type, `operands`: int (exact), i32/u32 (wrapping), i64 (wrapping; the file keeps it in the safe range),
 * f64 (IEEE; floats are unboxed before), str (`+`, `==`, `!=`), truth (`&&`, `||`, `==`, `!=`), or any declared type (`==`, `!=`: identity).
 * `type` is `operands` for arithmetic and truth for the rest.
 */
export interface BinaryExpr extends Typed { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly operands: Type; readonly left: Expr; readonly right: Expr }
export interface ConditionalExpr extends Typed { readonly kind: 'conditional'; readonly condition: Expr; readonly then: Expr; readonly otherwise: Expr }
/** Exact type test. */
export interface IsTypeExpr extends Typed { readonly kind: 'is-type'; readonly value: Expr; readonly negated: boolean; readonly test: string }
export interface IsSingletonExpr extends Typed { readonly kind: 'is-singleton'; readonly value: Expr; readonly negated: boolean; readonly singleton: string }
/** `x == NULL`, `x != NULL` (negated). */
export interface IsNullExpr extends Typed { readonly kind: 'is-null'; readonly value: Expr; readonly negated: boolean }
export interface FieldExpr extends Typed { readonly kind: 'field'; readonly object: Expr; readonly owner: string; readonly field: string; readonly mutable: boolean }
/** Element of an array field; `index` is i32. */
export interface IndexExpr extends Typed { readonly kind: 'index'; readonly array: Expr; readonly index: Expr }
/** i32: capacity of an array, size of a run. */
export interface LengthExpr extends Typed { readonly kind: 'length'; readonly of: Expr }
/** Slot of an input run, counted from its bottom. */
export interface RunElementExpr extends Typed { readonly kind: 'run-element'; readonly run: Expr; readonly index: Expr }
/** A call of an operation. `effects` are in `Model.operations`. */
export interface CallExpr extends Typed { readonly kind: 'call'; readonly operation: string; readonly args: readonly Expr[] }
/** A new heap object, all fields in layout order. An array field is filled from a run, or made with a capacity of NULLs. */
export interface NewExpr extends Typed {
  readonly kind: 'new';
  readonly owner: string;
  readonly fields: readonly ({ readonly kind: 'value' | 'run' | 'capacity'; readonly field: string; readonly value: Expr })[];
}
/**
 * widen     i32/u16/u32 -> i64, any integer scalar -> int, u16 -> i32/u32: never loses
 * truncate  int or i64 -> i32/u32/i64: the body has established the range (an index under a bounds check)
 * box       f64 -> float, truth -> bool
 * unbox     float -> f64, bool -> truth
 * number    i32 or i64 -> f64
 * assume    to a descendant or to non-NULL: the definition promises it (`let l: list! = ...`), nothing tests it
 */
export interface ConvertExpr extends Typed { readonly kind: 'convert'; readonly how: 'widen' | 'truncate' | 'box' | 'unbox' | 'number' | 'assume'; readonly value: Expr }

// ---------------------------------------------------------------- the abstract clause

/** See "The abstract clause" in docs/dsl.md. Conditions speak of what is known when the trace is optimised. */
export type AbstractStatement =
  /** `res is T;` */
  | { readonly kind: 'type'; readonly output: number; readonly type: Type; readonly span: Span }
  /** `res = x;` the very same value. */
  | { readonly kind: 'same'; readonly output: number; readonly input: number; readonly span: Span }
  /** `res = type(x);` as much type as is known of x. */
  | { readonly kind: 'type-of'; readonly output: number; readonly input: number; readonly span: Span }
  /** `res = constant(e);` evaluated when the trace is optimised. */
  | { readonly kind: 'constant'; readonly output: number; readonly value: Expr; readonly span: Span }
  /** `watch e;` the trace dies when this object changes; `watch d, i;` when entry i of the dict does. */
  | { readonly kind: 'watch'; readonly value: Expr; readonly entry: Expr | null; readonly span: Span }
  /**
   * `new_frame = enter(f, x, ...);` a frame of the function f whose arguments are the inputs x, ..., a NULL left out. `named(n)`: the last are named by the tuple n;
   * `above(e, y, ...)`: it lies on a frame of the function e that has not begun and has the inputs y, ... on its stack.
   */
  | { readonly kind: 'enter'; readonly output: number; readonly callee: Expr; readonly args: readonly number[]; readonly names: number | null; readonly above: { readonly value: Expr; readonly stack: readonly number[] } | null; readonly span: Span }
  /** `replace with _U(oparg);` the same stack effect. */
  | { readonly kind: 'replace'; readonly uop: string; readonly oparg: Formula | null; readonly span: Span }
  | { readonly kind: 'if'; readonly condition: AbstractCondition; readonly then: readonly AbstractStatement[]; readonly otherwise: readonly AbstractStatement[]; readonly span: Span };
export type AbstractCondition =
  | { readonly kind: 'is'; readonly input: number; readonly negated: boolean; readonly type: Type }
  /** `constant(x)`: the value of x is known. */
  | { readonly kind: 'known'; readonly input: number }
  | { readonly kind: 'not'; readonly operand: AbstractCondition }
  | { readonly kind: 'both' | 'either'; readonly left: AbstractCondition; readonly right: AbstractCondition }
  /** Over oparg, consts and cache fields: known when the trace is made. */
  | { readonly kind: 'test'; readonly value: Expr };

// ---------------------------------------------------------------- instructions

export interface InstructionModel extends Located {
  readonly opcode: number;
  readonly hot: boolean;
  readonly parts: readonly PartModel[];
  /** Every cache field in order, `unused` ones too. */
  readonly caches: readonly InstructionCache[];
  readonly cacheUnits: number;
  /** The values that flow through it, by id: what a printer keeps in locals. */
  readonly values: readonly ValueModel[];
  /** Ids of the values it finds on the stack, bottom to top, and of those it leaves there. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly popped: Formula;
  readonly pushed: Formula;
  /** Head of its family, or null; a head's own family is in `isHead`. */
  readonly family: string | null;
  readonly isHead: boolean;
  readonly specialisation: Specialisation | null;
  readonly properties: Properties;
  /** False if every path jumps or raises. */
  readonly fallsThrough: boolean;
  /** Every part that tier 2 needs exists there; otherwise the reason. */
  readonly whyNotTraceable: string | null;
  readonly headerSpan: Span;
}
/** What a trace may hold in place of the instruction `of`. Its cache fields are nowhere but in the trace. */
export interface FormModel extends InstructionModel {
  readonly of: string;
  readonly specialisation: Specialisation;
}
export type PartModel =
  | {
      readonly kind: 'uop';
      readonly uop: string;
      /** `_LOAD_FAST(oparg >> 4)`; null: the instruction's own. */
      readonly oparg: Formula | null;
      /** Offset in units from the first unit after the instruction word, for each cache field of the micro-op. */
      readonly cacheOffsets: readonly number[];
      /** Value ids, parallel to the micro-op's inputs and outputs. */
      readonly inputs: readonly number[];
      readonly outputs: readonly number[];
      readonly span: Span;
    }
  | { readonly kind: 'cache'; readonly name: string; readonly offset: number; readonly units: number; readonly span: Span };
export interface InstructionCache {
  readonly name: string;
  readonly offset: number;
  readonly units: number;
  /** null: not read by any micro-op of this instruction (`unused/1`). */
  readonly type: Type | null;
}
export interface ValueModel {
  readonly id: number;
  /** Readable and unique within the instruction. */
  readonly name: string;
  readonly type: Type;
  readonly run: boolean;
  readonly size: Formula;
  readonly condition: Formula | null;
  /** On the stack at the start: `depth` slots below the stack pointer (of its lowest slot); else made by part `part`. */
  readonly source: { readonly kind: 'stack'; readonly depth: Formula } | { readonly kind: 'part'; readonly part: number; readonly output: number };
}

/** How a family's specialiser decides for this member; see "Specialisation" in docs/dsl.md. */
export interface Specialisation {
  readonly head: string;
  /** The stack items the steps read. */
  readonly inputs: readonly { readonly name: string; readonly depth: Formula; readonly run: boolean; readonly size: Formula; readonly type: Type }[];
  /** Lets introduced by the steps. */
  readonly lets: readonly { readonly name: string; readonly type: Type }[];
  /** In order: the member is chosen if no `require` fails. A `fill` computes a cache field before the first step that needs it. */
  readonly steps: readonly SpecialisationStep[];
  readonly fills: readonly { readonly name: string; readonly offset: number; readonly units: number; readonly type: Type }[];
}
export type SpecialisationStep =
  | { readonly kind: 'require'; readonly condition: Expr; readonly span: Span }
  | { readonly kind: 'let'; readonly index: number; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'fill'; readonly index: number; readonly value: Expr; readonly span: Span };

export interface FamilyModel extends Located {
  /** The name is the head's. */
  readonly members: readonly string[];
  readonly cacheUnits: number;
}
export interface PseudoModel extends Located {
  readonly opcode: number;
  readonly targets: readonly string[];
  readonly popped: Formula;
  readonly pushed: Formula;
}
export interface UnsupportedModel extends Located {
  readonly opcode: number;
  readonly reason: string;
}
