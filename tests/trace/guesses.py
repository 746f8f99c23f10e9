# trefoil trace -X jit=uops,loops=2,entries=1000000
# `&` has no specialised instruction: the trace guesses from what it saw that both operands are ints, and goes on with `_BINARY_OP_AND_INT`.
def low_bits(values):
    total = 0
    for value in values:
        total += value & 7
    return total


for _ in range(20):
    result = low_bits([1, 20, 300, 4000])
print(result, low_bits([True, 2]))
