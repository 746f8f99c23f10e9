# trefoil trace --wat -X jit=on,loops=2,always
# Micro-ops without a stencil are called: on their inputs alone, where they need no frame.
def f(words):
    lengths = {}
    for word in words:
        lengths[word] = len(word)
    return lengths

print(f(["a", "bc", "def"] * 3))
