/** sys.stdin, sys.stdout, sys.stderr. */
import { None } from '../heap/index.ts';
import type { PyDict } from '../objects/dict.ts';
import { callMethod } from '../objects/protocol.ts';
import { Descriptor } from './descriptor.ts';
import { sysModule } from './sys-module.ts';
import { PyTextFile } from './text-file.ts';

const stdin = new PyTextFile(new Descriptor(0), '<stdin>', 'r');
const stdout = new PyTextFile(new Descriptor(1), '<stdout>', 'w');
/** Always by the line, so that what went wrong is seen even if the rest is lost. */
const stderr = new PyTextFile(new Descriptor(2), '<stderr>', 'w', { errors: 'backslashreplace', isLineBuffered: true });

export function installStreams(dict: PyDict): void {
  for (const [name, stream] of Object.entries({ stdin, stdout, stderr })) {
    dict.setStr(name, stream);
    dict.setStr(`__${name}__`, stream);
  }
}

/** At the end of a program: the streams it has now, then the original ones. Raises what writing raises. */
export function flushStreams(): void {
  for (const name of ['stdout', 'stderr']) {
    const stream = sysModule.dict.getStr(name);
    if (stream !== null && stream !== None && !isClosed(stream)) callMethod(stream, 'flush');
  }
  if (!stdout.closed) stdout.flush();
  if (!stderr.closed) stderr.flush();
}

function isClosed(stream: unknown): boolean {
  return stream instanceof PyTextFile && stream.closed;
}
