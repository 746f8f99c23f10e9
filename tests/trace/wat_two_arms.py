# trefoil trace --wat -X jit=on,loops=2,exits=2,always --function f
# Both arms of a branch in one function, one of them with a call whose frame is made only where the trace is left.
def half(x):
    return x * 0.5

def f(n):
    total = 0.0
    for i in range(n):
        if i & 1:
            total += half(total)
        else:
            total += 1.0
    return total

print(f(12))
