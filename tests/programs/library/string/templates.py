import string
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.capwords(' hello  wORLD '))
t = string.Template('$who likes ${what} $$5'); print(t.substitute(who='A', what='b'), t.safe_substitute(who='A'), t.get_identifiers(), t.is_valid())
for f in (lambda: t.substitute(), lambda: string.Template('$').substitute()):
    try: f()
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
f = string.Formatter(); print(f.format('{0} {x!r:>5} {0[1]} {y.real}', 'ab', x='q', y=3), list(f.parse('a{b.c[0]!r:>{w}}}}{{{}')), f.vformat('{a}', (), {'a': 1}))
class F(string.Formatter):
    def get_value(self, k, a, kw): return f'<{k}>'
print(F().format('{x} {}'))
