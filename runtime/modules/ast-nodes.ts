/**
 * The node classes of syntax trees: kinds that stand for a choice at the margin, their classes indented. `@`: nodes have a place;
 * `name:type` is a field, `*` a list, `?` one that may be None.
 */
const NODES = `
mod
  Module body:stmt* type_ignores:type_ignore*
  Interactive body:stmt*
  Expression body:expr
  FunctionType argtypes:expr* returns:expr
stmt@
  FunctionDef name:str args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:str? type_params:type_param*
  AsyncFunctionDef name:str args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:str? type_params:type_param*
  ClassDef name:str bases:expr* keywords:keyword* body:stmt* decorator_list:expr* type_params:type_param*
  Return value:expr?
  Delete targets:expr*
  Assign targets:expr* value:expr type_comment:str?
  TypeAlias name:expr type_params:type_param* value:expr
  AugAssign target:expr op:operator value:expr
  AnnAssign target:expr annotation:expr value:expr? simple:int
  For target:expr iter:expr body:stmt* orelse:stmt* type_comment:str?
  AsyncFor target:expr iter:expr body:stmt* orelse:stmt* type_comment:str?
  While test:expr body:stmt* orelse:stmt*
  If test:expr body:stmt* orelse:stmt*
  With items:withitem* body:stmt* type_comment:str?
  AsyncWith items:withitem* body:stmt* type_comment:str?
  Match subject:expr cases:match_case*
  Raise exc:expr? cause:expr?
  Try body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
  TryStar body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
  Assert test:expr msg:expr?
  Import names:alias*
  ImportFrom module:str? names:alias* level:int?
  Global names:str*
  Nonlocal names:str*
  Expr value:expr
  Pass
  Break
  Continue
expr@
  BoolOp op:boolop values:expr*
  NamedExpr target:expr value:expr
  BinOp left:expr op:operator right:expr
  UnaryOp op:unaryop operand:expr
  Lambda args:arguments body:expr
  IfExp test:expr body:expr orelse:expr
  Dict keys:expr* values:expr*
  Set elts:expr*
  ListComp elt:expr generators:comprehension*
  SetComp elt:expr generators:comprehension*
  DictComp key:expr value:expr generators:comprehension*
  GeneratorExp elt:expr generators:comprehension*
  Await value:expr
  Yield value:expr?
  YieldFrom value:expr
  Compare left:expr ops:cmpop* comparators:expr*
  Call func:expr args:expr* keywords:keyword*
  FormattedValue value:expr conversion:int format_spec:expr?
  JoinedStr values:expr*
  Constant value:object kind:str?
  Attribute value:expr attr:str ctx:expr_context
  Subscript value:expr slice:expr ctx:expr_context
  Starred value:expr ctx:expr_context
  Name id:str ctx:expr_context
  List elts:expr* ctx:expr_context
  Tuple elts:expr* ctx:expr_context
  Slice lower:expr? upper:expr? step:expr?
expr_context
  Load
  Store
  Del
boolop
  And
  Or
operator
  Add
  Sub
  Mult
  MatMult
  Div
  Mod
  Pow
  LShift
  RShift
  BitOr
  BitXor
  BitAnd
  FloorDiv
unaryop
  Invert
  Not
  UAdd
  USub
cmpop
  Eq
  NotEq
  Lt
  LtE
  Gt
  GtE
  Is
  IsNot
  In
  NotIn
comprehension target:expr iter:expr ifs:expr* is_async:int
excepthandler@
  ExceptHandler type:expr? name:str? body:stmt*
arguments posonlyargs:arg* args:arg* vararg:arg? kwonlyargs:arg* kw_defaults:expr* kwarg:arg? defaults:expr*
arg@ arg:str annotation:expr? type_comment:str?
keyword@ arg:str? value:expr
alias@ name:str asname:str?
withitem context_expr:expr optional_vars:expr?
match_case pattern:pattern guard:expr? body:stmt*
pattern@
  MatchValue value:expr
  MatchSingleton value:object
  MatchSequence patterns:pattern*
  MatchMapping keys:expr* patterns:pattern* rest:str?
  MatchClass cls:expr patterns:pattern* kwd_attrs:str* kwd_patterns:pattern*
  MatchStar name:str?
  MatchAs pattern:pattern? name:str?
  MatchOr patterns:pattern*
type_ignore
  TypeIgnore lineno:int tag:str
type_param@
  TypeVar name:str bound:expr? default_value:expr?
  ParamSpec name:str default_value:expr?
  TypeVarTuple name:str default_value:expr?
`;

export interface NodeField {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isOptional: boolean;
}

export interface NodeClass {
  readonly name: string;
  /** The kind it is a choice of; null of a kind. */
  readonly kind: string | null;
  readonly hasPlace: boolean;
  readonly fields: readonly NodeField[];
}

export const PLACE = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'];

function parseNodes(): NodeClass[] {
  let [kind, hasPlace] = ['', false];
  return NODES.trim().split('\n').map((line) => {
    const isChoice = line.startsWith('  ');
    const [head, ...fields] = line.trim().split(' ');
    const name = head!.replace('@', '');
    if (!isChoice) [kind, hasPlace] = [name, head!.endsWith('@')];
    return { name, kind: isChoice ? kind : null, hasPlace, fields: fields.map(parseField) };
  });
}

function parseField(text: string): NodeField {
  const [, name, type, mark] = /^(\w+):(\w+)([*?]?)$/.exec(text)!;
  return { name: name!, type: type!, isList: mark === '*', isOptional: mark === '?' };
}

export const nodeClasses: readonly NodeClass[] = parseNodes();
