/** What the command line says about itself. */

const USAGE = 'usage: trefoil [option] ... [-c cmd | -m mod | file | -] [arg] ...';

export const MISTAKE = `${USAGE}\nTry \`trefoil -h' for more information.\n`;

export const HELP = `${USAGE}
       trefoil dis [-C] [-O] [--adaptive] [file]
       trefoil trace [-X opt] [--wat] [--all] [--function name] [--no-color] file [arg] ...
       trefoil --compile file [output]
       trefoil --dump-code-json file

What to run (ends the options):
-c cmd : a program given as a string
-m mod : a module, or a package's __main__, found along sys.path
file   : a file (Python or .pyc), or a directory or zip archive with a __main__.py
-      : standard input, which is what runs when nothing is named; a terminal gets a prompt
arg ...: the program's arguments, sys.argv[1:]
dis    : the bytecode of a file; \`trefoil dis --help\` has its options
trace  : runs a file, then lists the traces that were made of it; \`trefoil trace --help\` has its options
--compile : writes file's .pyc beside it, or the output named

Options:
-B     : no .pyc files are written; also PYTHONDONTWRITEBYTECODE=x
-E     : pay no attention to PYTHON* environment variables
-h     : this text; also -? and --help
-i     : a prompt after the program; also one when standard input is no terminal; also PYTHONINSPECT=x
-I     : isolated: -E, -P and -s
-O     : no assert statements, __debug__ is False; also PYTHONOPTIMIZE=x
-OO    : no docstrings either
-P     : sys.path does not begin with the program's directory; also PYTHONSAFEPATH=x
-q     : no banner before the prompt
-s     : no user site directory (there is none)
-S     : without the names that \`site\` adds: exit, quit, help, copyright, credits, license
-u     : sys.stdout and sys.stderr are written at once; also PYTHONUNBUFFERED=x
-V     : the version; also --version; twice for more
-W arg : an entry of sys.warnoptions; also PYTHONWARNINGS=arg
-x     : skip the first line of the program
-X opt : an entry of sys._xoptions; int_max_str_digits=N is the limit of conversions between int and str
-X jit=on : hot code becomes optimised traces, and those WebAssembly (the default); jit=uops: traces are interpreted; jit=off: none are made;
         behind it, separated by commas, threshold=N, loops=N, entries=N (ticks until a place is hot), exits=N (until a side trace), limit=N (micro-ops of a trace), copies=N (micro-ops of a loop's
         traces until they share what is behind a branch), unoptimised, leave (at each check in turn, for tests), always (functions that do not pay too)
--stats : numbers about the run on standard error: what became of compiled functions; with jit=off or jit=uops also instructions and micro-ops, which are counted one by one
-b, -d, -v : counted in sys.flags

PYTHON_LLTRACE=N : tells on standard error what tier 2 does: 1 traces, 2 and where they are entered and left, 3 and the instructions
         recorded, 4 with their micro-ops, 5 and each micro-op executed
PYTHON_OPT_DEBUG=N : what the optimiser does: 1 in numbers, 2 each decision, 3 and what it left as it was
`;
