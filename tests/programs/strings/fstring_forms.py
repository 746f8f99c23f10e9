"""f-strings as PEP 701 has them: nesting, quotes, debug form, conversions, multi-line."""
import datetime

name, n, items, d = "World", 42, [1, 2, 3], {"key": "value", "a": {"b": 1}}
print(f"{name}", f"{name!r:>10}", f"{n:>{n // 4}}", f"{n = }", f"{n=}", f"{n=:>5}", f"{n = !s}", f"{name=}", f"{name = :*^9}")
print(f"{d["key"]}", f"{d['a']["b"]}", f"{"nested " + f"{"deep " + f"{n}"}"}", f'{', '.join(f"{i}" for i in items)}')
print(f"{{}}", f"{{{n}}}", f"{{{{{n}}}}}", f"a{{b}}c{n}d", rf"\n{n}\d", f"\x41{n}\t|", f"\N{BULLET} {n}", fr"{n}\{n}")
print(f"{(lambda x: x * 2)(n)}", f"{n if n > 1 else 0}", f"{[x for x in items if x > 1]}", f"{ {1: 2}[1] }", f"{(y := 5)} {y}", f"{n!r}", f"{items[0]:{'>'}{3}}")
print(f"{
    n
    + 1  # a comment
}", f"""{
    name
}
second {n:
>5}""")
print(f"{datetime.date(2024, 1, 2):%Y/%m/%d}", f"{datetime.datetime(2024, 1, 2, 3, 4):%H:%M}", f"{3.14159:.{2}f}", f"{1e10:,.2f}", f"{255:#x}", f"{'é'!a}")
print(f"{n}" "plain" f"{n}", "a" f"b{n}" 'c', f"{n}{n}", f"", f"{''}", f"{None} {True} {...}")
print(f"{n:{'0'}{'5'}}", f"{n:{f"{'>'}{6}"}}", f"{'\n'.join(['a', 'b'])}", f"{'\\'}", f"{"\""}", f'{"'"}')


class Spec:
    def __format__(self, spec):
        return f"[{spec}]"


s = Spec()
print(f"{s}", f"{s:}", f"{s:a{n}b}", f"{s:%d-%m}", f"{s:{n}{name}}", f"{s!s:.3}"[:3], f"{s:\n}", f"{s: }")
print(f"{n!r:^{10}}|", f"{n:=+8}", f"{-n:08.2f}", f"{name:.3}", f"{name:>10.2}|", f"{True:5}|", f"{n:c}")
x = 3
print(f"{x=}, {x*2=}, {x + 1 = }, {str(x)=}")
print(f"{lambda_ if (lambda_ := 1) else 0}", f"{x:{x}}", f"{2.5:{x}.{1}f}", f"{x, x}", f"{*items, 4}", f"{x == 3}", f"{x != 3}", f"{x <= 3}")


async def co():
    return f"{await inner()}"


async def inner():
    return "awaited"


try:
    co().send(None)
except StopIteration as stop:
    print(stop.value)


def gen():
    got = f"{(yield 1)}"
    yield got


g = gen()
next(g)
print(g.send("sent"))
for bad in ["f'{}'", "f'{'", "f'}'", "f'{a b}'", "f'{a!x}'", "f'{!r}'", "f'{a:{b}'", "f'{a!}'", "f'{=}'", "f'{lambda x: 1}'", "f'{a:{b:{c:{d}}}}'", "f'{*}'", "f'{a;b}'", "f'{a = b}'", "f'\\N{nope}'", "f'{#}'", "f'{a[}'", "f'{)}'", "f'{yield}'", "f'{a ! r}'"]:
    try:
        compile(bad, "f", "eval")
        print(bad, "compiles")
    except SyntaxError as error:
        print(bad, "|", error.msg, error.offset)
