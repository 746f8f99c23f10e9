/** Augmented and annotated assignment. */
import type { AnnAssign, Attribute, AugAssign, Expr, Subscript } from '../ast.ts';
import { strConstant } from '../constant.ts';
import {
  atAttributeName,
  emitBinary,
  emitExpression,
  emitSliceParts,
  isTwoPartSlice,
} from './expressions.ts';
import { emitAnnotationText } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp, refuseDebug } from './names.ts';

export function emitAugmentedAssignment(g: CodeGenerator, s: AugAssign): void {
  const { target } = s;
  switch (target.kind) {
    case 'Attribute':
      return emitAugmentedAttribute(g, s, target);
    case 'Subscript':
      return emitAugmentedSubscript(g, s, target);
    case 'Name':
      emitNameOp(g, target, target.id, 'Load');
      emitOperation(g, s);
      return emitNameOp(g, target, target.id, 'Store');
    default:
      throw new Error(`invalid target ${target.kind} of augmented assignment`);
  }
}

function emitOperation(g: CodeGenerator, s: AugAssign): void {
  emitExpression(g, s.value);
  emitBinary(g, s, s.op, true);
}

function emitAugmentedAttribute(g: CodeGenerator, s: AugAssign, target: Attribute): void {
  emitExpression(g, target.value);
  g.emitArg(target, 'COPY', 1);
  const loc = atAttributeName(target, target);
  g.emitName(loc, 'LOAD_ATTR', target.attr);
  emitOperation(g, s);
  g.emitArg(loc, 'SWAP', 2);
  g.emitName(loc, 'STORE_ATTR', target.attr);
}

function emitAugmentedSubscript(g: CodeGenerator, s: AugAssign, target: Subscript): void {
  emitExpression(g, target.value);
  const operands = isTwoPartSlice(target.slice) ? 3 : 2;
  if (isTwoPartSlice(target.slice)) emitSliceParts(g, target.slice);
  else emitExpression(g, target.slice);
  for (let count = 0; count < operands; count++) g.emitArg(target, 'COPY', operands);
  g.emit(target, operands === 3 ? 'BINARY_SLICE' : 'BINARY_SUBSCR');
  emitOperation(g, s);
  for (let depth = operands + 1; depth > 1; depth--) g.emitArg(target, 'SWAP', depth);
  g.emit(target, operands === 3 ? 'STORE_SLICE' : 'STORE_SUBSCR');
}

export function emitAnnotatedAssignment(g: CodeGenerator, s: AnnAssign): void {
  const { target } = s;
  if (s.value !== null) {
    emitExpression(g, s.value);
    emitExpression(g, target);
  }
  switch (target.kind) {
    case 'Name':
      refuseDebug(target.id, s, 'Store');
      if (s.simple && hasAnnotationDict(g)) emitStoredAnnotation(g, s, target.id);
      break;
    case 'Attribute':
      refuseDebug(target.attr, s, 'Store');
      if (s.value === null) emitDiscarded(g, target.value);
      break;
    case 'Subscript':
      if (s.value === null) {
        emitDiscarded(g, target.value);
        emitDiscardedSubscript(g, target.slice);
      }
      break;
    default:
      throw new Error(`invalid target ${target.kind} of annotated assignment`);
  }
  if (!s.simple && !g.futureAnnotations && hasAnnotationDict(g)) emitDiscarded(g, s.annotation);
}

/** Only modules and classes keep `__annotations__`. */
function hasAnnotationDict(g: CodeGenerator): boolean {
  return g.unit.kind === 'module' || g.unit.kind === 'class';
}

function emitStoredAnnotation(g: CodeGenerator, s: AnnAssign, name: string): void {
  if (g.futureAnnotations) emitAnnotationText(g, s.annotation);
  else emitExpression(g, s.annotation);
  g.emitName(s, 'LOAD_NAME', '__annotations__');
  g.loadConst(s, strConstant(g.mangled(name)));
  g.emit(s, 'STORE_SUBSCR');
}

/** Parts of a target that gets no value are evaluated all the same. */
function emitDiscarded(g: CodeGenerator, e: Expr): void {
  emitExpression(g, e);
  g.emit(e, 'POP_TOP');
}

function emitDiscardedSubscript(g: CodeGenerator, e: Expr): void {
  if (e.kind === 'Slice') {
    for (const part of [e.lower, e.upper, e.step]) if (part !== null) emitDiscarded(g, part);
  } else if (e.kind === 'Tuple') {
    for (const each of e.elts) emitDiscardedSubscript(g, each);
  } else {
    emitDiscarded(g, e);
  }
}
