/** Types the statements of a body and follows its paths. */
import type * as tree from '../../syntax/tree.ts';
import { evaluate, SAMPLES } from '../formula.ts';
import { formulaExpr } from '../formula-tree.ts';
import type { Expr, Statement, TraceAction, Type } from '../model.ts';
import { I32, showType } from '../types.ts';
import { assignment } from './assignments.ts';
import type { Body } from './body.ts';
import { allStatements, effectIn, effectOf } from './effects.ts';
import { conversion, Expressions, failed } from './expressions.ts';
import { assume, contradiction, keyOf, meet, narrowings } from './flow.ts';
import type { Flow } from './flow.ts';

export interface Read {
  readonly statements: Statement[];
  /** null: no path reaches the end. */
  readonly flow: Flow | null;
}

type Of<K extends tree.Statement['kind']> = tree.Statement & { readonly kind: K };

const TRACE_ACTIONS: readonly TraceAction[] = ['exit', 'deopt', 'restart', 'start', 'link'];

export class Statements {
  readonly body: Body;
  readonly expressions: Expressions;
  /** Names of instructions that `rewrite` speaks of. */
  readonly #tier2: boolean;
  /** Called where a path ends with the outputs as declared: at the end, at a jump, where a frame is pushed. */
  readonly #ends: (flow: Flow, span: tree.Span | null) => void;

  constructor(body: Body, tier2: boolean, ends: (flow: Flow, span: tree.Span | null) => void) {
    this.body = body;
    this.expressions = new Expressions(body.scope, body);
    this.#tier2 = tier2;
    this.#ends = ends;
  }

  block(statements: readonly tree.Statement[], start: Flow): Read {
    return this.body.nested(() => {
      const typed: Statement[] = [];
      let flow: Flow | null = start;
      for (const statement of statements) {
        if (flow === null) {
          this.body.scope.diagnostics.report('unreachable', statement.span, {});
        this.body.cut = true;
          break;
        }
        const read: Read = this.statement(statement, flow);
        typed.push(...read.statements);
        flow = read.flow;
      }
      return { statements: typed, flow };
    });
  }

  private statement(statement: tree.Statement, flow: Flow): Read {
    switch (statement.kind) {
      case 'let': return this.letStatement(statement, flow);
      case 'assign': return this.plain(assignment(this, statement, flow), flow);
      case 'call': return this.callStatement(statement, flow);
      case 'if': return this.ifStatement(statement, flow);
      case 'for': return this.forStatement(statement, flow);
      case 'check': return this.check(statement, flow);
      case 'drop': return this.drop(statement, flow);
      case 'jump': return this.jump(statement, flow);
      case 'frame': return this.frame(statement, flow);
      case 'specialize': case 'tick': case 'extend': return this.plain({ kind: statement.kind, span: statement.span }, flow);
      case 'rewrite': return this.rewrite(statement, flow);
      case 'trace': return this.trace(statement, flow);
      default: return statement satisfies never;
    }
  }

  /** A statement without paths of its own: its effects, and the runs that `out` parameters have filled. */
  private plain(statement: Statement | null, flow: Flow): Read {
    if (statement === null) return { statements: [], flow: this.filledRuns(flow) };
    const after = statement.kind === 'assign-output' ? this.assigned(statement, flow) : flow;
    return { statements: [statement], flow: this.filledRuns(after).withEffect(effectOf(this.body.scope, statement)) };
  }

  private assigned(statement: Statement & { kind: 'assign-output' }, flow: Flow): Flow {
    const type = statement.value.type.kind === 'never' ? this.body.outputs[statement.index]!.type : statement.value.type;
    return flow.withOutput(statement.index).withType(keyOf({ kind: 'output', index: statement.index }), type);
  }

  private filledRuns(flow: Flow): Flow {
    let after = flow;
    for (const { index, name, span } of this.body.filled.splice(0)) {
      if (after.maybe.has(index)) this.body.scope.diagnostics.report('output-twice', span, { name });
      after = after.withOutput(index);
    }
    return after;
  }

  private letStatement(statement: Of<'let'>, flow: Flow): Read {
    const { scope } = this.body;
    const declared = statement.type === null ? null : scope.typeOf(statement.type, 'let');
    const place = `the value of \`${statement.name.text}\``;
    let value: Expr;
    if (declared === null) value = this.expressions.type(statement.value, flow);
    else if (statement.promised) value = this.promise(this.expressions.type(statement.value, flow), declared, place);
    else value = this.expressions.as(statement.value, flow, declared, place);
    if (value.type.kind === 'void' || value.type.kind === 'run' || value.type.kind === 'array') {
      scope.diagnostics.report('let-type', statement.value.span, { name: statement.name.text, type: showType(value.type) });
      value = failed(statement.value.span);
    }
    const type = declared ?? value.type;
    const index = this.body.define(statement.name, type);
    const typed: Statement = { kind: 'let', index, name: statement.name.text, value, span: statement.span };
    return this.plain(typed, flow.withType(`let ${index}`, type));
  }

  /** `let l: list! = e`: e may be anything above list. */
  private promise(value: Expr, to: Type, place: string): Expr {
    const { lattice } = this.body.scope;
    if (lattice.subtype(value.type, to)) {
      if (value.type.kind !== 'never') this.body.scope.diagnostics.report('promise-useless', value.span, { type: showType(to) });
      return value;
    }
    return lattice.subtype(to, value.type) ? conversion('assume', value, to) : this.expressions.convert(value, to, place);
  }

  private callStatement(statement: Of<'call'>, flow: Flow): Read {
    const call = this.expressions.type(statement.call, flow);
    if (call.kind !== 'call') {
      if (call.type.kind !== 'never') this.body.scope.diagnostics.report('statement-no-call', statement.span, {});
      return this.plain(null, flow);
    }
    const operation = this.body.scope.operations.get(call.operation);
    if (call.type.kind !== 'void' && call.type.kind !== 'never') this.body.scope.diagnostics.report('result-ignored', statement.span, { name: call.operation, type: showType(call.type) });
    const read = this.plain({ kind: 'call', call, span: statement.span }, flow);
    return operation?.result.kind === 'never' ? { ...read, flow: null } : read;
  }

  private ifStatement(statement: Of<'if'>, before: Flow): Read {
    const { lattice } = this.body.scope;
    const condition = this.expressions.condition(statement.condition, before);
    const flow = before.withEffect(effectIn(this.body.scope, condition));
    const then = this.block(statement.then.statements, assume(lattice, flow, condition, true));
    const elseStart = assume(lattice, flow, condition, false);
    const otherwise = statement.otherwise === null ? { statements: [], flow: elseStart } : this.block(statement.otherwise.statements, elseStart);
    return {
      statements: [{ kind: 'if', condition, then: then.statements, otherwise: otherwise.statements, span: statement.span }],
      flow: meet(lattice, then.flow, otherwise.flow),
    };
  }

  private forStatement(statement: Of<'for'>, flow: Flow): Read {
    const { scope } = this.body;
    const limit = formulaExpr(scope, statement.bound, 'the bound of a `for`', true);
    const bound = limit === null ? failed(statement.bound.span) : this.expressions.integer(statement.bound, flow, 'the bound of a `for`');
    return this.body.nested(() => {
      const index = this.body.define(statement.index, I32);
      const inside = this.block(statement.body.statements, flow.withType(`let ${index}`, I32));
      const typed: Statement = { kind: 'for', index, name: statement.index.text, bound, body: inside.statements, span: statement.span };
      this.loopEffects(flow, inside);
      const after = meet(scope.lattice, flow, inside.flow) ?? flow;
      return { statements: [typed], flow: limit === null ? after : this.filledByLoop(typed, (oparg) => evaluate(limit, oparg), after) };
    });
  }

  /** The second round begins after the effects of the first. */
  private loopEffects(before: Flow, inside: Read): void {
    if (before.effect !== null || inside.flow?.effect == null) return;
    const effect = inside.flow.effect;
    for (const statement of allStatements(inside.statements)) {
      if (statement.kind === 'check') this.afterEffect(statement.leave, statement.span, effect);
    }
  }

  private afterEffect(leave: string, span: tree.Span, effect: { span: tree.Span; text: string }): void {
    this.body.scope.diagnostics.report('check-after-effect', span, { leave }, [{ span: effect.span, text: effect.text }]);
  }

  /** `values[i]` or `values[count - 1 - i]` for every i below the count fills the run. */
  private filledByLoop(loop: Statement & { kind: 'for' }, bound: (oparg: number) => number, flow: Flow): Flow {
    let after = flow;
    for (const statement of loop.body) {
      if (statement.kind !== 'assign-run') continue;
      const item = this.body.outputs[statement.index]!;
      const { diagnostics } = this.body.scope;
      const whole = SAMPLES.every((oparg) => bound(oparg) === evaluate(item.size.expr, oparg));
      const way = indexWay(statement.element, loop.index, item.size.expr);
      if (!whole || way === null) diagnostics.report('run-assignment', statement.span, { name: statement.name, count: item.size.text });
      if (after.maybe.has(statement.index)) diagnostics.report('output-twice', statement.span, { name: statement.name });
      after = after.withOutput(statement.index);
    }
    return after;
  }

  private check(statement: Of<'check'>, flow: Flow): Read {
    const { scope } = this.body;
    const written = this.expressions.condition(statement.condition, flow);
    const condition: Expr = statement.negated ? written : { kind: 'unary', operator: '!', operand: written, type: written.type, span: written.span };
    const effect = flow.effect ?? effectIn(scope, condition);
    if (effect !== null) this.afterEffect(statement.leave, statement.span, effect);
    const after = assume(scope.lattice, flow, condition, true);
    if (contradiction(flow, after)) scope.diagnostics.report('check-always-leaves', statement.span, { leave: statement.leave });
    const narrows = narrowings(flow, after, this.body.variables());
    return { statements: [{ kind: 'check', leave: statement.leave, condition, narrows, span: statement.span }], flow: after };
  }

  private drop(statement: Of<'drop'>, flow: Flow): Read {
    const { scope, inputs, outputs } = this.body;
    const input = this.body.inputIndex(statement.name.text);
    if (input < 0) {
      scope.unknown('an input', statement.name, inputs.map((item) => item.name).filter((name) => name !== 'unused'), 'remove the statement');
      return this.plain(null, flow);
    }
    if (outputs.some((item) => item.keeps === input)) scope.diagnostics.report('drop-kept', statement.span, { name: statement.name.text });
    if (this.body.dropped.has(input)) scope.diagnostics.report('drop-twice', statement.span, { name: statement.name.text });
    this.body.dropped.add(input);
    return this.plain({ kind: 'drop', input, span: statement.span }, flow);
  }

  private jump(statement: Of<'jump'>, flow: Flow): Read {
    const offset = this.expressions.integer(statement.offset, flow, 'the offset of a jump');
    const leaving = statement.leaving?.map((expr) => this.left(expr, flow)) ?? null;
    if (leaving === null) this.#ends(flow, statement.span);
    return { statements: [{ kind: 'jump', offset, leaving, span: statement.span }], flow: null };
  }

  /** A value that a jump leaves on the stack. */
  private left(expr: tree.Expr, flow: Flow): Expr {
    const { lattice, diagnostics } = this.body.scope;
    const value = this.expressions.type(expr, flow);
    const whole = value.kind === 'input' && value.type.kind === 'run';
    if (whole || value.type.kind === 'never' || lattice.isPython(value.type)) return value;
    if (value.type.kind === 'scalar') return this.expressions.convert(value, { kind: 'declared', name: 'object', nullable: true }, 'a value that the jump leaves');
    diagnostics.report('type-mismatch', value.span, { found: showType(value.type), expected: 'a Python object or NULL', place: 'a value that the jump leaves', fix: 'leave another value' });
    return value;
  }

  private frame(statement: Of<'frame'>, flow: Flow): Read {
    const { span } = statement;
    if (statement.action !== 'push') return this.plain({ kind: 'frame', action: statement.action, span }, flow);
    const frame = this.expressions.as(statement.frame!, flow, { kind: 'declared', name: 'frame', nullable: false }, 'the frame to push');
    const last = this.body.outputs.length - 1;
    const item = this.body.outputs[last];
    const returned = item !== undefined && item.keeps === null && !item.run && !flow.maybe.has(last);
    if (returned) this.body.returned.add(last);
    this.#ends(returned ? flow.withOutput(last) : flow, span);
    return { statements: [{ kind: 'frame', action: 'push', frame, returned, span }], flow: null };
  }

  private rewrite(statement: Of<'rewrite'>, flow: Flow): Read {
    const { scope } = this.body;
    if (!scope.instructions.has(statement.inst.text)) scope.unknown('an instruction', statement.inst, scope.instructions.keys(), 'define it');
    return this.plain({ kind: 'rewrite', instruction: statement.inst.text, span: statement.span }, flow);
  }

  private trace(statement: Of<'trace'>, flow: Flow): Read {
    const { scope } = this.body;
    const action = TRACE_ACTIONS.find((each) => each === statement.action.text);
    if (action === undefined) scope.unknown('an action of a trace', statement.action, TRACE_ACTIONS, `write one of ${TRACE_ACTIONS.join(', ')}`);
    if (!this.#tier2 && action !== 'link') scope.diagnostics.report('trace-in-tier1', statement.span, {});
    const ends = action === 'exit' || action === 'deopt' || action === 'restart' || action === 'link';
    if (ends) this.#ends(flow, statement.span);
    const read = this.plain(action === undefined ? null : { kind: 'trace', action, span: statement.span }, flow);
    return ends ? { ...read, flow: null } : read;
  }
}

/** How an element of a run is counted in a loop: up, down, or neither (null). */
function indexWay(element: Expr, index: number, count: Parameters<typeof evaluate>[0]): 'up' | 'down' | null {
  const at = (oparg: number, i: number): number | null => valueOf(element, index, i, oparg);
  const samples = [1, 2, 3, 7, 200];
  const matches = (expected: (n: number, i: number) => number): boolean => samples.every((oparg) => {
    const n = evaluate(count, oparg);
    return [0, 1, 2].every((i) => i >= n || at(oparg, i) === expected(n, i));
  });
  if (matches((_, i) => i)) return 'up';
  return matches((n, i) => n - 1 - i) ? 'down' : null;
}

/** The value of an index expression made of oparg, the loop's index and integers. */
function valueOf(expr: Expr, index: number, i: number, oparg: number): number | null {
  switch (expr.kind) {
    case 'int': case 'const': return expr.value;
    case 'oparg': return oparg;
    case 'let': return expr.index === index ? i : null;
    case 'binary': {
      const left = valueOf(expr.left, index, i, oparg);
      const right = valueOf(expr.right, index, i, oparg);
      if (left === null || right === null) return null;
      return evaluate({ kind: 'binary', operator: expr.operator, left: { kind: 'number', value: left }, right: { kind: 'number', value: right } }, 0);
    }
    default: return null;
  }
}
