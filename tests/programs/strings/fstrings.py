"""f-strings: conversions, format specs, nesting, debugging form."""


class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency

    def __str__(self):
        return f"{self.amount:.2f} {self.currency}"

    def __repr__(self):
        return f"Money({self.amount!r}, {self.currency!r})"

    def __format__(self, spec):
        if spec == "short":
            return f"{self.amount:.0f}{self.currency[0]}"
        if spec.startswith("w"):
            return str(self).rjust(int(spec[1:]))
        return str(self)


def table(rows, widths):
    for row in rows:
        yield " | ".join(f"{cell!s:>{width}}" for cell, width in zip(row, widths))


name, n, pi = "Ada", 42, 3.14159265
price = Money(1234.5, "EUR")
print(f"{name} is {n} and pi is {pi:.3f}")
print(f"{name!r} {name!s} {name!a} {'é'!a} {n!r:>6}")
print(f"{name=} {n = } {pi=:.2f} {n+1=} {name=!s}")
print(f"{price} {price!r} {price:short} {price:w14}|")
for line in table([("name", "count"), ("apples", 3), ("pears", 12), (None, 1.5)], (8, 6)):
    print(line)
width, precision = 12, 4
print(f"{pi:{width}.{precision}f}|{pi:<{width}}|{name:^{width}}|{name:*^{width}}|{n:0{width}d}")
print(f"{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#x} {n:,} {10**9:,} {10**9:_} {-n:+} {n: d} {-n:=+6}")
print(f"{{literal}} {{{n}}} {'nested ' + f'{n + 1}'} {f'{f'{n}'}'}")
print(f"{'yes' if n > 40 else 'no'} {[i * i for i in range(4)]} { {'a': 1}['a'] } {(lambda x: x + 1)(n)}")
print(f"{'multi'} "
      f"{'line'} " "plain " f"{n}")
print(f'''{
    n
    + 1
} end''')
print(f"{True} {None} {1.0} {1e100} {2**70} {[]} {()} { {} } {set()}")
print(f"{'a':5}|{'a':>5}|{'abc':.2}|{'abc':5.1}|{True:5}|{True:d}|{None!s:6}|")
print(f"{0.1 + 0.2:.17f} {1/3:.3} {1e6:g} {123456789.0:g} {1.5:%} {float('nan'):6} {-0.0}")
print(f"{n:c} {65:c} {3:>+5} {n:^10,} {1234567.891:,.1f} {0:,} {12:_b}")
values = {"x": 10, "y": [1, 2, 3]}
print(f"{values['x']} {values['y'][1]} {values}")
print("joined: " + "".join(f"<{i}>" for i in range(5)))
for bad in ("z", ".2", "10.3s"):
    try:
        print(format(5, bad))
    except ValueError as error:
        print(type(error).__name__, error)
try:
    f"{price.missing}"
except AttributeError as error:
    print(error)
try:
    format([], ">5")
except TypeError as error:
    print(error)
