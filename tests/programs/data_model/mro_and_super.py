"""C3 linearisation, cooperative super(), __mro_entries__, mro() overridden, changing bases, super's forms and errors."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    def hello(self):
        return ["Base"]


class A(Base):
    def hello(self):
        return ["A", *super().hello()]


class B(Base):
    def hello(self):
        return ["B", *super().hello()]


class C(A, B):
    def hello(self):
        return ["C", *super().hello()]


print(C().hello(), [c.__name__ for c in C.__mro__], C.mro() == list(C.__mro__), C.__bases__, C.__base__)
attempt(lambda: type("X", (Base, A), {}))
attempt(lambda: type("X", (A, A), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (A, object, B), {}))
print(super(C, C()).hello(), super(A, C()).hello(), super(B, C()).hello(), super(C, C).hello(C()))
attempt(lambda: super(C, A()).hello())
attempt(lambda: super(5, A()))
attempt(lambda: super(A, 5))
attempt(lambda: super().hello())
attempt(lambda: super(Base, C()).hello)
attempt(lambda: super(C).hello)


def outside():
    return super()


attempt(outside)
attempt(lambda: repr(super(C, C())).split(" at ")[0])


class Late:
    def method(self):
        self = C()
        return super().method()


attempt(lambda: Late().method())


class Deleting:
    def method(self):
        del self
        return super()


attempt(lambda: Deleting().method())


class WithClassCell:
    def which(self):
        return __class__

    @classmethod
    def made(cls):
        return super().__new__(cls)

    @staticmethod
    def static():
        return super()

    nested = property(lambda self: [super(WithClassCell, self).__class__ for _ in range(1)][0])


class SubCell(WithClassCell):
    pass


print(SubCell().which(), type(SubCell.made()).__name__, SubCell().nested)
attempt(WithClassCell.static)


class Entry:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.bases


class FromEntry(Entry(A, B), Base):
    pass


print(FromEntry.__bases__, type(FromEntry.__orig_bases__[0]).__name__)
attempt(lambda: type("Z", (Entry(A),), {}))
attempt(lambda: exec("class Z(E): pass", {"E": type("Q", (), {"__mro_entries__": lambda s, b: 5})()}))


class Reversed(type):
    def mro(cls):
        first, *rest = super().mro()
        return [first, *reversed(rest[:-1]), rest[-1]]


class R(A, B, metaclass=Reversed):
    pass


print([c.__name__ for c in R.__mro__], R().hello())


class BadMro(type):
    def mro(cls):
        return [5]


attempt(lambda: BadMro("M", (), {}))


class Movable(A):
    pass


m = Movable()
print(m.hello())
Movable.__bases__ = (B,)
print(m.hello(), Movable.__mro__[1].__name__, Movable in B.__subclasses__(), Movable in A.__subclasses__())
attempt(lambda: setattr(Movable, "__bases__", ()))
attempt(lambda: setattr(Movable, "__bases__", (int,)))
attempt(lambda: setattr(Movable, "__bases__", (Movable,)))
attempt(lambda: setattr(Movable, "__bases__", B))
attempt(lambda: setattr(object, "__bases__", (B,)))
m.__class__ = C
print(m.hello())
attempt(lambda: setattr(m, "__class__", int))
print([c.__name__ for c in Base.__subclasses__()][:2], issubclass(C, Base), C.__subclasses__())


class Mixin:
    def save(self):
        return "mixin+" + super().save()


class Store:
    def save(self):
        return "store"


class Logged(Mixin, Store):
    pass


print(Logged().save())
attempt(lambda: Mixin().save())
Store.save = lambda self: "patched"
print(Logged().save())
