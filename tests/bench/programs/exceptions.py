"""Raising and catching."""


class Odd(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def check(i):
    if i & 1:
        raise Odd(i)
    return i


def run():
    total = 0
    for i in range(60_000):
        try:
            total += check(i)
        except Odd as error:
            total -= error.value
        finally:
            total += 1
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
