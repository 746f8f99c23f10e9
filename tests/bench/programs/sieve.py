"""Sieve of Eratosthenes over a list of bools."""


def run():
    limit = 200_000
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    count = 0
    for flag in flags:
        if flag:
            count += 1
    return count


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
