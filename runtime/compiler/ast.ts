/**
 * Python 3.13's abstract syntax tree: the node classes and fields of the `ast` module, `kind` as discriminant.
 *
 * Lines count from 1; columns are 0-based UTF-8 byte offsets, as CPython's are. `*` fields are arrays, `?` fields are
 * `T | null`. Deviations: the `kind` field of CPython's Constant (the `u` prefix) is `u_prefix` here, and nodes
 * without fields (operators, contexts) are string literals.
 */
import type { ConstantValue } from './constant.ts';

export interface Location {
  lineno: number;
  col_offset: number;
  end_lineno: number;
  end_col_offset: number;
}

// ---- modules -------------------------------------------------------------------------------------------------

export interface Module {
  kind: 'Module';
  body: Stmt[];
}
export interface Interactive {
  kind: 'Interactive';
  body: Stmt[];
}
export interface Expression {
  kind: 'Expression';
  body: Expr;
}
export type Mod = Module | Interactive | Expression;

// ---- statements ----------------------------------------------------------------------------------------------

export interface FunctionDef extends Location {
  kind: 'FunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}
export interface AsyncFunctionDef extends Location {
  kind: 'AsyncFunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}
export interface ClassDef extends Location {
  kind: 'ClassDef';
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
}
export interface Return extends Location {
  kind: 'Return';
  value: Expr | null;
}
export interface Delete extends Location {
  kind: 'Delete';
  targets: Expr[];
}
export interface Assign extends Location {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
}
export interface TypeAlias extends Location {
  kind: 'TypeAlias';
  name: Name;
  type_params: TypeParam[];
  value: Expr;
}
export interface AugAssign extends Location {
  kind: 'AugAssign';
  target: Expr;
  op: Operator;
  value: Expr;
}
export interface AnnAssign extends Location {
  kind: 'AnnAssign';
  target: Expr;
  annotation: Expr;
  value: Expr | null;
  /** True for a bare name without parentheses. */
  simple: boolean;
}
export interface For extends Location {
  kind: 'For';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface AsyncFor extends Location {
  kind: 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface While extends Location {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface If extends Location {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface With extends Location {
  kind: 'With';
  items: WithItem[];
  body: Stmt[];
}
export interface AsyncWith extends Location {
  kind: 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
}
export interface Match extends Location {
  kind: 'Match';
  subject: Expr;
  cases: MatchCase[];
}
export interface Raise extends Location {
  kind: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}
export interface Try extends Location {
  kind: 'Try';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}
export interface TryStar extends Location {
  kind: 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}
export interface Assert extends Location {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}
export interface Import extends Location {
  kind: 'Import';
  names: Alias[];
}
export interface ImportFrom extends Location {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  /** Leading dots: 0 for an absolute import. */
  level: number;
}
export interface Global extends Location {
  kind: 'Global';
  names: string[];
}
export interface Nonlocal extends Location {
  kind: 'Nonlocal';
  names: string[];
}
export interface ExprStmt extends Location {
  kind: 'Expr';
  value: Expr;
}
export interface Pass extends Location {
  kind: 'Pass';
}
export interface Break extends Location {
  kind: 'Break';
}
export interface Continue extends Location {
  kind: 'Continue';
}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ---- expressions ---------------------------------------------------------------------------------------------

export interface BoolOp extends Location {
  kind: 'BoolOp';
  op: 'And' | 'Or';
  values: Expr[];
}
export interface NamedExpr extends Location {
  kind: 'NamedExpr';
  target: Name;
  value: Expr;
}
export interface BinOp extends Location {
  kind: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}
export interface UnaryOp extends Location {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}
export interface Lambda extends Location {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
}
export interface IfExp extends Location {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}
export interface Dict extends Location {
  kind: 'Dict';
  /** A null key marks `**value`. */
  keys: (Expr | null)[];
  values: Expr[];
}
export interface SetDisplay extends Location {
  kind: 'Set';
  elts: Expr[];
}
export interface ListComp extends Location {
  kind: 'ListComp';
  elt: Expr;
  generators: Comprehension[];
}
export interface SetComp extends Location {
  kind: 'SetComp';
  elt: Expr;
  generators: Comprehension[];
}
export interface DictComp extends Location {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}
export interface GeneratorExp extends Location {
  kind: 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}
export interface Await extends Location {
  kind: 'Await';
  value: Expr;
}
export interface Yield extends Location {
  kind: 'Yield';
  value: Expr | null;
}
export interface YieldFrom extends Location {
  kind: 'YieldFrom';
  value: Expr;
}
export interface Compare extends Location {
  kind: 'Compare';
  left: Expr;
  ops: CompareOperator[];
  comparators: Expr[];
}
export interface Call extends Location {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}
export interface FormattedValue extends Location {
  kind: 'FormattedValue';
  value: Expr;
  /** -1 none, or the code of 's', 'r', 'a' (115, 114, 97). */
  conversion: number;
  format_spec: Expr | null;
}
export interface JoinedStr extends Location {
  kind: 'JoinedStr';
  values: Expr[];
}
export interface Constant extends Location {
  kind: 'Constant';
  value: ConstantValue;
  /** True for a string literal written with a `u` prefix (its first part, where parts are concatenated). */
  u_prefix: boolean;
}
export interface Attribute extends Location {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  ctx: ExprContext;
}
export interface Subscript extends Location {
  kind: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: ExprContext;
}
export interface Starred extends Location {
  kind: 'Starred';
  value: Expr;
  ctx: ExprContext;
}
export interface Name extends Location {
  kind: 'Name';
  id: string;
  ctx: ExprContext;
}
export interface List extends Location {
  kind: 'List';
  elts: Expr[];
  ctx: ExprContext;
}
export interface Tuple extends Location {
  kind: 'Tuple';
  elts: Expr[];
  ctx: ExprContext;
}
export interface Slice extends Location {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export type ComprehensionExpr = ListComp | SetComp | DictComp | GeneratorExp;

export type ExprContext = 'Load' | 'Store' | 'Del';

export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';

export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';

export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

// ---- parts ---------------------------------------------------------------------------------------------------

/** Has no position of its own in CPython either. */
export interface Comprehension {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: boolean;
}
export interface ExceptHandler extends Location {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}
/** Has no position of its own in CPython either. */
export interface Arguments {
  kind: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  /** One entry per keyword-only argument, null where it has no default. */
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  /** Defaults of the last `defaults.length` positional arguments. */
  defaults: Expr[];
}
export interface Arg extends Location {
  kind: 'arg';
  arg: string;
  annotation: Expr | null;
}
export interface Keyword extends Location {
  kind: 'keyword';
  /** Null marks `**value`. */
  arg: string | null;
  value: Expr;
}
export interface Alias extends Location {
  kind: 'alias';
  name: string;
  asname: string | null;
}
export interface WithItem {
  kind: 'withitem';
  context_expr: Expr;
  optional_vars: Expr | null;
}
export interface MatchCase {
  kind: 'match_case';
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

// ---- patterns ------------------------------------------------------------------------------------------------

export interface MatchValue extends Location {
  kind: 'MatchValue';
  value: Expr;
}
export interface MatchSingleton extends Location {
  kind: 'MatchSingleton';
  /** None, True or False. */
  value: ConstantValue;
}
export interface MatchSequence extends Location {
  kind: 'MatchSequence';
  patterns: Pattern[];
}
export interface MatchMapping extends Location {
  kind: 'MatchMapping';
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}
export interface MatchClass extends Location {
  kind: 'MatchClass';
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}
export interface MatchStar extends Location {
  kind: 'MatchStar';
  name: string | null;
}
export interface MatchAs extends Location {
  kind: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
}
export interface MatchOr extends Location {
  kind: 'MatchOr';
  patterns: Pattern[];
}
export type Pattern =
  MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

// ---- type parameters -----------------------------------------------------------------------------------------

export interface TypeVar extends Location {
  kind: 'TypeVar';
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
}
export interface ParamSpec extends Location {
  kind: 'ParamSpec';
  name: string;
  default_value: Expr | null;
}
export interface TypeVarTuple extends Location {
  kind: 'TypeVarTuple';
  name: string;
  default_value: Expr | null;
}
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;
