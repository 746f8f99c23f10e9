"""re: a table of patterns and subjects with all match results, flags, groups, and substitution forms."""
import re

TABLE = [(r"a+b?", "aaab ab b"), (r"(\w+)@(\w+)\.com", "joe@site.com, ann@x.com"), (r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05 1999-12"), (r"^\s*(#.*)?$", "# comment"), (r"(a|b)*c", "ababc"), (r"(?:x)(y)?", "x xy"), (r"(?<=\$)\d+", "$10 20"), (r"\b\w{3}\b", "the cat sat on a mat"), (r"(?i)HeLLo", "hello HELLO"), (r"(?s)a.b", "a\nb"), (r"(?m)^x", "x\nx"), (r"(?x) a  b # c", "ab"), (r"[^\W\d_]+", "abc_12é"), (r"(.)\1", "aabbc"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"yo\""), (r"a{2,3}?", "aaaa"), (r"a*+a", "aaa"), (r"(?>a+)b", "aab"), (r"x(?!y)", "xy xz"), (r"(?<!a)b", "ab cb"), (r"(a)?(?(1)b|c)", "ab c"), (r"\d+(?:\.\d+)?", "3.14 2 .5"), (r"[\]\-a]+", "a]-"), (r"\u00e9|\N{BULLET}", "é•"), (r"$", "a\n"), (r"\Z", "a\n"), (r"", "ab"), (r"(?a:\w+)\w*", "aé"), (r"(?i:A)b", "ab AB"), (r"[à-ü]+", "éèz"), (r"((a)|b)+", "ab"), (r"(?:(a)|b)*", "ab"), (r"\S+\s*=\s*\S+", "k = v; x=1")]
for pattern, text in TABLE:
    p = re.compile(pattern)
    m = p.search(text)
    print(repr(pattern), p.groups, p.groupindex, m and (m.group(), m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup), p.findall(text), [x.span() for x in p.finditer(text)], p.split(text, maxsplit=2), p.sub(r"<\g<0>>", text), p.subn("-", text, count=1), bool(p.match(text)), bool(p.fullmatch(text)))
m = re.search(r"(?P<first>\w)(\w)?", "ab")
print(m[0], m["first"], m[2], m.group(1, 2), m.start("first"), m.end(2), m.expand(r"\2-\g<first>"), m.pos, m.endpos, m.string, m.re.pattern, m.regs, repr(m))
print(re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "1 a 22"), re.sub("x*", "-", "abxd"), re.sub(r"(a)(b)?", r"[\1\2]", "ab a"), re.sub("a", r"\n\\", "a"), re.escape("a.b*c[d]é -"), re.split(r"(,)\s*", "a, b,c"), re.split("", "ab"), re.purge())
print(re.compile("a", re.I | re.M), re.compile(b"a+").findall(b"aab"), re.compile("x").flags, re.I, re.I | re.X, repr(re.compile("a" * 300))[:50], re.compile("a") == re.compile("a"), re.compile("(?i)a").flags & re.I)
for bad in ("(", ")", "[", "a**", "*a", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=x)", "a{2,1}", "(?<=a+)b", "[z-a]", r"\q", "(?z)", "(?", "(?P<n", r"(?(1)a|b|c)", r"(?(2)a)", "x(?i)", r"[\d-z]", r"\x1", "(?P>x)", r"\N{nope}", "a++b*+c{1,2}+?" , "(?<a)", "(?-i)", "(?i-i:a)", "[[:a:]]" if False else "[a", "\\"):
    try:
        re.compile(bad)
        print(repr(bad), "compiles")
    except re.error as error:
        print(repr(bad), error, error.pos, error.lineno, error.colno)
for bad in (lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\g<", "a"), lambda: m.group(5), lambda: m["nope"], lambda: re.match("a", 5), lambda: re.match(b"a", "a"), lambda: re.match("a", b"a"), lambda: re.compile(5), lambda: re.sub("a", 5, "a"), lambda: re.compile("a", 9999999), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("a", "\\q", "a"), lambda: re.compile("a").search("a", "b"), lambda: re.split("a", "b", maxsplit="x")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
