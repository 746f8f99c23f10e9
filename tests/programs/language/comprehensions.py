print([x for x in range(5) if x % 2 if x > 1], [(x, y) for x in 'ab' for y in range(2)], {x: x * x for x in range(3)}, {x % 2 for x in range(5)}, [[y for y in range(x)] for x in range(3)], list(x for x in 'ab'))
x = 'outer'; print([x for x in range(2)], x, [(lambda: i)() for i in range(2)]); fs = [lambda: i for i in range(3)]; print([f() for f in fs])
class C:
    a = 3; b = [a * i for i in range(2)] if False else [i for i in range(a)]
print(C.b); print([a for a, *b in [(1, 2), (3,)]], [i for i in [1, 2, 3] if (j := i) > 1], j, {k: v for k, v in zip('ab', [1, 2])}, sum(i for i in range(10)), dict((k, 1) for k in 'xy'))
try: [1 / i for i in [1, 0]]
except ZeroDivisionError as e: print(e)
def f(): return [locals() for _ in [1]]
print(f(), [*map(str, [1])], [i if i else 'z' for i in range(2)])
