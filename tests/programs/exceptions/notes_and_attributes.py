"""add_note, with_traceback, __traceback__, args, subclasses with __str__, UnicodeError attributes, SystemExit, StopIteration."""
import sys
import traceback


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return f"custom {self.code}"


try:
    raise Custom(5, "more")
except Custom as error:
    error.add_note("first note")
    error.add_note("second\nline")
    print(repr(error), str(error), error.args, error.code, error.__notes__)
    print("".join(traceback.format_exception_only(error)), end="")
    tb = error.__traceback__
    print(tb.tb_lineno > 0, tb.tb_frame.f_code.co_name, tb.tb_next, tb.tb_lasti >= 0, error.with_traceback(None).__traceback__)


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


e = ValueError("v")
attempt(lambda: e.add_note(5))
attempt(lambda: setattr(e, "__traceback__", 5))
attempt(lambda: setattr(e, "__cause__", 5))
attempt(lambda: setattr(e, "__context__", "x"))
attempt(lambda: setattr(e, "args", 5))
attempt(lambda: setattr(e, "args", [1, 2]) or e.args)
attempt(lambda: delattr(e, "args"))
attempt(lambda: e.with_traceback(5))
attempt(lambda: ValueError(a=1))
attempt(lambda: Custom())
attempt(lambda: ValueError("a") == ValueError("a"))
attempt(lambda: (ValueError(), ValueError(1), ValueError(1, 2), KeyError("k"), KeyError(), Exception("é\n")))
attempt(lambda: (str(KeyError("k")), str(KeyError()), str(KeyError(1, 2)), str(ValueError()), str(ValueError(1, 2)), str(Exception(None)), str(Exception(("t",)))))
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad byte")
print(u, u.encoding, u.object, u.start, u.end, u.reason)
u.start, u.end, u.reason = 0, 2, "changed"
print(u)
print(UnicodeEncodeError("ascii", "aé", 1, 2, "no"), UnicodeEncodeError("ascii", "aéü", 1, 3, "no"), UnicodeTranslateError("a\U0001f600", 1, 2, "no"))
attempt(lambda: UnicodeDecodeError("utf-8"))
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "r"))
attempt(lambda: UnicodeEncodeError("utf-8", b"b", 0, 1, "r"))
for args in ((), (3,), ("text",), (1, 2), (None,)):
    x = SystemExit(*args)
    print(x.code, x.args, end="; ")
print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, StopAsyncIteration(1).args, GeneratorExit().args, KeyboardInterrupt("k").args)
s = SyntaxError("bad", ("file.py", 3, 5, "a b c\n", 3, 6))
print(s, s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s.print_file_and_line)
print("".join(traceback.format_exception_only(s)), end="")
attempt(lambda: SyntaxError("m", (1, 2)))
attempt(lambda: SyntaxError("m", 5))
print(str(SyntaxError("m", ("f", 1, 2, "t"))), SyntaxError().msg, SyntaxError("only").lineno)


def level3():
    raise KeyError("deep")


def level2():
    try:
        level3()
    except KeyError as k:
        raise ValueError("middle") from k


try:
    level2()
except ValueError as error:
    lines = traceback.format_exception(error)
    print("".join(line for line in lines if "File" not in line).replace("    ", " "))
    print([f.name for f in traceback.extract_tb(error.__traceback__)], [f.name for f in traceback.extract_tb(error.__cause__.__traceback__)])
    print(sys.exc_info()[0].__name__, sys.exception() is error)
print(sys.exc_info(), sys.exception())
print([c.__name__ for c in (ZeroDivisionError, ModuleNotFoundError, RecursionError, IndentationError, TabError, UnicodeDecodeError, FloatingPointError, BufferError, EncodingWarning) for c in (c.__base__,)])
