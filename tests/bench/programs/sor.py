"""Successive over-relaxation on a grid."""


def run():
    n, omega = 60, 1.25
    grid = [[float((i * j) % 11) for j in range(n)] for i in range(n)]
    quarter, rest = omega * 0.25, 1.0 - omega
    for _ in range(25):
        for i in range(1, n - 1):
            above, row, below = grid[i - 1], grid[i], grid[i + 1]
            for j in range(1, n - 1):
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j]
    return f"{sum(map(sum, grid)):.6f}"


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
