"""List, dict and set comprehensions."""


def run():
    total = 0
    for n in range(60):
        squares = [x * x for x in range(500)]
        odd = [x for x in squares if x & 1]
        index = {x: i for i, x in enumerate(odd)}
        digits = {x % 97 for x in odd}
        grid = [[i * j for j in range(10)] for i in range(10)]
        total += sum(odd) + len(index) + sum(digits) + grid[n % 10][5]
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
