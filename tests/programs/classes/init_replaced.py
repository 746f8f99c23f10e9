# `__init__` of a class that is called again and again, replaced in it and above it.
class A:
    def __init__(self, x): self.x = x
def make(n): return [A(i).x for i in range(n)]
print(make(40)[-1])
A.__init__ = lambda self, x: setattr(self, 'x', -x)
print(make(40)[-1])
class B(A): pass
def mb(n): return [B(i).x for i in range(n)]
print(mb(40)[-1])
class M:
    def __init__(self, x): self.x = x * 100
B.__bases__ = (M,)
print(mb(40)[-1])
B.__init__ = lambda self, x: setattr(self, 'x', 'own')
print(mb(40)[-1])
del B.__init__
print(mb(40)[-1])
M.__init__ = lambda self, x, y=5: setattr(self, 'x', y)
print(mb(40)[-1])
del M.__init__
try: mb(3)
except TypeError as e: print(e)
class S:
    __slots__ = ('x',)
    def __init__(self, x): self.x = x
def ms(n): return [S(i).x for i in range(n)]
print(ms(30)[-1]); S.__init__ = lambda self, x: setattr(self, 'x', x + 1000); print(ms(30)[-1])
