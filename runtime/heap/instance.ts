/**
 * The one instance of the heap module. It is made when this file is first imported: synchronous, about 1 ms, so that
 * None and the accessors are plain constants everywhere (V8 embeds constants, and inlines the accessors behind them).
 */
import { HEAP_MODULE } from '../../generated/heap/bytes.ts';
import type { HeapRef } from './value.ts';

/** The host will not compile WebAssembly: `--jitless`, or a content security policy without `wasm-unsafe-eval`. */
export class NoWebAssembly extends Error {
  constructor(cause: unknown) {
    super(
      'Trefoil needs WebAssembly with garbage collection, which this host does not allow or does not have.',
      { cause },
    );
    this.name = 'NoWebAssembly';
  }
}

let exports: WebAssembly.Exports | null = null;

function instance(): WebAssembly.Exports {
  if (exports === null) exports = instantiate(decode(HEAP_MODULE));
  return exports;
}

function instantiate(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Exports {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch (error) {
    throw new NoWebAssembly(error);
  }
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The exported functions. Their types are printed from the declarations that the module itself is printed from. */
export function heapExports<Exports>(): Exports {
  return instance() as Exports;
}

/** An exported immutable global: None, True, ... */
export function heapConstant(name: string): HeapRef {
  return (instance()[name] as WebAssembly.Global).value as HeapRef;
}
