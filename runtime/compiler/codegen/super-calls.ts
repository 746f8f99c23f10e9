/** `super().attr` and `super(a, b).attr` without making the super object (LOAD_SUPER_ATTR). */
import type { Attribute, Call, Name } from '../ast.ts';
import { FREE, GLOBAL_IMPLICIT } from '../symtable/flags.ts';
import { atAttributeName, emitExpressions } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp } from './names.ts';

interface SuperAttribute extends Attribute {
  value: Call & { func: Name };
}

export function isSuperAttribute(g: CodeGenerator, e: Attribute): e is SuperAttribute {
  const call = e.value;
  if (call.kind !== 'Call' || call.func.kind !== 'Name' || call.func.id !== 'super') return false;
  if (e.attr === '__class__' || call.keywords.length > 0) return false;
  // The name must be the builtin as far as can be seen: neither local nor bound in the module.
  if (g.entry.scope('super') !== GLOBAL_IMPLICIT || g.symtable.top.scope('super') !== 0) return false;
  if (call.args.length === 2) return call.args.every((arg) => arg.kind !== 'Starred');
  if (call.args.length !== 0) return false;
  // The zero-argument form needs a first parameter and the class's cell.
  return g.unit.argcount > 0 && g.entry.scope('__class__') === FREE;
}

export function emitSuperAttribute(g: CodeGenerator, e: SuperAttribute): void {
  emitSuperLoad(g, e, e.value.args.length > 0 ? 'LOAD_SUPER_ATTR' : 'LOAD_ZERO_SUPER_ATTR');
}

export function emitSuperMethod(g: CodeGenerator, e: SuperAttribute): void {
  emitSuperLoad(g, e, e.value.args.length > 0 ? 'LOAD_SUPER_METHOD' : 'LOAD_ZERO_SUPER_METHOD');
}

function emitSuperLoad(g: CodeGenerator, e: SuperAttribute, opcode: string): void {
  const call = e.value;
  emitNameOp(g, call.func, 'super', 'Load');
  if (call.args.length > 0) {
    emitExpressions(g, call.args);
  } else {
    emitNameOp(g, call, '__class__', 'Load');
    const [self] = g.unit.varnames.keys();
    emitNameOp(g, call, self!, 'Load');
  }
  g.emitName(e, opcode, e.attr);
  g.emit(atAttributeName(e, e), 'NOP');
}
