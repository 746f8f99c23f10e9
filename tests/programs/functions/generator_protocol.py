"""send, throw, close, delegation, StopIteration, coroutines, and the exception being handled inside a generator."""
def g():
    try:
        x = yield 1
        print('got', x)
        try:
            y = yield 2
        except ValueError as e:
            print('caught', e)
            y = yield 99
        print(y)
    finally:
        print('fin')
    return 7
a = g()
print(next(a), a.send('s'), a.throw(ValueError('v')))
try: next(a)
except StopIteration as e: print('stop', e.value)
def d():
    r = yield from g()
    print('r', r)
b = d(); print(next(b)); b.send(5); 
try: b.throw(KeyError('k'))
except KeyError as e: print(repr(e))
print(list(x*x for x in range(5)))
def inf():
    i = 0
    while True:
        yield i
        i += 1
it = inf()
print([next(it) for _ in range(4)])
it.close(); print(list(it))
def bad():
    raise StopIteration(3)
    yield
try: next(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
c = g()
try: c.send(1)
except TypeError as e: print(e)
next(c); c.close(); print(c.gi_frame, c.gi_running)
def ig():
    try: yield 1
    except GeneratorExit: yield 2
q = ig(); next(q)
try: q.close()
except RuntimeError as e: print(e)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
def yf():
    v = yield from It()
    print('v', v)
print(list(yf()))
def re():
    me = yield
    next(me)
z = re(); next(z)
try: z.send(z)
except ValueError as e: print(e)
async def co(): return 5
async def main():
    r = await co()
    print('aw', r)
    async for x in ag(): print(x)
    async with CM() as m: print(m)
async def ag():
    yield 1
    yield 2
class CM:
    async def __aenter__(self): return 'in'
    async def __aexit__(self, *a): print('out')
m = main()
try: m.send(None)
except StopIteration as e: print('done', e.value)
import sys
def exc():
    try:
        1/0
    except ZeroDivisionError:
        def gg():
            print('in', sys.exc_info()[0])
            yield sys.exc_info()[0]
            try: raise KeyError
            except KeyError: yield sys.exc_info()[0]
            yield sys.exc_info()[0]
        print(list(gg()))
    print(sys.exc_info())
exc()
