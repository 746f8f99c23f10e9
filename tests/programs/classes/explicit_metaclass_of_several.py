"""A class whose bases have different metaclasses, with an explicit metaclass that derives from all of them."""
class M1(type): pass
class M2(type): pass
class M12(M1, M2):
    def __new__(mcls, name, bases, ns): return super().__new__(mcls, name + "!", bases, ns)
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B, metaclass=M12): pass
print(C.__name__, type(C).__name__, type(type("D", (C,), {})).__name__, M12("E", (A, B), {}).__mro__[1:3])
for f in (lambda: type("F", (A, B), {}), lambda: M1("G", (A, B), {}), lambda: type("H", (A, 5), {}), lambda: M2("I", (A,), {}), lambda: M12("J", (A, B, 5), {})):
    try: print(f())
    except TypeError as error: print(error)
