/** Runs what the command line names, and the prompt after it or instead of it. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applySettings, archivedText, isPyc, librarySearchPath, preparePrompt, runModule, runPrompt, runCompiled, runSource, runStartup, writeError, type Settings } from '../vm.ts';
import type { Invocation, Program } from './invocation.ts';
import { settingsOf } from './settings.ts';
import { BANNER } from './version.ts';

const STDIN = 0;
const NEWLINE = 10;

type Run = Extract<Invocation, { kind: 'run' }>;

/** @throws the host's error if the program's file cannot be read */
export function runProgram({ program, args, options }: Run, isTerminal: boolean): number {
  const settings = settingsOf(options, process.env, options.inspect);
  const refused = applySettings(settings);
  if (refused !== null) {
    writeError(`Fatal Python error: ${refused}\nPython runtime state: preinitialized\n\n`);
    return 1;
  }
  if (program.kind === 'stdin' && (isTerminal || options.inspect)) return prompt(program.isNamed ? ['-', ...args] : [''], settings);
  const promptFollows = settings.flags.inspect === 1;
  const status = start(program, args, { settings, promptFollows, skipsFirstLine: options.skipFirstLine });
  const hasInput = isTerminal || options.inspect;
  return promptFollows && hasInput && program.kind !== 'stdin' ? runPrompt() : status;
}

/** The prompt without a program: with a banner, unless `-q`, and the user's own preparations. */
function prompt(argv: readonly string[], settings: Settings): number {
  preparePrompt({ argv, path: pathOf('', settings) });
  if (settings.flags.quiet !== 1) writeError(BANNER);
  return (settings.startup === null ? null : runStartup(settings.startup)) ?? runPrompt();
}

interface Manner {
  readonly settings: Settings;
  readonly promptFollows: boolean;
  readonly skipsFirstLine: boolean;
}

function start(program: Program, args: readonly string[], manner: Manner): number {
  const { settings, promptFollows } = manner;
  switch (program.kind) {
    case 'string':
      return runSource(program.source, '<string>', { argv: ['-c', ...args], path: pathOf('', settings), promptFollows });
    case 'module':
      return runModule(program.name, { argv: ['-m', ...args], path: pathOf(process.cwd(), settings), promptFollows });
    case 'stdin':
      return runSource(readFileSync(STDIN), '<stdin>', { argv: [program.isNamed ? '-' : '', ...args], path: pathOf('', settings), promptFollows });
    case 'file':
      return startFile(program.path, args, manner);
    default:
      return program satisfies never;
  }
}

/** A directory is run by its `__main__.py`, and is itself where its modules are. */
function startFile(path: string, args: readonly string[], { settings, promptFollows, skipsFirstLine }: Manner): number {
  const argv = [path, ...args];
  const archived = statSync(path).isDirectory() ? null : archivedText(`${path}/__main__.py`);
  if (archived !== null) return runSource(archived, `${path}/__main__.py`, { argv, path: [path, ...pathOf(null, settings)], promptFollows, packageName: '' });
  if (!statSync(path).isDirectory()) {
    const source = readFileSync(path);
    if (path.endsWith('.pyc') || isPyc(source)) return runCompiled(source, resolve(path), { argv, path: pathOf(dirname(realpathSync(path)), settings), promptFollows });
    const text = skipsFirstLine ? source.subarray(Math.max(0, source.indexOf(NEWLINE))) : source;
    return runSource(text, resolve(path), { argv, path: pathOf(dirname(realpathSync(path)), settings), promptFollows });
  }
  const main = join(path, '__main__.py');
  if (existsSync(main)) return runSource(readFileSync(main), resolve(main), { argv, path: [resolve(path), ...pathOf(null, settings)], promptFollows, packageName: '' });
  writeError(`trefoil: can't find '__main__' module in '${resolve(path)}'\n`);
  return 1;
}

/** The place that a program's own modules come from may be unsafe (-P). */
function pathOf(own: string | null, { flags, searchPath }: Settings): string[] {
  const others = [...searchPath, ...librarySearchPath()];
  return flags.safe_path === true || own === null ? others : [own, ...others];
}
