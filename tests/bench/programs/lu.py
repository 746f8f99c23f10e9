"""LU factorisation with partial pivoting."""


def factor(a):
    n = len(a)
    swaps = 0
    for k in range(n):
        pivot = k
        for i in range(k + 1, n):
            if abs(a[i][k]) > abs(a[pivot][k]):
                pivot = i
        if pivot != k:
            a[k], a[pivot] = a[pivot], a[k]
            swaps += 1
        row = a[k]
        for i in range(k + 1, n):
            target = a[i]
            f = target[k] / row[k]
            target[k] = f
            for j in range(k + 1, n):
                target[j] -= f * row[j]
    return swaps


def run():
    seed, n = 7, 55
    a = []
    for _ in range(n):
        row = []
        for _ in range(n):
            seed = (seed * 16807) % 2147483647
            row.append(seed / 2147483647.0)
        a.append(row)
    swaps = factor(a)
    det = 1.0
    for i in range(n):
        det *= a[i][i]
    return swaps, f"{det:.6e}"


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
