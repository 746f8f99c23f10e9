# trefoil trace -X jit=uops,loops=2,entries=1000000 --all
# A trace that takes a global for a constant ends when the global is assigned.
scale = 2

def scaled(n):
    result = 0
    for i in range(n):
        result += i * scale
    return result

print(scaled(50))
scale = 3
print(scaled(50))
