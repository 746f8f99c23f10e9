/** The command line, parsed: what to do, as plain data. */
import { parseDis, type DisInvocation } from './dis-invocation.ts';
import { parseTrace, type TraceInvocation } from './trace-invocation.ts';
import { parseOptions, type Ending, type Options } from './options.ts';

export type Program =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'string'; readonly source: string }
  | { readonly kind: 'module'; readonly name: string }
  /** `isNamed`: by `-`, which is then sys.argv[0]. */
  | { readonly kind: 'stdin'; readonly isNamed: boolean };

export type Invocation =
  | { readonly kind: 'run'; readonly program: Program; readonly args: readonly string[]; readonly options: Options }
  | DisInvocation
  | TraceInvocation
  | { readonly kind: 'dump-code'; readonly path: string }
  | { readonly kind: 'compile'; readonly path: string; readonly output: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version'; readonly times: number }
  | { readonly kind: 'mistake'; readonly message: string };

/** Asynchronous because `dis` and `trace`, which almost no start needs, load the parser of their options. */
export async function parseCommandLine(argv: readonly string[]): Promise<Invocation> {
  const [first, second, third] = argv;
  if (first === 'dis') return parseDis(argv.slice(1));
  if (first === 'trace') return parseTrace(argv.slice(1));
  if (first === '--dump-code-json' && second !== undefined) return { kind: 'dump-code', path: second };
  if (first === '--compile' && second !== undefined) return { kind: 'compile', path: second, output: third ?? `${second.replace(/\.py$/, '')}.pyc` };
  const { ending, options } = parseOptions(argv);
  switch (ending.kind) {
    case 'code':
      return { kind: 'run', program: { kind: 'string', source: ending.source }, args: ending.args, options };
    case 'module':
      return { kind: 'run', program: { kind: 'module', name: ending.name }, args: ending.args, options };
    case 'operands':
      return { kind: 'run', program: programOf(ending.operands[0]), args: ending.operands.slice(1), options };
    default:
      return ending satisfies Exclude<Ending, { kind: 'code' | 'module' | 'operands' }>;
  }
}

function programOf(path: string | undefined): Program {
  if (path === undefined || path === '-') return { kind: 'stdin', isNamed: path !== undefined };
  return { kind: 'file', path };
}
