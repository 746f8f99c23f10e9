"""Closures with shared cells."""


def make(n):
    count = 0

    def step(x):
        nonlocal count
        count += 1
        return x + n

    def read():
        return count

    return step, read


def run():
    total = 0
    for n in range(300):
        step, read = make(n)
        x = 0
        while read() < 200:
            x = step(x)
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
