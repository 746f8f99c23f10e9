# trefoil trace -X jit=uops,loops=2,entries=1000000
# A call in a loop: the callee's micro-ops stand where the call was, and the global is a constant as long as nobody assigns it.
def square(x):
    return x * x

def total(n):
    result = 0
    for i in range(n):
        result += square(i)
    return result

print(total(100))
