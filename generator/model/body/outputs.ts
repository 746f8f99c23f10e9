/** At the end of every path: outputs have values, narrowings are established; at the end of the body: nothing is left over. */
import type { Span, UopDef } from '../../syntax/tree.ts';
import type { Statement } from '../model.ts';
import { showType } from '../types.ts';
import type { Body } from './body.ts';
import { allStatements } from './effects.ts';
import type { Flow } from './flow.ts';

function dropsIn(statements: readonly Statement[]): (Statement & { kind: 'drop' })[] {
  return [...allStatements(statements)].filter((statement) => statement.kind === 'drop');
}

export class OutputCheck {
  readonly #body: Body;

  constructor(body: Body) {
    this.#body = body;
  }

  /** `span`: the jump that ends the path; null at the end of the body. */
  pathEnd(flow: Flow, span: Span | null): void {
    const { outputs, scope } = this.#body;
    outputs.forEach((item, index) => {
      if (item.keeps !== null) {
        this.narrowing(flow, index);
        return;
      }
      if (item.name === 'unused') scope.diagnostics.report('output-unused', item.span, {});
      else if (!flow.assigned.has(index)) {
        const some = flow.maybe.has(index) ? 'no value on some path' : 'no value';
        scope.diagnostics.report('output-unassigned', span ?? item.span, { name: item.name, some }, span === null ? [] : [{ span: item.span, text: 'the output' }]);
      }
    });
  }

  /** A kept input may be declared narrower on the right: the body must have shown that it is. */
  private narrowing(flow: Flow, index: number): void {
    const { inputs, outputs, scope } = this.#body;
    const item = outputs[index]!;
    const input = inputs[item.keeps!]!;
    if (item.type.kind === 'never' || input.type.kind === 'never') return;
    const shown = item.run || item.name === 'unused' ? input.type : flow.types.get(`input ${item.keeps}`) ?? input.type;
    if (!scope.lattice.subtype(shown, item.type)) {
      scope.diagnostics.report('narrowing-unproved', item.span, { name: item.name, from: showType(shown), to: showType(item.type) });
    }
    if (input.size.text !== item.size.text && item.name !== 'unused') scope.diagnostics.report('kept-size', item.span, { name: item.name, before: input.size.text, after: item.size.text });
  }

  finish(definition: UopDef, statements: readonly Statement[]): void {
    const { inputs, outputs, caches, scope, readInputs, readCaches, dropped } = this.#body;
    inputs.forEach((item, index) => {
      const used = item.name === 'unused' || readInputs.has(index) || dropped.has(index) || outputs.some((output) => output.keeps === index);
      if (!used && !this.#body.cut) scope.diagnostics.report('input-unused', item.span, { name: item.name });
    });
    for (const { input, span } of dropsIn(statements)) {
      if (readInputs.has(input)) scope.diagnostics.report('drop-read', span, { name: inputs[input]!.name });
    }
    outputs.forEach((item) => {
      if (item.promised) scope.diagnostics.report('promise-place', item.span, { name: item.name });
    });
    const specializes = [...allStatements(statements)].some((statement) => statement.kind === 'specialize');
    caches.forEach((cache, index) => {
      if (specializes && index === 0) {
        if (cache.units !== 1) scope.diagnostics.report('counter-missing', cache.span, {});
      } else if (!readCaches.has(index) && !this.#body.cut) scope.diagnostics.report('cache-unread', cache.span, { name: cache.name });
    });
    if (specializes && caches.length === 0) scope.diagnostics.report('counter-missing', definition.headerSpan, {});
  }
}
