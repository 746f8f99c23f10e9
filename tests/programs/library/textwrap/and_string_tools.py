"""textwrap, string, shlex, fnmatch, glob translation, difflib, pprint, reprlib together."""
import difflib
import fnmatch
import pprint
import reprlib
import shlex
import string
import textwrap

text = "The quick brown fox jumps over the lazy dog. A verylongwordthatdoesnotfit in here, hyphen-ated words too -- yes."
print(textwrap.fill(text, 20), textwrap.wrap(text, 15, break_long_words=False, break_on_hyphens=False), textwrap.shorten(text, 40), textwrap.shorten(text, 20, placeholder="..."), sep="\n")
print(textwrap.dedent("""
    a
      b

    c
"""), textwrap.indent("a\n\nb", "> "), textwrap.indent("a\n\nb", "> ", lambda l: True), textwrap.fill("x y", 10, initial_indent="* ", subsequent_indent="  "), textwrap.wrap("a\tb\nc", expand_tabs=False, replace_whitespace=False), textwrap.TextWrapper(width=10, max_lines=2, placeholder=" [..]").wrap(text), textwrap.wrap(""), sep="|")
t = string.Template("$who likes ${what}, $$5 $")
print(string.Template("$a ${b}").substitute(a=1, b=2), string.Template("$a $b").safe_substitute(a=1), string.Template("$a $a ${c}").get_identifiers(), string.Template("$x").is_valid(), t.is_valid(), string.capwords("hello  world-foo bar"), string.ascii_letters[:5], string.punctuation, string.whitespace.encode(), string.digits, string.hexdigits, string.printable[-6:].encode())
for bad in (lambda: t.substitute(who="a", what="b"), lambda: string.Template("$missing").substitute(), lambda: string.Formatter().format("{x}", 1), lambda: textwrap.wrap("a", 0)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(shlex.split("a 'b c' \"d \\\" e\" f\\ g # h", comments=True), shlex.quote("it's"), shlex.join(["a b", "c"]), fnmatch.filter(["a.py", "b.txt", "A.PY", ".py"], "*.py"), fnmatch.fnmatch("abc", "a[!x]c"), fnmatch.translate("*.t?t"), [fnmatch.fnmatchcase(x, "[ab]*") for x in ("a1", "c")])
a, b = "one\ntwo\nthree\n".splitlines(True), "ore\ntree\nthree\nextra\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "x", "y")), "".join(difflib.ndiff(a, b)), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3), difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes(), "".join(difflib.context_diff(a, b, n=0)))
data = {"name": "x" * 30, "list": list(range(30)), "nested": {"a": (1, 2, {"deep": [None] * 3})}, "set": {3, 1, 2}, "b": b"bytes" * 12}
pprint.pprint(data, width=50)
pprint.pprint(data, compact=True, depth=2, indent=2, sort_dicts=False)
print(pprint.pformat("a long string " * 8, width=40), pprint.isreadable(data), pprint.saferepr([data["list"]])[:20], reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}))
