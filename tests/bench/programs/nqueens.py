"""Queens on a board, by generator-based permutations."""


def permutations(items):
    if not items:
        yield ()
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (item, *rest)


def run():
    n, found = 7, 0
    for columns in permutations(tuple(range(n))):
        if n == len({c + i for i, c in enumerate(columns)}) == len({c - i for i, c in enumerate(columns)}):
            found += 1
    return found


if __name__ == "__main__":
    import time

    samples = []
    end = time.perf_counter() + 2.0
    while len(samples) < 8 or time.perf_counter() < end:
        start = time.perf_counter()
        result = run()
        samples.append(time.perf_counter() - start)
    steady = sorted(samples[len(samples) // 2 :])
    print("checksum", result)
    print("seconds", steady[len(steady) // 2])
