/** The classes of generators and coroutines. Asynchronous generators: async-generator.ts. */
import { False, None, True, type Slot, type Value } from '../../heap/index.ts';
import { typeError } from '../exceptions/errors.ts';
import { currentFrame } from './frame.ts';
import { frameObject } from './frame-object.ts';
import { delegate, generatorClose, generatorNext, generatorSend, generatorThrow } from './generator-control.ts';
import { EXECUTING, PyGenerator, SUSPENDED, SUSPENDED_YIELD_FROM } from './generator.ts';
import { getset, member, method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { endIteration, id, takeStopValue } from '../protocol/protocol.ts';
import { exceptionToThrow } from '../calls/throw-arguments.ts';
import { fillType, newType, type PyType } from '../classes/type.ts';
import { asyncGeneratorType, coroutineType, generatorType } from './machine-types.ts';

fillType(generatorType, {
  final: true,
  hasWeakrefs: true,
  slots: {
    tp_repr: reprOf('generator'),
    tp_iter: (self) => self,
    tp_iternext: (self) => generatorNext(self as PyGenerator),
  },
});

fillType(coroutineType, {
  final: true,
  hasWeakrefs: true,
  slots: { tp_repr: reprOf('coroutine'), am_await: (self) => new CoroutineWrapper(self as PyGenerator) },
});

function reprOf(kind: string): (self: Value) => Value {
  return (self) => `<${kind} object ${(self as PyGenerator).qualname} at 0x${id(self).toString(16)}>`;
}

for (const type of [generatorType, coroutineType]) {
  method(type, 'send(self, value, /)', generatorSend);
  method(type, 'throw(self, type, value=NULL, traceback=NULL, /)', throwMethod);
  method(type, 'close(self, /)', generatorClose);
}

function throwMethod(generator: PyGenerator, type: Value, value: Slot, traceback: Slot): Value {
  return generatorThrow(generator, exceptionToThrow(type, value, traceback));
}

/** gi_, cr_, ag_: the same attributes under three names. */
function addAttributes(type: PyType, prefix: string, awaited: string): void {
  nameAttribute(type, '__name__', 'name');
  nameAttribute(type, '__qualname__', 'qualname');
  getset(type, awaited, (self: PyGenerator) => delegate(self) ?? None);
  getset(type, `${prefix}_running`, (self: PyGenerator) => (self.state === EXECUTING ? True : False));
  getset(type, `${prefix}_suspended`, (self: PyGenerator) => (isSuspended(self) ? True : False));
  getset(type, `${prefix}_frame`, (self: PyGenerator) => {
    // In compiled code it may run without its frame.
    currentFrame();
    return self.frame === null ? None : frameObject(self.frame);
  });
  member(type, `${prefix}_code`, (self: PyGenerator): Value => self.code);
}

function isSuspended(generator: PyGenerator): boolean {
  return generator.state === SUSPENDED || generator.state === SUSPENDED_YIELD_FROM;
}

function nameAttribute(type: PyType, attribute: string, field: 'name' | 'qualname'): void {
  getset(type, attribute, (self: PyGenerator) => self[field], (self: PyGenerator, value) => {
    if (typeof value !== 'string') throw typeError(`${attribute} must be set to a string object`);
    self[field] = value;
  });
}

addAttributes(generatorType, 'gi', 'gi_yieldfrom');
addAttributes(coroutineType, 'cr', 'cr_await');
addAttributes(asyncGeneratorType, 'ag', 'ag_await');
member(coroutineType, 'cr_origin', (self: PyGenerator) => self.origin);

/** What `coroutine.__await__()` returns: the coroutine as an iterator. */
const coroutineWrapperType = newType('coroutine_wrapper', {
  final: true,
  slots: {
    tp_iter: (self) => self,
    tp_iternext: (self) => {
      const { coroutine } = self as CoroutineWrapper;
      return generatorNext(coroutine) ?? endIteration(self, takeStopValue(coroutine));
    },
  },
});

class CoroutineWrapper extends PyObject {
  readonly coroutine: PyGenerator;
  constructor(coroutine: PyGenerator) {
    super(coroutineWrapperType);
    this.coroutine = coroutine;
  }
}

method(coroutineWrapperType, 'send(self, value, /)', (self: CoroutineWrapper, value: Value) => generatorSend(self.coroutine, value));
method(coroutineWrapperType, 'throw(self, type, value=NULL, traceback=NULL, /)', (self: CoroutineWrapper, type: Value, value: Slot, traceback: Slot) =>
  throwMethod(self.coroutine, type, value, traceback),
);
method(coroutineWrapperType, 'close(self, /)', (self: CoroutineWrapper) => generatorClose(self.coroutine));

