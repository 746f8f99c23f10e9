"""Deferred annotations: stored as source text."""
from __future__ import annotations, division
import module

a: int
b: dict[str, "quoted"] = {}
c: lambda x, /, y=1, *z, w, **k: x + y
d: lambda *args: not (a and b or c)
e: x if y else [z for z in w if z if not z]
f: {1: 2, **rest} | {3, *four} | (5,) | () | (6, 7) | [8, *nine]
g: f"a{b!r:>{c}}{{}}" "d" | u"e" | b"f\x00"
h: -1 ** 2 + (-1) ** -2 - (a - b) - c * (d @ e) // ~f
i: a < b < (c == d) is not e not in f
j: module.name[1, 2:3, ::4, *five].call(*args, k=1, **kw)(g for g in h)
k: 1.0 | 1e400 | 2j | ... | None | True | 10**20
l: (1).real | "it's" | 'say "hi"' | "both ' and \""
(m): ignored = 1
n.o: ignored


def function(a: int, /, b: str = "x", *args: *Ts, c: (yield_), **kw: x[y]) -> {k: v for k, v in w}:
    local: List[int] = []


class C:
    attribute: C
    def method(self, other: C) -> C: ...
