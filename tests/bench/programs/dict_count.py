"""Counting words in a dict."""


def run():
    words = [f"w{i * i % 997}" for i in range(2000)]
    counts = {}
    for _ in range(25):
        for word in words:
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    best = max(counts.items(), key=lambda item: (item[1], item[0]))
    return len(counts), best


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
