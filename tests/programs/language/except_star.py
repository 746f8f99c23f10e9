"""except*: splitting, naked exceptions, raising inside, nesting, attributes of groups."""
import traceback


def show(error, depth=0):
    pad = "  " * depth
    if isinstance(error, BaseExceptionGroup):
        print(pad + f"{type(error).__name__}: {error.message}")
        for inner in error.exceptions:
            show(inner, depth + 1)
    else:
        print(pad + repr(error))


def run(error):
    try:
        try:
            raise error
        except* ValueError as group:
            print("values", repr(group))
        except* (TypeError, KeyError) as group:
            print("types or keys", len(group.exceptions))
        else:
            print("nothing")
        finally:
            print("finally")
    except BaseException as rest:
        print("left:")
        show(rest, 1)


run(ValueError("alone"))
run(OSError("unhandled"))
run(ExceptionGroup("eg", [ValueError(1), TypeError(2), KeyError(3)]))
run(ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError(3)]), TypeError(4)]))
run(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)]))
try:
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("else ran")
finally:
    print("done")


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise RuntimeError("new one")
    except* TypeError as e:
        raise e
    except* OSError:
        raise


try:
    raising()
except ExceptionGroup as group:
    show(group)
    print([type(e.__context__).__name__ for e in group.exceptions], group.__context__)

eg = ExceptionGroup("top", [ValueError("a"), ExceptionGroup("mid", [KeyError("k"), ValueError("b")]), OSError("o")])
match, rest = eg.split(ValueError)
show(match)
show(rest)
show(eg.subgroup((KeyError, OSError)))
print(eg.subgroup(ZeroDivisionError), eg.split(lambda e: isinstance(e, ExceptionGroup))[1], eg.subgroup(lambda e: "a" in str(e) and not isinstance(e, ExceptionGroup)))
show(eg.derive([TypeError()]))
print(repr(eg), str(eg), eg.message, eg.args[0], len(eg.exceptions))


class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)


mine = MyGroup("mine", [ValueError(1), TypeError(2)], 42)
part = mine.subgroup(TypeError)
print(type(part).__name__, part.code, part.exceptions)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ExceptionGroup("x", []))
attempt(lambda: ExceptionGroup("x", [1]))
attempt(lambda: ExceptionGroup("x", 5))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("x"))
attempt(lambda: ExceptionGroup("x", [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup("x", [ValueError()]))
attempt(lambda: BaseExceptionGroup("x", [SystemExit()]))
attempt(lambda: eg.split(5))
attempt(lambda: eg.subgroup((ValueError, 5)))
for bad in ("ExceptionGroup", "(ValueError, ExceptionGroup)", "5"):
    try:
        exec(f"try:\n    raise ValueError\nexcept* {bad}:\n    pass")
    except TypeError as error:
        print(error)
for source in ["try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept*: pass", "def f():\n  try: pass\n  except* A: return", "for x in y:\n  try: pass\n  except* A: break", "for x in y:\n  try: pass\n  except* A: continue"]:
    try:
        compile(source, "f", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
try:
    raise ExceptionGroup("shown", [ValueError("first"), ExceptionGroup("deep", [TypeError("second")])])
except ExceptionGroup as error:
    error.add_note("a note")
    print("".join(traceback.format_exception_only(error)), end="")
