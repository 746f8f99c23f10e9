# The limit is the same where a trace has inlined the calls.
import sys
def depth(n):
    try: return 1 + depth(n + 1)
    except RecursionError: return 0
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
def loop():
    found = []
    for i in range(60):
        found.append(even(i * 3))
        if i > 50:
            try: even(100_001)
            except RecursionError as error: found.append(str(error))
    return found
print(loop()[-20:])
sys.setrecursionlimit(200)
print([depth(0) for i in range(5)] == [depth(0)] * 5, depth(0) > 150)
print(loop()[-4:])
