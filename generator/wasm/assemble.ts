/** Text to bytes, by binaryen: parsed, validated, written. The text printed beside them stays what people review. */
import binaryen from 'binaryen';

/** Throws an Error that holds binaryen's message when `text` is no valid module: a fault of a printer, never of a definition. */
export function assemble(text: string): Uint8Array {
  const wasm = binaryen.parseText(text);
  try {
    wasm.setFeatures(binaryen.Features.All);
    if (!wasm.validate())
      throw new Error('the heap module printed from the type declarations is not valid WebAssembly');
    return wasm.emitBinary();
  } finally {
    wasm.dispose();
  }
}
