"""Attribute loads and stores, method calls."""


class Counter:
    def __init__(self):
        self.value = 0
        self.step = 1
        self.total = 0.0

    def tick(self):
        self.value += self.step
        self.total += self.value * 0.5


def run():
    c = Counter()
    for i in range(150_000):
        c.tick()
        if c.value > 1000:
            c.value = 0
            c.step = i % 3 + 1
    return c.value, c.total


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
