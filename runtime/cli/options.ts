/** Python's options: single letters that may be run together (`-Eqc CODE`), up to the one that says what to run. */

export interface Options {
  inspect: boolean;
  quiet: boolean;
  ignoreEnvironment: boolean;
  isolated: boolean;
  noUserSite: boolean;
  noSite: boolean;
  safePath: boolean;
  unbuffered: boolean;
  skipFirstLine: boolean;
  dontWriteBytecode: boolean;
  /** --stats: numbers about the run, at its end. */
  stats: boolean;
  /** How often -O, -b, -d, -v were given. */
  optimize: number;
  bytesWarning: number;
  debug: number;
  verbose: number;
  /** Arguments of -W and -X. */
  warnings: string[];
  implementation: string[];
}

/** What ends the options. */
export type Ending =
  | { readonly kind: 'code'; readonly source: string; readonly args: readonly string[] }
  | { readonly kind: 'module'; readonly name: string; readonly args: readonly string[] }
  /** The program's path and its arguments; `-` or nothing is standard input. */
  | { readonly kind: 'operands'; readonly operands: readonly string[] }
  | { readonly kind: 'help' }
  /** How often -V was given. */
  | { readonly kind: 'version'; readonly times: number }
  | { readonly kind: 'mistake'; readonly message: string };

export interface Parsed {
  readonly options: Options;
  readonly ending: Ending;
}

function defaults(): Options {
  return {
    inspect: false,
    quiet: false,
    ignoreEnvironment: false,
    isolated: false,
    noUserSite: false,
    noSite: false,
    safePath: false,
    unbuffered: false,
    skipFirstLine: false,
    dontWriteBytecode: false,
    stats: false,
    optimize: 0,
    bytesWarning: 0,
    debug: 0,
    verbose: 0,
    warnings: [],
    implementation: [],
  };
}

const LETTERS: Readonly<Record<string, (options: Options) => unknown>> = {
  b: (options) => options.bytesWarning++,
  B: (options) => (options.dontWriteBytecode = true),
  d: (options) => options.debug++,
  E: (options) => (options.ignoreEnvironment = true),
  i: (options) => (options.inspect = true),
  I: (options) => (options.isolated = options.ignoreEnvironment = options.noUserSite = options.safePath = true),
  O: (options) => options.optimize++,
  P: (options) => (options.safePath = true),
  q: (options) => (options.quiet = true),
  // Hashes of strings do not differ from run to run here, as with PYTHONHASHSEED=0.
  R: () => undefined,
  s: (options) => (options.noUserSite = true),
  S: (options) => (options.noSite = true),
  u: (options) => (options.unbuffered = true),
  v: (options) => options.verbose++,
  x: (options) => (options.skipFirstLine = true),
};

const TAKES_ARGUMENT = 'cmWX';

/** Goes through the arguments once; the first mistake ends it, as the first request for help or the version does. */
class Reader {
  readonly options = defaults();
  private readonly argv: readonly string[];
  private at = 0;
  private versions = 0;

  constructor(argv: readonly string[]) {
    this.argv = argv;
  }

  read(): Ending {
    for (;;) {
      const arg = this.argv[this.at];
      if (arg === undefined || arg === '-' || !arg.startsWith('-')) break;
      this.at++;
      if (arg === '--') break;
      const ending = arg.startsWith('--') ? this.word(arg.slice(2)) : this.letters(arg);
      if (ending !== null) return ending;
    }
    if (this.versions > 0) return { kind: 'version', times: this.versions };
    return { kind: 'operands', operands: this.argv.slice(this.at) };
  }

  private word(word: string): Ending | null {
    if (word === 'help' || word === 'help-all') return { kind: 'help' };
    if (word === 'version') this.versions++;
    else if (word === 'stats') this.options.stats = true;
    else return { kind: 'mistake', message: `unknown option --${word}` };
    return null;
  }

  private letters(cluster: string): Ending | null {
    for (let i = 1; i < cluster.length; i++) {
      const letter = cluster[i]!;
      if (TAKES_ARGUMENT.includes(letter)) return this.withArgument(letter, cluster.slice(i + 1));
      if (letter === 'h' || letter === '?') return { kind: 'help' };
      if (letter === 'V') this.versions++;
      else if (letter in LETTERS) LETTERS[letter]!(this.options);
      else return { kind: 'mistake', message: `Unknown option: -${letter}` };
    }
    return null;
  }

  /** The argument is the rest of the cluster or, if there is none, the next word. */
  private withArgument(letter: string, rest: string): Ending | null {
    const argument = rest !== '' ? rest : this.argv[this.at++];
    if (argument === undefined) return { kind: 'mistake', message: `Argument expected for the -${letter} option` };
    if (letter === 'W') this.options.warnings.push(argument);
    else if (letter === 'X') this.options.implementation.push(argument);
    else if (this.versions > 0) return { kind: 'version', times: this.versions };
    else return letter === 'c' ? { kind: 'code', source: argument, args: this.argv.slice(this.at) } : { kind: 'module', name: argument, args: this.argv.slice(this.at) };
    return null;
  }
}

export function parseOptions(argv: readonly string[]): Parsed {
  const reader = new Reader(argv);
  return { ending: reader.read(), options: reader.options };
}
