/** From the definition file to the contents of generated/, in memory. Heavy modules are loaded only here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../model/model.ts';
import { readSuperinstructions, SUPERINSTRUCTIONS } from './chosen.ts';
import { finishFiles } from './finish.ts';
import type { Contents } from './finish.ts';
import type { Manifest } from './manifest.ts';

export const DEFINITIONS = 'dsl/python.ops';

export interface Loaded {
  readonly source: string;
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Generated {
  /** null: the definitions are wrong, and `report` says how. */
  readonly contents: Contents | null;
  /** Diagnostics as text, warnings too; '' when there is nothing to say. */
  readonly report: string;
  /** What a summary should tell of the definitions. */
  readonly facts: string;
}

/** A file that cannot be read is the only failure that throws; the message names it. */
export async function loadDefinitions(root: string): Promise<Loaded> {
  const source = readDefinitions(root);
  const { loadModel } = await import('../model/load.ts');
  return { source, ...loadModel(DEFINITIONS, source) };
}

function readDefinitions(root: string): string {
  try {
    return readFileSync(join(root, DEFINITIONS), 'utf8');
  } catch (error) {
    throw new Refusal(
      `${DEFINITIONS} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Something the user must know and can mend; the command ends with exit code 1 and this message. */
export class Refusal extends Error {}

/** `before`: the manifest of files that may be reused unformatted; null prints and formats everything. */
export async function generate(root: string, before: Manifest | null): Promise<Generated> {
  const { source, model, diagnostics } = await loadDefinitions(root);
  const { printDiagnostics } = await import('../diagnostics/print.ts');
  const diagnosed = diagnostics.length === 0 ? '' : printDiagnostics(DEFINITIONS, source, diagnostics);
  if (model === null) return { contents: null, report: diagnosed, facts: '' };
  const { printAll } = await import('../printers/print-all.ts');
  const { files, refused, facts } = printAll(model, readSuperinstructions(root));
  const contents = await finishFiles(root, files, before);
  const report = diagnosed + refused.map((reason) => `${SUPERINSTRUCTIONS}: not made: ${reason}\n`).join('');
  const tooLarge = await measured(contents, before, model);
  if (tooLarge === null) return { contents, report, facts };
  return { contents: null, report: report + printDiagnostics(DEFINITIONS, source, [tooLarge]), facts };
}

const LOOP = 'interpreter/run.ts';

/** Measured only when the loop's text is new: V8's answer depends on nothing else. */
async function measured(
  contents: Contents,
  before: Manifest | null,
  model: Model,
): Promise<Diagnostic | null> {
  const { digestOf } = await import('./digest.ts');
  const loop = contents.get(LOOP)!;
  if (before?.files[LOOP] === digestOf(loop)) return null;
  const { LARGEST_LOOP, measureLoop } = await import('./loop-size.ts');
  const size = measureLoop(loop);
  if (size < LARGEST_LOOP) return null;
  const { loopTooLarge } = await import('./loop-diagnostic.ts');
  return loopTooLarge(model, size, LARGEST_LOOP);
}
