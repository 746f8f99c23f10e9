/** `make explain OP=NAME`: all that one instruction or micro-op became. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstructionModel, UopModel } from '../model/model.ts';
import { explainInstruction, explainSequence, explainUop } from '../printers/explanation.ts';
import { indexModel } from '../printers/index-of-model.ts';
import type { ModelIndex } from '../printers/index-of-model.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { readSuperinstructions } from './chosen.ts';
import { DEFINITIONS, loadDefinitions } from './generate.ts';
import type { Outcome } from './regen.ts';

export async function explain(root: string, name: string): Promise<Outcome> {
  const { model, source, diagnostics } = await loadDefinitions(root);
  if (model === null) return { ok: false, text: printDiagnostics(DEFINITIONS, source, diagnostics) };
  const index = indexModel(model, readSuperinstructions(root));
  const instruction = model.instructions.find((each) => each.name === name);
  const uop = model.uops.find((each) => each.name === name);
  const tests = testsNaming(root, name);
  if (instruction !== undefined)
    return { ok: true, text: await formatted(root, explainInstruction(index, instruction, tests)) };
  if (uop !== undefined) return { ok: true, text: await formatted(root, explainUop(index, uop, tests)) };
  const sequence = index.sequences.find((each) => each.name === name);
  if (sequence !== undefined) return { ok: true, text: await formatted(root, explainSequence(index, sequence)) };
  return { ok: false, text: unknown(index, name) };
}

function unknown(index: ModelIndex, name: string): string {
  const { instructions, uops, pseudos, unsupported } = index.model;
  const reason = unsupported.find((each) => each.name === name)?.reason;
  if (reason !== undefined) return `${name} is not supported: ${reason}\n`;
  const known = [...instructions, ...uops, ...pseudos].map(
    (each: Pick<InstructionModel | UopModel, 'name'>) => each.name,
  );
  const near = nearest(name, known) ?? nearest(name.toUpperCase(), known);
  return `${DEFINITIONS} defines no ${name}${near === null ? '' : `; did you mean ${near}?`}\n`;
}

/** Test files that mention the name as a whole word. */
function testsNaming(root: string, name: string): string[] {
  const word = new RegExp(`(?<!\\w)${name}(?!\\w)`);
  return globSync('tests/**/*.{ts,ops,py}', { cwd: root })
    .sort()
    .filter((path) => word.test(readFileSync(join(root, path), 'utf8')));
}

/** Sections whose text is TypeScript are formatted like the generated files. */
async function formatted(
  root: string,
  sections: readonly { readonly title: string; readonly text: string; readonly isCode: boolean }[],
): Promise<string> {
  const { formatTypeScript } = await import('./finish.ts');
  const parts: string[] = [];
  for (const { title, text, isCode } of sections) {
    parts.push(`== ${title}\n${(isCode ? await formatTypeScript(root, text) : text).trimEnd()}\n`);
  }
  return parts.join('\n');
}
