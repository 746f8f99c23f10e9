import configparser, io
c = configparser.ConfigParser(); c.read_string('[DEFAULT]\nbase = /x\n[a]\npath = %(base)s/y\nn = 3\nflag = yes\nmulti = one\n  two\n[b]\n; comment\nk: v\n'); print(c.sections(), c['a']['path'], c.getint('a', 'n'), c.getboolean('a', 'flag'), repr(c['a']['multi']), c.get('b', 'zz', fallback='fb'), dict(c['b']), c.has_option('a', 'base'))
c['new'] = {'x': '1'}; w = io.StringIO(); c.write(w); print(w.getvalue())
for f in (lambda: c.get('q', 'x'), lambda: c.get('a', 'q'), lambda: configparser.ConfigParser().read_string('x = 1'), lambda: configparser.ConfigParser().read_string('[a]\n[a]')):
    try: f()
    except configparser.Error as e: print(type(e).__name__, str(e).splitlines()[0])
import tomllib; print(tomllib.loads('a = 1\n[t]\nb = [1.5, "x"]\nd = 2024-01-02\n[[arr]]\nk = true\n'))
