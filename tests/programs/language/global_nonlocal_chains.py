"""global and nonlocal at every depth, exec'd names, builtins shadowed, module attributes, __builtins__ replaced."""
import builtins

g = "global"


def level1():
    g = "one"
    n = 1

    def level2():
        nonlocal n
        n += 1

        def level3():
            nonlocal n, g
            global made
            n += 10
            g = "changed by 3"
            made = "by level 3"

            class Local:
                nonlocal n
                n += 100
                seen = g

                def method(self):
                    global g
                    g = "global changed"
                    return n

            return Local

        return level3()

    Local = level2()
    return Local.seen, Local().method(), n, g


print(level1(), g, made)


def reads_global():
    return g


def shadows():
    g = "local"
    return reads_global(), g


print(shadows())


def deletes():
    global g
    del g
    try:
        return g
    except NameError as error:
        return str(error)


print(deletes())
g = "again"


def conditional(flag):
    global switch
    if flag:
        switch = flag
    return switch


try:
    conditional(False)
except NameError as error:
    print(error)
print(conditional("on"), switch)


def exec_scopes():
    local = 1
    exec("local = 2; fresh = 3")
    space = {}
    exec("global ge\nge = local_in\nle = 5", {"local_in": 7} | {"__builtins__": builtins}, space)
    return local, "fresh" in locals(), space


print(exec_scopes())
len_backup = len


def shadow_builtin():
    len = lambda x: "shadowed"
    return len([])


print(shadow_builtin(), len([1]))
len = lambda x: "module level"
print(len([]))
del len
print(len([1, 2]))
builtins.custom_builtin = lambda: "from builtins"
print(custom_builtin())
del builtins.custom_builtin
try:
    custom_builtin
except NameError as error:
    print(error)
old_print, builtins.print = print, lambda *a: old_print("patched:", *a)
print("x")
builtins.print = old_print
print("y")
globals()["dynamic"] = 5
print(dynamic, "dynamic" in vars(), globals() is locals(), globals()["__name__"])


class Scope:
    value = "class"

    def get(self):
        return value

    lam = lambda: value
    comp = [value for _ in "a"] if False else "skipped"


value = "module"
print(Scope().get(), Scope.lam())
f_ns = {"__builtins__": {"abs": lambda x: "fake"}}
exec("def f(x): return abs(x)", f_ns)
print(f_ns["f"](-1), eval("abs(-5)", {"__builtins__": {"abs": len_backup}}) if False else "ok")
try:
    exec("print(1)", {"__builtins__": {}})
except NameError as error:
    print(error)


def default_evaluated(x=g, *, y=lambda: g):
    return x, y()


g = "later"
print(default_evaluated())


def counter():
    count = 0
    def inc(by=1):
        nonlocal count
        count += by
        return count
    inc.reset = lambda: (setattr(inc, "was", count), inc(-count))[1]
    return inc


c = counter()
c(); c(5)
print(c.reset(), c.was, c())
