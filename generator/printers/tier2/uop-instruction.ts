/** A micro-op in the shape of an instruction of that one part, so that the printer of instructions prints it too. */
import { sum } from '../../model/formula.ts';
import type { Formula, InstructionModel, StackItemModel, UopModel, ValueModel } from '../../model/model.ts';

export function uopAsInstruction(uop: UopModel): InstructionModel {
  const inputs = uop.inputs.map((item, id) => valueModel(item, id, { kind: 'stack', depth: depthOf(uop.inputs, id) }));
  const made: ValueModel[] = [];
  const outputs = uop.outputs.map((item, output) => {
    if (item.keeps !== null) return item.keeps;
    const id = inputs.length + made.length;
    made.push(valueModel(item, id, { kind: 'part', part: 0, output }));
    return id;
  });
  const inputIds = inputs.map(({ id }) => id);
  return {
    name: uop.name, doc: uop.doc, span: uop.span, headerSpan: uop.headerSpan, opcode: uop.number, hot: false,
    parts: [{ kind: 'uop', uop: uop.name, oparg: null, cacheOffsets: uop.caches.map((_, index) => index), inputs: inputIds, outputs, span: uop.span }],
    caches: [], cacheUnits: 0, values: [...inputs, ...made], inputs: inputIds, outputs, popped: uop.popped, pushed: uop.pushed,
    family: null, isHead: false, specialisation: null, properties: uop.properties, fallsThrough: uop.fallsThrough, whyNotTraceable: null,
  };
}

function valueModel(item: StackItemModel, id: number, source: ValueModel['source']): ValueModel {
  const { name, type, run, size, condition } = item;
  return { id, name: name === 'unused' ? `unused_${id}` : name, type, run, size, condition, source };
}

/** Slots from the lowest of item `index` to the top. */
function depthOf(items: readonly StackItemModel[], index: number): Formula {
  return sum(items.slice(index).map((item) => item.size));
}
