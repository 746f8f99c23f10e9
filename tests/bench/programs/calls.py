"""Small functions called from a loop."""


def add(a, b):
    return a + b


def scale(a, factor=3):
    return add(a, a) * factor


def run():
    total = 0
    for i in range(150_000):
        total = (total + scale(i) - add(total, i) % 7) % 1_000_003
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
