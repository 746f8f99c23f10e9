/** The options of `trefoil dis`. */

export type DisInvocation =
  | { readonly kind: 'dis'; readonly path: string; readonly showCaches: boolean; readonly showOffsets: boolean; readonly adaptive: boolean }
  /** Help or a mistake in the options: already printed. */
  | { readonly kind: 'done'; readonly status: number };

type DisOptions = Pick<Extract<DisInvocation, { kind: 'dis' }>, 'showCaches' | 'showOffsets' | 'adaptive'>;

export async function parseDis(argv: readonly string[]): Promise<DisInvocation> {
  const { Command, CommanderError } = await import('commander');
  let invocation: DisInvocation = { kind: 'done', status: 0 };
  const command = new Command('trefoil dis')
    .description('list the bytecode of a program, as `python -m dis` does')
    .exitOverride()
    .argument('[file]', 'a program, or - for standard input', '-')
    .option('-C, --show-caches', 'show inline caches', false)
    .option('-O, --show-offsets', 'show instruction offsets', false)
    .option('--adaptive', 'run the program first and list its bytecode as the interpreter specialised it', false)
    .action((path: string, options: DisOptions) => {
      invocation = { kind: 'dis', path, ...options };
    });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'done', status: error.exitCode === 0 ? 0 : 2 };
  }
  return invocation;
}
