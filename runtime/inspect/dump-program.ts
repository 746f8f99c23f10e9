/** `trefoil --dump-code-json FILE`: the code object of a file, or why there is none, as one JSON document. */
import { CompileError, compileSource } from '../compiler/index.ts';
import { asProgram } from '../vm.ts';
import { materialise } from '../vm/materialise.ts';
import { codeDocument, errorDocument, type Document } from './dump-code.ts';

/** Prints the document; a source that does not compile is a document too, so the status is 0. */
export function dumpProgram(filename: string, source: Uint8Array): number {
  return asProgram(() => {
    process.stdout.write(`${JSON.stringify(documentOf(filename, source))}\n`);
  });
}

function documentOf(filename: string, source: Uint8Array): Document {
  try {
    return codeDocument(materialise(compileSource(source, filename, 'exec')));
  } catch (error) {
    if (error instanceof CompileError) return errorDocument(error);
    if (error instanceof RangeError) return errorDocument(TOO_DEEP);
    throw error;
  }
}

const TOO_DEEP = {
  type: 'RecursionError',
  msg: 'maximum recursion depth exceeded during compilation',
  lineno: null,
  offset: null,
  end_lineno: null,
  end_offset: null,
};
