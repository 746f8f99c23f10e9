"""__getattribute__, __getattr__, __setattr__, __delattr__, __dir__: order, recursion, classes, modules."""
import sys
import types


class Traced:
    def __getattribute__(self, name):
        if not name.startswith("_"):
            print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("missing", name)
        if name == "boom":
            raise RuntimeError("boom")
        if name.startswith("virtual"):
            return name.upper()
        raise AttributeError(f"nothing called {name}", name=name, obj=self)

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


t = Traced()
t.x = 1
print(t.x, t.virtual_thing, hasattr(t, "nope"), getattr(t, "other", "default"))
del t.x
for attempt in (lambda: t.x, lambda: t.boom, lambda: delattr(t, "gone")):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)


class Lazy(type):
    def __getattr__(cls, name):
        return f"{cls.__name__}.{name}"

    def __setattr__(cls, name, value):
        print("class set", name)
        super().__setattr__(name, value)


class Thing(metaclass=Lazy):
    real = 1

    @property
    def broken(self):
        return self.not_there


print(Thing.real, Thing.imaginary)
Thing.extra = 5
print(Thing.extra, Thing().extra)
try:
    Thing().broken
except AttributeError as error:
    print(error, error.name, type(error.obj).__name__)


class Fallback:
    @property
    def broken(self):
        raise AttributeError("inside the property")

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Fallback().broken)
module = types.ModuleType("fake")
module.__getattr__ = lambda name: f"module gives {name}"
module.__dir__ = lambda: ["b", "a"]
module.own = 1
print(module.own, module.anything, dir(module))
sys.modules["fake"] = module
from fake import computed, own

print(computed, own)
try:
    types.ModuleType("empty").missing
except AttributeError as error:
    print(error)


class Data:
    def __get__(self, obj, owner=None):
        return "data descriptor"

    def __set__(self, obj, value):
        raise AttributeError("read only")


class NonData:
    def __get__(self, obj, owner=None):
        return "non-data descriptor"


class Order:
    data, non_data, plain = Data(), NonData(), "class attribute"


o = Order()
o.__dict__.update(data="instance", non_data="instance", plain="instance")
print(o.data, o.non_data, o.plain, Order.data, Order.non_data)
try:
    o.data = 1
except AttributeError as error:
    print(error)
del o.non_data
print(o.non_data)
try:
    del o.data
except AttributeError as error:
    print(error)
object.__setattr__(t, "quiet", 1)
print(object.__getattribute__(t, "quiet"), vars(t))
