"""The chaos game: an iterated function system drawn into a grid."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def towards(self, other, share):
        return Point(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)


def run():
    corners = [Point(0.0, 0.0), Point(1.0, 0.0), Point(0.5, 0.866)]
    grid = [[0] * 64 for _ in range(64)]
    p, seed = Point(0.3, 0.3), 99
    for _ in range(50_000):
        seed = (seed * 69069 + 1) & 0xFFFFFFFF
        p = p.towards(corners[(seed >> 16) % 3], 0.5)
        grid[int(p.y * 63)][int(p.x * 63)] += 1
    return sum(1 for row in grid for cell in row if cell), max(map(max, grid))


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
