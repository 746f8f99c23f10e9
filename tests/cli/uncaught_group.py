def f():
    raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), OSError(2, "no")])])
try:
    f()
except ExceptionGroup as g:
    a, b = g.split(ValueError)
    print(a, b)
    raise RuntimeError("outer") from g
