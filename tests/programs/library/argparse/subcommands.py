"""argparse: subcommands, types, choices, nargs, groups, defaults, errors, help text."""
import argparse
import sys


def build():
    parser = argparse.ArgumentParser(prog="tool", description="A tool.", epilog="The end.", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("-v", "--verbose", action="count", default=0, help="more output")
    parser.add_argument("--version", action="version", version="%(prog)s 1.0")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = commands.add_parser("add", aliases=["a"], help="add things")
    add.add_argument("items", nargs="+", type=int, help="what to add")
    add.add_argument("--scale", type=float, default=1.0, metavar="F")
    show = commands.add_parser("show")
    group = show.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_const", const="json", dest="format")
    group.add_argument("--text", action="store_const", const="text", dest="format")
    show.add_argument("--level", choices=["low", "high"], default="low")
    show.add_argument("--tag", action="append")
    show.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
    show.add_argument("path", nargs="?", default="-")
    show.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def run(line):
    try:
        print(line, "->", build().parse_args(line.split()))
    except SystemExit as stop:
        print(line, "-> exit", stop.code)
    except argparse.ArgumentError as error:
        print(line, "-> error", error)


sys.stderr = sys.stdout
for line in ["add 1 2 3", "-vv add 5 --scale 2.5", "a 1", "add", "add x", "", "show", "show --json", "show --json --text", "show --tag a --tag b p q r", "show --no-flag", "show --lev high", "--version", "add 1 --scale", "add --unknown 1"]:
    run(line)
build().print_usage()
p = argparse.ArgumentParser(add_help=False, exit_on_error=False)
p.add_argument("--n", type=int, required=True)
p.add_argument("--pair", nargs=2)
p.add_argument("files", nargs="*", type=lambda s: s.upper())
print(p.parse_known_args(["--n", "1", "a", "--other", "b"]), p.parse_args(["--n=7", "--pair", "x", "y"]))
for bad in (["--n", "z"], ["--pair", "1"]):
    try:
        p.parse_args(bad)
    except argparse.ArgumentError as error:
        print(error, error.argument_name)
ns = argparse.Namespace(a=1)
print(ns, ns == argparse.Namespace(a=1), "a" in ns, vars(ns))
p2 = argparse.ArgumentParser(parents=[p], conflict_handler="resolve", prefix_chars="-+", fromfile_prefix_chars="@")
p2.add_argument("+x", action="store_true")
p2.set_defaults(extra="e")
print(p2.parse_args(["--n", "3", "+x"]), p2.get_default("extra"))
try:
    p2.add_argument("-q", "--quiet", action="nonsense")
except ValueError as error:
    print(error)
