# trefoil trace --wat -X jit=on,loops=2,always
# A loop over ints: a and b are unboxed once, before the loop; i and a leave it as numbers.
def loop(a, b):
    for i in range(128):
        a += b
    return a

print(loop(1, 2))
