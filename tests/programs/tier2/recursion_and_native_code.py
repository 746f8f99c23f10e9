# Native code that looks at its caller, or runs Python code, inside functions that call themselves and inside inlined calls.
import gc
import sys
import threading
import weakref


def spaces(n, key='k'):
    mine = n * 3
    if n % 4 == 0:
        found.append((sorted(locals()), locals()['mine'], globals()['__name__'], sorted(vars()), dir()))
    if n % 4 == 1:
        found.append((eval('mine + n'), eval('key'), sys._getframe().f_lineno))
        exec('found.append(mine - n)')
    return 0 if n == 0 else spaces(n - 1) + 1


class Base:
    def depth(self, n):
        return 0 if n == 0 else 1 + self.depth(n - 1)


class Middle(Base):
    def depth(self, n):
        return super().depth(n)


class Last(Middle):
    def depth(self, n):
        return super(Last, self).depth(n) + (1 if n % 2 else 0)


def classes(n):
    made = type(f'Made{n}', (), {'n': n})
    if n == 0:
        return [made.__module__]
    return classes(n - 1) + [made.__module__, made().n]


def sorted_by(items, depth):
    if depth == 0:
        return items
    return sorted_by(sorted(items, key=lambda each: (each * depth) % 17), depth - 1)


def reduced(n):
    if n == 0:
        return 0
    return max([1, n], key=weight) + reduced(n - 1)


def weight(n):
    return -reduced(n - 5) if n > 5 else n


def texts(n):
    if n == 0:
        return ''
    return str(Shown(n)) + texts(n - 1) + ','.join(map(str, range(n % 3)))


class Shown:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f'<{self.n}{texts(self.n - 4) if self.n > 8 else ""}>'


class Held:
    pass


def collected(n):
    held = Held()
    alive = weakref.ref(held)
    if n == 0:
        gc.collect()
        return [alive() is held]
    rest = collected(n - 1)
    return rest + [alive() is held]


def mapping(n):
    if n == 0:
        return {}
    table = {f'key{n}': n, 'n': n, **mapping(n - 1)}
    return dict(table, last=n)


def text(n):
    return '' if n == 0 else f'{n}:{text(n - 1)!s:>3}{n!r}'


def raising(n):
    if n == 0:
        return int('not a number')
    return raising(n - 1) + int(str(n))


def tolerant(n):
    try:
        return int('1' if n % 2 else 'x') + (tolerant(n - 1) if n else 0)
    except ValueError:
        return tolerant(n - 1) if n else 0


def inlined(n):
    first = n + 1
    return sorted(locals()), int(str(first)), max(n, first, key=weight)


for round in range(40):
    found = []
    results = [spaces(9), found, Last().depth(8), classes(6), sorted_by(list(range(30)), 5), reduced(14), texts(12)]
    results += [collected(6), mapping(5), text(6), tolerant(9)]
    try:
        raising(12)
    except ValueError as error:
        trace, lines = error.__traceback__, []
        while trace is not None:
            lines.append((trace.tb_frame.f_locals.get('n'), trace.tb_lineno))
            trace = trace.tb_next
        results.append((str(error), lines))
    for n in range(20):
        last = inlined(n)
    if round in (0, 19, 39):
        for each in results:
            print(each)
        print(last)


# A thread is started in the middle.
def started(n):
    if n == 3:
        thread = threading.Thread(target=lambda: done.append(n))
        thread.start()
        thread.join()
    return 0 if n == 0 else 1 + started(n - 1)


done = []
for round in range(30):
    started(2)
print(started(60), done, started(60), done)
