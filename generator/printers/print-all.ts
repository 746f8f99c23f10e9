/** Everything that generated/ holds, from one checked model. One printer per file or family of files. */
import type { Model } from '../model/model.ts';
import { contractFile } from './contract.ts';
import type { GeneratedFile } from './generated-file.ts';
import { heapFiles } from './heap.ts';
import { indexModel } from './index-of-model.ts';
import { coldFiles } from './interpreter/cold.ts';
import { loopFile } from './interpreter/loop.ts';
import { specializeFile } from './interpreter/specialize.ts';
import { metadataFiles } from './metadata/instructions.ts';
import { referenceFiles } from './reference/pages.ts';
import { uopFiles } from './metadata/uops.ts';

export function printAll(model: Model): GeneratedFile[] {
  const index = indexModel(model);
  return [
    ...heapFiles(index),
    contractFile(index),
    ...metadataFiles(index),
    ...uopFiles(index),
    loopFile(index),
    ...coldFiles(index),
    specializeFile(index),
    ...referenceFiles(index),
  ];
}
