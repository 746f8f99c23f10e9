/** generated/heap/: the heap module as text and bytes, its accessors for TypeScript, the class ids. */
import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { FunctionDeclarationStructure, SourceFile } from 'ts-morph';
import type { Accessor } from '../wasm/accessors.ts';
import { assemble } from '../wasm/assemble.ts';
import { heapAccessors, heapModule } from '../wasm/heap-module.ts';
import type { Fused } from '../wasm/fuse.ts';
import type { HeapTypes, Singleton } from '../wasm/layouts.ts';
import { printWat } from '../wat/wat.ts';
import type { GeneratedFile } from './generated-file.ts';
import type { ModelIndex } from './index-of-model.ts';
import { typescriptFile } from './typescript.ts';

export function heapFiles(index: ModelIndex): GeneratedFile[] {
  const types = index.heap;
  const fused = index.model.instructions
    .map((each) => index.fused(each))
    .filter((each) => typeof each !== 'string');
  const module = heapModule(
    types,
    fused.map((each) => each.wat),
  );
  const text = printWat(module) + '\n';
  return [
    { path: 'heap/heap.wat', language: 'wat', text },
    bytesFile(assemble(text)),
    accessorsFile(types),
    classIdsFile(types),
    fusedFile(fused),
  ];
}

const FUSED = `Fused helpers: what an instruction does on its common path, in one call into the heap module. NULL, or 0 where there
 * is no result: not done, and nothing changed; the instruction then does it the long way.`;

function fusedFile(fused: readonly Fused[]): GeneratedFile {
  return typescriptFile('heap/fused.ts', FUSED, (file) => {
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: '../../runtime/heap/value.ts',
      namedImports: ['Slot'],
    });
    file.addImportDeclaration({
      moduleSpecifier: '../../runtime/heap/instance.ts',
      namedImports: ['heapExports'],
    });
    file.addInterface({
      name: 'FusedExports',
      methods: fused.map((each) => ({
        name: each.name,
        parameters: each.arguments.map(({ name, type }) => ({
          name,
          type: type === 'externref' ? 'Slot' : 'number',
        })),
        returnType: each.result === null ? '0 | 1' : 'Slot',
      })),
    });
    file.addStatements('const heap = heapExports<FusedExports>();');
    file.addStatements(fused.map(({ name }) => `export const ${name} = heap.${name};`));
  });
}

function bytesFile(bytes: Uint8Array): GeneratedFile {
  const purpose = `The heap module (heap.wat) assembled: ${bytes.length} bytes, in base64 so that importing it needs no file access.`;
  return typescriptFile('heap/bytes.ts', purpose, (file) => {
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: 'HEAP_MODULE', initializer: `'${Buffer.from(bytes).toString('base64')}'` }],
    });
  });
}

const ACCESSORS = `The accessors of heap objects. Only \`is_T\`, \`class_id\` and \`object_id\` accept any value; the others trap
 * on an object of another layout, so guard first. An i64 field is exchanged as a number (a safe integer).`;

function accessorsFile(types: HeapTypes): GeneratedFile {
  return typescriptFile('heap/accessors.ts', ACCESSORS, (file) => {
    const accessors = heapAccessors(types);
    importValueTypes(file);
    file.addImportDeclaration({
      moduleSpecifier: '../../runtime/heap/instance.ts',
      namedImports: ['heapConstant', 'heapExports'],
    });
    file.addInterface({ name: 'HeapExports', methods: accessors.map(exportSignature) });
    // One call: ts-morph reads the whole file again after each.
    file.addStatements([
      'const heap = heapExports<HeapExports>();',
      ...accessors.map(accessorStatement),
      ...types.singletons.flatMap(singletonStatements),
    ]);
  });
}

function importValueTypes(file: SourceFile): void {
  file.addImportDeclaration({
    isTypeOnly: true,
    moduleSpecifier: '../../runtime/heap/value.ts',
    namedImports: ['HeapRef', 'Slot', 'Value'],
  });
}

/** A Wasm function yields its truth values as 0 and 1. */
function exportSignature(accessor: Accessor) {
  const result = accessor.result?.ts ?? 'void';
  return {
    name: accessor.name,
    parameters: accessor.params.map((param) => ({ name: param.name, type: param.ts })),
    returnType: result === 'boolean' ? '0 | 1' : result,
  };
}

type StatementText = string | FunctionDeclarationStructure;

function accessorStatement(accessor: Accessor): StatementText {
  const { name, doc } = accessor;
  if (accessor.result?.ts !== 'boolean') return `\n/** ${doc} */\nexport const ${name} = heap.${name};`;
  const { parameters } = exportSignature(accessor);
  const args = parameters.map((parameter) => parameter.name).join(', ');
  return testFunction(name, doc, parameters, `heap.${name}(${args}) !== 0`);
}

function testFunction(
  name: string,
  doc: string,
  parameters: readonly { readonly name: string; readonly type: string }[],
  test: string,
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name,
    isExported: true,
    docs: [doc],
    parameters: [...parameters],
    returnType: 'boolean',
    statements: `return ${test};`,
  };
}

function singletonStatements({ type, values }: Singleton): StatementText[] {
  const constants = values.map(
    (value) => `\n/** The ${type} singleton ${value}. */\nexport const ${value} = heapConstant('${value}');`,
  );
  const test = values.map((value) => `x === ${value}`).join(' || ');
  return [
    ...constants,
    testFunction(`is_${type}`, `Whether x is exactly a ${type}.`, [{ name: 'x', type: 'Slot' }], test),
  ];
}

function classIdsFile(types: HeapTypes): GeneratedFile {
  const purpose =
    'The class ids of the heap types that the definition file declares; 0 means "not a heap object".';
  const entries = [
    ...types.singletons.map((s) => [s.type, s.classId] as const),
    ...types.layouts.map((l) => [l.name, l.classId] as const),
  ].sort((a, b) => a[1] - b[1]);
  const members = entries.map(([name, id]) => `${name}: ${id},`).join('\n');
  return typescriptFile('heap/class-ids.ts', purpose, (file) => {
    file.addStatements([
      `export const CLASS_ID = {\n${members}\n} as const;`,
      `\n/** Classes made at run time take their ids from here on. */\nexport const FIRST_FREE_CLASS_ID = ${types.firstFreeClassId};`,
    ]);
  });
}
