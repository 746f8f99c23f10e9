"""Generators: send, throw, close, delegation."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def gens():
    log = []
    def g():
        try:
            x = yield 1
            log.append(x)
            y = yield 2
        except ValueError as e:
            log.append(('caught', str(e)))
            yield 'recovered'
        finally: log.append('fin')
        return 'ret'
    a = g(); next(a); a.send('s'); log.append(a.throw(ValueError('boom')))
    try: next(a)
    except StopIteration as e: log.append(('stop', e.value))
    b = g(); next(b); b.close()
    def outer():
        r = yield from g()
        log.append(('r', r))
    log.append(list(outer()))
    c = outer(); next(c); log.append(c.throw(ValueError('deep'))); c.close()
    return log


@show
def gen_err():
    def g():
        raise StopIteration(3)
        yield
    next(g())


@show
def gen_err2():
    def g(): yield
    g().send(1)


@show
def gen_running():
    def g():
        yield next(me)
    me = g(); next(me)


@show
def yf_list():
    def g():
        r = yield from [1, 2]
        yield r
        yield from 'ab'
    return list(g())


@show
def yf_err():
    def g(): yield from 5
    return list(g())


@show
def genexp(): return sum(x for x in range(10) if x % 2), list(x + y for x in 'ab' for y in 'cd'), max((len(w) for w in ('a', 'bbb')), default=0)
