/** What a printer yields: one file of `generated/`, before formatting and before its heading. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

export type Language = 'typescript' | 'wat' | 'markdown';

/** How a line of comment is written in each language. */
export function commentLine(language: Language, text: string): string {
  switch (language) {
    case 'typescript':
      return `// ${text}`;
    case 'wat':
      return `;; ${text}`;
    case 'markdown':
      return `<!-- ${text} -->`;
    default:
      return unreachable(language);
  }
}

function unreachable(language: never): never {
  throw new Error(`no language ${String(language)}`);
}
