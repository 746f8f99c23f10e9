/** Source text of an expression, as deferred annotations store it. */
import type {
  Arguments,
  BinOp,
  Call,
  CompareOperator,
  Comprehension,
  Dict,
  Expr,
  FormattedValue,
  JoinedStr,
  Lambda,
  Operator,
  UnaryOperator,
} from '../ast.ts';
import type { ConstantValue } from '../constant.ts';
import { constantRepr, strRepr } from './literals.ts';

/** Binding strength, weakest first. An operand weaker than its place demands stands in parentheses. */
const TUPLE = 0;
const TEST = 1;
const OR = 2;
const AND = 3;
const NOT = 4;
const CMP = 5;
const BOR = 6;
const BXOR = 7;
const BAND = 8;
const SHIFT = 9;
const ARITH = 10;
const TERM = 11;
const FACTOR = 12;
const POWER = 13;
const AWAIT = 14;
const ATOM = 15;
const EXPR = BOR;

const BINARY: Readonly<Record<Operator, readonly [text: string, level: number]>> = {
  Add: [' + ', ARITH],
  Sub: [' - ', ARITH],
  Mult: [' * ', TERM],
  MatMult: [' @ ', TERM],
  Div: [' / ', TERM],
  Mod: [' % ', TERM],
  LShift: [' << ', SHIFT],
  RShift: [' >> ', SHIFT],
  BitOr: [' | ', BOR],
  BitXor: [' ^ ', BXOR],
  BitAnd: [' & ', BAND],
  FloorDiv: [' // ', TERM],
  Pow: [' ** ', POWER],
};
const UNARY: Readonly<Record<UnaryOperator, readonly [text: string, level: number]>> = {
  Invert: ['~', FACTOR],
  Not: ['not ', NOT],
  UAdd: ['+', FACTOR],
  USub: ['-', FACTOR],
};
const COMPARE: Readonly<Record<CompareOperator, string>> = {
  Eq: ' == ',
  NotEq: ' != ',
  Lt: ' < ',
  LtE: ' <= ',
  Gt: ' > ',
  GtE: ' >= ',
  Is: ' is ',
  IsNot: ' is not ',
  In: ' in ',
  NotIn: ' not in ',
};

export function unparse(e: Expr): string {
  return text(e, TEST);
}

function text(e: Expr, level: number): string {
  const inParens = (own: number, shown: string): string => (level > own ? `(${shown})` : shown);
  switch (e.kind) {
    case 'BoolOp': {
      const own = e.op === 'And' ? AND : OR;
      return inParens(own, e.values.map((v) => text(v, own + 1)).join(e.op === 'And' ? ' and ' : ' or '));
    }
    case 'BinOp':
      return inParens(BINARY[e.op][1], binaryText(e));
    case 'UnaryOp': {
      const [operator, own] = UNARY[e.op];
      return inParens(own, operator + text(e.operand, own));
    }
    case 'Lambda':
      return inParens(TEST, lambdaText(e));
    case 'IfExp':
      return inParens(
        TEST,
        `${text(e.body, TEST + 1)} if ${text(e.test, TEST + 1)} else ${text(e.orelse, TEST)}`,
      );
    case 'Dict':
      return dictText(e);
    case 'Set':
      return `{${e.elts.map((elt) => text(elt, TEST)).join(', ')}}`;
    case 'GeneratorExp':
      return `(${text(e.elt, TEST)}${clausesText(e.generators)})`;
    case 'ListComp':
      return `[${text(e.elt, TEST)}${clausesText(e.generators)}]`;
    case 'SetComp':
      return `{${text(e.elt, TEST)}${clausesText(e.generators)}}`;
    case 'DictComp':
      return `{${text(e.key, TEST)}: ${text(e.value, TEST)}${clausesText(e.generators)}}`;
    case 'Yield':
      return e.value === null ? '(yield)' : `(yield ${text(e.value, TEST)})`;
    case 'YieldFrom':
      return `(yield from ${text(e.value, TEST)})`;
    case 'Await':
      return inParens(AWAIT, `await ${text(e.value, ATOM)}`);
    case 'Compare': {
      const rest = e.ops.map((op, index) => COMPARE[op] + text(e.comparators[index]!, CMP + 1));
      return inParens(CMP, text(e.left, CMP + 1) + rest.join(''));
    }
    case 'Call':
      return callText(e);
    case 'Constant':
      return (e.u_prefix ? 'u' : '') + constantText(e.value);
    case 'JoinedStr':
    case 'FormattedValue':
      return fstringText(e);
    case 'Attribute':
      return attributeText(e.value, e.attr);
    case 'Starred':
      return `*${text(e.value, EXPR)}`;
    case 'Name':
      return e.id;
    case 'List':
      return `[${e.elts.map((elt) => text(elt, TEST)).join(', ')}]`;
    case 'Tuple':
      return tupleText(e.elts, level);
    case 'Subscript':
      return `${text(e.value, ATOM)}[${text(e.slice, TUPLE)}]`;
    case 'Slice': {
      const part = (each: Expr | null): string => (each === null ? '' : text(each, TEST));
      return `${part(e.lower)}:${part(e.upper)}${e.step === null ? '' : `:${text(e.step, TEST)}`}`;
    }
    case 'NamedExpr':
      return inParens(TUPLE, `${text(e.target, ATOM)} := ${text(e.value, ATOM)}`);
    default:
      return e satisfies never;
  }
}

function binaryText(e: BinOp): string {
  const [operator, own] = BINARY[e.op];
  const rightAssociative = e.op === 'Pow';
  const left = text(e.left, own + (rightAssociative ? 1 : 0));
  return left + operator + text(e.right, own + (rightAssociative ? 0 : 1));
}

function tupleText(elts: readonly Expr[], level: number): string {
  if (elts.length === 0) return '()';
  const items = elts.map((elt) => text(elt, TEST)).join(', ');
  const shown = elts.length === 1 ? `${items},` : items;
  return level > TUPLE ? `(${shown})` : shown;
}

function dictText(e: Dict): string {
  const items = e.values.map((value, index) => {
    const key = e.keys[index] ?? null;
    return key === null ? `**${text(value, EXPR)}` : `${text(key, TEST)}: ${text(value, TEST)}`;
  });
  return `{${items.join(', ')}}`;
}

function clausesText(clauses: readonly Comprehension[]): string {
  return clauses
    .map((clause) => {
      const ifs = clause.ifs.map((each) => ` if ${text(each, TEST + 1)}`).join('');
      const head = clause.is_async ? ' async for ' : ' for ';
      return `${head}${text(clause.target, TUPLE)} in ${text(clause.iter, TEST + 1)}${ifs}`;
    })
    .join('');
}

function callText(e: Call): string {
  const [only] = e.args;
  if (e.args.length === 1 && e.keywords.length === 0 && only?.kind === 'GeneratorExp') {
    return text(e.func, ATOM) + text(only, TEST);
  }
  const keywords = e.keywords.map((each) =>
    each.arg === null ? `**${text(each.value, EXPR)}` : `${each.arg}=${text(each.value, TEST)}`,
  );
  return `${text(e.func, ATOM)}(${[...e.args.map((arg) => text(arg, TEST)), ...keywords].join(', ')})`;
}

/** A number followed by a dot would read as a float. */
function attributeText(value: Expr, attr: string): string {
  const object = text(value, ATOM);
  const isInt = value.kind === 'Constant' && value.value.type === 'int';
  return `${object}${isInt ? ' ' : ''}.${attr}`;
}

/** CPython writes the space only before ordinary positional parameters: `lambda*a: a`. */
function lambdaText(e: Lambda): string {
  const space = e.args.posonlyargs.length + e.args.args.length > 0 ? ' ' : '';
  return `lambda${space}${argumentsText(e.args)}: ${text(e.body, TEST)}`;
}

function argumentsText(args: Arguments): string {
  const shown: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const withoutDefault = positional.length - args.defaults.length;
  positional.forEach((arg, index) => {
    const value = args.defaults[index - withoutDefault];
    shown.push(value === undefined ? arg.arg : `${arg.arg}=${text(value, TEST)}`);
    if (index + 1 === args.posonlyargs.length) shown.push('/');
  });
  if (args.vararg !== null) shown.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) shown.push('*');
  args.kwonlyargs.forEach((arg, index) => {
    const value = args.kw_defaults[index] ?? null;
    shown.push(value === null ? arg.arg : `${arg.arg}=${text(value, TEST)}`);
  });
  if (args.kwarg !== null) shown.push(`**${args.kwarg.arg}`);
  return shown.join(', ');
}

/** An infinite float has no literal: it is written as one that overflows. */
function constantText(value: ConstantValue): string {
  if (value.type === 'Ellipsis') return '...';
  if (value.type === 'tuple') {
    const items = value.items.map(constantText).join(', ');
    return value.items.length === 1 ? `(${items},)` : `(${items})`;
  }
  const shown = constantRepr(value);
  return value.type === 'float' || value.type === 'complex' ? shown.replaceAll('inf', '1e309') : shown;
}

function fstringText(e: JoinedStr | FormattedValue): string {
  return `f${strRepr(fstringBody(e))}`;
}

function fstringBody(e: Expr): string {
  switch (e.kind) {
    case 'Constant':
      return e.value.type === 'str' ? e.value.value.replaceAll('{', '{{').replaceAll('}', '}}') : '';
    case 'JoinedStr':
      return e.values.map(fstringBody).join('');
    case 'FormattedValue':
      return formattedText(e);
    default:
      throw new Error(`unexpected ${e.kind} inside an f-string`);
  }
}

function formattedText(e: FormattedValue): string {
  const value = text(e.value, TEST + 1);
  const conversion = e.conversion > 0 ? `!${String.fromCharCode(e.conversion)}` : '';
  const spec = e.format_spec === null ? '' : `:${fstringBody(e.format_spec)}`;
  return `{${value.startsWith('{') ? ' ' : ''}${value}${conversion}${spec}}`;
}
