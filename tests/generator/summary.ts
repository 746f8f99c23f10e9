/** A checked model as text: everything a printer relies on, in a form a person can check by eye. */
import { canonical } from '../../generator/checks/canonical.ts';
import type { Expr, Formula, InstructionModel, Model, Properties, Specialisation, StackItemModel, Statement, UopModel } from '../../generator/model/model.ts';
import { showType } from '../../generator/model/types.ts';

export function summary(model: Model): string {
  return [
    ...model.consts.map((each) => `const ${each.name} = ${each.value}`),
    ...model.uops.map(uop),
    ...model.instructions.map(instruction),
    ...model.families.map((each) => `family ${each.name} (${each.cacheUnits} cache units): ${each.members.join(', ')}`),
    ...model.pseudos.map((each) => `pseudo ${each.opcode} ${each.name}: ${effect(each.popped, each.pushed)}; ${each.targets.join(', ')}`),
    ...model.unsupported.map((each) => `unsupported ${each.opcode} ${each.name}: ${each.reason}`),
  ].join('\n');
}

function text(expr: Expr): string {
  return canonical(expr, true, (leaf) => {
    switch (leaf.kind) {
      case 'input': case 'output': case 'let': case 'cache': case 'special-input': case 'fill': case 'const': return leaf.name;
      case 'convert': return leaf.how === 'box' || leaf.how === 'unbox' ? null : `${leaf.how}(${text(leaf.value)})`;
      default: return null;
    }
  });
}

function effect(popped: Formula, pushed: Formula): string {
  return `${popped.text} -> ${pushed.text}`;
}

function uop(each: UopModel): string {
  const words = [each.guard ? 'guard' : '', each.pure ? 'pure' : '', each.tier.kind === 'both' ? '' : each.tier.kind].filter((word) => word !== '');
  const header = `uop ${each.number} ${each.name}: ${effect(each.popped, each.pushed)}${words.length === 0 ? '' : `; ${words.join(', ')}`}`;
  return [
    header, ...each.caches.map((cache) => `  cache ${cache.name}/${cache.units}: ${showType(cache.type)}`),
    ...each.inputs.map((item) => `  in  ${stackItem(item)}`), ...each.outputs.map((item) => `  out ${stackItem(item)}${item.keeps === null ? '' : ` = input ${item.keeps}`}`),
    `  ${properties(each.properties)}`, ...each.body.flatMap((statement) => statements(statement, '  | ')),
  ].join('\n');
}

function stackItem(item: StackItemModel): string {
  const marks = [item.run ? 'run' : '', item.promised ? 'promised' : '', item.returned ? 'returned' : '', item.read ? 'read' : ''].filter((word) => word !== '');
  return `${item.name}: ${showType(item.type)}, size ${item.size.text}${marks.length === 0 ? '' : `, ${marks.join(', ')}`}`;
}

function properties(each: Properties): string {
  const flags = Object.entries(each).filter(([, value]) => value === true).map(([name]) => name);
  const lists = [['reads', each.reads], ['writes', each.writes], ['calls', each.operations]] as const;
  return [...flags, ...lists.filter(([, list]) => list.length > 0).map(([name, list]) => `${name} ${list.join(' ')}`), each.rewrites === null ? '' : `rewrites ${each.rewrites}`]
    .filter((word) => word !== '').join(', ') || 'does nothing';
}

function statements(each: Statement, indent: string): string[] {
  const inner = `${indent}  `;
  switch (each.kind) {
    case 'let': return [`${indent}let ${each.name} = ${text(each.value)}`];
    case 'assign-output': return [`${indent}${each.name} = ${text(each.value)}: ${showType(each.value.type)}`];
    case 'assign-run': return [`${indent}${each.name}[${text(each.element)}] = ${text(each.value)}`];
    case 'assign-field': return [`${indent}${text(each.object)}.${each.field} = ${text(each.value)}`];
    case 'assign-array': return [`${indent}${text(each.array)}[${text(each.index)}] = ${text(each.value)}`];
    case 'assign-local': return [`${indent}locals[${text(each.index)}] = ${text(each.value)}`];
    case 'call': return [`${indent}${text(each.call)}`];
    case 'if': return [`${indent}if ${text(each.condition)}`, ...each.then.flatMap((one) => statements(one, inner)), ...(each.otherwise.length === 0 ? [] : [`${indent}else`]), ...each.otherwise.flatMap((one) => statements(one, inner))];
    case 'for': return [`${indent}for ${each.name} < ${text(each.bound)}`, ...each.body.flatMap((one) => statements(one, inner))];
    case 'check': return [`${indent}${each.leave} unless ${text(each.condition)}${each.narrows.map((one) => `; ${one.variable.name} is ${showType(one.to)}`).join('')}`];
    case 'jump': return [`${indent}jump ${text(each.offset)}${each.leaving === null ? '' : ` leaving (${each.leaving.map(text).join(', ')})`}`];
    case 'frame': return [`${indent}frame ${each.action}${each.action === 'push' ? ` ${text(each.frame)}${each.returned ? ', its result is the last output' : ''}` : ''}`];
    case 'drop': return [`${indent}drop ${each.input}`];
    case 'rewrite': return [`${indent}rewrite ${each.instruction}`];
    case 'trace': return [`${indent}trace ${each.action}`];
    case 'specialize': case 'tick': case 'extend': return [`${indent}${each.kind}`];
    default: return each satisfies never;
  }
}

function instruction(each: InstructionModel): string {
  const value = (id: number): string => each.values[id]!.name;
  const list = (ids: readonly number[]): string => ids.map(value).join(', ');
  return [
    `inst ${each.opcode} ${each.name}: ${effect(each.popped, each.pushed)}${each.hot ? '; hot' : ''}${each.family === null ? '' : `; of ${each.family}`}${each.whyNotTraceable === null ? '' : `; not in traces: ${each.whyNotTraceable}`}`,
    `  stack (${list(each.inputs)} -- ${list(each.outputs)})`,
    ...each.parts.map((part) => (part.kind === 'cache' ? `  ${part.name}/${part.units} at ${part.offset}` : `  ${part.uop}${part.oparg === null ? '' : ` with oparg ${part.oparg.text}`} (${list(part.inputs)} -- ${list(part.outputs)})${part.cacheOffsets.map((offset) => ` cache at ${offset}`).join('')}`)),
    ...(each.specialisation === null ? [] : specialisation(each.specialisation)),
  ].join('\n');
}

function specialisation(each: Specialisation): string[] {
  return [
    ...each.inputs.map((input) => `  ? ${input.name}: ${input.run ? `${input.size.text} slots from` : 'slot'} sp - ${input.depth.text}`),
    ...each.steps.map((step) => {
      if (step.kind === 'require') return `  ? require ${text(step.condition)}`;
      return step.kind === 'let' ? `  ? let ${each.lets[step.index]!.name} = ${text(step.value)}` : `  ? fill ${each.fills[step.index]!.name} at ${each.fills[step.index]!.offset} = ${text(step.value)}`;
    }),
  ];
}
