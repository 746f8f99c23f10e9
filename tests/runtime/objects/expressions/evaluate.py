"""Prints the file of cases at argv[1] again, with the results that this interpreter gives.

A case is a line with an expression and a line with `==>` and what it yields: the repr of its value, or the exception.
Lines before the first case that begin with `#:` are run first. To add cases, write the expressions alone; to record
what CPython 3.13 says: python3.13 evaluate.py FILE > NEW, and put NEW in FILE's place.
"""

import sys

names = {}
with open(sys.argv[1], encoding="utf-8") as cases:
    lines = cases.read().split("\n")
for line in lines:
    if line.startswith("#:"):
        print(line)
        exec(line[2:].strip(), names)
    elif line.strip() and not line.startswith("==>"):
        print(line)
        try:
            print("==>", repr(eval(line, names)))
        except BaseException as error:
            print("==>", type(error).__name__ + ":", error)
