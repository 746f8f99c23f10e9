class E(Exception):
    def __str__(self): raise ValueError("no str")
class F(Exception):
    def __str__(self): return 5
try:
    raise F
except F as e:
    try: str(e)
    except TypeError as t: print(t)
try:
    raise F
except F:
    raise E("x")
