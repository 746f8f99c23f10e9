/** The module `builtins`, empty; the files builtins-*.ts fill it, builtins.ts imports them all. */
import { newModule } from '../objects/module.ts';

export const builtinsModule = newModule(
  'builtins',
  "Built-in functions, types, exceptions, and other objects.\n\nThis module provides direct access to all 'built-in'\nidentifiers of Python; for example, builtins.len is\nthe full name for the built-in function len().",
);
