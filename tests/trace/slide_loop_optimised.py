# trefoil trace -X jit=uops,threshold=2
# What the optimiser makes of it: the types of a and b are checked once, before the loop.
def loop(a, b):
    for i in range(128):
        a += b
    return a

print(loop(1, 2))
