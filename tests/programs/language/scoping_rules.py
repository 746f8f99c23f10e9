x = 'global'
def f():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 'local'; return x
print(f()); 
class A:
    x = 'class'
    def m(self): return x
    n = x
print(A().m(), A.n)
def g():
    x = 'enc'
    class B:
        y = x; x = 'in class'; z = x
        def h(self): return x
    return B.y, B.z, B().h()
try: print(g())
except NameError as e: print(type(e).__name__, e)
def h():
    x = 1
    def i():
        nonlocal x
        def j():
            nonlocal x; x += 1
        j(); return x
    return i(), x
print(h(), [k for k in ('f', 'x', 'zz') if k in globals()])
def loc(a, b=2): c = 3; return sorted(locals())
print(loc(1)); exec('e1 = 5'); print(e1, eval('e1 + 1', {'e1': 10}), eval('x', {}, {'x': 'l'})); d = {}; exec('def q(): return w\nw = 3', d); print(d['q']())
try: exec('nonlocal x')
except SyntaxError as e: print(e.msg)
def dele():
    v = 1; del v
    try: v
    except UnboundLocalError as e: return str(e)
print(dele()); __name__ = 'changed'; print(__name__, type(__builtins__).__name__)
