"""Metaclasses, descriptors, registries, mixins, class decorators."""


class Typed:
    def __init__(self, kind, *, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"bad {self.name}: {value!r}")
        setattr(obj, self.slot, value)

    def __delete__(self, obj):
        delattr(obj, self.slot)

    def __repr__(self):
        return f"<Typed {self.name}>"


class Meta(type):
    registry = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"order": []}

    def __new__(mcs, name, bases, ns, *, tag=None, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        cls.tag = tag or name.lower()
        cls.fields = [k for c in reversed(cls.__mro__) for k, v in vars(c).items() if isinstance(v, Typed)]
        mcs.registry[cls.tag] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        obj = super().__call__()
        for f, v in zip(cls.fields, args):
            setattr(obj, f, v)
        for k, v in kw.items():
            setattr(obj, k, v)
        return obj

    def __iter__(cls):
        return iter(cls.fields)

    def __len__(cls):
        return len(cls.fields)

    def __contains__(cls, x):
        return x in cls.fields

    def __getitem__(cls, i):
        return cls.fields[i]

    def __repr__(cls):
        return f"<record {cls.__name__}>"

    def __instancecheck__(cls, x):
        return super().__instancecheck__(x) or isinstance(x, dict) and set(cls) <= x.keys()


class Record(metaclass=Meta):
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in type(self))})"

    def __init_subclass__(cls, /, final=False, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, final)


class Point(Record, tag="pt"):
    x = Typed(int, default=0)
    y = Typed(int, default=0)


class Person(Record, final=True):
    name = Typed(str, check=str.isalpha)
    age = Typed(int, default=18, check=lambda n: n >= 0)


class Pupil(Person):
    school = Typed(str)


print(Point(1, 2), Person("Ann"), Pupil("Bob", 12, school="St X"))
print(list(Pupil), len(Pupil), "age" in Pupil, Pupil[0], Pupil, Meta.registry, Point.x)
print(isinstance({"x": 1, "y": 2}, Point), isinstance({"x": 1}, Point), isinstance(Pupil(), Person))
for fn in (lambda: Point("a"), lambda: Person("4"), lambda: Person("A", -1), lambda: delattr(Point(), "x")):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, e)


class Counted:
    instances = 0

    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        Counted.instances += 1
        return self


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class Polite:
    def speak(self):
        return "please, " + super().speak()


class Animal(Counted):
    def speak(self):
        return "hello"


class Dog(Loud, Polite, Animal):
    pass


class Cat(Polite, Loud, Animal):
    pass


print(Dog().speak(), Cat().speak(), Counted.instances, [c.__name__ for c in Dog.__mro__])
try:
    class Bad(Animal, Loud, Counted, Dog):
        pass
except TypeError as e:
    print(e)
try:
    class Bad2(int, str):
        pass
except TypeError as e:
    print(e)
try:
    class Bad3(Dog, metaclass=Meta):
        pass
    class M2(type): pass
    class Bad4(Record, metaclass=M2):
        pass
except TypeError as e:
    print(e)
X = type("X", (Animal,), {"speak": lambda self: "dyn " + Animal.speak(self), "__doc__": "made"})
print(X().speak(), X.__doc__, X.__name__, X.__module__, X.__qualname__, X.__bases__)


class lazy:
    def __init__(self, fn):
        self.fn = fn
        self.__doc__ = fn.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.fn(obj)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @lazy
    def area(self):
        "the area"
        return 3 * self.r ** 2

    @property
    def diameter(self):
        "twice r"
        return self.r * 2

    @diameter.setter
    def diameter(self, d):
        self.r = d / 2

    @staticmethod
    def unit():
        return Circle(1)

    @classmethod
    def of(cls, d):
        return cls(d / 2)


c = Circle(2)
print(c.area, c.area, vars(c), Circle.area.__doc__, Circle.diameter.__doc__, Circle.unit().r, Circle.of(9).r)
c.diameter = 10
print(c.r, c.diameter)
for act in ("c.area.x", "del c.diameter", "c.nope", "Circle.nope", "Circle()", "Circle(1, 2)", "Circle.of()", "c.unit(1)"):
    try:
        exec(act)
    except Exception as e:
        print(act, "->", type(e).__name__, e)
