# trefoil trace -X jit=uops,threshold=2,unoptimised
# The slides' loop as it is recorded: micro-op for micro-op what the talk shows.
def loop(a, b):
    for i in range(128):
        a += b
    return a

print(loop(1, 2))
