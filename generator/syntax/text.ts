/** Contents of string literals and documentation lines. */

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The contents of a quoted string; an unknown escape stands for its character. */
export function unescapeText(image: string): string {
  return image.slice(1, -1).replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

/** `/// text` without the marker and one space. */
export function docText(image: string): string {
  return image.replace(/^\/\/\/ ?/, '').trimEnd();
}
