"""Class bodies, bases, metaclasses, super, private names, class-level scopes."""


class Empty:
    pass


class Documented:
    """Text."""

    attribute: int = 1
    only_annotated: str
    __private = 2

    def __init__(self, x):
        self.x = x
        self.__y = x
        self.z: int = 3
        (self.a, self.b), *self.c = x

    def method(self):
        return super().method(self.__y) + super().attribute

    def two_arguments(self):
        return super(Documented, self).method, super(Documented, self).method(1, k=2)

    def shadowed(self, super):
        return super().method()

    def not_first(*args):
        return super().method()

    @staticmethod
    def static():
        return __class__

    @property
    def value(self): return self.__private

    @value.setter
    def value(self, new): self.__private = new


class Derived(Documented, metaclass=Meta, flag=True, *bases, **options):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)


@decorator
class Decorated(Base):
    x = 1
    y = [x for _ in range(3)]
    z = [[i, j] for i in range(x) for j in range(i) if i]
    w = {k: v for k, v in vars().items()}
    lazy = (x for x in y)
    f = lambda self: self.x


def make(value):
    class Local:
        captured = value
        value = 5

        def get(self):
            return value, self.captured, __class__

        class Inner:
            def get(self): return value

    return Local


def redefinition():
    x = 1

    class C:
        global y
        nonlocal x
        x = 2
        y = 3
        print(x, y)
        del x

    return C


class _Underscored__:
    def __dunder__(self): self.__mangled = self.__dunder__
class ___:
    def f(self): return self.__not_mangled
