"""Annotated assignments evaluated where they stand."""
x: int
y: list[int] = []
(z): str = "not simple"
a.b: int
a.b: int = 1
a[f()]: g()
a[1:2, ::3]: int = 4
if x:
    nested: "conditional" = 1


class C:
    attribute: int
    __private: str = ""
    def method(self, value: "C") -> "C":
        self.value: int = value
        local: undefined_name
        other.thing: also_undefined
        return self


def function():
    a: int = 1
    b: missing
    (c): missing = 2
    return a
