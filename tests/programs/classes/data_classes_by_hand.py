"""What dataclasses do, written by hand: __init__, __repr__, __eq__, __hash__, ordering, replace, immutability, __match_args__."""
class Record:
    __slots__ = ()
    _fields = ()
    def __init_subclass__(cls):
        cls._fields = tuple(k for k in cls.__annotations__); cls.__match_args__ = cls._fields; cls._defaults = {k: cls.__dict__[k] for k in cls._fields if k in cls.__dict__}
    def __init__(self, *args, **kw):
        if len(args) > len(self._fields): raise TypeError(f"{type(self).__name__} takes {len(self._fields)} values, got {len(args)}")
        values = {**self._defaults, **dict(zip(self._fields, args))}
        for k, v in kw.items():
            if k not in self._fields: raise TypeError(f"no field {k}")
            if k in self._fields[:len(args)]: raise TypeError(f"two values for {k}")
            values[k] = v
        for k in self._fields:
            if k not in values: raise TypeError(f"missing {k}")
            object.__setattr__(self, k, values[k])
    def __setattr__(self, k, v): raise AttributeError(f"{type(self).__name__} is immutable")
    __delattr__ = lambda self, k: self.__setattr__(k, None)
    def _key(self): return tuple(getattr(self, k) for k in self._fields)
    def __iter__(self): return iter(self._key())
    def __eq__(self, o): return type(o) is type(self) and o._key() == self._key()
    def __hash__(self): return hash((type(self), self._key()))
    def __lt__(self, o): return self._key() < o._key() if type(o) is type(self) else NotImplemented
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self._fields)})"
    def replace(self, **kw): return type(self)(**{**dict(zip(self._fields, self)), **kw})
class P(Record):
    x: int
    y: int = 0
class Q(Record):
    x: int
    y: int = 0
p = P(1); print(p, P(1, y=2), p == P(1, 0), p == Q(1, 0), p < P(1, 5), sorted([P(2), P(1, 9), P(1)]), {p: "v"}[P(1)], p.replace(y=7), [*p], P._defaults, len({P(1), P(1, 0), Q(1)}))
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, x=2), lambda: P(1, z=2), lambda: setattr(p, "x", 5), lambda: delattr(p, "x"), lambda: p < Q(1), lambda: p.replace(q=1)):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
for v in (P(0, 0), P(3, 3), P(1, 2), Q(0)):
    match v:
        case P(0, 0): print("origin")
        case P(x, y) if x == y: print("diagonal", x)
        case P(x=x): print("x", x)
        case Record(): print("record", v)
