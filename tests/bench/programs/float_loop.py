"""Float arithmetic in a counting loop."""


def run():
    x, total = 0.5, 0.0
    for i in range(500_000):
        x = x * 1.0000001 + 0.25
        total += x - 0.5
        if x > 1000.0:
            x = 0.5
    return round(total, 6)


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
