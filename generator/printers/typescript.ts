/** A TypeScript source file in memory, built by declarations instead of by text (ts-morph), for the printers. */
import { Project } from 'ts-morph';
import type { SourceFile } from 'ts-morph';
import type { GeneratedFile } from './generated-file.ts';

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** Prints `path` by letting `build` add declarations to an empty file, under a file comment `purpose`. */
export function typescriptFile(
  path: string,
  purpose: string,
  build: (file: SourceFile) => void,
): GeneratedFile {
  const file = project.createSourceFile(path, '', { overwrite: true });
  build(file);
  const text = `/** ${purpose} */\n${file.getFullText()}`;
  project.removeSourceFile(file);
  return { path, language: 'typescript', text };
}
