"""Writes names.txt, a line `NAME;CODE POINT` for every character that has a name of its own, and its aliases.

Run with CPython 3.13 (Unicode 15.1); the optional argument is a file that holds candidates for aliases, one a line.
Names that follow from the code point (CJK unified ideographs, Hangul syllables) are left out. Compress the result
with brotli into names.br: `node -e` with zlib.brotliCompressSync at quality 11, window 24.
"""

import sys
import unicodedata

DERIVED = ("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ")

names = {}
for code in range(sys.maxunicode + 1):
    name = unicodedata.name(chr(code), "")
    if name and not name.startswith(DERIVED):
        names[name] = code
for alias in open(sys.argv[1]).read().split("\n") if len(sys.argv) > 1 else []:
    try:
        char = unicodedata.lookup(alias)
    except KeyError:
        continue
    if len(char) == 1 and not alias.startswith(DERIVED):
        names.setdefault(alias, ord(char))

with open("names.txt", "w") as out:
    # A name stands before its aliases: who asks for a character's name takes the first.
    for name, code in sorted(names.items(), key=lambda item: (item[1], unicodedata.name(chr(item[1]), None) != item[0], item[0])):
        out.write(f"{name};{code:x}\n")
