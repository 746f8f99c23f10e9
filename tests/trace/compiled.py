# trefoil trace -X jit=on,loops=20,entries=1000000,exits=4,always
# Two functions: of a loop that calls out for strings, and of a nested one that stays inside.
def lengths(n):
    return sum([len(str(i)) for i in range(n)])

def triangle(n):
    total = 0
    for i in range(n):
        for j in range(i):
            total += 1
    return total

print((lengths(2539), triangle(2000)))
