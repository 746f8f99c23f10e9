/** generated/tier2/types.ts: the types of the definition file as the trace optimiser sees them, and what operations may do. */
import type { OperationModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { typeTest } from '../host-types.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { collectImports } from '../interpreter/imports.ts';
import type { Imports } from '../interpreter/imports.ts';
import { typeName } from './abstract-expressions.ts';

const EFFECTS = `/** What an operation may do, from its declaration. */
export interface OperationInfo {
  readonly result: string;
  readonly raises: boolean;
  readonly escapes: boolean;
  readonly allocates: boolean;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}`;

export function typesFile(index: ModelIndex): GeneratedFile {
  const imports = collectImports();
  imports.useType('heap', 'Value');
  const tests = index.model.types.filter(({ python, layout }) => python && layout !== null).map(({ name }) => `${name}: (x: Value) => ${typeTest(index, imports, name, 'x')},`);
  const text = [
    '/** Types, singletons and operations, for the trace optimiser. */',
    `/** Exact tests, by type. */\nexport const TYPE_TESTS: Readonly<Record<string, (x: Value) => boolean>> = {\n${tests.join('\n')}\n};`,
    `/** What the fields of the host's objects hold, by type and field. */\nexport const HOST_FIELDS: Readonly<Record<string, (x: unknown) => unknown>> = {\n${hostFields(index).join('\n')}\n};`,
    `/** The only values of their types, and the type. */\nexport const SINGLETONS: Readonly<Record<string, { readonly value: Value; readonly type: string }>> = {\n${singletons(index, imports).join('\n')}\n};`,
    EFFECTS,
    `export const OPERATIONS: Readonly<Record<string, OperationInfo>> = {\n${index.model.operations.map(operation).join('\n')}\n};`,
  ];
  text.splice(1, 0, imports.print());
  return { path: 'tier2/types.ts', language: 'typescript', text: `${text.join('\n\n')}\n` };
}

function hostFields(index: ModelIndex): string[] {
  return index.model.types.flatMap(({ name, layout }) =>
    layout?.kind === 'host' && name !== 'frame' ? layout.fields.map((field) => `'${name}.${field.name}': (x) => (x as { ${field.name}: unknown }).${field.name},`) : []);
}

function singletons(index: ModelIndex, imports: Imports): string[] {
  return index.model.types.flatMap(({ name, layout }) =>
    layout?.kind === 'singleton' ? layout.values.map((value) => `${value}: { value: ${imports.use('heap', value)}, type: '${name}' },`) : []);
}

function operation({ name, result, raises, escapes, allocates, reads, writes }: OperationModel): string {
  const type = result.kind === 'declared' && result.name === 'bool' ? 'truth' : typeName(result);
  return `${name}: { result: '${type}', raises: ${raises}, escapes: ${escapes}, allocates: ${allocates}, reads: ${JSON.stringify(reads)}, writes: ${JSON.stringify(writes)} },`;
}
