"""Packing, unpacking and swapping."""


def step(a, b, c):
    return b, c, a + b


def run():
    a, b, c = 1, 2, 3
    for i in range(120_000):
        a, b = b, a
        x, y, z = step(a, b, c)
        (a, b), c = (x % 1000, y % 1000), z % 1000
        first, *rest = (a, b, c)
        c += rest[1] & 3
    return a, b, c


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
