"""Spheres and a plane, by recursive ray tracing."""


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)


class Sphere:
    def __init__(self, centre, radius, shine):
        self.centre, self.radius, self.shine = centre, radius, shine

    def hit(self, origin, direction):
        to = self.centre - origin
        b = to.dot(direction)
        d = b * b - to.dot(to) + self.radius * self.radius
        if d < 0:
            return None
        t = b - d**0.5
        return t if t > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()


class Floor:
    shine = 0.1

    def hit(self, origin, direction):
        if direction.y >= -1e-9:
            return None
        return (-1.0 - origin.y) / direction.y

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)


LIGHT = Vector(1.0, 2.0, -1.0).unit()


def trace(scene, origin, direction, depth):
    nearest, thing = None, None
    for candidate in scene:
        t = candidate.hit(origin, direction)
        if t is not None and (nearest is None or t < nearest):
            nearest, thing = t, candidate
    if thing is None:
        return 0.2 + 0.3 * max(direction.y, 0.0)
    point = origin + direction * nearest
    normal = thing.normal(point)
    shade = max(normal.dot(LIGHT), 0.0) * 0.8 + 0.1
    if depth:
        mirrored = direction - normal * (2.0 * normal.dot(direction))
        shade = shade * (1.0 - thing.shine) + thing.shine * trace(scene, point, mirrored, depth - 1)
    return shade


def run():
    scene = [Floor()] + [Sphere(Vector(x * 1.2, x * 0.1, 4.0 + x), 0.7, 0.4) for x in (-1, 0, 1)]
    size, total = 36, 0.0
    eye = Vector(0.0, 0.0, 0.0)
    for y in range(size):
        for x in range(size):
            total += trace(scene, eye, Vector(x / size - 0.5, 0.5 - y / size, 1.0).unit(), 2)
    return f"{total:.6f}"


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
