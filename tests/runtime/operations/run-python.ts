/** Runs Python source and gives the value of its variable `result` as Python would print it. */
import '../../../runtime/vm.ts';
import { runCode } from '../../../runtime/interpreter/driver.ts';
import { builtinsModule } from '../../../runtime/modules/builtins-module.ts';
import { hooks } from '../../../runtime/objects/machine/hooks.ts';
import { newModule } from '../../../runtime/objects/module.ts';
import { repr } from '../../../runtime/objects/protocol/protocol.ts';

export function resultOf(source: string): string {
  const { dict } = newModule('test');
  dict.setStr('__builtins__', builtinsModule);
  runCode(hooks.compile(source, '<test>', 'exec', 0, -1), dict, dict);
  return repr(dict.getStr('result')!);
}
