/** The model's notions in the words of the definition language. */
import type { Formula, Properties, StackItemModel, Type, UopModel } from '../../model/model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';

export function typeText(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'declared':
      return type.name + (type.nullable ? '?' : '');
    case 'array':
      return `array<${typeText(type.element)}>`;
    case 'run':
      return `${typeText(type.element)}[]`;
    case 'null':
    case 'void':
    case 'never':
      return type.kind;
    default:
      return unreachable(type);
  }
}

export function formulaText(formula: Formula): string {
  return printSum(offsetOf(formula));
}

/** `left: int, right: int -- res: int`, cache fields first. */
export function stackEffectText(uop: UopModel): string {
  const caches = uop.caches.map((cache) => `${cache.name}/${cache.units}`);
  const inputs = [...caches, ...uop.inputs.map(itemText)].join(', ');
  return `${inputs}${inputs === '' ? '' : ' '}--${uop.outputs.length === 0 ? '' : ' '}${uop.outputs.map(itemText).join(', ')}`;
}

function itemText(item: StackItemModel): string {
  const condition = item.condition === null ? '' : ` if (${formulaText(item.condition)})`;
  const count = item.run ? `[${formulaText(item.size)}]` : '';
  if (item.name === 'unused') return `unused${count}${condition}`;
  const element = item.type.kind === 'run' ? item.type.element : item.type;
  return `${item.name}: ${typeText(element)}${item.promised ? '!' : ''}${count}${condition}`;
}

const SENTENCES: ReadonlyMap<keyof Properties, string> = new Map([
  ['raises', 'may raise'],
  ['escapes', 'may run any Python code'],
  ['exits', 'has exits that may grow a side trace'],
  ['deopts', 'has exits that end the trace'],
  ['pure', 'pure'],
  ['allocates', 'allocates'],
  ['usesOparg', 'uses its operand'],
  ['usesConsts', 'uses constants'],
  ['usesNames', 'uses names'],
  ['usesLocals', 'uses locals'],
  ['usesFrame', 'uses the frame'],
  ['jumps', 'jumps'],
  ['ticks', 'may return to the driver'],
  ['pushesFrame', 'enters a frame'],
  ['popsFrame', 'leaves the frame'],
  ['suspendsFrame', 'suspends the frame'],
  ['specializes', 'specialises itself'],
]);

/** What the body does, as phrases. */
export function propertyPhrases(properties: Properties): string[] {
  const phrases = [...SENTENCES].filter(([key]) => properties[key] === true).map(([, phrase]) => phrase);
  if (properties.rewrites !== null) phrases.push(`becomes ${properties.rewrites}`);
  if (properties.reads.length > 0) phrases.push(`reads ${properties.reads.join(', ')}`);
  if (properties.writes.length > 0) phrases.push(`writes ${properties.writes.join(', ')}`);
  if (properties.operations.length > 0) phrases.push(`calls ${properties.operations.join(', ')}`);
  return phrases;
}

function unreachable(type: never): never {
  throw new Error(`no type ${JSON.stringify(type)}`);
}
