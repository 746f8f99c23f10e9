"""__init_subclass__, __set_name__, class keywords and registries working together; ordering and errors."""
class Field:
    order = 0
    def __init__(self, kind, default=None): self.kind, self.default = kind, default; Field.order += 1; self.at = Field.order
    def __set_name__(self, owner, name): self.name = name; owner.__dict__.get("_fields", {}) ; print("set_name", owner.__name__, name)
    def __get__(self, o, t=None): return self if o is None else o.__dict__.get(self.name, self.default)
    def __set__(self, o, v):
        if v is not None and not isinstance(v, self.kind): raise TypeError(f"{type(o).__name__}.{self.name} wants {self.kind.__name__}, got {type(v).__name__}")
        o.__dict__[self.name] = v
class Model:
    models = {}
    def __init_subclass__(cls, /, table=None, abstract=False, **kw):
        super().__init_subclass__(**kw); print("init_subclass", cls.__name__, table)
        cls.fields = {**getattr(cls, "fields", {}), **{k: v for k, v in vars(cls).items() if isinstance(v, Field)}}
        if not abstract: Model.models[table or cls.__name__.lower()] = cls
    def __init__(self, **kw):
        for k in self.fields: setattr(self, k, kw.pop(k, self.fields[k].default))
        if kw: raise TypeError(f"unexpected {sorted(kw)}")
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self.fields)})"
class Base(Model, abstract=True): id = Field(int, 0)
class User(Base, table="users"):
    name = Field(str); age = Field(int, 18)
class Admin(User): level = Field(int, 1); name = Field(str, "root")
print(User(name="ann"), Admin(id=5), Model.models, list(Admin.fields), [f.at for f in Admin.fields.values()], User.name is User.__dict__["name"])
for f in (lambda: User(name=5), lambda: User(nme="x"), lambda: setattr(User(), "age", "old"), lambda: type("Bad", (Model,), {}, nope=1), lambda: type("T", (object,), {}, table=1), lambda: type("Q", (Model,), {"f": Field(int)}, table="q")(f=3)):
    try: print(f())
    except TypeError as e: print(e)
class Tracker:
    def __set_name__(self, o, n): o.tracked = getattr(o, "tracked", []) + [n]
class A: x, y = Tracker(), Tracker(); z = 1
class B(A): w = Tracker()
A.late = Tracker(); print(A.tracked, B.tracked, hasattr(A.late, "name"))
class Reg(type):
    def __init__(cls, n, b, ns, **k): super().__init__(n, b, ns); cls.subs = []; [base.subs.append(n) for base in b if isinstance(base, Reg)]
    def __iter__(cls): return iter(cls.subs)
class Root(metaclass=Reg): pass
class S1(Root): pass
class S2(Root, metaclass=Reg): pass
print(list(Root), [*S1], "S1" in Root, Root.subs)
