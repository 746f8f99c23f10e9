"""f_locals of a function reads and writes its variables (PEP 667)."""
import sys


def outer():
    a = 1
    shared = 2

    def inner():
        view = sys._getframe(1).f_locals
        print(sorted(view), len(view), "a" in view, "b" in view)
        view["a"] = 5
        view["shared"] = 6
        view["new"] = 7
        view.update({"other": 8})
        print(view["a"], view.get("shared"), view.get("nothing", "default"), view.setdefault("new", 0))
        try:
            view["missing"]
        except KeyError as error:
            print(error)
        try:
            del view["a"]
        except TypeError as error:
            print(error)
        return shared

    result = inner()
    print(a, shared, result, sorted(locals()))


outer()
print(sys._getframe().f_locals is globals())
