/**
 * The part of WebAssembly's JavaScript interface that Trefoil uses. TypeScript ships it only inside its library of
 * browser types, which would also bring `document` and `window` into every file.
 */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>;
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
    static customSections(module: Module, name: string): ArrayBuffer[];
  }
  class Instance {
    constructor(module: Module, imports?: Record<string, Record<string, unknown>>);
    readonly exports: Exports;
  }
  class Table {
    constructor(descriptor: { element: 'anyfunc'; initial: number });
    readonly length: number;
    grow(delta: number): number;
    set(index: number, value: unknown): void;
  }
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class RuntimeError extends Error {}
  class Global {
    constructor(descriptor: { readonly value: string; readonly mutable?: boolean }, value: unknown);
    readonly value: unknown;
  }
}
