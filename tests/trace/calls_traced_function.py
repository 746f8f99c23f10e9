# trefoil trace -X jit=uops,threshold=5 --function work
# A loop that calls a function with a trace of its own becomes hot all the same, and inlines what it calls.
def inc(x):
    return x + 1

def twice(n):
    return inc(n) + inc(n)

list(map(twice, range(30)))

def work(n):
    total = 0
    for i in range(n):
        total = inc(total)
    return total

print(work(100))
