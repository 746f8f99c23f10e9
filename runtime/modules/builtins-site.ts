/** What CPython's `site` adds to the built-in names: exit, quit, copyright, credits, license, help; and breakpoint. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { newError } from '../objects/exceptions/errors.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { builtin } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, callMethod, getAttr, str } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newTuple } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';
import { sysModule } from './sys.ts';

const quitterType: PyType = newType('Quitter', {
  module: '_sitebuiltins',
  isPythonInCPython: true,
  slots: {
    tp_repr: (self) => `Use ${(self as Quitter).name}() or Ctrl-D (i.e. EOF) to exit`,
    tp_call: (_self, args) => {
      throw newError('SystemExit', ...(args.length === 0 ? [None] : [args[0]!]));
    },
  },
});

class Quitter extends PyObject {
  readonly name: string;

  constructor(name: string) {
    super(quitterType);
    this.name = name;
  }
}

const printerType: PyType = newType('_Printer', {
  module: '_sitebuiltins',
  isPythonInCPython: true,
  slots: {
    tp_repr: (self) => (self as Printer).text,
    tp_call: (self) => {
      write(`${(self as Printer).text}\n`);
      return None;
    },
  },
});

class Printer extends PyObject {
  readonly text: string;

  constructor(text: string) {
    super(printerType);
    this.text = text;
  }
}

function write(text: string): void {
  const stdout = sysModule.dict.getStr('stdout');
  if (stdout !== null && stdout !== None) callMethod(stdout, 'write', text);
}

const helperType: PyType = newType('_Helper', {
  module: '_sitebuiltins',
  isPythonInCPython: true,
  slots: {
    tp_repr: () => 'Type help() for interactive help, or help(object) for help about object.',
    tp_call: (_self, args, kwargs) => call(getAttr(importTop('pydoc'), 'help'), args, kwargs),
  },
});

const importTop = (name: string): Value => hooks.importModule(name, None, None, newTuple([]), 0);

builtin(sysModule, 'breakpointhook(*args, **kwargs)', (args: Value[], kwargs: Map<string, Value>) =>
  call(getAttr(importTop('pdb'), 'set_trace'), args, kwargs),
);
builtin(builtinsModule, 'breakpoint(*args, **kws)', (args: Value[], kwargs: Map<string, Value>) => {
  const hook = sysModule.dict.getStr('breakpointhook');
  if (hook === null) throw newError('RuntimeError', 'lost sys.breakpointhook');
  return call(hook, args, kwargs);
});

const additions: Record<string, Value> = {
  exit: new Quitter('exit'),
  quit: new Quitter('quit'),
  copyright: new Printer(str(sysModule.dict.getStr('copyright') ?? '')),
  credits: new Printer('Trefoil grows from one definition file; Python is the work of its many contributors.'),
  license: new Printer('MIT'),
  help: new PyObject(helperType),
};
for (const [name, value] of Object.entries(additions)) builtinsModule.dict.setStr(name, value);
