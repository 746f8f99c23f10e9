"""getopt, optparse, cmd, configparser interpolation, shlex streams, gettext, locale, calendar, string tables."""
import calendar, cmd, configparser, getopt, io, optparse, sys
print(getopt.getopt(["-a", "1", "--long=x", "-b", "rest", "-c"], "a:b", ["long="]), getopt.gnu_getopt(["x", "-v", "y", "--", "-z"], "v"))
for args in (["-q"], ["-a"], ["--nope"], ["--long"]):
    try: getopt.getopt(args, "a:", ["long="])
    except getopt.GetoptError as e: print(e, e.opt)
o = optparse.OptionParser(prog="p", usage="%prog [x]"); o.add_option("-n", type="int", default=1, help="number"); o.add_option("--flag", action="store_true"); o.add_option("-l", action="append"); r = o.parse_args(["-n", "5", "--flag", "-l", "a", "-l", "b", "arg"]); print(vars(r[0]), r[1]); print(o.format_help())
class Shell(cmd.Cmd):
    prompt, intro = "> ", "hi"
    def do_add(self, line): "add numbers"; print(sum(map(int, line.split())), file=self.stdout)
    def do_quit(self, line): return True
    def default(self, line): print("unknown", line, file=self.stdout)
    def emptyline(self): print("empty", file=self.stdout)
out = io.StringIO(); s = Shell(stdin=io.StringIO("add 1 2\n\nwhat\nhelp add\n?\nquit\nadd 9\n"), stdout=out); s.use_rawinput = False; s.cmdloop(); print(out.getvalue(), s.completenames("a"))
c = configparser.ConfigParser(); c.read_string("[DEFAULT]\nbase = /x\n[a]\npath = %(base)s/y\nflag = yes\nn: 5\nmulti =\n  l1\n  l2\nempty\n" .replace("empty\n", "") + "[b]\nf = 1.5\n; comment\nkey with space = v # not comment\n"); print(c.sections(), dict(c["a"]), c.getboolean("a", "flag"), c["a"].getint("n"), c.getfloat("b", "f"), c.get("a", "nope", fallback="fb"), c["b"]["key with space"], c.has_option("a", "base"), c.options("b"), "a" in c, c.get("a", "path", raw=True))
c["new"] = {"k": "v", "p": "50%%"}; c.set("a", "n", "6"); c.remove_section("b"); out = io.StringIO(); c.write(out); print(out.getvalue())
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True, delimiters=("=",)); e.read_string("[x]\na = 1\nnoval\n[y]\nb = ${x:a}2\n"); print(e["y"]["b"], e["x"]["noval"])
for bad in (lambda: c.read_string("nosection = 1"), lambda: c.read_string("[a]\nx=1\nx=2\n[a]"), lambda: c["zz"], lambda: c.get("a", "zz"), lambda: c.getint("new", "k"), lambda: c.getboolean("new", "k"), lambda: c.set("a", "k", 5), lambda: c.set("a", "k", "%(x"), lambda: configparser.RawConfigParser().read_string("[s]\nx"), lambda: c.add_section("a"), lambda: [c.set("a", "q", "%(nope)s"), c.get("a", "q")]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e).replace("\n", "|"))
print(calendar.month(2024, 2), calendar.isleap(1900), calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1), calendar.TextCalendar(6).formatweek([(1, 0)], 3), list(calendar.Calendar().itermonthdays(2023, 2))[:5], calendar.leapdays(2000, 2024), calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.day_name[0], calendar.month_abbr[12], calendar.MONDAY, calendar.JANUARY)
