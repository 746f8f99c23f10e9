"""What CPython compiles a source to, as JSON: the reference of the compiler's tests.

One request per line of standard input, one answer per line of standard output. A request is
    {"path": FILE, "mode": "exec" | "eval" | "single", "flags": COMPILE_FLAGS, "optimize": 0 | 1 | 2}
An answer is {"code": CODE} or {"error": [type, message, line, offset, end line, end offset]}, in both cases with
"warnings": [[line, message], ...].

CODE holds the attributes of a code object, byte strings in hexadecimal. The tuple of `__static_attributes__` is sorted:
CPython 3.13.0 stores it in the order of a hash set, which differs from run to run.
"""

import dis
import json
import struct
import sys
import types
import warnings

TEXT = ("name", "qualname")
NUMBERS = ("firstlineno", "argcount", "posonlyargcount", "kwonlyargcount", "stacksize", "flags")
NAMES = ("names", "varnames", "cellvars", "freevars")
TABLES = ("linetable", "exceptiontable")


def float_hex(value):
    return struct.pack(">d", value).hex()


def constant(value):
    match value:
        case None:
            return ["None"]
        case types.EllipsisType():
            return ["Ellipsis"]
        case bool():
            return ["bool", value]
        case int():
            return ["int", str(value)]
        case float():
            return ["float", float_hex(value)]
        case complex():
            return ["complex", float_hex(value.real), float_hex(value.imag)]
        case str():
            return ["str", value]
        case bytes():
            return ["bytes", value.hex()]
        case tuple():
            return ["tuple", [constant(item) for item in value]]
        case frozenset():
            return ["frozenset", sorted((constant(item) for item in value), key=json.dumps)]
        case types.CodeType():
            return ["code", code(value)]
    raise TypeError(type(value))


def static_attributes_index(co):
    """The constant that a class body stores as `__static_attributes__`; -1 if it stores none."""
    loaded = -1
    for instruction in dis.get_instructions(co):
        if instruction.opname == "LOAD_CONST":
            loaded = instruction.arg
        elif instruction.opname == "STORE_NAME" and instruction.argval == "__static_attributes__":
            return loaded
    return -1


def code(co):
    consts = list(co.co_consts)
    index = static_attributes_index(co)
    if index >= 0 and isinstance(consts[index], tuple):
        consts[index] = tuple(sorted(consts[index]))
    fields = {field: getattr(co, "co_" + field) for field in TEXT + NUMBERS}
    fields |= {field: list(getattr(co, "co_" + field)) for field in NAMES}
    fields["consts"] = [constant(value) for value in consts]
    fields["code"] = co.co_code.hex()
    fields |= {field: getattr(co, "co_" + field).hex() for field in TABLES}
    return fields


def answer(path, mode="exec", flags=0, optimize=0):
    with open(path, "rb") as file:
        source = file.read()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compiled = compile(source, path, mode, flags, True, optimize)
            result = {"code": code(compiled)}
        except SyntaxError as error:
            place = [error.lineno, error.offset, error.end_lineno, error.end_offset]
            result = {"error": [type(error).__name__, error.msg, *place]}
        except (ValueError, OverflowError, RecursionError, MemoryError) as error:
            result = {"error": [type(error).__name__, str(error), None, None, None, None]}
    shown = [[each.lineno, str(each.message)] for each in caught if each.category is SyntaxWarning]
    return result | {"warnings": shown}


def main():
    sys.set_int_max_str_digits(0)
    for line in sys.stdin:
        print(json.dumps(answer(**json.loads(line))), flush=True)


main()
