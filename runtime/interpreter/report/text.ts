/** Text measures of tracebacks. Lines are arrays of code points here: Python counts in those. */

export type Line = readonly string[];

export function points(text: string): string[] {
  return Array.from(text);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Columns of code objects and syntax trees are UTF-8 byte offsets. */
export function byteToCharacter(line: Line, offset: number): number {
  const bytes = encoder.encode(line.join('')).subarray(0, offset);
  return points(decoder.decode(bytes)).length;
}

// East Asian Wide and Fullwidth blocks (UAX #11), coarse: the ranges terminals draw in two cells.
const WIDE =
  /[\u1100-\u115F\u231A\u231B\u2329\u232A\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{1F004}\u{1F0CF}\u{1F18E}\u{1F191}-\u{1F19A}\u{1F200}-\u{1F320}\u{1F32D}-\u{1F335}\u{1F337}-\u{1F37C}\u{1F37E}-\u{1F393}\u{1F3A0}-\u{1F3CA}\u{1F3CF}-\u{1F3D3}\u{1F3E0}-\u{1F3F0}\u{1F3F4}\u{1F3F8}-\u{1F43E}\u{1F440}\u{1F442}-\u{1F4FC}\u{1F4FF}-\u{1F53D}\u{1F54B}-\u{1F54E}\u{1F550}-\u{1F567}\u{1F57A}\u{1F595}\u{1F596}\u{1F5A4}\u{1F5FB}-\u{1F64F}\u{1F680}-\u{1F6C5}\u{1F6CC}\u{1F6D0}-\u{1F6D2}\u{1F6D5}-\u{1F6D7}\u{1F6DC}-\u{1F6DF}\u{1F6EB}\u{1F6EC}\u{1F6F4}-\u{1F6FC}\u{1F7E0}-\u{1F7EB}\u{1F7F0}\u{1F90C}-\u{1F93A}\u{1F93C}-\u{1F945}\u{1F947}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Terminal cells of the first `count` characters. */
export function displayWidth(line: Line, count: number = line.length): number {
  let width = count;
  const end = Math.min(count, line.length);
  for (let index = 0; index < end; index++) if (line[index]! > '\u10FF' && WIDE.test(line[index]!)) width++;
  return width;
}

export function leadingSpace(line: Line): number {
  let count = 0;
  while (count < line.length && /\s/.test(line[count]!)) count++;
  return count;
}

/** Removes the white space that all lines with text begin with; lines without text become empty. */
export function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indent = /^[ \t]*/.exec(line)![0];
    margin = margin === null ? indent : commonPrefix(margin, indent);
  }
  const cut = margin?.length ?? 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(cut)));
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Prefixes every line of `text`, which ends in a newline. */
export function indent(text: string, prefix: string): string {
  return text.replace(/[^\n]*\n/g, (line) => prefix + line);
}
