/** Everything that generated/ holds, from one checked model. One printer per file or family of files. */
import type { Model } from '../model/model.ts';
import type { Member } from '../model/sequence.ts';
import { contractFile } from './contract.ts';
import type { GeneratedFile } from './generated-file.ts';
import { heapFiles } from './heap.ts';
import { indexModel } from './index-of-model.ts';
import type { ModelIndex } from './index-of-model.ts';
import { coldFiles } from './interpreter/cold.ts';
import { loopFile } from './interpreter/loop.ts';
import { specializeFile } from './interpreter/specialize.ts';
import { superinstructionsFile } from './interpreter/superinstructions.ts';
import { metadataFiles } from './metadata/instructions.ts';
import { referenceFiles } from './reference/pages.ts';
import { uopFiles } from './metadata/uops.ts';
import { stencilFiles } from './stencils/stencils.ts';
import { abstractFiles } from './tier2/abstract.ts';
import { abstractCountText } from './tier2/count.ts';
import { formsFile } from './tier2/forms.ts';
import { typesFile } from './tier2/types.ts';
import { uopFunctionFiles } from './tier2/uops.ts';

/** `chosen`: what is to be one superinstruction each. `refused` says which cannot be, and why; `facts` are for the summary. */
export function printAll(
  model: Model,
  chosen: readonly (readonly Member[])[],
): { readonly files: GeneratedFile[]; readonly refused: readonly string[]; readonly facts: string } {
  const index = indexModel(model, chosen);
  return { files: filesOf(index), refused: index.refused, facts: abstractCountText(index) };
}

function filesOf(index: ModelIndex): GeneratedFile[] {
  return [
    ...heapFiles(index),
    contractFile(index),
    ...metadataFiles(index),
    ...uopFiles(index),
    loopFile(index),
    ...coldFiles(index),
    specializeFile(index),
    superinstructionsFile(index),
    ...uopFunctionFiles(index),
    ...abstractFiles(index),
    typesFile(index),
    formsFile(index),
    ...stencilFiles(index),
    ...referenceFiles(index),
  ];
}
