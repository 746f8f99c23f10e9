/** generated/contract/operations.ts: what bodies may call, as one TypeScript interface. */
import type { OperationModel, Type } from '../model/model.ts';
import type { GeneratedFile } from './generated-file.ts';
import { hostType, useHostType } from './host-types.ts';
import { origin } from './index-of-model.ts';
import type { ModelIndex } from './index-of-model.ts';
import { collectImports } from './interpreter/imports.ts';
import type { Imports } from './interpreter/imports.ts';

const PURPOSE = `/**
 * The operations that instruction bodies call: the only doors from generated code into the runtime.
 * \`runtime/operations/index.ts\` exports them and says \`satisfies Operations\`. A run of stack slots is two parameters, its
 * first slot and its size: \`stack[args + i]\`; an \`out\` run is filled by the operation.
 */`;

export function contractFile(index: ModelIndex): GeneratedFile {
  const imports = collectImports();
  const members = index.model.operations.map((operation) => member(index, imports, operation));
  const body = `export interface Operations {\n${members.join('\n')}\n}\n`;
  return {
    path: 'contract/operations.ts',
    language: 'typescript',
    text: [PURPOSE, imports.print(), body].join('\n\n'),
  };
}

function member(index: ModelIndex, imports: Imports, operation: OperationModel): string {
  const params = operation.params.flatMap(({ name, type }) => parameters(index, imports, name, type));
  // What always raises returns the exception, and who called it raises it.
  const type = operation.result.kind === 'never' ? 'PyException' : operationType(index, operation.result);
  const result = useHostType(imports, type);
  const effects = describeEffects(operation);
  const doc = [
    operation.doc,
    `${effects === '' ? 'No effects' : effects}. ${origin(index.model, operation)}`,
  ].filter((line) => line !== '');
  return `${docComment(doc.join('\n'))}
  readonly ${operation.name}: (${params.join(', ')}) => ${result};`;
}

function parameters(index: ModelIndex, imports: Imports, name: string, type: Type): string[] {
  if (type.kind === 'run') return [`${name}: number`, `${name}_count: number`];
  return [`${name}: ${useHostType(imports, operationType(index, type))}`];
}

/** A bool crosses as a JavaScript boolean. */
export function operationType(index: ModelIndex, type: Type): string {
  return type.kind === 'declared' && type.name === 'bool' ? 'boolean' : hostType(index, type);
}

export function describeEffects(operation: OperationModel): string {
  const flags = (['raises', 'escapes', 'allocates', 'pure'] as const).filter((flag) => operation[flag]);
  const reads = operation.reads.map((name) => `reads ${name}`);
  const writes = operation.writes.map((name) => `writes ${name}`);
  const plainly = operation.plainly === null ? [] : [`plainly ${operation.plainly}`];
  const all = [...flags, ...reads, ...writes, ...plainly].join(', ');
  return all.slice(0, 1).toUpperCase() + all.slice(1);
}

/** `*` in front of every line; the end-of-comment mark cannot occur in a definition's text. */
export function docComment(text: string): string {
  const lines = text.replaceAll('*/', '* /').split('\n');
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
