if (n := 10) > 5: print(n)
print([y := 3, y ** 2], (z := 1, z), [last := x for x in range(3)], last)
while (line := ['a', '', 'b'].pop(n - 10) if n < 12 else '') : print(line); n += 1
def f(a=(q := 4)): return a
print(f(), q, any((hit := v) > 2 for v in [1, 3, 5]), hit)
print(f'{(w := 5)=} {w:>{w}}')
