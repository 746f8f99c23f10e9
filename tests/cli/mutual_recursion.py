def even(n):
    return n == 0 or odd(n - 1)
def odd(n):
    return n != 0 and even(
        n - 1)
class T:
    def __repr__(self):
        return f"T({self.child!r})"
t = T(); t.child = t
try:
    repr(t)
except RecursionError as e:
    print(e)
even(-1)
