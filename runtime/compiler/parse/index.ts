export { parse } from './parse.ts';
export type { Mode } from './parse.ts';
export { setCharacterNames } from './escapes.ts';
