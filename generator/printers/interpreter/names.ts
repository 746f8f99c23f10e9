/** Names of constants inside one printed instruction: those of the definition, kept apart from everything around them. */

/** Words of TypeScript, and the locals of the loop and of the cold functions. */
const TAKEN = new Set([
  ...'break case catch class const continue debugger default delete do else enum export extends false finally for function if'.split(
    ' ',
  ),
  ...'import in instanceof new null return super switch this throw true try typeof var void while with yield let static await'.split(
    ' ',
  ),
  ...'undefined arguments eval async of'.split(' '),
  ...'frame units start pc sp base stack uop op oparg unit ticks next dispatch thread cold heads error entry caller counter'.split(
    ' ',
  ),
]);

/** Hands out names: the one asked for, or the first of `name_2`, `name_3`, ... that is free. `avoid` are imported names. */
export function nameSupply(avoid: (name: string) => boolean): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let candidate = name;
    for (let n = 2; given.has(candidate) || TAKEN.has(candidate) || avoid(candidate); n++)
      candidate = `${name}_${n}`;
    given.add(candidate);
    return candidate;
  };
}
