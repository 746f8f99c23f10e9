/** What a printer cannot print is a fault of the generator, or a rule it lacks: either way the definition is named. */
import type { InstructionModel, Model } from '../../model/model.ts';
import { origin } from '../index-of-model.ts';

export function located<T>(model: Model, instruction: InstructionModel, print: () => T): T {
  try {
    return print();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${origin(model, instruction)}: ${instruction.name}: ${message}`, { cause: error });
  }
}
