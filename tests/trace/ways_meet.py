# trefoil trace -X jit=uops,loops=20,entries=1000000,exits=4,copies=1
def count(n):
    total = 0
    for i in range(n):
        if i & 1:
            total += 1
        else:
            total -= 1
        total += i
    return total


count(200)
