/** Puts the interpreter behind the hooks of the lower rooms. Importing this file is enough. */
import { quicken } from '../../generated/interpreter/specialize.ts';
import { FIRST } from '../../generated/metadata/heads.ts';
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { PyModule } from '../objects/module.ts';
import { builtinsModule } from '../modules/builtins-module.ts';
import { currentFrame } from '../objects/machine/frame.ts';
import { callFunction, resumeGenerator, runBody, runCode, runFrame } from './driver.ts';
import { callResumably, isCallOfWaiting, runSlice } from './green-threads.ts';
import { loop } from './loop.ts';

/** `__builtins__` of a namespace may be a module or its dict; without one, what the running code has. */
function builtinsOf(globals: PyDict): PyDict {
  const given = globals.getStr('__builtins__');
  if (given instanceof PyModule) return given.dict;
  if (given instanceof PyDict) return given;
  return currentFrame()?.builtins ?? builtinsModule.dict;
}

function describeInstruction(code: PyCode, unit: number): string {
  const opcode = code.executors?.get(unit)?.opcode ?? FIRST[(code.units[unit] ?? 0) & 0xff];
  const info = Object.values(INSTRUCTIONS).find((each) => each.opcode === opcode);
  return info === undefined ? `opcode ${opcode}` : `${info.name} (dsl/python.ops:${info.line})`;
}

installHooks({ goOn: (frame) => loop.run(frame), callFunction, runFrame, runBody, runCode, resumeGenerator, quicken, builtinsOf, describeInstruction, runSlice, callResumably, isCallOfWaiting });
