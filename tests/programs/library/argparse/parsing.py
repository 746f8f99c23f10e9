import argparse, sys, io
p = argparse.ArgumentParser(prog='tool', description='A tool.', epilog='Bye.')
p.add_argument('src', help='the source'); p.add_argument('dst', nargs='?', default='out')
p.add_argument('-v', '--verbose', action='count', default=0, help='more'); p.add_argument('--size', type=int, choices=[1, 2], metavar='N')
g = p.add_mutually_exclusive_group(); g.add_argument('--on', action='store_true'); g.add_argument('--off', action='store_false', dest='on')
p.add_argument('--list', nargs='+', default=[]); p.add_argument('--version', action='version', version='%(prog)s 1.0')
print(p.parse_args(['a', '-vv', '--size', '2', '--list', 'x', 'y'])); print(p.parse_args(['a', 'b', '--off'])); print(p.parse_known_args(['a', '--zzz'])); print(p.format_help()); print(p.format_usage())
sys.stderr = io.StringIO()
for argv in ([], ['a', '--size', 'x'], ['a', '--on', '--off'], ['a', 'b', 'c'], ['a', '--list']):
    try: p.parse_args(argv)
    except SystemExit as e: print(e.code, sys.stderr.getvalue().splitlines()[-1]); sys.stderr = io.StringIO()
s = argparse.ArgumentParser(prog='x'); sub = s.add_subparsers(dest='cmd', required=True); a = sub.add_parser('add', help='adds'); a.add_argument('n', type=float); a.set_defaults(fn=len)
print(s.parse_args(['add', '2.5']), argparse.Namespace(a=1) == argparse.Namespace(a=1)); print(s.format_help())
