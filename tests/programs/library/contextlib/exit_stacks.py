"""contextlib: ExitStack ordering and errors, closing, suppress groups, async managers, reuse, messages."""
import contextlib
import io
import sys
from contextlib import AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, chdir, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__))


@contextmanager
def manager(name, swallow=False, fail_exit=False):
    print("enter", name)
    try:
        yield name
    except ValueError as error:
        print(name, "saw", error)
        if not swallow:
            raise
    finally:
        print("exit", name)
        if fail_exit:
            raise RuntimeError(f"{name} failed to exit")


def use(*managers, error=None):
    with ExitStack() as stack:
        names = [stack.enter_context(m) for m in managers]
        if error:
            raise error
        return names


attempt(lambda: use(manager("a"), manager("b")))
attempt(lambda: use(manager("a"), manager("b"), error=ValueError("v")))
attempt(lambda: use(manager("a", swallow=True), manager("b"), error=ValueError("v")))
attempt(lambda: use(manager("a"), manager("b", fail_exit=True), error=ValueError("v")))
attempt(lambda: use(manager("a"), 5))
with ExitStack() as stack:
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    stack.push(manager("pushed manager")) if False else None
    kept = stack.pop_all()
    print("body")
print("after body")
kept.close()


@contextmanager
def no_yield():
    return
    yield


@contextmanager
def two_yields():
    yield 1
    yield 2


@contextmanager
def replaces():
    try:
        yield
    except KeyError:
        raise TypeError("replaced")


@contextmanager
def stop():
    yield
    raise StopIteration("inside")


def enter(cm, error=None):
    with cm as value:
        if error:
            raise error
    return value


attempt(lambda: enter(no_yield()))
attempt(lambda: enter(two_yields()))
attempt(lambda: enter(two_yields(), ValueError("x")))
attempt(lambda: enter(replaces(), KeyError("k")))
attempt(lambda: enter(stop()))
attempt(lambda: enter(manager("s"), StopIteration("body")))
m = manager("once")
enter(m)
attempt(lambda: enter(m))
attempt(lambda: enter(5))
attempt(lambda: enter(type("NoExit", (), {"__enter__": lambda s: 1})()))
attempt(lambda: enter(type("NoEnter", (), {"__exit__": lambda *a: 1})()))
attempt(lambda: enter(type("Async", (), {"__aenter__": 1, "__aexit__": 1})()))


class Deco(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("end", exc[0] and exc[0].__name__)
        return False


@Deco()
def decorated(x):
    return x + 1


@manager("deco")
def generated():
    return "g"


print(decorated(1), generated(), generated(), decorated.__name__)
with suppress(ZeroDivisionError, KeyError):
    {}["x"]
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(group.exceptions)
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print("captured")
    print("error", file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()), enter(nullcontext(7)), enter(closing(io.StringIO("x"))).closed)


@asynccontextmanager
async def amanager(name):
    print("aenter", name)
    try:
        yield name
    finally:
        print("aexit", name)


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(amanager("x")), stack.enter_context(manager("sync")))
        stack.push_async_callback(acallback, 1)
    async with amanager("y") as y, nullcontext(3) as three:
        print(y, three)

    async def agen():
        try:
            yield 1
        finally:
            print("agen closed")

    async with aclosing(agen()) as g:
        async for v in g:
            print(v)
            break


async def acallback(x):
    print("acallback", x)


try:
    main().send(None)
except StopIteration:
    pass
print(isinstance(nullcontext(), contextlib.AbstractContextManager), isinstance(5, contextlib.AbstractContextManager), contextlib.AbstractContextManager().__exit__.__doc__ is not None if False else "")
