/** A file of the bundle by its name, `./python.js`; what it exports. */
export type LoadFile = (name: string) => Record<string, unknown>;

export declare function bundleLoader(directory: string, codeTag: number): { readonly load: LoadFile; keepCode(): void };
