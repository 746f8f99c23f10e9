"""Exceptions: raising, catching, finally, else, chaining, custom classes, re-raising."""


class AppError(Exception):
    """Base of the program's own errors."""


class NotFound(AppError):
    def __init__(self, key):
        super().__init__(f"{key} not found")
        self.key = key


class Retry(AppError):
    pass


log = []


def risky(n):
    try:
        log.append(f"try {n}")
        if n == 0:
            return "returned"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            {}["two"]
        if n == 3:
            raise NotFound("three")
        if n == 4:
            1 / 0
        result = "fell through"
    except ValueError as error:
        return f"value error {error}"
    except (KeyError, ZeroDivisionError) as error:
        return f"{type(error).__name__} {error}"
    else:
        log.append("else")
        return result
    finally:
        log.append(f"finally {n}")


for n in range(6):
    try:
        print(n, risky(n))
    except AppError as error:
        print("app error:", error, error.key, error.args)
print(log)


def retry(action, attempts):
    for attempt in range(attempts):
        try:
            return action(attempt)
        except Retry as error:
            print("retry", attempt, error)
            if attempt == attempts - 1:
                raise
    return None


def flaky(attempt):
    if attempt < 2:
        raise Retry(f"attempt {attempt}")
    return attempt * 10


print(retry(flaky, 3))
try:
    retry(flaky, 2)
except Retry as error:
    print("gave up:", error)


def chained():
    try:
        int("x")
    except ValueError as error:
        raise AppError("conversion failed") from error


def implicit():
    try:
        [][1]
    except IndexError:
        raise KeyError("while handling")


for function in (chained, implicit):
    try:
        function()
    except Exception as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def finally_order():
    out = []
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


def finally_overrides():
    try:
        raise ValueError
    finally:
        return "swallowed"


def nested():
    try:
        try:
            raise TypeError("inner")
        finally:
            log.append("inner finally")
    except TypeError as error:
        try:
            raise RuntimeError("outer") from None
        except RuntimeError as second:
            return second.__cause__, repr(second.__context__), str(error)


print(finally_order(), finally_overrides(), nested())
try:
    raise KeyError("key with 'quotes'")
except LookupError as error:
    print(error, repr(error), isinstance(error, KeyError))
try:
    raise AppError
except AppError as error:
    print(repr(error), str(error) == "", error.args)
try:
    raise ValueError("a", 1)
except ValueError as error:
    print(error, error.args)
try:
    error
except NameError as problem:
    print(problem)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    assert 1 == 2, "math works"
except AssertionError as error:
    print("assertion:", error)
error = StopIteration(5)
print(error.value, OSError(2, "No such file").errno, str(OSError(2, "No such file", "x.txt")))
count = 0
for i in range(1000):
    try:
        if i % 3 == 0:
            raise ValueError(i)
    except ValueError as error:
        count += error.args[0]
print(count)
try:
    e = ValueError("noted")
    e.add_note("a note")
    raise e
except ValueError as error:
    print(error.__notes__, error.__traceback__ is not None, error.__traceback__.tb_lineno)
