/** Contents of literals and documentation lines. */

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The contents of a quoted string; an unknown escape stands for its character. */
export function unescapeText(image: string): string {
  return image.slice(1, -1).replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

/** 0 for a wrong number: it has been reported, and NaN would go far. */
export function numberOf(image: string): number {
  const value = Number(image);
  return Number.isFinite(value) ? value : 0;
}

/** `/// text` without the marker and one space. */
export function docText(image: string): string {
  return image.replace(/^\/\/\/ ?/, '').trimEnd();
}
