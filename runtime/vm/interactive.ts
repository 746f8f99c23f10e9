/** The prompt: reads a statement, runs it in `__main__`, and goes on whatever it raises, until the input ends or something exits. */
import { runCode } from '../interpreter/driver.ts';
import { PROMPT } from '../interpreter/report/frame-lines.ts';
import { registerSource } from '../interpreter/report/source.ts';
import { sysModule } from '../modules/sys-module.ts';
import { flushStreams, promptedLine } from '../modules/sys-streams.ts';
import { hasTerminal, terminalLine } from '../modules/terminal.ts';
import { newError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { hooks } from '../objects/machine/hooks.ts';
import type { PyModule } from '../objects/module.ts';
import { str } from '../objects/protocol/protocol.ts';
import { report, statusOfExit, writeError } from './exit-status.ts';
import { readStatement } from './statement-reader.ts';

/** Bits of co_flags that a `from __future__ import` leaves to the statements after it. */
const FUTURE_FLAGS = 0x1fe0000;

/** Returns the exit status. */
export function interact(main: PyModule): number {
  setDefault('ps1', '>>> ');
  setDefault('ps2', '... ');
  const session = new Session(main);
  for (;;) {
    const status = guarded(() => session.step());
    if (status !== null) return status;
  }
}

function setDefault(name: string, value: string): void {
  if (sysModule.dict.getStr(name) === null) sysModule.dict.setStr(name, value);
}

/** Runs `body` and reports what it raises; SystemExit gives an exit status. */
export function guarded(body: () => number | null): number | null {
  try {
    const status = body();
    flushStreams();
    return status;
  } catch (error) {
    return afterwards(asPython(error));
  }
}

function afterwards(exception: PyException): number | null {
  try {
    if (isInstanceOfName(exception, 'SystemExit')) return statusOfExit(exception);
    flushStreams();
    report(exception);
  } catch (error) {
    // The streams are broken too: there is nobody left to tell.
    if (!(error instanceof PyException)) throw error;
  }
  return null;
}

/** A fault of the host must not end the session. */
function asPython(error: unknown): PyException {
  if (error instanceof PyException) return error;
  if (error instanceof RangeError) return newError('RecursionError', 'maximum recursion depth exceeded');
  return newError('SystemError', error instanceof Error ? (error.stack ?? error.message) : String(error));
}

class Session {
  private readonly main: PyModule;
  private flags = 0;
  /** Statements so far: each is a file of its own to tracebacks. */
  private count = 0;

  constructor(main: PyModule) {
    this.main = main;
  }

  step(): number | null {
    const statement = this.read();
    switch (statement.kind) {
      case 'end':
        writeError('\n');
        return 0;
      case 'blank':
        this.count++;
        return null;
      case 'mistake':
        this.refuse(statement.source);
        return null;
      case 'statement':
        this.run(statement.source);
        return null;
      default:
        return statement satisfies never;
    }
  }

  private read(): ReturnType<typeof readStatement> {
    try {
      return readStatement(
        (isFirst) => readLine(promptText(isFirst ? 'ps1' : 'ps2')),
        () => writeError('\n'),
      );
    } catch (error) {
      if (!isInstanceOfName(error, 'KeyboardInterrupt')) throw error;
      writeError('\nKeyboardInterrupt\n');
      return this.read();
    }
  }

  /** Raises what is wrong with it. */
  private refuse(source: string): void {
    try {
      hooks.compile(source, '<stdin>', 'single', this.flags, -1);
    } catch (error) {
      // The end of a text is no column of it; of what is typed it is where the empty line begins.
      if (error instanceof PyException && error.fields.offset === 0) error.fields.offset = error.fields.end_offset = 1;
      throw error;
    }
  }

  private run(source: string): void {
    const filename = `${PROMPT}${this.count++}`;
    registerSource(filename, source);
    const code = hooks.compile(source, filename, 'single', this.flags, -1);
    this.flags |= code.flags & FUTURE_FLAGS;
    runCode(code, this.main.dict, this.main.dict);
  }
}

/** Any object may be a prompt; one that cannot be put into words is none. */
function promptText(name: string): string {
  const prompt = sysModule.dict.getStr(name);
  if (prompt === null) return '';
  try {
    return str(prompt);
  } catch (error) {
    if (error instanceof PyException) return '';
    throw error;
  }
}

function readLine(prompt: string): string | null {
  return hasTerminal() ? terminalLine(prompt) : promptedLine(prompt);
}
