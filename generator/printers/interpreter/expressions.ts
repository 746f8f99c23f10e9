/** Typed expressions of the definition language as TypeScript. */
import type {
  BinaryExpr,
  CallExpr,
  ConvertExpr,
  Expr,
  FieldExpr,
  IsSingletonExpr,
  NewExpr,
  Type,
} from '../../model/model.ts';
import { FILLED_SIZES } from '../../wasm/filled-constructors.ts';
import { assignable, hostType, isHostClass, typeTest, useHostType } from '../host-types.ts';
import type { HostType } from '../host-types.ts';
import { printIntArithmetic } from './int-arithmetic.ts';
import type { HeldValue, Place } from './place.ts';

/** The text of an expression, what TypeScript knows of its type, and whether it binds looser than a call. */
export interface Printed {
  readonly text: string;
  readonly type: HostType;
  readonly atom: boolean;
}

const atom = (text: string, type: HostType): Printed => ({ text, type, atom: true });
const compound = (text: string, type: HostType): Printed => ({ text, type, atom: false });

/** As an operand: in parentheses unless it is a name, a literal or a call. */
export function operand(printed: Printed): string {
  return printed.atom ? printed.text : `(${printed.text})`;
}

/** The expression as a value of the TypeScript type that the model gives it, with a cast where TypeScript cannot know. */
export function printAs(place: Place, expr: Expr, want: HostType = hostType(place.index, expr.type)): string {
  return cast(place, printExpr(place, expr), want);
}

export function cast(place: Place, printed: Printed, want: HostType): string {
  if (assignable(printed.type, want)) return printed.text;
  return `(${operand(printed)} as ${useHostType(place.imports, want)})`;
}

function castTo(place: Place, expr: Expr, want: HostType): Printed {
  const printed = printExpr(place, expr);
  return { ...printed, text: cast(place, printed, want) };
}

export function printExpr(place: Place, expr: Expr): Printed {
  switch (expr.kind) {
    case 'int':
    case 'float':
      return atom(expr.value < 0 ? `(${expr.value})` : String(expr.value), 'number');
    case 'string':
      return atom(JSON.stringify(expr.value), 'string');
    case 'null':
      return atom('null', 'null');
    case 'singleton':
      return atom(place.imports.use('heap', expr.name), 'HeapRef');
    case 'const':
      return atom(`${expr.value} /* ${expr.name} */`, 'number');
    case 'input':
    case 'output':
    case 'let':
    case 'special-input':
    case 'fill':
      return printHeld(place, place.variable(expr.kind, expr.index));
    case 'cache':
      return printHeld(place, place.cache(expr.index));
    case 'oparg':
      return atom(place.oparg, 'number');
    case 'frame':
      return atom('frame', 'Frame');
    case 'instruction-size':
      return atom(place.instructionSize, 'number');
    case 'slot':
      return printSlot(place, expr.of, expr.index);
    case 'unary':
      return printUnary(place, expr.operator, expr.operand);
    case 'binary':
      return printBinary(place, expr);
    case 'conditional':
      return printConditional(place, expr.condition, expr.then, expr.otherwise, expr.type);
    case 'is-type':
      return negate(printTypeTest(place, expr.value, expr.test), expr.negated);
    case 'is-singleton':
      return printSingletonTest(place, expr);
    case 'is-null':
      return compound(
        `${operand(printExpr(place, expr.value))} ${expr.negated ? '!==' : '==='} null`,
        'boolean',
      );
    case 'field':
      return printField(place, expr);
    case 'index':
      return printArrayElement(place, expr.array, expr.index);
    case 'length':
      return printLength(place, expr.of);
    case 'run-element':
      return printRunElement(place, expr.run, expr.index);
    case 'call':
      return printCall(place, expr);
    case 'new':
      return printNew(place, expr);
    case 'convert':
      return printConversion(place, expr);
    default:
      return unreachable(expr);
  }
}

function printHeld(place: Place, held: HeldValue): Printed {
  if (!held.isTruth) return atom(held.text, held.type);
  const [yes, no] = [place.imports.use('heap', 'True'), place.imports.use('heap', 'False')];
  return compound(`${held.text} ? ${yes} : ${no}`, 'HeapRef');
}

/** A Python bool that is still a JavaScript boolean, or null. */
function asTruth(place: Place, expr: Expr): string | null {
  if (expr.kind !== 'input' && expr.kind !== 'output' && expr.kind !== 'let') return null;
  const held = place.variable(expr.kind, expr.index);
  return held.isTruth ? held.text : null;
}

function printSlot(place: Place, of: 'consts' | 'names' | 'locals', index: Expr): Printed {
  const at = printExpr(place, index).text;
  switch (of) {
    case 'consts':
      return atom(`frame.code.consts[${at}]`, 'Value');
    case 'names':
      return atom(`frame.code.names[${at}]`, 'string');
    case 'locals':
      return atom(`${place.imports.use('frame', 'stack')}[base + ${at}]`, 'Slot');
    default:
      return unreachable(of);
  }
}

function printUnary(place: Place, operator: '!' | '-', inner: Expr): Printed {
  const printed = printExpr(place, inner);
  if (operator === '!') return negate(printed, true);
  if (isDeclared(inner.type, 'int')) {
    return atom(`${place.imports.use('arithmetic', 'int_neg')}(${cast(place, printed, 'Int')})`, 'Int');
  }
  if (isDeclared(inner.type, 'float')) return box(place, `-${unboxFloat(place, inner)}`);
  return compound(
    isScalar(inner.type, 'i32') ? `-${operand(printed)} | 0` : `-${operand(printed)}`,
    'number',
  );
}

export function negate(printed: Printed, yes: boolean): Printed {
  return yes ? atom(`!${operand(printed)}`, 'boolean') : printed;
}

const TRUTHS = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||']);

function printBinary(place: Place, expr: BinaryExpr): Printed {
  if (TRUTHS.has(expr.operator)) return printTruth(place, expr);
  if (isDeclared(expr.operands, 'int')) return printIntArithmetic(place, expr);
  if (isDeclared(expr.operands, 'float')) {
    const text = `${unboxFloat(place, expr.left)} ${expr.operator} ${unboxFloat(place, expr.right)}`;
    return box(place, text);
  }
  const [left, right] = [printExpr(place, expr.left), printExpr(place, expr.right)];
  if (isDeclared(expr.operands, 'str'))
    return compound(`${cast(place, left, 'string')} + ${cast(place, right, 'string')}`, 'string');
  return printScalarArithmetic(expr, operand(left), operand(right));
}

/** i32 and u32 wrap; i64 stays within the safe integers by the file's own care; f64 is a number as it is. */
function printScalarArithmetic(expr: BinaryExpr, left: string, right: string): Printed {
  const name = expr.operands.kind === 'scalar' ? expr.operands.name : 'i64';
  const wraps = name === 'i32' || name === 'u32';
  if (expr.operator === '*' && wraps) return wrap(`Math.imul(${left}, ${right})`, name);
  if (expr.operator === '>>' && name === 'u32') return compound(`${left} >>> ${right}`, 'number');
  const text = `${left} ${expr.operator} ${right}`;
  const cannotWrap = expr.operator === '>>' || expr.operator === '&' || isSmall(expr);
  return wraps && !cannotWrap ? wrap(`(${text})`, name) : compound(text, 'number');
}

function wrap(text: string, name: string): Printed {
  return compound(name === 'u32' ? `${text} >>> 0` : `${text} | 0`, 'number');
}

/** Sums of operands that are known to be far below 2^31 need no wrapping. */
function isSmall(expr: Expr): boolean {
  switch (expr.kind) {
    case 'int':
    case 'const':
      return Math.abs(expr.value) < 2 ** 24;
    case 'cache':
      return isScalar(expr.type, 'u16');
    case 'oparg':
    case 'length':
    case 'instruction-size':
      return true;
    case 'let':
      return isScalar(expr.type, 'i32') && expr.name === 'i';
    case 'convert':
      return expr.how === 'widen' && isSmall(expr.value);
    case 'conditional':
      return isSmall(expr.then) && isSmall(expr.otherwise);
    case 'binary':
      return (expr.operator === '+' || expr.operator === '-') && isSmall(expr.left) && isSmall(expr.right);
    default:
      return false;
  }
}

function printTruth(place: Place, expr: BinaryExpr): Printed {
  const operator = expr.operator === '==' ? '===' : expr.operator === '!=' ? '!==' : expr.operator;
  if (isDeclared(expr.operands, 'float')) {
    return compound(
      `${unboxFloat(place, expr.left)} ${operator} ${unboxFloat(place, expr.right)}`,
      'boolean',
    );
  }
  const want = isDeclared(expr.operands, 'int') ? 'Int' : isDeclared(expr.operands, 'str') ? 'string' : null;
  const print = (side: Expr): string => {
    const printed = printExpr(place, side);
    return want === null || !ORDER.has(operator)
      ? operand(printed)
      : operand({ ...printed, text: cast(place, printed, want) });
  };
  return compound(`${print(expr.left)} ${operator} ${print(expr.right)}`, 'boolean');
}

/** TypeScript refuses these on a Value; `===` it allows. */
const ORDER = new Set(['<', '<=', '>', '>=']);

function printConditional(place: Place, condition: Expr, then: Expr, otherwise: Expr, type: Type): Printed {
  const want = hostType(place.index, type);
  const branches = [then, otherwise].map((branch) =>
    operand({ ...printExpr(place, branch), text: printAs(place, branch, want) }),
  );
  return compound(`${operand(printExpr(place, condition))} ? ${branches[0]} : ${branches[1]}`, want);
}

function printTypeTest(place: Place, value: Expr, test: string): Printed {
  if (test === 'bool' && asTruth(place, value) !== null) return atom('true', 'boolean');
  const x = operand(printExpr(place, value));
  if (place.optimistic && test === 'int') return compound(`typeof ${x} === 'number'`, 'boolean');
  // Of the host class it is known to be: what remains is whether it is of a class written in Python.
  if (isDeclared(value.type, test) && isHostClass(place.index, test))
    return compound(`${x}.type === ${place.imports.use('classes', `${test}Type`)}`, 'boolean');
  return atom(typeTest(place.index, place.imports, test, x), 'boolean');
}

function printSingletonTest(place: Place, expr: IsSingletonExpr): Printed {
  const truth = asTruth(place, expr.value);
  if (truth !== null && (expr.singleton === 'True' || expr.singleton === 'False')) {
    return negate(atom(truth, 'boolean'), (expr.singleton === 'False') !== expr.negated);
  }
  const singleton = place.imports.use('heap', expr.singleton);
  return compound(
    `${operand(printExpr(place, expr.value))} ${expr.negated ? '!==' : '==='} ${singleton}`,
    'boolean',
  );
}

function printField(place: Place, expr: FieldExpr): Printed {
  const owner = place.index.type(expr.owner);
  const type = hostType(place.index, expr.type);
  if (owner.layout?.kind === 'heap') {
    const accessor = place.imports.use('heap', `${expr.owner}_${expr.field}`);
    const result = isReference(expr.type) ? 'Slot' : 'number';
    return atom(`${accessor}(${printAs(place, expr.object, 'Value')})`, result);
  }
  return atom(`${hostObject(place, expr.object, expr.owner)}.${expr.field}`, type);
}

/** The object of a host class, so that TypeScript knows its fields. */
export function hostObject(place: Place, object: Expr, owner: string): string {
  const printed = printExpr(place, object);
  const want = hostType(place.index, { kind: 'declared', name: owner, nullable: false });
  return operand({ ...printed, text: cast(place, printed, want) });
}

function printArrayElement(place: Place, array: Expr, index: Expr): Printed {
  const at = printAs(place, index, 'number');
  if (array.kind !== 'field') throw new Error('an array is always the field of an object');
  if (place.index.type(array.owner).layout?.kind !== 'heap') {
    return atom(
      `${hostObject(place, array.object, array.owner)}.${array.field}[${at}]`,
      elementType(place, array.type),
    );
  }
  const accessor = place.imports.use('heap', `${array.owner}_${array.field}_get`);
  return atom(`${accessor}(${printAs(place, array.object, 'Value')}, ${at})`, 'Slot');
}

function elementType(place: Place, array: Type): HostType {
  return array.kind === 'array' ? hostType(place.index, array.element) : 'Slot';
}

function printLength(place: Place, of: Expr): Printed {
  if (of.kind === 'input' || of.kind === 'output' || of.kind === 'special-input') {
    const { runSize } = place.variable(of.kind, of.index);
    if (runSize !== null) return { text: runSize, type: 'number', atom: /^\w+$/.test(runSize) };
  }
  if (of.kind !== 'field') throw new Error('only arrays and runs have a length');
  if (place.index.type(of.owner).layout?.kind !== 'heap') {
    return atom(`${hostObject(place, of.object, of.owner)}.${of.field}.length`, 'number');
  }
  const accessor = place.imports.use('heap', `${of.owner}_${of.field}_size`);
  return atom(`${accessor}(${printAs(place, of.object, 'Value')})`, 'number');
}

function printRunElement(place: Place, run: Expr, index: Expr): Printed {
  const stack = place.imports.use('frame', 'stack');
  return atom(`${stack}[${runAddress(place, run)} + ${operand(printExpr(place, index))}]`, 'Slot');
}

function runAddress(place: Place, run: Expr): string {
  if (run.kind !== 'input' && run.kind !== 'output' && run.kind !== 'special-input')
    throw new Error('a run is an input or an output');
  return place.variable(run.kind, run.index).text;
}

export function printCall(place: Place, call: CallExpr): Printed {
  const operation = place.index.operation(call.operation);
  const args = operation.params.map((param, position) =>
    printArgument(place, call.args[position]!, param.type),
  );
  const callee = place.imports.use('operations', call.operation);
  if (operation.raises || operation.escapes) place.events.beforeOperation();
  const result = printOperationType(place, operation.result);
  return atom(`${callee}(${args.join(', ')})`, result);
}

/** A bool crosses as a raw truth, a run as its first slot and its size. */
function printArgument(place: Place, arg: Expr, type: Type): string {
  if (type.kind === 'run') return `${runAddress(place, arg)}, ${printLength(place, arg).text}`;
  return printAs(place, arg, printOperationType(place, type));
}

function printOperationType(place: Place, type: Type): HostType {
  return isDeclared(type, 'bool') ? 'boolean' : hostType(place.index, type);
}

function printNew(place: Place, expr: NewExpr): Printed {
  const { classId } = place.index.type(expr.owner);
  const args = expr.fields.map((field) => {
    if (field.kind !== 'run')
      return printAs(place, field.value, isReference(field.value.type) ? 'Slot' : 'number');
    return printLength(place, field.value).text;
  });
  const constructor = place.imports.use('heap', `${expr.owner}_new`);
  const created = `${constructor}(${[`${classId} /* ${expr.owner} */`, ...args].join(', ')})`;
  const runs = expr.fields.filter((field) => field.kind === 'run');
  if (runs.length === 0) return atom(created, 'HeapRef');
  const name = place.fresh(`new_${expr.owner}`);
  if (runs.length === expr.fields.length && runs.length === 1) {
    printOnlyItems(place, { name, owner: expr.owner, created, field: runs[0]! });
    return atom(name, 'HeapRef');
  }
  place.line(`const ${name} = ${created};`);
  for (const field of runs) fillFromRun(place, name, `${expr.owner}_${field.field}_set`, field.value);
  return atom(name, 'HeapRef');
}

/** An object that is nothing but a run of items: the usual sizes are made in one call. */
function printOnlyItems(
  place: Place,
  { name, owner, created, field }: { name: string; owner: string; created: string; field: NewExpr['fields'][number] },
): void {
  const { classId } = place.index.type(owner);
  const count = printLength(place, field.value).text;
  const ofSize = FILLED_SIZES.map((size) => {
    const items = Array.from({ length: size }, (_, at) => runElement(place, field.value, String(at)));
    const make = place.imports.use('heap', `${owner}_of_${size}`);
    return `${count} === ${size} ? ${make}(${classId} /* ${owner} */, ${items.join(', ')}) : `;
  });
  place.line(`const ${name} = ${ofSize.join('')}${created};`);
  const others = FILLED_SIZES.map((size) => `${count} !== ${size}`).join(' && ');
  place.line(`if (${others}) {`);
  fillFromRun(place, name, `${owner}_${field.field}_set`, field.value);
  place.line('}');
}

function runElement(place: Place, run: Expr, at: string): string {
  return `${place.imports.use('frame', 'stack')}[${runAddress(place, run)} + ${at}]`;
}

function fillFromRun(place: Place, object: string, setter: string, run: Expr): void {
  const i = place.fresh('i');
  const element = runElement(place, run, i);
  const set = `${place.imports.use('heap', setter)}(${object}, ${i}, ${element});`;
  place.line(`for (let ${i} = 0; ${i} < ${printLength(place, run).text}; ${i}++) ${set}`);
}

function printConversion(place: Place, expr: ConvertExpr): Printed {
  switch (expr.how) {
    case 'widen':
    case 'number':
      return printExpr(place, expr.value);
    case 'truncate':
      return atom(printAs(place, expr.value, 'number'), 'number');
    case 'assume':
      return atom(
        operand(castTo(place, expr.value, hostType(place.index, expr.type))),
        hostType(place.index, expr.type),
      );
    case 'box':
      return printBox(place, expr);
    case 'unbox':
      if (isDeclared(expr.value.type, 'float')) return atom(unboxFloat(place, expr.value), 'number');
      return printUnboxedTruth(place, expr.value);
    default:
      return unreachable(expr.how);
  }
}

function printBox(place: Place, expr: ConvertExpr): Printed {
  const inner = printExpr(place, expr.value);
  if (isDeclared(expr.type, 'float')) return box(place, inner.text);
  const [yes, no] = [place.imports.use('heap', 'True'), place.imports.use('heap', 'False')];
  return compound(`${operand(inner)} ? ${yes} : ${no}`, 'HeapRef');
}

function printUnboxedTruth(place: Place, value: Expr): Printed {
  const truth = asTruth(place, value);
  if (truth !== null) return atom(truth, 'boolean');
  return compound(`${operand(printExpr(place, value))} === ${place.imports.use('heap', 'True')}`, 'boolean');
}

function box(place: Place, number: string): Printed {
  const { classId } = place.index.type('float');
  return atom(`${place.imports.use('heap', 'float_new')}(${classId} /* float */, ${number})`, 'HeapRef');
}

/** The number in a float; a float just computed here is not boxed first. */
function unboxFloat(place: Place, expr: Expr): string {
  if (expr.kind === 'convert' && expr.how === 'box') return operand(printExpr(place, expr.value));
  if (expr.kind === 'binary' && isDeclared(expr.operands, 'float')) {
    return `(${unboxFloat(place, expr.left)} ${expr.operator} ${unboxFloat(place, expr.right)})`;
  }
  return `${place.imports.use('heap', 'float_value')}(${printAs(place, expr, 'Value')})`;
}

export function isDeclared(type: Type, name: string): boolean {
  return type.kind === 'declared' && type.name === name;
}

export function isScalar(type: Type, name: string): boolean {
  return type.kind === 'scalar' && type.name === name;
}

/** Held in a heap object as a reference. */
export function isReference(type: Type): boolean {
  return type.kind === 'declared' || type.kind === 'null';
}

function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
