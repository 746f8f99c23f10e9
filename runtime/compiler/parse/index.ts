export { parse } from './parse.ts';
export type { Mode, Warn } from './parse.ts';
export { setCharacterNames } from './escapes.ts';
