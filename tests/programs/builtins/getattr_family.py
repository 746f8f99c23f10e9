"""getattr, setattr, delattr, hasattr, vars, dir, callable, id, type with messages."""


class Plain:
    kind = "plain"

    def __init__(self):
        self.x = 1


class Slotted:
    __slots__ = ("a", "b")


class Hidden:
    def __getattr__(self, name):
        if name == "boom":
            raise ValueError("boom")
        raise AttributeError(f"no {name} here")


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


p = Plain()
attempt(lambda: getattr(p, "x"))
attempt(lambda: getattr(p, "y", "default"))
attempt(lambda: getattr(p, "y"))
attempt(lambda: getattr(p, "kinds"))
attempt(lambda: getattr(Plain, "kynd"))
attempt(lambda: getattr(p, 5))
attempt(lambda: getattr(p))
attempt(lambda: getattr(5, "reel"))
attempt(lambda: hasattr(p, "x"))
attempt(lambda: hasattr(p, b"x"))
attempt(lambda: hasattr(Hidden(), "anything"))
attempt(lambda: hasattr(Hidden(), "boom"))
attempt(lambda: getattr(Hidden(), "z"))
attempt(lambda: setattr(p, "new", 5) or p.new)
attempt(lambda: setattr(5, "a", 1))
attempt(lambda: setattr(p, 1, 1))
attempt(lambda: delattr(p, "new") or vars(p))
attempt(lambda: delattr(p, "new"))
attempt(lambda: delattr(p, "kind"))
attempt(lambda: delattr(int, "real"))
attempt(lambda: setattr(int, "foo", 1))
attempt(lambda: setattr(len, "foo", 1))
attempt(lambda: setattr("s", "upper", 1))
attempt(lambda: setattr(None, "x", 1))
s = Slotted()
attempt(lambda: s.a)
attempt(lambda: setattr(s, "c", 1))
attempt(lambda: vars(s))
attempt(lambda: vars(5))
attempt(lambda: delattr(s, "a"))
s.a = 4
attempt(lambda: s.a)
print(Slotted.a, type(Slotted.a).__name__)
attempt(lambda: vars(Plain)["kind"])
attempt(lambda: vars(Plain).update(kind=2))
attempt(lambda: sorted(vars()) and "function" in vars().__class__.__name__)
print([n for n in dir(p) if not n.startswith("_")], [n for n in dir(Slotted) if not n.startswith("_")])


class Listed:
    def __dir__(self):
        return ["z", "a"]


class BadDir:
    def __dir__(self):
        return 5


print(dir(Listed()))
attempt(lambda: dir(BadDir()))
attempt(lambda: dir(1, 2))
print(callable(len), callable(Plain), callable(p), callable(lambda: 0), id(p) == id(p), type(p), type(type))
attempt(lambda: type(1, 2))
attempt(lambda: type())
attempt(lambda: type("N", (), {})().missing)
attempt(lambda: type(5, (), {}))
attempt(lambda: type("N", 5, {}))
attempt(lambda: type("N", (5,), {}))
attempt(lambda: type("N", (bool,), {}))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: (1).__class__.__class__)
attempt(lambda: setattr(p, "__class__", Slotted))
attempt(lambda: setattr(p, "__class__", 5))
attempt(lambda: setattr(p, "__dict__", 5))
attempt(lambda: setattr(p, "__dict__", {"q": 1}) or p.q)
