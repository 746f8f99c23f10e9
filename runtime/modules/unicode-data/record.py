"""Records the Unicode properties of Python 3.13 for properties.br: `python3.13 record.py OUTPUT`, then `brotli` of it.

A line for each property and version: its name, then runs of code points with the same value: how many, a colon, the value,
separated by semicolons. Decompositions are listed one by one: their characters hardly form runs.
"""
import itertools
import sys
import unicodedata

PROPERTIES = {
    "category": lambda data, char: data.category(char),
    "bidirectional": lambda data, char: data.bidirectional(char),
    "combining": lambda data, char: str(data.combining(char)),
    "east_asian_width": lambda data, char: data.east_asian_width(char),
    "mirrored": lambda data, char: str(data.mirrored(char)),
    "decimal": lambda data, char: str(data.decimal(char, "")),
    "digit": lambda data, char: str(data.digit(char, "")),
    "numeric": lambda data, char: repr(data.numeric(char, "")).strip("'"),
}


def runs(data, of):
    for value, group in itertools.groupby(of(data, chr(code)) for code in range(0x110000)):
        yield f"{sum(1 for _ in group):x}:{value}"


def decompositions(data):
    for code in range(0x110000):
        parts = data.decomposition(chr(code))
        if parts:
            yield f"{code:x}:{parts}"


with open(sys.argv[1], "w", encoding="ascii") as out:
    for data in (unicodedata, unicodedata.ucd_3_2_0):
        for name, of in PROPERTIES.items():
            print(data.unidata_version, name, ";".join(runs(data, of)), file=out)
        print(data.unidata_version, "decomposition", ";".join(decompositions(data)), file=out)
