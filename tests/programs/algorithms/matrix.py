"""Numeric kernels: matrix product, Gaussian elimination, mandelbrot, sieve, simulation."""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        self.height, self.width = len(self.rows), len(self.rows[0])

    @classmethod
    def identity(cls, n):
        return cls([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        out = []
        for i in range(self.height):
            row = self.rows[i]
            line = []
            for j in range(other.width):
                total = 0.0
                for k in range(self.width):
                    total += row[k] * other.rows[k][j]
                line.append(total)
            out.append(line)
        return Matrix(out)

    def __pow__(self, n):
        result, base = Matrix.identity(self.height), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def determinant(self):
        rows = [row[:] for row in self.rows]
        n, det = self.height, 1.0
        for i in range(n):
            pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
            if rows[pivot][i] == 0:
                return 0.0
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                det = -det
            det *= rows[i][i]
            for r in range(i + 1, n):
                factor = rows[r][i] / rows[i][i]
                for c in range(i, n):
                    rows[r][c] -= factor * rows[i][c]
        return det

    def __repr__(self):
        return "\n".join(" ".join(f"{x:8.3f}" for x in row) for row in self.rows)


def mandelbrot(width, height, limit):
    lines = []
    for py in range(height):
        line = ""
        for px in range(width):
            cr, ci = px / width * 3.0 - 2.0, py / height * 2.0 - 1.0
            zr = zi = 0.0
            n = 0
            while n < limit and zr * zr + zi * zi <= 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                n += 1
            line += " .:-=+*#%@"[n * 9 // limit]
        lines.append(line)
    return lines


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
        i += 1
    return sum(flags)


class Body:
    def __init__(self, x, v, mass):
        self.x, self.v, self.mass = x, v, mass


def simulate(bodies, dt, steps):
    for _ in range(steps):
        for i, a in enumerate(bodies):
            for b in bodies[i + 1 :]:
                dx = a.x - b.x
                force = dt / (abs(dx) ** 3 + 0.01)
                a.v -= dx * b.mass * force
                b.v += dx * a.mass * force
        for body in bodies:
            body.x += body.v * dt
    return sum(0.5 * b.mass * b.v**2 for b in bodies)


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m @ m)
print(m**5)
print(f"{m.determinant():.6f} {Matrix([[1, 2], [2, 4]]).determinant()}")
for line in mandelbrot(48, 16, 40):
    print(line)
print(sieve(20000))
print(f"{simulate([Body(-1.0, 0.1, 1.0), Body(1.0, -0.2, 2.0), Body(3.0, 0.0, 0.5)], 0.01, 500):.9f}")
total = 0
for i in range(5000):
    total = (total * 31 + i) % 1000003
print(total)
t = 0
for i in range(3000):
    if i % 3 == 0:
        t += i
    elif i % 5 == 0:
        t -= 1
    else:
        t ^= i
print(t)
