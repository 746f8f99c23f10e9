/** Whole-file templates (handlebars): text goes in as it is, and a misspelt name is an error instead of nothing. */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

export function fillTemplate(template: URL, values: Readonly<Record<string, unknown>>): string {
  const fill = Handlebars.compile(readFileSync(template, 'utf8'), { noEscape: true, strict: true });
  return fill(values);
}
