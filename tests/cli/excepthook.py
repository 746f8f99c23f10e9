import sys
def hook(t, v, tb):
    print("hook", t.__name__, v, tb.tb_lineno, tb.tb_next.tb_lineno, file=sys.stderr)
    n = 0
    while tb: n += 1; tb = tb.tb_next
    print(n, file=sys.stderr)
sys.excepthook = hook
def f(): raise KeyError("k")
f()
