"""Special methods: arithmetic, comparison, containers, calls, context managers, attribute hooks."""


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return Vector(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        return self * factor

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return (self.x * self.x + self.y * self.y) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


class Stack:
    def __init__(self, *items):
        self._items = list(items)

    def __len__(self):
        return len(self._items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Stack(*self._items[index])
        return self._items[index]

    def __setitem__(self, index, value):
        self._items[index] = value

    def __delitem__(self, index):
        del self._items[index]

    def __contains__(self, item):
        return item in self._items

    def __call__(self, item):
        self._items.append(item)
        return self

    def __enter__(self):
        print("enter", len(self))
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__ if kind else None, value)
        return kind is KeyError

    def __getattr__(self, name):
        if name.startswith("peek_"):
            return self._items[-int(name[5:])]
        raise AttributeError(f"no {name}")


class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)

    def __str__(self):
        return ".".join(map(str, self.parts))


v, w = Vector(1, 2), Vector(3, 4)
print(v + w, w - v, v * 3, 3 * v, v * w, -v, abs(w), v == Vector(1, 2), v != w, bool(Vector(0, 0)), list(v))
v += w
x, y = v
print(v, x, y)
for action in (lambda: v + 1, lambda: 1 - v, lambda: setattr(v, "z", 1), lambda: v < w, lambda: hash(v), lambda: v[0]):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, "-", error)

s = Stack(1, 2, 3)
s(4)(5)
s[0] = "one"
del s[1]
print(len(s), s[0], s[-1], s[1:3]._items, 5 in s, 99 in s, list(s), s.peek_2, bool(Stack()), list(reversed(s)))
try:
    s.other
except AttributeError as error:
    print(error)
with Stack("a") as stack:
    stack("b")
    raise KeyError("swallowed")
try:
    with Stack() as stack:
        raise ValueError("passes through")
except ValueError as error:
    print("caught", error)

versions = [Version(t) for t in ("1.10", "1.2", "2.0", "1.2.1")]
print(*sorted(versions), max(versions), Version("1.0") >= Version("1.0"), Version("1") > Version("0.9"), len({Version("1"), Version("1")}))


class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.options = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class Registered(metaclass=Meta, flag=True):
    registry = []

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Registered.registry.append((cls.__name__, tag))


class First(Registered, tag="one"):
    pass


class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int")
        setattr(instance, self.name, value)


class Record:
    age = Typed()


print(Registered.options, Registered.registry, type(First).__name__)
record = Record()
print(record.age)
record.age = 5
print(record.age, vars(record), isinstance(Record.age, Typed))
try:
    record.age = "x"
except TypeError as error:
    print(error)
