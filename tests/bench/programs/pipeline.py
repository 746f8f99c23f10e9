"""A pipeline of generators."""


def source(n):
    for i in range(n):
        yield i


def only(predicate, items):
    for item in items:
        if predicate(item):
            yield item


def pairs(items):
    previous = None
    for item in items:
        if previous is not None:
            yield previous + item
        previous = item


def run():
    squares = (x * x for x in source(60_000))
    return sum(x % 1001 for x in pairs(only(lambda x: x % 3, squares)))


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
