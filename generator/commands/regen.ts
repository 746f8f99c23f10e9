/** `make regen`: rewrites what changed in generated/. */
import type { Written } from './write.ts';
import { digestOfInputs } from './digest.ts';
import { isUpToDate, readManifest } from './manifest.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

export async function regen(root: string): Promise<Outcome> {
  const start = performance.now();
  if (isUpToDate(root)) return { ok: true, text: `generated/ is up to date (${seconds(start)})\n` };
  const inputs = digestOfInputs(root);
  const { generate } = await import('./generate.ts');
  const { contents, report, facts } = await generate(root, readManifest(root));
  if (contents === null) return { ok: false, text: report };
  const { writeGenerated } = await import('./write.ts');
  const written = writeGenerated(root, inputs, contents);
  return { ok: true, text: report + `${summary(written, contents.size)} (${seconds(start)})\n${facts}\n` };
}

function summary({ written, removed }: Written, all: number): string {
  const counts = [
    `${written.length} of ${all} files rewritten`,
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ];
  const lines = [
    ...written.map((path) => `  generated/${path}`),
    ...removed.map((path) => `  generated/${path} (removed)`),
  ];
  const shown =
    lines.length > MANY ? [...lines.slice(0, MANY), `  ... and ${lines.length - MANY} more`] : lines;
  return [...shown, counts.join(', ')].join('\n');
}

const MANY = 12;

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}
