# trefoil trace -X jit=uops,loops=1000000,entries=2,exits=8 --function f
# Hot with ints, then c is a float: the trace is left at its check of c, behind a+b, and a side trace goes on from there.
def f(a, b, c):
    return (a + b) * c

for i in range(600):
    f(i, 2, 3)

for i in range(600):
    f(i, 2, 1.5)
