/**
 * generated/tier2/abstract-*.ts: the abstract cases, one for each micro-op that a trace may hold, from the same bodies as the
 * interpreter's. Nobody writes them; an `abstract` clause adds to one.
 */
import { allStatements } from '../../model/body/effects.ts';
import { jumpsOf } from '../../model/ways.ts';
import type { AbstractCondition, AbstractStatement, Formula, StackItemModel, Statement, UopModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { collectImports } from '../interpreter/imports.ts';
import type { Imports } from '../interpreter/imports.ts';
import { located } from '../interpreter/located.ts';
import { nameSupply } from '../interpreter/names.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
import { fillTemplate } from '../template.ts';
import { abstractExpr, typeName } from './abstract-expressions.ts';
import type { AbstractPlace } from './abstract-expressions.ts';
import { groupUops, tracedUops } from './uops.ts';
import { uopAsInstruction } from './uop-instruction.ts';

export function abstractFiles(index: ModelIndex): GeneratedFile[] {
  const groups = groupUops(tracedUops(index));
  return [domainFile(), tableFile(groups), ...[...groups].map(([word, uops]) => casesFile(index, word, uops))];
}

function domainFile(): GeneratedFile {
  return { path: 'tier2/domain.ts', language: 'typescript', text: fillTemplate(new URL('./domain.hbs', import.meta.url), {}) };
}

function casesFile(index: ModelIndex, word: string, uops: readonly UopModel[]): GeneratedFile {
  const imports = collectImports();
  const cases = uops.map((uop) => abstractCase(index, imports, uop));
  imports.useType('domain', 'Abstract');
  if (cases.some((text) => text.includes('Sym'))) imports.useType('domain', 'Sym');
  const text = [`/** Abstract cases: ${word}. See abstract.ts. */`, imports.print(), ...cases].join('\n\n');
  return { path: `tier2/abstract-${word}.ts`, language: 'typescript', text: `${text}\n` };
}

function tableFile(groups: ReadonlyMap<string, readonly UopModel[]>): GeneratedFile {
  const imports = [...groups.keys()].map((word) => `import * as ${word}Cases from './abstract-${word}.ts';`);
  const entries = [...groups].flatMap(([word, uops]) => uops.map((uop) => `${uop.name}: ${word}Cases.${uop.name},`));
  const text = `/** The abstract interpreter: what each micro-op means for what is known of the trace's values. */
    import type { AbstractCase } from './domain.ts';
    ${imports.join('\n')}

    export const ABSTRACT_CASES: Readonly<Record<string, AbstractCase>> = {
    ${entries.join('\n')}
    };
    `;
  return { path: 'tier2/abstract.ts', language: 'typescript', text };
}

export function abstractCase(index: ModelIndex, imports: Imports, uop: UopModel): string {
  const body = located(index.model, uopAsInstruction(uop), () => new CasePrinter(index, imports, uop).print());
  return `/** ${origin(index.model, uop)} */
    export function ${uop.name}(${/\bcx\b/.test(body) ? 'cx' : '_cx'}: Abstract): void {
    ${body}
    }`;
}

function count(formula: Formula): string {
  return printSum(offsetOf(formula)).replaceAll(/\boparg\b/g, 'cx.oparg()');
}

class CasePrinter {
  readonly #uop: UopModel;
  readonly #place: AbstractPlace;
  readonly #inputs: string[];
  readonly #outputs: string[];
  readonly #lets = new Map<number, string>();
  readonly #fresh = nameSupply((name) => name === 'cx');
  readonly #checks: readonly Statement[];
  #lines: string[] = [];

  constructor(index: ModelIndex, imports: Imports, uop: UopModel) {
    this.#uop = uop;
    this.#inputs = uop.inputs.map((item) => this.#fresh(item.name));
    this.#outputs = uop.outputs.map((item) => (item.keeps === null ? this.#fresh(item.name) : this.#inputs[item.keeps]!));
    this.#checks = [...allStatements(uop.body)].filter(({ kind }) => kind === 'check');
    this.#place = {
      index, imports, caches: uop.caches.map((cache) => cache.type),
      variable: (kind, at) => (kind === 'input' ? this.#inputs[at]! : kind === 'output' ? this.#outputs[at]! : this.#lets.get(at)!),
      isRun: (kind, at) => (kind === 'input' ? uop.inputs : uop.outputs)[at]?.run ?? false,
    };
  }

  print(): string {
    this.#popInputs();
    if (this.#uop.wayOf !== null) this.#oneWay();
    else {
      this.#clauses(before(this.#uop.abstract ?? []), true);
      if (!this.#block(this.#uop.body)) return this.#lines.join('\n');
      this.#clauses(after(this.#uop.abstract ?? []), true);
      this.#pushOutputs(this.#uop.outputs.length);
    }
    return this.#lines.join('\n');
  }

  #line(text: string): void {
    this.#lines.push(text);
  }

  #popInputs(): void {
    const last = this.#uop.inputs.length - 1;
    for (let at = last; at >= 0; at--) {
      const item = this.#uop.inputs[at]!;
      this.#line(`const ${this.#inputs[at]} = ${this.#pop(item)};`);
    }
  }

  #pop(item: StackItemModel): string {
    if (item.run) return `cx.popRun(${count(item.size)}, '${typeName(item.type.kind === 'run' ? item.type.element : item.type)}')`;
    const pop = `cx.pop('${typeName(item.type)}')`;
    return item.condition === null ? pop : `${count(item.condition)} ? ${pop} : cx.nothing()`;
  }

  #pushOutputs(upTo: number): void {
    for (const [at, item] of this.#uop.outputs.slice(0, upTo).entries()) {
      const push = item.run ? `cx.pushRun(${this.#outputs[at]});` : `cx.push(${this.#outputs[at]}, '${typeName(item.type)}');`;
      this.#line(item.condition === null ? push : `if (${count(item.condition)}) ${push}`);
    }
  }

  /** A way of a jump: which path it took is not looked at, only what it may have done and what it leaves. */
  #oneWay(): void {
    const { properties, wayOf, outputs } = this.#uop;
    this.#line(`cx.effects(${JSON.stringify(properties.operations)}, ${JSON.stringify(properties.writes)});`);
    const jump = jumpsOf(this.#uop)[0]!;
    if (wayOf!.way === 'taken' && jump.leaving !== null) {
      for (const expr of jump.leaving) this.#line(`cx.push(${expr.kind === 'input' ? this.#inputs[expr.index] : unknown(typeName(expr.type))}, '${typeName(expr.type)}');`);
      return;
    }
    for (const [at, item] of outputs.entries()) {
      if (item.keeps === null) this.#line(`const ${this.#outputs[at]} = ${unknown(typeName(item.type))};`);
    }
    this.#pushOutputs(outputs.length);
  }

  // ------------------------------------------------------------ statements

  /** Returns false if no path goes on behind it. */
  #block(statements: readonly Statement[]): boolean {
    return statements.every((statement) => this.#statement(statement));
  }

  #expr(expr: Parameters<typeof abstractExpr>[1]): string {
    return abstractExpr(this.#place, expr);
  }

  #statement(statement: Statement): boolean {
    switch (statement.kind) {
      case 'let': {
        const name = this.#fresh(statement.name);
        this.#line(`const ${name} = ${this.#expr(statement.value)};`);
        this.#lets.set(statement.index, name);
        return true;
      }
      case 'assign-output':
        if (this.#isDecided(statement.index)) this.#line(`${this.#expr(statement.value)};`);
        else this.#line(`const ${this.#outputs[statement.index]} = ${this.#expr(statement.value)};`);
        return true;
      case 'assign-run':
        this.#line(`${this.#outputs[statement.index]}[${this.#number(statement.element)}] = ${this.#expr(statement.value)};`);
        return true;
      case 'assign-field':
        this.#line(`cx.setField(${this.#expr(statement.object)}, '${statement.owner}.${statement.field}', ${this.#expr(statement.value)});`);
        return true;
      case 'assign-array': {
        const { array, index, value } = statement;
        if (array.kind !== 'field') throw new Error('an array is always the field of an object');
        this.#line(`cx.setElement(${this.#expr(array.object)}, '${array.owner}.${array.field}', ${this.#expr(index)}, ${this.#expr(value)});`);
        return true;
      }
      case 'assign-local':
        this.#line(`cx.setLocal(${this.#expr(statement.index)}, ${this.#expr(statement.value)});`);
        return true;
      case 'call':
        this.#call(statement.call);
        return statement.call.type.kind !== 'never';
      case 'if':
        return this.#branch(statement);
      case 'for':
        this.#for(statement);
        return true;
      case 'check':
        this.#line(`cx.check(${this.#checks.indexOf(statement)}, ${this.#expr(statement.condition)});`);
        for (const { variable, to } of statement.narrows) this.#narrow(variable.kind, variable.index, to);
        return true;
      case 'frame':
        return this.#frame(statement);
      case 'drop':
      case 'tick':
      case 'trace':
        return true;
      case 'jump':
      case 'specialize':
      case 'rewrite':
      case 'extend':
        throw new Error(`a trace holds no ${statement.kind}`);
      default:
        return statement satisfies never;
    }
  }

  #narrow(kind: 'input' | 'output' | 'let', index: number, to: Parameters<typeof typeName>[0]): void {
    if (to.kind === 'declared' || to.kind === 'null') this.#line(`cx.narrow(${this.#place.variable(kind, index)}, '${typeName(to)}');`);
  }

  /** An output run that an operation fills is unknown; it exists before the call. */
  #call(call: Extract<Statement, { kind: 'call' }>['call']): void {
    for (const arg of call.args) if (arg.kind === 'output') this.#declareRun(arg.index);
    if (call.kind === 'call') this.#line(`${this.#expr(call)};`);
  }

  #declareRun(output: number): void {
    const { size } = this.#uop.outputs[output]!;
    this.#line(`const ${this.#outputs[output]} = Array.from({ length: ${count(size)} }, (): Sym => ${unknown('object')});`);
  }

  #number(expr: Parameters<typeof abstractExpr>[1]): string {
    return abstractExpr(this.#place, expr, 'number');
  }

  #for(statement: Extract<Statement, { kind: 'for' }>): void {
    const filled = [...allStatements(statement.body)].flatMap((each) => (each.kind === 'assign-run' ? [each.index] : []));
    for (const output of new Set(filled)) {
      this.#line(`const ${this.#outputs[output]}: Sym[] = [];`);
    }
    const name = this.#fresh(statement.name);
    this.#lets.set(statement.index, `cx.number(${name})`);
    this.#line(`for (let ${name} = 0; ${name} < ${this.#number(statement.bound)}; ${name}++) {`);
    this.#block(statement.body);
    this.#line('}');
  }

  /** Outputs assigned in the arms become the branch's results. */
  #branch(statement: Extract<Statement, { kind: 'if' }>): boolean {
    const assigned = [...new Set([...allStatements([statement])].flatMap((each) => (each.kind === 'assign-output' && !this.#isDecided(each.index) ? [each.index] : [])))];
    const condition = this.#expr(statement.condition);
    const then = this.#arm(statement.then, assigned);
    const otherwise = this.#arm(statement.otherwise, assigned);
    const names = assigned.map((output) => this.#outputs[output]);
    this.#line(`${names.length === 0 ? '' : `const [${names.join(', ')}] = `}cx.branch(${condition}, ${then.text}, ${otherwise.text});`);
    return then.goesOn || otherwise.goesOn;
  }

  #arm(statements: readonly Statement[], assigned: readonly number[]): { readonly text: string; readonly goesOn: boolean } {
    const outer = this.#lines;
    this.#lines = [];
    const goesOn = this.#block(statements);
    this.#line(goesOn ? `return [${assigned.map((output) => this.#outputs[output]).join(', ')}] as const;` : 'return null;');
    const text = `() => { ${this.#lines.join('\n')} }`;
    this.#lines = outer;
    return { text, goesOn };
  }

  #frame(statement: Extract<Statement, { kind: 'frame' }>): boolean {
    if (statement.action !== 'push') {
      this.#line(statement.action === 'pop' ? 'cx.popFrame();' : 'cx.suspendFrame();');
      return true;
    }
    const callee = this.#expr(statement.frame);
    // In one arm of a branch the other outputs are not there yet; a trace does not follow such a frame.
    if (this.#uop.fallsThrough) return false;
    this.#pushOutputs(this.#uop.outputs.length - (statement.returned ? 1 : 0));
    this.#line(`cx.pushFrame(${callee});`);
    return false;
  }

  // ------------------------------------------------------------ the abstract clause

  /** Outputs that a clause gives as the same as an input, or as a frame entered: the body adds nothing. */
  #isDecided(output: number): boolean {
    return (this.#uop.abstract ?? []).some((clause) => (clause.kind === 'same' || clause.kind === 'enter' || clause.kind === 'constant') && clause.output === output);
  }

  #clauses(clauses: readonly AbstractStatement[], isTop: boolean): void {
    for (const clause of clauses) this.#clause(clause, isTop);
  }

  #clause(clause: AbstractStatement, isTop: boolean): void {
    switch (clause.kind) {
      case 'watch':
        this.#line(`cx.watch(() => ${this.#expr(clause.value)}, ${clause.entry === null ? 'null' : `() => ${this.#expr(clause.entry)}`});`);
        return;
      case 'replace':
        this.#line(`cx.replaceWith('${clause.uop}', ${clause.oparg === null ? 'cx.oparg()' : count(clause.oparg)});`);
        return;
      case 'if':
        this.#line(`if (${this.#condition(clause.condition)}) {`);
        this.#clauses(clause.then, false);
        if (clause.otherwise.length > 0) {
          this.#line('} else {');
          this.#clauses(clause.otherwise, false);
        }
        this.#line('}');
        return;
      case 'enter':
        this.#output(clause, isTop, this.#enter(clause));
        return;
      case 'same':
        this.#output(clause, isTop, this.#inputs[clause.input]!);
        return;
      case 'constant':
        this.#output(clause, isTop, this.#expr(clause.value));
        return;
      case 'type':
        this.#line(`cx.narrow(${this.#outputs[clause.output]}, '${typeName(clause.type)}');`);
        return;
      case 'type-of':
        this.#line(`cx.narrowLike(${this.#outputs[clause.output]}, ${this.#inputs[clause.input]});`);
        return;
      default:
        clause satisfies never;
    }
  }

  #enter({ callee, args, names, above }: Extract<AbstractStatement, { kind: 'enter' }>): string {
    const list = (inputs: readonly number[]): string => `[${inputs.map((arg) => `${this.#place.isRun('input', arg) ? '...' : ''}${this.#inputs[arg]}`).join(', ')}]`;
    const below = above === null ? null : `{ callee: ${this.#expr(above.value)}, stack: ${list(above.stack)} }`;
    return `cx.enter(${this.#expr(callee)}, ${list(args)}, ${names === null ? null : this.#inputs[names]}, ${below})`;
  }

  #output({ output }: { readonly output: number }, isTop: boolean, text: string): void {
    if (!isTop) throw new Error('a clause that decides an output stands outside of any `if`');
    this.#line(`const ${this.#outputs[output]} = ${text};`);
  }

  #condition(condition: AbstractCondition): string {
    switch (condition.kind) {
      case 'is':
        return `${condition.negated ? '!' : ''}cx.isOf(${this.#inputs[condition.input]}, '${typeName(condition.type)}')`;
      case 'known':
        return `cx.isKnown(${this.#inputs[condition.input]})`;
      case 'not':
        return `!(${this.#condition(condition.operand)})`;
      case 'both':
      case 'either':
        return `(${this.#condition(condition.left)} ${condition.kind === 'both' ? '&&' : '||'} ${this.#condition(condition.right)})`;
      case 'test':
        return `cx.isTrue(${this.#expr(condition.value)})`;
      default:
        return condition satisfies never;
    }
  }
}

/** Facts about outputs come when the body has made them; everything else before it. */
function before(clauses: readonly AbstractStatement[]): AbstractStatement[] {
  return select(clauses, (kind) => kind !== 'type' && kind !== 'type-of');
}

function after(clauses: readonly AbstractStatement[]): AbstractStatement[] {
  return select(clauses, (kind) => kind === 'type' || kind === 'type-of');
}

function select(clauses: readonly AbstractStatement[], isWanted: (kind: AbstractStatement['kind']) => boolean): AbstractStatement[] {
  return clauses.flatMap((clause): AbstractStatement[] => {
    if (clause.kind !== 'if') return isWanted(clause.kind) ? [clause] : [];
    const [then, otherwise] = [select(clause.then, isWanted), select(clause.otherwise, isWanted)];
    return then.length + otherwise.length === 0 ? [] : [{ ...clause, then, otherwise }];
  });
}

function unknown(type: string): string {
  return `cx.apply('unknown', [], '${type}', null)`;
}
