/** How a listing is coloured: on a terminal, and never in what must be compared. */
import pc from 'picocolors';

export interface Paint {
  readonly heading: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly replaced: (text: string) => string;
  readonly note: (text: string) => string;
}

export function paint(isColoured: boolean): Paint {
  const { bold, cyan, dim, green, strikethrough, yellow } = pc.createColors(isColoured);
  return { heading: (text) => bold(cyan(text)), removed: (text) => dim(strikethrough(text)), added: green, replaced: yellow, note: dim };
}
