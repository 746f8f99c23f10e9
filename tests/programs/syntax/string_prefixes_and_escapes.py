"""String literals: every prefix and escape, concatenation, bytes, raw strings, triple quotes, warnings for invalid escapes."""
import warnings

print([ord(c) for c in "\a\b\f\n\r\t\v\\\'\"\0\7\77\101\x7f\u20ac\U0001F600\N{BULLET}"])
print(list(b"\a\b\f\n\r\t\v\\\'\"\0\7\77\101\x7f"))
print(r"\a\n\x41\u0041", R'\'', rb"\x00\n", Rb'a', bR"b", BR'\\', len(r"\\"), len(r"\'"))
print(u"unicode", U'U', f"{1}", F'{2}', fr"\{3}", Rf'{4}\n', rF"{5}")
print("""triple "quotes" 'inside' \
continued
new line""", '''it's''', """a""""b", "" "", """\"""")
print("one" 'two' r"\three" f"{4}" """five""", b"a" b'b' rb"\c", ("x"
  "y"))
for source in [r'"\d"', r'"\8"', r'"\400"', r"b'\d'", r"b'\400'", r"'\ '", r"f'\d{1}'", r"'a\qb\z'", r"r'\d'"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = eval(source)
        except Exception as error:
            value = error
        print(source, repr(value), [(w.category.__name__, str(w.message), w.lineno) for w in caught])
for source in [r'"\x"', r'"\x4"', r'"\xg1"', r'"\u123"', r'"\U0011000"', r'"\U00110000"', r'"\N"', r'"\N{}"', r'"\N{xx}"', r'b"\x"', r'b"\xg"', 'b"é"', r'"\N{LATIN SMALL LETTER A"', 'f"\\N{xx}"', r'"abc\x1"', r"f'{1}\x'"]:
    try:
        print(source, repr(eval(source)))
    except SyntaxError as error:
        print(source, error.msg, error.offset)
print("\N{LATIN SMALL LETTER E WITH ACUTE}" == "é", "\N{latin small letter a}", "\N{DIGIT ONE}\N{SPACE}|", "\N{NBSP}" == "\xa0", "\N{LF}" == "\n", "\N{CJK UNIFIED IDEOGRAPH-4E00}", "\N{HANGUL SYLLABLE GA}")
print("line\
 joined", 'a\
b', """x\
y""")
print(len("\
"), repr("\r\n"), repr('\''), repr("'\""), repr("\x80\xad\u0378\ud800\U000e0001"), "é" == "e\u0301", len("e\u0301"), "\u2028" in "a\u2028b")
print(ascii("é€😀"), "%s" "%d" % ("a", 1), "a" "b".upper(), ("a" "b").upper(), "xy")
print(b"bytes"[0], b"\xff".hex(), b"a" + b"b", bytes("é", "utf-8"), b"%d" % 5)
print("{}" "{{}}".format(1), f"{{}}{1}" "{}", f"{'a' 'b'}", f'{"a" "b"}', f"{'''x'''}")
