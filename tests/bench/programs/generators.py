"""A generator consumed by a loop, and recursive generators."""


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def run():
    total = 0
    for x in count(150_000):
        total += x
    for x in tree(12):
        total += x
    return total


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
