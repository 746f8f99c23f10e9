"""Scoping: comprehensions inside classes and functions, nonlocal chains, del, class bodies, exec'd names."""


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


x = "global"


class A:
    x = "class"
    y = [x for _ in range(1)]
    z = [i for i in x]
    w = (lambda: x)()
    v = [[x, j] for j in x[:1]]

    def method(self):
        return x

    try:
        u = [q for _ in range(1) for q in (lambda: z_undefined)()]
    except NameError as error:
        u = str(error)


print(A.y, A.z, A.w, A.v, A().method(), A.u)


def counter():
    n = 0

    def up():
        nonlocal n
        n += 1

        def deeper():
            nonlocal n
            n += 10
            return n

        return deeper()

    return up, lambda: n


up, get = counter()
print(up(), up(), get())


def late():
    return [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]


a, b = late()
print([f() for f in a], [f() for f in b])


def deleted():
    v = 1
    del v
    return v


def cell_deleted():
    v = 1

    def inner():
        return v

    del v
    return inner()


def before():
    print(later)
    later = 1


def del_twice():
    v = 1
    del v
    del v


attempt(deleted)
attempt(cell_deleted)
attempt(before)
attempt(del_twice)
attempt(lambda: undefined_thing)
attempt(lambda: pritn)
attempt(lambda: A.xx)


def comp_leak():
    i = "kept"
    [i for i in range(3)]
    {i: i for i in range(3)}
    return i


print(comp_leak(), [y := 5, y**2], y)


def walrus():
    if any((found := n) > 2 for n in [1, 2, 3, 4]):
        return found


print(walrus())


def shadow(list):
    return [list for list in list]


print(shadow([1, 2]))


def loop_var():
    for k in range(3):
        pass
    try:
        raise ValueError
    except ValueError as e:
        pass
    attempt(lambda: e)
    return k


print(loop_var())
global_made = None


def makes_global():
    global global_made, brand_new
    global_made = 1
    brand_new = 2

    class C:
        global in_class
        in_class = 3
        brand_new = 4

    return C.brand_new


print(makes_global(), global_made, brand_new, in_class)


class Outer:
    name = "outer"

    class Inner:
        try:
            seen = name
        except NameError as error:
            seen = str(error)

    def get(self):
        return __class__.name


print(Outer.Inner.seen, Outer().get())


class Mangled:
    __secret = 1

    def __private(self):
        return self.__secret

    def call(self):
        __local = 2
        return self.__private() + __local

    def outside(self, other):
        return other.__secret


print(Mangled().call(), [n for n in vars(Mangled) if "ecret" in n or "rivate" in n])
attempt(lambda: Mangled().__secret)
attempt(lambda: Mangled().outside(object()))


def with_locals(a, *args, k=1, **kw):
    b = 2
    names = sorted(locals())
    return names


print(with_locals(1))


def conditional(flag):
    if flag:
        value = 1
    return value


attempt(lambda: conditional(True))
attempt(lambda: conditional(False))
print([[(i, j) for j in range(i)] for i in range(3)], [i for i in range(5) if i % 2 if i > 1], [(lambda: j)() for j in range(2)])


def gen_scope():
    z = [1, 2]
    return list(a + b for a in z for b in z)


print(gen_scope())
for source in ["def f():\n x = 1\n global x", "def f(x):\n global x", "def f():\n nonlocal q", "nonlocal q", "def f():\n print(x)\n nonlocal x", "class C:\n nonlocal z", "def f(x, x): pass", "[x := 1 for x in y]", "[(x := 1) for y in (z := 2)]", "class C: [(q := 1) for _ in y]", "lambda x, x: 1", "del f()", "f() = 1", "(a, b) += 1", "a: int: str", "None = 1", "x = yield = 1", "for 1 in x: pass", "with a as 1: pass", "import a.b as c.d", "del (a, 1)", "(x for x in y) = 1", "[a, b()] = 1", "a if b else c = 1", "*a = 1", "*a, *b = c", "print(*)", "f(**k, *a)", "f(a=1, 2)", "f(a=1, a=2)", "f(x for x in y, 1)", "def f(a=1, b): pass", "def f(*): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "lambda *: 1"]:
    try:
        exec(compile(source, "s", "exec"), {})
        print("fine:", source)
    except SyntaxError as error:
        print(error.msg, "|", error.lineno, error.offset, error.end_offset)
    except Exception as error:
        print(type(error).__name__, error)
