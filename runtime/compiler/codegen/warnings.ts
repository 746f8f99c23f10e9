/** SyntaxWarnings: code that is legal but cannot be meant. */
import type { Assert, Compare, Expr } from '../ast.ts';
import type { ConstantValue } from '../constant.ts';
import type { CodeGenerator } from './generator.ts';

/** The class a literal or display will have, as its name; null if that cannot be seen. */
function inferredType(e: Expr): string | null {
  switch (e.kind) {
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'str';
    case 'Constant':
      return constantType(e.value);
    default:
      return null;
  }
}

function constantType(value: ConstantValue): string {
  if (value.type === 'None') return 'NoneType';
  return value.type === 'Ellipsis' ? 'ellipsis' : value.type;
}

const SINGLETONS: ReadonlySet<string> = new Set(['None', 'bool', 'Ellipsis']);

function isLiteral(e: Expr): boolean {
  return e.kind === 'Constant' && !SINGLETONS.has(e.value.type);
}

export function warnAboutIdentity(g: CodeGenerator, e: Compare): void {
  let left = e.left;
  for (const [index, op] of e.ops.entries()) {
    const right = e.comparators[index]!;
    if ((op === 'Is' || op === 'IsNot') && (isLiteral(left) || isLiteral(right))) {
      const type = inferredType(isLiteral(left) ? left : right);
      const [operator, better] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
      return g.options.warn(`"${operator}" with '${type}' literal. Did you mean "${better}"?`, e);
    }
    left = right;
  }
}

const NOT_CALLABLE: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'Constant',
  'Tuple',
  'List',
  'ListComp',
  'Dict',
  'DictComp',
  'Set',
  'SetComp',
  'GeneratorExp',
  'JoinedStr',
  'FormattedValue',
]);

export function warnAboutCaller(g: CodeGenerator, e: Expr): void {
  if (!NOT_CALLABLE.has(e.kind)) return;
  g.options.warn(`'${inferredType(e)}' object is not callable; perhaps you missed a comma?`, e);
}

const SUBSCRIPTABLE_CONSTANTS: ReadonlySet<string> = new Set(['str', 'bytes', 'tuple']);

const UNSUBSCRIPTABLE_CONSTANTS: ReadonlySet<string> = new Set([
  'None',
  'Ellipsis',
  'bool',
  'int',
  'float',
  'complex',
  'frozenset',
]);

export function warnAboutSubscripted(g: CodeGenerator, e: Expr): void {
  const unsubscriptable =
    e.kind === 'Constant'
      ? UNSUBSCRIPTABLE_CONSTANTS.has(e.value.type)
      : e.kind === 'Set' || e.kind === 'SetComp' || e.kind === 'GeneratorExp' || e.kind === 'Lambda';
  if (!unsubscriptable) return;
  g.options.warn(`'${inferredType(e)}' object is not subscriptable; perhaps you missed a comma?`, e);
}

const INDEX_CHECKED: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'Tuple',
  'List',
  'ListComp',
  'JoinedStr',
  'FormattedValue',
]);

export function warnAboutIndex(g: CodeGenerator, e: Expr, index: Expr): void {
  const indexType = inferredType(index);
  if (indexType === null || indexType === 'int' || indexType === 'bool' || indexType === 'slice') return;
  const checked =
    e.kind === 'Constant' ? SUBSCRIPTABLE_CONSTANTS.has(e.value.type) : INDEX_CHECKED.has(e.kind);
  if (!checked) return;
  const message = `${inferredType(e)} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`;
  g.options.warn(message, e);
}

export function warnAboutAssertedTuple(g: CodeGenerator, s: Assert): void {
  const { test } = s;
  const nonEmpty =
    (test.kind === 'Tuple' && test.elts.length > 0) ||
    (test.kind === 'Constant' && test.value.type === 'tuple' && test.value.items.length > 0);
  if (nonEmpty) g.options.warn('assertion is always true, perhaps remove parentheses?', s);
}
