/** What a check reports, and the place it reports to. */
import type { Span } from '../syntax/tree.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Arguments, Code, Severity } from './catalogue.ts';

export interface Note {
  readonly span: Span;
  readonly text: string;
}
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly span: Span;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** Secondary places: the first definition of a name defined twice, the effect that an exit comes after. */
  readonly notes: readonly Note[];
}

/** Collects; nothing is ever thrown for a mistake in a definition file. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];

  report<C extends Code>(code: C, span: Span, args: Arguments<C>, notes: readonly Note[] = []): void {
    const entry = CATALOGUE[code];
    const fill = (template: string): string => fillTemplate(template, args);
    this.list.push({
      code, severity: entry.severity, span, found: fill(entry.found), expected: fill(entry.expected), fix: fill(entry.fix), notes,
    });
  }

  /** True while nothing worse than a warning was reported. */
  get clean(): boolean {
    return this.list.every((diagnostic) => diagnostic.severity !== 'error');
  }

  /** By position, then code; what is said twice of one place is said once. */
  sorted(): Diagnostic[] {
    const seen = new Set<string>();
    return this.list
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
      .filter((diagnostic) => {
        const key = `${diagnostic.code} ${diagnostic.span.start} ${diagnostic.found}`;
        return !seen.has(key) && seen.add(key);
      });
  }
}

function fillTemplate(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(args[key] ?? ''));
}
