export declare const BUNDLES: string;
export declare const MANIFEST: string;
export declare function stampOf(path: string): string | null;
export declare function readyBundle(root: string): Promise<string | null>;
