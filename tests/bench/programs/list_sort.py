"""Sorting with and without key functions, and a sort written in Python."""


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def run():
    seed, items = 42, []
    for _ in range(5000):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        items.append(seed % 100_000)
    a = sorted(items)
    b = sorted(items, key=lambda x: (x % 100, x))
    c = merge_sort(items)
    return a == c, a[10], b[10], sorted(map(str, items))[5]


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
