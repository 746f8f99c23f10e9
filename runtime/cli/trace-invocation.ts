/** The options of `trefoil trace`. */

export interface TraceInvocation {
  readonly kind: 'trace';
  readonly path: string;
  readonly args: readonly string[];
  /** Arguments of -X. */
  readonly implementation: readonly string[];
  readonly all: boolean;
  /** Also the functions of compiled traces, as text. */
  readonly wat: boolean;
  /** Only traces that begin in functions of this name; null: all. */
  readonly functionName: string | null;
  /** Unless the output is no terminal. */
  readonly mayColour: boolean;
}

interface Given {
  readonly X: readonly string[];
  readonly all: boolean;
  readonly wat: boolean;
  readonly function?: string;
  readonly color: boolean;
}

/** Enough for a short program to be traced; -X says otherwise. */
const DEFAULT = 'jit=uops';
/** Only the JIT makes WebAssembly. */
const DEFAULT_FOR_WAT = 'jit=on';

export async function parseTrace(argv: readonly string[]): Promise<TraceInvocation | { readonly kind: 'done'; readonly status: number }> {
  const { Command, CommanderError } = await import('commander');
  let invocation: TraceInvocation | { readonly kind: 'done'; readonly status: number } = { kind: 'done', status: 0 };
  const command = new Command('trefoil trace')
    .description('run a program, then list the traces that were made of it: recorded, and what the optimiser made of them')
    .exitOverride()
    .passThroughOptions()
    .argument('<file>', "a program, or - for standard input; what follows are the program's arguments")
    .argument('[arg...]')
    .option('-X <opt>', `as for programs; ${DEFAULT} without one, or ${DEFAULT_FOR_WAT} with --wat`, (option: string, before: readonly string[]) => [...before, option], [] as readonly string[])
    .option('--wat', 'with each trace its WebAssembly function, and which micro-op each part came from', false)
    .option('--all', 'also traces that are no longer valid', false)
    .option('--function <name>', 'only traces that begin in functions of this name')
    .option('--no-color', 'no colours on a terminal either')
    .action((path: string, args: readonly string[], { X, all, wat, function: functionName, color }: Given) => {
      const implementation = X.some((option) => option.startsWith('jit=')) ? X : [...X, wat ? DEFAULT_FOR_WAT : DEFAULT];
      invocation = { kind: 'trace', path, args, implementation, all, wat, functionName: functionName ?? null, mayColour: color };
    });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'done', status: error.exitCode === 0 ? 0 : 2 };
  }
  return invocation;
}
