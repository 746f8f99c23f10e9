"""Metaclasses, __init_subclass__, abstract bases, generic containers, context managers and lazy attributes together."""
import abc
import contextlib
import functools
import inspect
import weakref
from typing import Any, Callable, ClassVar, Generic, Protocol, Self, TypeVar, get_type_hints, runtime_checkable

T = TypeVar("T")


class RegistryMeta(abc.ABCMeta):
    registry: ClassVar[dict] = {}

    def __new__(mcls, name, bases, namespace, *, key=None, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if key is not None:
            if key in mcls.registry:
                raise TypeError(f"key {key!r} is taken by {mcls.registry[key].__qualname__}")
            mcls.registry[key] = cls
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.created = len(RegistryMeta.registry)

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.__dict__.setdefault("label", cls.__name__.lower())
        return instance

    def __iter__(cls):
        return iter(sorted(cls.registry))

    def __contains__(cls, key):
        return key in cls.registry

    def __getitem__(cls, key):
        return cls.registry[key]


class Plugin(metaclass=RegistryMeta):
    priority = 0
    requires: tuple[str, ...] = ()

    def __init_subclass__(cls, /, priority=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if priority is not None:
            cls.priority = priority
        cls.hooks = [n for n, v in vars(cls).items() if getattr(v, "_hook", False)]

    @abc.abstractmethod
    def run(self, data: Any) -> Any: ...

    @functools.cached_property
    def expensive(self):
        print("computing for", self.label)
        return self.priority * 100


def hook(function):
    function._hook = True
    return function


class Upper(Plugin, key="upper", priority=5):
    def run(self, data):
        return data.upper()

    @hook
    def before(self): ...


class Reverse(Plugin, key="reverse"):
    requires = ("upper",)

    def run(self, data):
        return data[::-1]


class Twice(Reverse, key="twice", priority=9):
    def run(self, data):
        return super().run(data) + super(Reverse, self).__class__.__name__ + data


print(list(Plugin), "upper" in Plugin, Plugin["reverse"], [c.created for c in (Plugin, Upper, Reverse, Twice)], Upper.hooks, Twice.priority, Reverse.priority)
print([Plugin[k]().run("ab") for k in Plugin], Upper().label)
u = Upper()
print(u.expensive, u.expensive, "expensive" in u.__dict__)
for bad in (lambda: Plugin(), lambda: RegistryMeta("X", (Plugin,), {}, key="upper"), lambda: type("Y", (Plugin,), {}, nonsense=1), lambda: Plugin["none"], lambda: Upper().run(5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)


@runtime_checkable
class Runner(Protocol):
    def run(self, data): ...


class Pipeline(Generic[T]):
    def __init__(self, *stages: Runner) -> None:
        self.stages = list(stages)

    def then(self, stage: Runner) -> Self:
        self.stages.append(stage)
        return self

    def __call__(self, data: T) -> T:
        for stage in self.stages:
            data = stage.run(data)
        return data

    def __len__(self) -> int:
        return len(self.stages)


pipe = Pipeline[str](Upper()).then(Reverse())
print(pipe("abc"), len(pipe), isinstance(Upper(), Runner), isinstance(5, Runner), Pipeline[int].__args__, pipe.__orig_class__, get_type_hints(Pipeline.then), Pipeline.__parameters__)


class Session(contextlib.AbstractContextManager):
    live = weakref.WeakSet()

    def __init__(self, name, *, fail=False):
        self.name, self.fail, self.log = name, fail, []
        Session.live.add(self)

    def __enter__(self):
        if self.fail:
            raise OSError(self.name)
        self.log.append("open")
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(kind.__name__ if kind else "close")
        return kind is KeyError


with contextlib.ExitStack() as stack:
    sessions = [stack.enter_context(Session(n)) for n in "ab"]
    stack.callback(lambda *a: sessions[0].log.append(a), 1, 2)
    raise KeyError("swallowed")
print([s.log for s in sessions], len(Session.live))
try:
    with Session("x") as x, Session("y", fail=True) as y:
        print("never")
except OSError as error:
    print("failed", error, x.log)


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ZeroDivisionError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("b") as upper, tag("i"):
    print(upper)
    1 / 0


@tag("decorated")
def inside(x):
    return x * 2


print(inside(4))
with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.redirect_stdout(None) if False else contextlib.nullcontext(7) as seven:
    print(seven)
print(inspect.signature(Pipeline.__init__), inspect.signature(inside), inspect.isabstract(Plugin), [p.kind.name for p in inspect.signature(lambda a, /, b, *c, d=1, **e: 0).parameters.values()])
