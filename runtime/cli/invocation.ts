/** The command line, parsed: what to do, as plain data (it may be carried out on another thread). */
import { Command, CommanderError } from 'commander';

export type Program =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'string'; readonly source: string }
  | { readonly kind: 'stdin' };

export type Invocation =
  | { readonly kind: 'run'; readonly program: Program; readonly args: readonly string[] }
  | { readonly kind: 'dis'; readonly program: Program; readonly showCaches: boolean; readonly showOffsets: boolean; readonly adaptive: boolean }
  | { readonly kind: 'dump-code'; readonly path: string }
  /** Help, version or a mistake in the options: already printed. */
  | { readonly kind: 'done'; readonly status: number };

export const VERSION = 'Python 3.13.0 (Trefoil 0.1.0)';

/** `-` and nothing at all mean standard input, as for CPython. */
function programOf(path: string | undefined): Program {
  return path === undefined || path === '-' ? { kind: 'stdin' } : { kind: 'file', path };
}

/** Everything after `-c CODE` belongs to the program, options included. */
function splitAtCode(argv: readonly string[]): { own: readonly string[]; rest: readonly string[] } {
  const at = argv.indexOf('-c');
  const ownsIt = at >= 0 && argv.slice(0, at).every((arg) => arg.startsWith('-') && arg !== '-');
  return ownsIt ? { own: argv.slice(0, at + 2), rest: argv.slice(at + 2) } : { own: argv, rest: [] };
}

export function parseCommandLine(argv: readonly string[]): Invocation {
  const { own, rest } = splitAtCode(argv);
  let invocation: Invocation = { kind: 'done', status: 0 };
  const command = new Command('trefoil')
    .description('Run Python programs.')
    .version(VERSION, '-V, --version')
    .enablePositionalOptions()
    .passThroughOptions()
    .exitOverride()
    .option('-c <code>', 'run a string')
    .option('--dump-code-json <file>', "print a file's code object as py313-code/1 JSON")
    .argument('[file]', 'a program, or - for standard input')
    .argument('[args...]', 'its arguments: sys.argv[1:]')
    .action((file: string | undefined, args: string[], options: { c?: string; dumpCodeJson?: string }) => {
      if (options.dumpCodeJson !== undefined) invocation = { kind: 'dump-code', path: options.dumpCodeJson };
      else if (options.c !== undefined) invocation = { kind: 'run', program: { kind: 'string', source: options.c }, args: rest };
      else invocation = { kind: 'run', program: programOf(file), args };
    });
  command
    .command('dis')
    .description('list the bytecode of a program, as `python -m dis` does')
    .argument('[file]', 'a program, or - for standard input')
    .option('-C, --show-caches', 'show inline caches', false)
    .option('-O, --show-offsets', 'show instruction offsets', false)
    .option('--adaptive', 'run the program first and list its bytecode as the interpreter specialised it', false)
    .action((file: string | undefined, options: { showCaches: boolean; showOffsets: boolean; adaptive: boolean }) => {
      invocation = { kind: 'dis', program: programOf(file), ...options };
    });
  try {
    command.parse(own, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // CPython exits 2 for a mistake in its options.
    return { kind: 'done', status: error.exitCode === 0 ? 0 : 2 };
  }
  return invocation;
}
