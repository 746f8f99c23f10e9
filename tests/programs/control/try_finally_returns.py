"""What return, break, continue and raise in try, except, else and finally do to each other."""


def attempt(function, *args):
    try:
        return repr(function(*args))
    except BaseException as error:
        return f"{type(error).__name__}({error}) context={type(error.__context__).__name__}"


def finally_overrides():
    try:
        return "try"
    finally:
        return "finally"


def finally_swallows():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def finally_raises():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def else_runs(fail):
    log = []
    try:
        log.append("try")
        if fail:
            raise fail
    except ValueError as e:
        log.append(f"except {e}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def else_raises():
    try:
        pass
    except ValueError:
        return "not caught here"
    else:
        raise ValueError("from else")


def loop_break():
    for i in range(3):
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            i += 100
    return i


def loop_continue_in_finally():
    seen = []
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError:
            seen.append("except")
        finally:
            seen.append(i)
            continue
    return seen


def order():
    log = []
    try:
        try:
            try:
                log.append(1)
                raise KeyError("k")
            finally:
                log.append(2)
        except ValueError:
            log.append("no")
        finally:
            log.append(3)
    except KeyError:
        log.append(4)
    return log


def value_evaluated_before_finally():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def name_is_deleted():
    e = "outer"
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def reraise():
    try:
        raise ValueError("original")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def bare_raise():
    raise


def except_expression(kinds):
    try:
        raise KeyError("k")
    except kinds:
        return "caught"


for function in (finally_overrides, finally_swallows, finally_raises, else_raises, loop_break, loop_continue_in_finally, order, value_evaluated_before_finally, mutable, name_is_deleted, reraise, bare_raise):
    print(function.__name__, attempt(function))
print(else_runs(None), else_runs(ValueError("v")), attempt(else_runs, KeyError("x")))
for kinds in (KeyError, (ValueError, LookupError), (), ((ValueError, KeyError),), 5, (KeyError, 5), "KeyError", [KeyError]):
    print(kinds, attempt(except_expression, kinds))
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise TypeError("t") from e
except TypeError as e:
    print(repr(e.__cause__), e.__suppress_context__, e.__context__ is e.__cause__)
try:
    raise ValueError from None
except ValueError as e:
    print(e.__cause__, e.__suppress_context__)
for bad in (5, "text", int, None):
    print(attempt(lambda: exec("raise bad", {"bad": bad})), attempt(lambda: exec("raise ValueError from bad", {"bad": bad})))
