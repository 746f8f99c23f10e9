"""Sparse matrix times vector in compressed rows."""


def run():
    n, per_row = 1000, 6
    values, columns, starts = [], [], [0]
    for i in range(n):
        for k in range(per_row):
            columns.append((i * 7 + k * 131) % n)
            values.append(1.0 / (i + k + 1))
        starts.append(len(values))
    x = [1.0] * n
    for _ in range(15):
        y = [0.0] * n
        for i in range(n):
            total = 0.0
            for k in range(starts[i], starts[i + 1]):
                total += values[k] * x[columns[k]]
            y[i] = total
        x = [v + 0.5 for v in y]
    return f"{sum(x):.6f}"


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
