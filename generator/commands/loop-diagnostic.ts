/** The refusal of a loop that V8 would not optimise, at the hot instruction that could most easily leave it. */
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../model/model.ts';

/** Placed at the last hot instruction of the file: the one whose addition most likely was too much. */
export function loopTooLarge(model: Model, size: number, limit: number): Diagnostic {
  const hot = model.instructions.filter((instruction) => instruction.hot);
  const last = hot.reduce((a, b) => (a.span.start > b.span.start ? a : b));
  const diagnostics = new Diagnostics();
  diagnostics.report('loop-too-large', last.headerSpan, { name: last.name, bytes: size, limit });
  return diagnostics.sorted()[0]!;
}
