/** Patterns of match statements; each consumes the top of the stack (see PatternContext). */
import type {
  Expr,
  MatchAs,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  MatchSingleton,
  MatchValue,
  Pattern,
} from '../ast.ts';
import { intConstant, NONE, strConstant, tupleConstant } from '../constant.ts';
import { equalityKey } from '../fold/unique.ts';
import { semanticError } from '../semantic-error.ts';
import { constantRepr, strRepr } from '../unparse/literals.ts';
import { emitComparison } from './conditions.ts';
import { emitUnpackInstruction } from './collections.ts';
import { emitBinary, emitExpression } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { isWildcard } from './match.ts';
import { duplicateCapture, rotate, type PatternContext } from './pattern-context.ts';
import { refuseDebug } from './names.ts';

export function emitPattern(g: CodeGenerator, p: Pattern, context: PatternContext): void {
  switch (p.kind) {
    case 'MatchValue':
      return emitValue(g, p, context);
    case 'MatchSingleton':
      return emitSingleton(g, p, context);
    case 'MatchSequence':
      return emitSequence(g, p, context);
    case 'MatchMapping':
      return emitMapping(g, p, context);
    case 'MatchClass':
      return emitClassPattern(g, p, context);
    case 'MatchStar':
      return context.capture(p, p.name);
    case 'MatchAs':
      return emitAs(g, p, context);
    case 'MatchOr':
      return emitOr(g, p, context);
    default:
      p satisfies never;
  }
}

/** Inside another pattern a capture or wildcard makes nothing unreachable. */
function emitSubpattern(g: CodeGenerator, p: Pattern, context: PatternContext): void {
  const allowed = context.allowIrrefutable;
  context.allowIrrefutable = true;
  emitPattern(g, p, context);
  context.allowIrrefutable = allowed;
}

function emitValue(g: CodeGenerator, p: MatchValue, context: PatternContext): void {
  if (p.value.kind !== 'Constant' && p.value.kind !== 'Attribute') {
    throw semanticError('patterns may only match literals and attribute lookups', p);
  }
  emitExpression(g, p.value);
  emitComparison(g, p, 'Eq');
  g.emit(p, 'TO_BOOL');
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
}

function emitSingleton(g: CodeGenerator, p: MatchSingleton, context: PatternContext): void {
  g.loadConst(p, p.value);
  emitComparison(g, p, 'Is');
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
}

function emitAs(g: CodeGenerator, p: MatchAs, context: PatternContext): void {
  if (p.pattern === null) {
    if (!context.allowIrrefutable) throw unreachableRest(p);
    return context.capture(p, p.name);
  }
  context.onTop++;
  g.emitArg(p, 'COPY', 1);
  emitPattern(g, p.pattern, context);
  context.onTop--;
  context.capture(p, p.name);
}

function unreachableRest(p: MatchAs): Error {
  const what = p.name === null ? 'wildcard' : `name capture ${strRepr(p.name)}`;
  return semanticError(`${what} makes remaining patterns unreachable`, p);
}

// ---- sequences -----------------------------------------------------------------------------------------------

function emitSequence(g: CodeGenerator, p: MatchSequence, context: PatternContext): void {
  const { patterns } = p;
  const size = patterns.length;
  const starred = patterns.map((each) => each.kind === 'MatchStar');
  const star = starred.indexOf(true);
  if (starred.lastIndexOf(true) !== star)
    throw semanticError('multiple starred names in sequence pattern', p);
  const starPattern = patterns[star];
  const starWildcard = starPattern?.kind === 'MatchStar' && starPattern.name === null;
  context.onTop++;
  g.emit(p, 'MATCH_SEQUENCE');
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
  if (star < 0) emitLengthCheck(g, p, context, size, 'Eq');
  else if (size > 1) emitLengthCheck(g, p, context, size - 1, 'GtE');
  context.onTop--;
  if (patterns.every((each, index) => (index === star ? starWildcard : isWildcard(each)))) {
    g.emit(p, 'POP_TOP');
  } else if (starWildcard) {
    emitSubscriptedItems(g, p, star, context);
  } else {
    emitUnpackInstruction(g, p, starred, 'sequence pattern');
    context.onTop += size;
    for (const each of patterns) {
      context.onTop--;
      emitSubpattern(g, each, context);
    }
  }
}

function emitLengthCheck(
  g: CodeGenerator,
  p: Pattern,
  context: PatternContext,
  length: number,
  op: 'Eq' | 'GtE',
): void {
  g.emit(p, 'GET_LEN');
  g.loadConst(p, intConstant(length));
  emitComparison(g, p, op);
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
}

/** With a starred wildcard, as in `[first, *_, last]`, single items are cheaper than unpacking. */
function emitSubscriptedItems(
  g: CodeGenerator,
  p: MatchSequence,
  star: number,
  context: PatternContext,
): void {
  const size = p.patterns.length;
  context.onTop++;
  p.patterns.forEach((each, index) => {
    if (index === star || isWildcard(each)) return;
    g.emitArg(p, 'COPY', 1);
    if (index < star) {
      g.loadConst(p, intConstant(index));
    } else {
      // The subject need not support negative indices.
      g.emit(p, 'GET_LEN');
      g.loadConst(p, intConstant(size - index));
      emitBinary(g, p, 'Sub', false);
    }
    g.emit(p, 'BINARY_SUBSCR');
    emitSubpattern(g, each, context);
  });
  context.onTop--;
  g.emit(p, 'POP_TOP');
}

// ---- classes and mappings ------------------------------------------------------------------------------------

function emitClassPattern(g: CodeGenerator, p: MatchClass, context: PatternContext): void {
  checkAttributeNames(p);
  const attributes = p.kwd_attrs;
  const patterns = [...p.patterns, ...p.kwd_patterns];
  emitExpression(g, p.cls);
  g.loadConst(p, tupleConstant(attributes.map(strConstant)));
  g.emitArg(p, 'MATCH_CLASS', p.patterns.length);
  emitFailIfNone(g, p, context, 1);
  g.emitArg(p, 'UNPACK_SEQUENCE', patterns.length);
  context.onTop += patterns.length - 1;
  for (const each of patterns) {
    context.onTop--;
    if (isWildcard(each)) g.emit(p, 'POP_TOP');
    else emitSubpattern(g, each, context);
  }
}

/** MATCH_CLASS and MATCH_KEYS answer a tuple of values, or None; they leave `items` more on the stack. */
function emitFailIfNone(g: CodeGenerator, p: Pattern, context: PatternContext, items: number): void {
  g.emitArg(p, 'COPY', 1);
  g.loadConst(p, NONE);
  g.emitArg(p, 'IS_OP', 1);
  context.onTop += items;
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
}

function checkAttributeNames(p: MatchClass): void {
  p.kwd_attrs.forEach((name, index) => {
    refuseDebug(name, p.kwd_patterns[index]!, 'Store');
    const repeated = p.kwd_attrs.indexOf(name, index + 1);
    if (repeated < 0) return;
    throw semanticError(`attribute name repeated in class pattern: ${name}`, p.kwd_patterns[repeated]!);
  });
}

function emitMapping(g: CodeGenerator, p: MatchMapping, context: PatternContext): void {
  const size = p.keys.length;
  context.onTop++;
  g.emit(p, 'MATCH_MAPPING');
  context.jumpToFail(p, 'POP_JUMP_IF_FALSE');
  if (size === 0 && p.rest === null) {
    context.onTop--;
    return g.emit(p, 'POP_TOP');
  }
  if (size > 0) emitLengthCheck(g, p, context, size, 'GtE');
  emitMappingKeys(g, p);
  g.emitArg(p, 'BUILD_TUPLE', size);
  g.emit(p, 'MATCH_KEYS'); // [subject, keys, values or None]
  emitFailIfNone(g, p, context, 2);
  g.emitArg(p, 'UNPACK_SEQUENCE', size);
  context.onTop += size - 1;
  for (const each of p.patterns) {
    context.onTop--;
    emitSubpattern(g, each, context);
  }
  context.onTop -= 2;
  if (p.rest !== null) emitMappingRest(g, p, p.rest, context);
  else for (let count = 0; count < 2; count++) g.emit(p, 'POP_TOP');
}

function emitMappingKeys(g: CodeGenerator, p: MatchMapping): void {
  const seen = new Set<string>();
  for (const key of p.keys) {
    checkMappingKey(p, key, seen);
    emitExpression(g, key);
  }
}

function checkMappingKey(p: MatchMapping, key: Expr, seen: Set<string>): void {
  if (key.kind === 'Constant') {
    const equality = equalityKey(key.value);
    if (seen.has(equality)) {
      throw semanticError(`mapping pattern checks duplicate key (${constantRepr(key.value)})`, p);
    }
    seen.add(equality);
  } else if (key.kind !== 'Attribute') {
    throw semanticError('mapping pattern keys may only match literals and attribute lookups', p);
  }
}

/** `**rest` is a copy of the subject less the keys: [subject, keys] becomes [rest]. */
function emitMappingRest(g: CodeGenerator, p: MatchMapping, rest: string, context: PatternContext): void {
  const size = p.keys.length;
  g.emitArg(p, 'BUILD_MAP', 0);
  g.emitArg(p, 'SWAP', 3);
  g.emitArg(p, 'DICT_UPDATE', 2);
  g.emitArg(p, 'UNPACK_SEQUENCE', size);
  for (let remaining = size; remaining > 0; remaining--) {
    g.emitArg(p, 'COPY', 1 + remaining);
    g.emitArg(p, 'SWAP', 2);
    g.emit(p, 'DELETE_SUBSCR');
  }
  context.capture(p, rest);
}

// ---- alternatives --------------------------------------------------------------------------------------------

function emitOr(g: CodeGenerator, p: MatchOr, context: PatternContext): void {
  const end = g.newLabel();
  const last = p.patterns.length - 1;
  let control: readonly string[] = [];
  p.patterns.forEach((alternative, index) => {
    // An irrefutable alternative must be the last, if it is allowed at all.
    context.withAlternative(index === last && context.allowIrrefutable, () => {
      g.emitArg(alternative, 'COPY', 1);
      emitPattern(g, alternative, context);
      if (index === 0) control = context.stores;
      else reorderStores(g, p, alternative, context.stores, control);
      g.emitJump(alternative, 'JUMP', end);
      context.placeFailLabels(alternative);
    });
  });
  g.emit(p, 'POP_TOP');
  context.jumpToFail(p, 'JUMP');
  g.place(end);
  // The new captures lie above the subject's copy and everything older: rotate them below it.
  const depth = control.length + 1 + context.onTop + context.stores.length;
  for (const name of control) {
    rotate(g, p, depth);
    if (context.stores.includes(name)) throw duplicateCapture(name, p);
    context.stores.push(name);
  }
  g.emit(p, 'POP_TOP');
}

/** All alternatives must capture the same names; their values are put into the order of the first alternative. */
function reorderStores(
  g: CodeGenerator,
  p: MatchOr,
  alternative: Pattern,
  stores: string[],
  control: readonly string[],
): void {
  if (stores.length !== control.length) throw differentNames(p);
  for (let wanted = control.length - 1; wanted >= 0; wanted--) {
    const found = stores.indexOf(control[wanted]!);
    if (found < 0) throw differentNames(p);
    if (found === wanted) continue;
    const rotated = stores.splice(0, found + 1);
    stores.splice(wanted - found, 0, ...rotated);
    for (let count = 0; count <= found; count++) rotate(g, alternative, wanted + 1);
  }
}

function differentNames(p: MatchOr): Error {
  return semanticError('alternative patterns bind different names', p);
}
