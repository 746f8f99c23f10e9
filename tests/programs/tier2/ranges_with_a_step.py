"""`range` with a step, made in hot loops: every sign, what is empty, what is too large, what raises."""


def total(start, stop, step):
    result = 0
    for i in range(start, stop, step):
        result += i
    return result


def rounds(start, stop, step, times):
    result = 0
    for _ in range(times):
        for i in range(start, stop, step):
            result += i
    return result


for case in ((0, 10, 3), (10, 0, -3), (9, 0, -3), (0, 10, -1), (10, 0, 1), (5, 5, 1), (5, 5, -1), (-7, 8, 7), (8, -7, -5), (1, 2, 100), (2, 1, -100)):
    print(case, total(*case), rounds(*case, 200), [i for _ in range(3) for i in range(*case)][:8])
for case in ((2**53 - 3, 2**53 + 3, 2), (2**60, 2**60 + 5, 2), (0, 2**70, 2**69), (2**70, 2**69, -(2**68)), (0, 3, 2**70), (-(2**53), 2**53, 2**53), (True, 7, 2)):
    print(case, total(*case), rounds(*case, 100))


def mixed(steps):
    out = []
    for step in steps:
        try:
            for i in range(0, 6, step):
                out.append(i)
        except (TypeError, ValueError) as error:
            out.append(f"{type(error).__name__}: {error}")
    return out


steps = [1, 2, -1, 3] * 60 + [0, 1.5, None, "x", 2, True, 2**80] + [2] * 3
result = mixed(steps)
print(len(result), result[-30:])


def kept(n):
    found = []
    for k in range(1, n):
        numbers = range(k, 20, k)
        for i in numbers:
            if i > 10:
                break
        found.append((numbers, i, len(numbers)))
    return found


print(kept(12))


def mutate(n):
    for i in range(0, n, 2):
        n = 3
        i += 100
        yield i, n


print(list(mutate(8)), [sum(i for i, _ in mutate(k)) for k in range(60)][-3:])
