/** `make check`: fails on any difference between generated/ and what the definitions yield, edits by hand included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { filesPresent, GENERATED } from './manifest.ts';
import type { Outcome } from './regen.ts';

const LONGEST_DIFF = 60;
const MEND = 'Run `make regen` and commit the result.';

/** Everything is printed and formatted anew: digests only ever save time, they prove nothing. */
export async function check(root: string): Promise<Outcome> {
  const { generate } = await import('./generate.ts');
  const { contents, report } = await generate(root, null);
  if (contents === null) return { ok: false, text: report };
  const extra = filesPresent(root).filter((path) => !contents.has(path));
  const stale = [...contents].filter(([path, text]) => read(join(root, GENERATED, path)) !== text);
  if (extra.length === 0 && stale.length === 0)
    return { ok: true, text: report + `all ${contents.size} files of generated/ are as printed\n` };
  const differences = stale.map(([path, text]) => difference(root, path, text));
  const strangers = extra.map((path) => `generated/${path} is made by no printer\n`);
  return {
    ok: false,
    text: [
      report,
      ...differences,
      ...strangers,
      `${stale.length + extra.length} files differ. ${MEND}\n`,
    ].join(''),
  };
}

function difference(root: string, path: string, wanted: string): string {
  const present = read(join(root, GENERATED, path));
  const name = `${GENERATED}/${path}`;
  if (present === null) return `${name} is missing\n`;
  const lines = createTwoFilesPatch(name, name, present, wanted, 'as it is', 'as printed', {
    context: 2,
  }).split('\n');
  const shown = lines.slice(1, LONGEST_DIFF);
  return (
    shown.join('\n') +
    (lines.length > LONGEST_DIFF ? `\n... ${lines.length - LONGEST_DIFF} more lines\n` : '\n')
  );
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
