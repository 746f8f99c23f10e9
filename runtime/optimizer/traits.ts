/** Questions about micro-ops that are asked again and again: each is answered once for each of them. */
import { UOPS, type UopInfo } from '../../generated/metadata/uops.ts';

export function perUop<T>(answer: (info: UopInfo) => T): (uop: string) => T {
  const answers = new Map<string, T>();
  return (uop) => {
    let known = answers.get(uop);
    if (known === undefined) answers.set(uop, (known = answer(UOPS[uop]!)));
    return known;
  };
}
