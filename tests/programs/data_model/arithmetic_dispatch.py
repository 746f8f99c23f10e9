"""Binary operators: reflected and in-place methods, subclass priority, NotImplemented, messages."""
import operator


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Log:
    def __init__(self, name):
        self.name = name


OPS = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or"]
for op in OPS:
    setattr(Log, f"__{op}__", lambda self, other, op=op: f"{self.name}.{op}({getattr(other, 'name', other)})")
    setattr(Log, f"__r{op}__", lambda self, other, op=op: f"{self.name}.r{op}({getattr(other, 'name', other)})")


class Sub(Log):
    def __radd__(self, other):
        return f"{self.name}.sub_radd({other.name})"


a, s = Log("a"), Sub("s")
print(a + 1, 1 + a, a - a, 2 - a, a * 3, 3 * a, a @ 1, 1 @ a, a / 2, 2 / a, a // 2, 2 // a, a % 2, 2 % a, divmod(a, 1), divmod(1, a), a**2, 2**a, a << 1, 1 << a, a >> 1, 1 >> a, a & 1, 1 & a, a ^ 1, 1 ^ a, a | 1, 1 | a)
print(a + s, s + a, s + s, a - s, [1] + a, [] * 2)


class InPlace:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        self.value += other
        return self

    def __add__(self, other):
        return InPlace(self.value + other)

    def __isub__(self, other):
        return "replaced"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return f"mul {other}"


x = y = InPlace(1)
x += 5
print(x is y, x.value)
y -= 1
print(y)
x *= 2
print(x)
z = InPlace(1)
attempt(lambda: operator.itruediv(z, 2))
attempt(lambda: operator.iadd([1], (2, 3)))
attempt(lambda: operator.iadd([1], 5))
attempt(lambda: operator.imul([1], "a"))
attempt(lambda: operator.ior({1}, [2]))
attempt(lambda: operator.ior({1: 2}, [(3, 4)]))
attempt(lambda: {1: 2} | [(3, 4)])
for op in ("+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "^", "|"):
    attempt(lambda: eval(f"object() {op} 1"))
    attempt(lambda: eval(f"[] {op} None"))
    space = {"v": None}
    try:
        exec(f"v {op}= 1", space)
    except TypeError as error:
        print(error)
attempt(lambda: divmod(object(), 1))
attempt(lambda: pow(object(), 1, 2))
attempt(lambda: -object())
attempt(lambda: ~1.0)
attempt(lambda: print >> 5)
attempt(lambda: "a" * "b")
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: [1] + (2,))
attempt(lambda: (1,) + [2])
attempt(lambda: b"a" + "b")
attempt(lambda: {1} + {2})
attempt(lambda: {1} - [1])
attempt(lambda: {} - {})
attempt(lambda: 1.5 % "a")
attempt(lambda: 1 << 1.0)
attempt(lambda: [1] * 2.0)
attempt(lambda: 5 @ 5)
lst = [1, 2]
tup = ([],)
try:
    tup[0] += [1]
except TypeError as error:
    print(error, tup)
alias = lst
lst += "ab"
lst *= 2
print(alias, lst is alias)
lst = lst + [1]
print(lst is alias)
print(True + True, True & False, True | 2, True << 3, not 5, -True, +True, 7 // -2, -7 % 3, 7.5 // 2, -7.5 % 2, 2**-1, 2**0.5 > 1, (-8) ** (1 / 3))
