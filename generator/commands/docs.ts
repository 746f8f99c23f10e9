/** `make docs`: the reference pages are part of generated/; this brings them up to date and says where they are. */
import { filesPresent } from './manifest.ts';
import { regen } from './regen.ts';
import type { Outcome } from './regen.ts';

export async function docs(root: string): Promise<Outcome> {
  const outcome = await regen(root);
  if (!outcome.ok) return outcome;
  const pages = filesPresent(root).filter((path) => path.startsWith('reference/'));
  return { ok: true, text: `${outcome.text}${pages.length} pages; begin at generated/reference/README.md\n` };
}
