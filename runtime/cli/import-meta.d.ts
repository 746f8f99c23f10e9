interface ImportMeta {
  /** In a bundle: its loader (load.js). */
  readonly load?: (file: string) => unknown;
}
