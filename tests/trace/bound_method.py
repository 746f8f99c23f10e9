# trefoil trace -X jit=uops,loops=1000000,entries=2 --function f
# The call's first micro-ops take the method apart; the exit behind them puts it together again.
class C:
    def m(self):
        return 1

def f(c):
    method = c.m
    return method()

c = C()
for i in range(1100):
    f(c)
C.m = lambda self: 2
print(f(c))
