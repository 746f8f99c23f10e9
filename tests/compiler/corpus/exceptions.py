"""try in all its forms, raise, finally with every way out."""


def handlers(f):
    try:
        f()
    except ValueError:
        pass
    except (TypeError, KeyError) as error:
        print(error)
    except module.Error as error:
        return error
    except:
        raise
    else:
        print("fine")
    return 1


def finallies(f):
    try:
        return f()
    finally:
        print("finally")


def everything(f):
    for i in f:
        try:
            if i: continue
            if f: break
            return i
        except E as e:
            if e: continue
            break
        else:
            print(1)
        finally:
            print(2)
    try:
        f()
    finally:
        f()
        return 3


def nested(f):
    try:
        try:
            f()
        except A:
            try:
                f()
            finally:
                g()
        finally:
            h()
    except B as b:
        try:
            raise C from b
        except D as d:
            raise
        except E: raise b from None
        finally: del b


def loop_in_finally(x):
    try:
        x()
    finally:
        for i in x:
            if i: break
            else: continue
        while x: x = x()


def finally_returns(x):
    while x:
        try:
            x()
        finally:
            break
    try:
        return 1
    finally:
        try:
            return 2
        finally:
            pass


def with_lambda(x):
    try:
        x()
    finally:
        return lambda: x, [i for i in x]


def raises(x):
    if x: raise
    if not x: raise ValueError
    raise ValueError(x) from x


try:
    import fast
except ImportError:
    fast = None
try: a
except E: b
else: c
finally: d
