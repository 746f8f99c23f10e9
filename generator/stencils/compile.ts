/** From a micro-op's typed body to its stencils, one for each combination of representations that its types allow. */
import { apply } from '../model/formula.ts';
import type { CallExpr, Expr, FieldExpr, Narrowing, NewExpr, OperationModel, Statement, Type, UopModel } from '../model/model.ts';
import { compile, compileArray, compileStruct, extern, truth } from '../wasm/compile-expression.ts';
import type { Scope } from '../wasm/compile-expression.ts';
import { castOrGiveUp, layoutOf } from '../wasm/fragment.ts';
import type { Fragment } from '../wasm/fragment.ts';
import type { HeapTypes } from '../wasm/layouts.ts';
import { anyOf, EXTERN, F64, I32, I64, NotExpressible } from '../wasm/terms.ts';
import type { Rep, Term } from '../wasm/terms.ts';
import type { Wat } from '../wat/wat.ts';
import { boolOrLeave, intOrLeave } from './conversions.ts';
import { exact, isSame, strings, type Emitter } from './operators.ts';
import { encode } from './encode.ts';
import { HELPERS, NUMBER_FIELD, OBJECT_FIELD, OF_INTS, OF_RUN, signatureOf, TEST, type ValueType } from './functions.ts';
import { opargsOf, shapeOf, type Shape } from './shape.ts';

import type { LocalType, Representation, Stencil } from './stencil.ts';

/** The type whose values have this form, by the name of the type. */
export const UNBOXED: Readonly<Record<string, Representation>> = { int: 'i64', float: 'f64', bool: 'i32' };

export interface Definitions {
  readonly heap: HeapTypes;
  readonly operation: (name: string) => OperationModel;
}

/** Slots of a run, to an operation. */
const MOST_PASSED = 4;

const IN_TWO_WAYS = 'an output that is held in two ways';

/** What one stencil is for. */
interface Variant {
  /** null: any. */
  readonly oparg: number | null;
  /** Of each slot. */
  readonly inputs: readonly (Representation | null)[];
}

/** The stencils of a micro-op, or why it has none. */
export function stencilsOf(definitions: Definitions, uop: UopModel): Stencil[] | string {
  let reason: string | null = null;
  const attempt = (variant: Variant, boxesTruths: boolean): Stencil[] => {
    try {
      return [new StencilCompiler(definitions, uop, variant, boxesTruths).compile()];
    } catch (error) {
      if (!(error instanceof NotExpressible)) throw error;
      if (error.message === IN_TWO_WAYS && !boxesTruths) return attempt(variant, true);
      reason ??= error.message;
      return [];
    }
  };
  const stencils = opargsOf(uop).flatMap((oparg) => combinations(uop, oparg)).flatMap((variant) => attempt(variant, false));
  return stencils.length === 0 ? (reason ?? 'it has none') : stencils;
}

function combinations(uop: UopModel, oparg: number | null): Variant[] {
  const shape = shapeOf(uop.inputs, oparg);
  const choices = uop.inputs.flatMap((item, index) => Array<(Representation | null)[]>(shape.items[index]!.count).fill(choicesOf(uop, index)));
  const rows = choices.reduce<(Representation | null)[][]>((all, each) => all.flatMap((row) => each.map((choice) => [...row, choice])), [[]]);
  return rows.map((inputs) => ({ oparg, inputs }));
}

function choicesOf({ inputs, body }: UopModel, index: number): (Representation | null)[] {
  const { read, run, condition, type } = inputs[index]!;
  if (!read) return [null];
  if (run || condition !== null) return ['ref'];
  const own = type.kind === 'declared' && !type.nullable ? UNBOXED[type.name] : undefined;
  if (own !== undefined) return [own];
  const forms = body.flatMap((statement) => (statement.kind === 'check' ? testedForms(statement.condition, index, body.length === 1) : []));
  return [...new Set(forms), 'ref'];
}

/** In which a check at the top of the body holds: of the type that it asks of the input, or, if all it asks is whether there is a value, of any. */
function testedForms(condition: Expr, input: number, isAlone: boolean): Representation[] {
  const isInput = (value: Expr): boolean => value.kind === 'input' && value.index === input;
  const bound = valueAskedFor(condition);
  if (bound !== null) return isAlone && isInput(bound) ? Object.values(UNBOXED) : [];
  if (condition.kind !== 'is-type' || condition.negated || !isInput(condition.value)) return [];
  const form = UNBOXED[condition.test];
  return form === undefined ? [] : [form];
}

/** Of a condition that something is not NULL, what. */
function valueAskedFor(condition: Expr): Expr | null {
  if (condition.kind === 'unary' && condition.operator === '!' && condition.operand.kind === 'is-null') return condition.operand.negated ? null : condition.operand.value;
  return condition.kind === 'is-null' && condition.negated ? condition.value : null;
}

class StencilCompiler {
  readonly #definitions: Definitions;
  readonly #uop: UopModel;
  readonly #types: HeapTypes;
  readonly #variant: Variant;
  readonly #boxesTruths: boolean;
  readonly #inputs: Shape;
  readonly #made: Shape;
  readonly #temporaries: { name: string; type: LocalType }[] = [];
  readonly #statements: Wat[] = [];
  readonly #variables = new Map<string, Term>();
  readonly #also: { input: number; as: Representation; local: string }[] = [];
  readonly #outputs: (Representation | null)[];
  readonly #scope: Scope;
  readonly #emitter: Emitter = {
    keep: (name, term) => this.#keep(name, term), leaveIf: (condition) => void this.#statements.push(['if', condition, ['then', this.#leave()]]), reference: (term) => extern(this.#scope, term),
  };
  /** Outputs that are the object of a cache field: a trace has it as a constant, so that nobody need make it. */
  readonly #objects = new Set<number>();
  /** Lets of what was done plainly. */
  readonly #notNull = new Set<number>();
  #leaves = false;
  #declines = false;
  #changed = false;

  constructor(definitions: Definitions, uop: UopModel, variant: Variant, boxesTruths: boolean) {
    this.#boxesTruths = boxesTruths;
    const types = definitions.heap;
    this.#definitions = definitions;
    this.#types = types;
    this.#uop = uop;
    this.#variant = variant;
    this.#inputs = shapeOf(uop.inputs, variant.oparg);
    this.#made = shapeOf(uop.outputs, variant.oparg);
    this.#outputs = Array<Representation | null>(this.#made.count).fill(null);
    const fragment: Fragment = {
      types, statements: this.#statements, keep: (name, term) => this.#keep(name, term), giveUp: () => this.#leave(), doubt: () => undefined, isExact: () => false, changed: () => (this.#changed = true), locals: () => [],
    };
    this.#scope = {
      fragment, variable: (kind, index) => this.#variable(kind, index), cache: (index) => this.#cache(index),
      oparg: () => ({ wat: ['i32.const', '?oparg'], rep: I32 }), exact: (operator, left, right) => exact(this.#emitter, operator, left, right),
      host: {
        call: ({ operation, args }) => this.#call(operation, args), isType: (value, type) => this.#isType(value, type), field: (expr) => this.#field(expr), isSame: (left, right) => isSame(this.#emitter, left, right), strings: (operator, left, right) => strings(this.#emitter, operator, left, right),
        element: (run, index) => this.#element(run, index), create: (expr) => this.#create(expr),
      },
    };
  }

  compile(): Stencil {
    const { name } = this.#uop;
    if (this.#uop.wayOf === null) for (const statement of this.#uop.body) this.#statement(statement);
    else if (this.#uop.wayOf.way === 'taken') this.#taken();
    else this.#fallthrough();
    this.#checkOutputs();
    // Of a check that holds in these forms nothing is left: to bring a value into its form is to ask.
    const isGuard = this.#uop.body.some(({ kind }) => kind === 'check');
    if (this.#statements.every(isMove) && !isGuard) throw new NotExpressible('it only moves values');
    const before: Wat[] = this.#leaves ? [['local.set', '$exit', ['i32.const', '?exit']]] : [];
    const wat = [...before, ...this.#statements];
    const { oparg, inputs } = this.#variant;
    return {
      uop: name, oparg, inputs, outputs: this.#outputs, inputsAt: this.#inputs.below, outputsAt: this.#made.below, also: this.#also, temporaries: this.#temporaries, leaves: this.#leaves, declines: this.#declines, wat,
      ...copyOf(encode(wat, this.#types)),
    };
  }

  #checkOutputs(): void {
    if (this.#uop.wayOf?.way === 'taken') return;
    this.#uop.outputs.forEach((item, index) => {
      const { first, count } = this.#made.items[index]!;
      const isMade = item.keeps !== null || item.type.kind === 'null' || this.#objects.has(index) || this.#outputs.slice(first, first + count).every((rep) => rep !== null);
      if (!isMade) throw new NotExpressible(`its output ${item.name} is no single value`);
    });
  }

  #leave(): Wat {
    if (this.#changed) throw new NotExpressible('it can leave after it has changed something');
    this.#leaves = true;
    return ['br', '$leave'];
  }

  #keep(name: string, term: Term): Term {
    const local = `t${this.#temporaries.length}_${name}`;
    this.#temporaries.push({ name: local, type: localType(term.rep) });
    this.#statements.push(['local.set', `$${local}`, term.wat]);
    return { wat: ['local.get', `$${local}`], rep: term.rep };
  }

  // ---------------------------------------------------------------- variables

  #variable(kind: string, index: number): Term {
    const key = `${kind} ${index}`;
    const known = this.#variables.get(key);
    if (known !== undefined) return known;
    if (kind !== 'input') throw new NotExpressible('a value that is not made on this path');
    const term = this.#input(index);
    this.#variables.set(key, term);
    return term;
  }

  #input(index: number): Term {
    const item = this.#uop.inputs[index]!;
    if (item.run) throw new NotExpressible('a run of the stack');
    const { first, count } = this.#inputs.items[index]!;
    // Where it is not there it is NULL.
    if (count === 0) return { wat: ['ref.null', 'noextern'], rep: EXTERN };
    const rep = this.#variant.inputs[first]!;
    const held: Wat = ['local.get', `$in${first}`];
    if (rep === 'i64') return { wat: held, rep: I64 };
    if (rep === 'f64') return { wat: held, rep: F64 };
    if (rep === 'i32') return { wat: held, rep: I32 };
    const { type } = item;
    const isStruct = type.kind === 'declared' && !type.nullable && this.#types.layouts.some((layout) => layout.name === type.name);
    if (!isStruct) return { wat: held, rep: EXTERN };
    return this.#keep(item.name, { wat: ['ref.cast', ['ref', `$${type.name}`], anyOf(held)], rep: { kind: 'ref', type: type.name } });
  }

  #cache(index: number): Term {
    const { units, name } = this.#uop.caches[index]!;
    if (units === 4) throw new NotExpressible(`the object ${name}`);
    return { wat: ['i32.const', `?operand ${index}`], rep: I32 };
  }

  // ---------------------------------------------------------------- what only the host knows

  #call(operation: string, args: readonly Expr[]): Term {
    const ofInt = OF_INTS[operation];
    const [first] = args;
    const int = ofInt === undefined || first === undefined ? null : compile(this.#scope, first);
    if (int?.rep.kind === 'i64') return ofInt!(int.wat);
    const { wat, result, model, plain } = this.#callOf(operation, args);
    if (result === null) throw new NotExpressible(`${operation} has no result`);
    const made = this.#keep(operation, { wat, rep: { externref: EXTERN, f64: F64, i64: I64, i32: I32, truth: I32 }[result] });
    if (plain) this.#decline(result === 'externref' ? ['ref.is_null', made.wat] : ['i32.lt_s', made.wat, ['i32.const', '0']]);
    if (model.writes.length > 0) this.#changed = true;
    return made;
  }

  #callStatement({ operation, args }: CallExpr): void {
    const { wat, result, model, plain } = this.#callOf(operation, args);
    if (plain) this.#decline(['i32.eqz', wat]);
    else this.#statements.push(result === null ? wat : ['drop', wat]);
    if (model.writes.length > 0) this.#changed = true;
  }

  /** The operation itself, or the one that does plainly what it does. */
  #callOf(operation: string, args: readonly Expr[]): { readonly wat: Wat; readonly result: ValueType | null; readonly model: OperationModel; readonly plain: boolean } {
    if (operation in HELPERS) throw new Error(`${operation} is a function of the JIT too: the operation needs another name`);
    const own = this.#definitions.operation(operation);
    const plain = own.plainly !== null;
    const model = plain ? this.#definitions.operation(own.plainly!) : own;
    const run = model.params.at(-1)?.type.kind === 'run' ? this.#slotsOf(args.at(-1)!) : null;
    if (run !== null && run.length > MOST_PASSED) throw new NotExpressible('more arguments than are handed over one by one');
    const signature = signatureOf(model, run?.length ?? null);
    if (signature === null) throw new NotExpressible(`it calls ${operation}`);
    const single = run === null ? args : args.slice(0, -1);
    const passed = single.map((arg, index) => {
      const term = compile(this.#scope, arg);
      return signature.params[index] === 'externref' ? extern(this.#scope, term) : term.wat;
    });
    const name = run === null ? model.name : `${model.name}${OF_RUN}${run.length}`;
    return { wat: ['call', `$${name}`, ...passed, ...(run ?? [])], result: signature.result, model, plain };
  }

  #field({ owner, field, object, type }: FieldExpr): Term {
    const isNumber = type.kind === 'scalar';
    const name = `${isNumber ? NUMBER_FIELD : OBJECT_FIELD}${owner}.${field}`;
    const wat: Wat = ['call', `$${name}`, extern(this.#scope, compile(this.#scope, object))];
    return this.#keep(field, { wat, rep: isNumber ? I32 : EXTERN });
  }

  #decline(condition: Wat): void {
    this.#statements.push(['if', condition, ['then', this.#leave()]]);
    this.#declines = true;
  }

  // ---------------------------------------------------------------- runs

  /** The slot of a run of inputs. */
  #element(run: Expr, index: Expr): Term {
    if (run.kind !== 'input') throw new NotExpressible('a run of outputs');
    const { first, count } = this.#inputs.items[run.index]!;
    const at = this.#number(index);
    if (this.#variant.oparg === null || at < 0 || at >= count) throw new NotExpressible('a slot of a run that is not there');
    return { wat: ['local.get', `$in${first + at}`], rep: EXTERN };
  }

  #create({ owner, fields }: NewExpr): Term {
    const { classId, fields: layout } = layoutOf(this.#types, owner);
    const values = fields.map(({ kind, value }, index): Wat => {
      if (kind === 'run') return this.#array(value);
      const term = compile(this.#scope, value);
      if (kind === 'capacity') return ['array.new_default', '$slots', term.wat];
      return layout[index]!.kind === 'reference' ? extern(this.#scope, term) : term.wat;
    });
    return this.#keep('made', { wat: ['struct.new', `$${owner}`, ['i32.const', String(classId)], ['i32.const', '0'], ...values], rep: { kind: 'ref', type: owner } });
  }

  #array(run: Expr): Wat {
    const slots = this.#slotsOf(run);
    return ['array.new_fixed', '$slots', String(slots.length), ...slots];
  }

  #slotsOf(run: Expr): Wat[] {
    if (run.kind !== 'input' || this.#variant.oparg === null) throw new NotExpressible('a run of outputs');
    const { first, count } = this.#inputs.items[run.index]!;
    return Array.from({ length: count }, (_, at): Wat => ['local.get', `$in${first + at}`]);
  }

  /** What the operand alone decides. */
  #number(expr: Expr): number {
    switch (expr.kind) {
      case 'int': case 'const':
        return expr.value;
      case 'oparg':
        if (this.#variant.oparg !== null) return this.#variant.oparg;
        break;
      case 'let': {
        const { wat } = this.#variable('let', expr.index);
        if (wat[0] === 'i32.const') return Number(wat[1]);
        break;
      }
      case 'binary':
        return apply(expr.operator, this.#number(expr.left), this.#number(expr.right));
      case 'convert':
        return this.#number(expr.value);
    }
    throw new NotExpressible('a slot that nobody knows beforehand');
  }

  // ---------------------------------------------------------------- statements

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'let':
        this.#variables.set(`let ${statement.index}`, this.#keep(statement.name, compile(this.#scope, statement.value)));
        if (statement.value.kind === 'call' && this.#definitions.operation(statement.value.operation).plainly !== null) this.#notNull.add(statement.index);
        return;
      case 'assign-output':
        return this.#output(statement.index, statement.value);
      case 'assign-field':
        return this.#assignField(statement);
      case 'assign-array': {
        const value = extern(this.#scope, compile(this.#scope, statement.value));
        this.#statements.push(['array.set', '$slots', compileArray(this.#scope, statement.array), compile(this.#scope, statement.index).wat, value]);
        this.#changed = true;
        return;
      }
      case 'check':
        return this.#check(statement.condition, statement.narrows);
      case 'if':
        return this.#if(statement);
      case 'drop':
        return;
      case 'call':
        return this.#callStatement(statement.call);
      case 'assign-run': {
        const { first, count } = this.#made.items[statement.index]!;
        const at = this.#number(statement.element);
        if (at < 0 || at >= count) throw new NotExpressible('a slot of a run that is not there');
        this.#statements.push(['local.set', `$out${first + at}`, extern(this.#scope, compile(this.#scope, statement.value))]);
        this.#outputs[first + at] = 'ref';
        return;
      }
      case 'for':
        for (let i = 0; i < this.#number(statement.bound); i++) {
          this.#variables.set(`let ${statement.index}`, { wat: ['i32.const', String(i)], rep: I32 });
          for (const each of statement.body) this.#statement(each);
        }
        return;
      default:
        throw new NotExpressible(`it has a statement of the kind ${statement.kind}`);
    }
  }

  /**
   * The way of a conditional jump that is taken: `if (a) { jump } ... if (b) { S; jump }` becomes "a, or else leave unless b, and S". What the
   * body does where it does not jump is left to tier 1.
   */
  #taken(): void {
    const { body } = this.#uop;
    const jumps = body.filter((statement): statement is Extract<Statement, { kind: 'if' }> => statement.kind === 'if' && statement.then.at(-1)?.kind === 'jump');
    const last = jumps.at(-1);
    if (last === undefined) throw new NotExpressible('it goes on behind a jump');
    for (const statement of body.slice(0, body.indexOf(last) + 1)) {
      if (statement.kind !== 'if') this.#statement(statement);
      else if (statement !== last && statement.then.length === 1) this.#statements.push(['br_if', '$taken', truth(compile(this.#scope, statement.condition))]);
      else if (statement === last) this.#lastJump(statement);
      else throw new NotExpressible('it does something before it jumps');
    }
    this.#statements.splice(0, this.#statements.length, ['block', '$taken', ...this.#statements]);
  }

  #lastJump({ condition, then }: Extract<Statement, { kind: 'if' }>): void {
    const jump = then.at(-1);
    const moves = jump?.kind === 'jump' && jump.leaving?.every((expr) => expr.kind === 'input');
    if (moves !== true) throw new NotExpressible('it leaves a value that it makes');
    this.#statements.push(['if', ['i32.eqz', truth(compile(this.#scope, condition))], ['then', this.#leave()]]);
    for (const statement of then.slice(0, -1)) this.#statement(statement);
  }

  /** The other way: where the jump would be taken, the micro-op's function does what there is to be done then. */
  #fallthrough(): void {
    for (const statement of this.#uop.body) {
      if (statement.kind !== 'if' || statement.then.at(-1)?.kind !== 'jump') this.#statement(statement);
      else if (this.#isKnownNot(statement.condition)) continue;
      else if (statement.otherwise.length > 0) throw new NotExpressible('it does something unless it jumps');
      else this.#decline(truth(compile(this.#scope, statement.condition)));
    }
  }

  /** What has been declined already: NULL where the operation gives one. */
  #isKnownNot(condition: Expr): boolean {
    if (condition.kind !== 'is-null' || condition.negated || condition.value.kind !== 'let') return false;
    return this.#notNull.has(condition.value.index);
  }

  /** A path that cannot be expressed leaves the trace. */
  #if({ condition, then, otherwise }: Extract<Statement, { kind: 'if' }>): void {
    const test = truth(compile(this.#scope, condition));
    const [first, second] = [this.#canDo(then), this.#canDo(otherwise)];
    if (!first && !second) throw new NotExpressible('neither branch is expressible');
    if (first && second) return this.#eitherWay(test, then, otherwise);
    this.#statements.push(['if', first ? ['i32.eqz', test] : test, ['then', this.#leave()]]);
    for (const statement of first ? then : otherwise) this.#statement(statement);
  }

  #eitherWay(test: Wat, then: readonly Statement[], otherwise: readonly Statement[]): void {
    const [changed, known] = [this.#changed, new Map(this.#variables)];
    const branch = (statements: readonly Statement[]): Wat[] => {
      const start = this.#statements.length;
      this.#changed = changed;
      for (const statement of statements) this.#statement(statement);
      for (const key of this.#variables.keys()) if (!known.has(key) && !key.startsWith('output')) this.#variables.delete(key);
      return this.#statements.splice(start);
    };
    const first = branch(then);
    const isChanged = this.#changed;
    const second = branch(otherwise);
    this.#changed ||= isChanged;
    this.#statements.push(['if', test, ['then', ...first], ...(second.length === 0 ? [] : [['else', ...second]])]);
  }

  /** Tried on a compiler of its own, which knows what this one knows. */
  #canDo(statements: readonly Statement[]): boolean {
    const trial = new StencilCompiler(this.#definitions, this.#uop, this.#variant, this.#boxesTruths);
    for (const [key, term] of this.#variables) trial.#variables.set(key, term);
    try {
      for (const statement of statements) trial.#statement(statement);
      return true;
    } catch (error) {
      if (error instanceof NotExpressible) return false;
      throw error;
    }
  }

  #assignField({ owner, field, object, value }: Extract<Statement, { kind: 'assign-field' }>): void {
    const kind = layoutOf(this.#types, owner).fields.find((each) => each.name === field)?.kind;
    const term = compile(this.#scope, value);
    this.#statements.push(['struct.set', `$${owner}`, `$${field}`, compileStruct(this.#scope, object, owner), kind === 'reference' ? extern(this.#scope, term) : term.wat]);
    this.#changed = true;
  }

  #output(index: number, value: Expr): void {
    const item = this.#uop.outputs[index]!;
    if (item.condition !== null || value.kind === 'null') {
      if (value.kind !== 'null') throw new NotExpressible('an output that is there or not');
      return;
    }
    if (value.kind === 'cache' && this.#uop.caches[value.index]!.units === 4) return void this.#objects.add(index);
    const term = this.#boxed(compile(this.#scope, unboxedTruth(value) ?? value), item.type);
    const rep = representation(term.rep);
    const wat = rep === 'ref' ? extern(this.#scope, term) : term.wat;
    const { first } = this.#made.items[index]!;
    this.#statements.push(['local.set', `$out${first}`, wat]);
    if (this.#outputs[first] !== null && this.#outputs[first] !== rep) throw new NotExpressible(IN_TWO_WAYS);
    this.#outputs[first] = rep;
    this.#variables.set(`output ${index}`, { wat: ['local.get', `$out${first}`], rep: rep === 'ref' ? EXTERN : term.rep });
  }

  /** Where one branch makes a bool and another one makes any object. */
  #boxed(term: Term, type: Type): Term {
    if (!this.#boxesTruths || term.rep.kind !== 'i32' || isBool(type)) return term;
    return { wat: ['select', ['result', 'externref'], ['global.get', '$True'], ['global.get', '$False'], term.wat], rep: EXTERN };
  }

  #check(condition: Expr, narrows: readonly Narrowing[]): void {
    if (condition.kind === 'binary' && condition.operator === '&&') {
      this.#check(condition.left, narrows);
      return this.#check(condition.right, narrows);
    }
    if (condition.kind === 'binary' && condition.operator === '||') return this.#alternatives(condition);
    if (condition.kind === 'is-type' && !condition.negated) return this.#typeCheck(condition.value, condition.test);
    const bound = valueAskedFor(condition);
    if (bound !== null && ['i64', 'f64', 'i32'].includes(compile(this.#scope, bound).rep.kind)) return;
    this.#statements.push(['if', ['i32.eqz', truth(compile(this.#scope, condition))], ['then', this.#leave()]]);
  }

  /** The right one is asked, with all that it calls, only where the left one does not hold. Where it is not expressible, the trace is left there. */
  #alternatives({ left, right }: Extract<Expr, { kind: 'binary' }>): void {
    const fails: Wat = ['i32.eqz', truth(compile(this.#scope, left))];
    const otherwise = this.#apart(() => this.#statements.push(['if', ['i32.eqz', truth(compile(this.#scope, right))], ['then', this.#leave()]]));
    this.#statements.push(['if', fails, ['then', ...(otherwise ?? [this.#leave()])]]);
  }

  /** The statements that `make` adds, for one of two ways: what is brought into a form there is not so on the other. null: it is not expressible. */
  #apart(make: () => void): Wat[] | null {
    const { length } = this.#statements;
    const known = new Map(this.#variables);
    try {
      make();
      return this.#statements.splice(length);
    } catch (error) {
      if (!(error instanceof NotExpressible)) throw error;
      this.#statements.length = length;
      return null;
    } finally {
      this.#variables.clear();
      for (const [key, term] of known) this.#variables.set(key, term);
    }
  }

  #typeCheck(tested: Expr, type: string): void {
    if (tested.kind !== 'input' && tested.kind !== 'let') throw new NotExpressible('a test of no variable');
    const term = compile(this.#scope, tested);
    const held = term.rep.kind === 'ref' ? term.rep.type : ({ i64: 'int', f64: 'float', i32: 'bool' } as Record<string, string>)[term.rep.kind];
    if (held === type) return;
    if (held !== undefined) throw new NotExpressible(`a ${held} that is to be a ${type}`);
    const narrowed = this.#narrowed(tested.name, term.wat, type);
    this.#variables.set(`${tested.kind} ${tested.index}`, narrowed);
    if (tested.kind === 'input') this.#noteAlso(tested.index, narrowed, type);
  }

  #narrowed(name: string, x: Wat, type: string): Term {
    if (type === 'str') return this.#testOrLeave('js_test', x);
    if (this.#isHosts(type)) return this.#testOrLeave(`${TEST}${type}`, x);
    if (type === 'int') return this.#keep(name, { wat: this.#intOrLeave(x), rep: I64 });
    if (type === 'bool') return this.#boolOrLeave(name, x);
    return castOrGiveUp(this.#scope.fragment, name, x, type);
  }

  #intOrLeave(x: Wat): Wat {
    this.#leave();
    const [large, big] = [`t${this.#temporaries.length}_large`, `t${this.#temporaries.length + 1}_big`];
    this.#temporaries.push({ name: large, type: 'f64' }, { name: big, type: 'i64' });
    return intOrLeave(x, large, big);
  }

  #testOrLeave(test: string, x: Wat): Term {
    this.#statements.push(['if', ['i32.eqz', ['call', `$${test}`, x]], ['then', this.#leave()]]);
    return { wat: x, rep: EXTERN };
  }

  /** A test that decides between two ways. */
  #isType({ wat, rep }: Term, type: string): Wat {
    if (rep.kind !== 'extern') throw new NotExpressible('a test of a value that is known');
    if (type !== 'str' && !this.#isHosts(type)) throw new NotExpressible(`a test for ${type} that decides between two ways`);
    return ['call', type === 'str' ? '$js_test' : `$${TEST}${type}`, wat];
  }

  #isHosts(type: string): boolean {
    const { layouts, singletons } = this.#types;
    return !(type in UNBOXED) && !layouts.some(({ name }) => name === type) && !singletons.some((each) => each.type === type);
  }

  #boolOrLeave(name: string, x: Wat): Term {
    this.#leave();
    return this.#keep(name, { wat: boolOrLeave(this.#types, x), rep: I32 });
  }

  #noteAlso(input: number, { wat, rep }: Term, type: string): void {
    if (rep.kind === 'i64' || rep.kind === 'i32') this.#also.push({ input, as: rep.kind, local: String((wat as string[])[1]).slice(1) });
    else if (type === 'float') {
      const value = this.#keep('value', { wat: ['struct.get', '$float', '$value', wat], rep: F64 });
      this.#also.push({ input, as: 'f64', local: String((value.wat as string[])[1]).slice(1) });
    }
  }
}

/** An input as an output. */
function isMove(wat: Wat): boolean {
  const [name, , value] = wat as [string, Wat, Wat?];
  return name === 'local.set' && Array.isArray(value) && value[0] === 'local.get';
}

function copyOf<T extends { readonly bytes: readonly number[]; readonly holes: Stencil['holes'] }>({ bytes, holes }: T) {
  return { bytes, holes };
}

function localType(rep: Rep): LocalType {
  if (rep.kind === 'extern') return 'externref';
  return rep.kind === 'ref' ? `ref ${rep.type}` : rep.kind;
}

function representation(rep: Rep): Representation {
  return rep.kind === 'extern' || rep.kind === 'ref' ? 'ref' : rep.kind;
}

/** A bool that is made of a truth stays one. */
function unboxedTruth(value: Expr): Expr | null {
  if (value.kind === 'singleton' && (value.name === 'True' || value.name === 'False')) return truthLiteral(value);
  if (!isBool(value.type)) return null;
  if (value.kind === 'convert') return value.how === 'box' ? value.value : null;
  if (value.kind !== 'conditional') return null;
  const [then, otherwise] = [unboxedTruth(value.then), unboxedTruth(value.otherwise)];
  return then === null || otherwise === null ? null : { ...value, type: then.type, then, otherwise };
}

function truthLiteral(value: Extract<Expr, { kind: 'singleton' }>): Expr {
  return { kind: 'int', value: value.name === 'True' ? 1 : 0, type: { kind: 'scalar', name: 'i32' }, span: value.span };
}

function isBool(type: Type): boolean {
  return type.kind === 'declared' && type.name === 'bool';
}

