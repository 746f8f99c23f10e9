"""NameError, UnboundLocalError, AttributeError and ImportError: their texts, attributes and suggestions in tracebacks."""
import traceback


def report(function):
    try:
        function()
    except Exception as error:
        print(traceback.format_exception_only(error)[-1].strip(), "|", error, "|", getattr(error, "name", None))


class Account:
    balance = 1
    _private = 2

    def __init__(self):
        self.owner = "x"

    def deposit(self, amount):
        self.balanc

    def local_hint(self):
        owner


def outer():
    counter = 0

    def inner():
        count
        return counter

    return inner()


def unbound():
    print(value)
    value = 1


def misspelt():
    something_long = 1
    return somthing_long


def builtin_name():
    return lenn([])


def keyword_like():
    return flase


def no_hint():
    return zzzzzzzzzz


def module_attr():
    import math

    return math.sqr(2)


def module_name():
    import maths


def import_builtin_hint():
    return sys.path


for function in (Account().deposit, lambda: Account().deposit(1), Account().local_hint, lambda: Account().ownr, lambda: Account.balence, lambda: Account()._privat, lambda: Account().x, lambda: "".uper(), lambda: [].apend(1), lambda: (5).reel, lambda: None.foo, lambda: {}.item, outer, unbound, misspelt, builtin_name, keyword_like, no_hint, module_attr, module_name, import_builtin_hint, lambda: print.nme, lambda: Account.deposit.__nam__, lambda: type.mor, lambda: (lambda: 0).x, lambda: object().x, lambda: (i for i in ()).snd, lambda: Account().balance.numerater):
    report(function)
try:
    raise AttributeError("custom text", name="balanc", obj=Account())
except AttributeError as error:
    print(traceback.format_exception_only(error)[-1].strip(), error.obj.owner)
try:
    raise NameError("custom", name="prnt")
except NameError as error:
    print(traceback.format_exception_only(error)[-1].strip())
try:
    raise ImportError("custom", name="n", path="p", name_from="x")
except ImportError as error:
    print(error.name, error.path, error.name_from, error.msg, error)
for bad in (lambda: AttributeError(x=1), lambda: NameError(nam="a"), lambda: ImportError(foo=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
