class A(*b, **c): pass
class A(): pass
@a.b(c)
class A: pass
class A:
    x = 1

    def f(self): pass
    # comment

    y = 2
class A: x: int = 1; y = 2
class A: pass; pass
class A(B, C): "doc"
