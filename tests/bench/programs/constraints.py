"""Constraint solving: map colouring and cryptarithmetic by backtracking over domains."""


class Variable:
    def __init__(self, name, domain):
        self.name, self.domain, self.value = name, domain, None
        self.constraints = []


class Different:
    def __init__(self, *variables):
        self.variables = variables
        for v in variables:
            v.constraints.append(self)

    def holds(self):
        seen = set()
        for v in self.variables:
            if v.value is not None:
                if v.value in seen:
                    return False
                seen.add(v.value)
        return True


class Equation:
    def __init__(self, coefficients, variables):
        self.coefficients, self.variables = coefficients, variables
        for v in variables:
            v.constraints.append(self)

    def holds(self):
        low = high = 0
        for c, v in zip(self.coefficients, self.variables):
            if v.value is not None:
                low += c * v.value
                high += c * v.value
            elif c > 0:
                high += 9 * c
            else:
                low += 9 * c
        return low <= 0 <= high


def solve(variables, index=0):
    if index == len(variables):
        return 1
    v, count = variables[index], 0
    for value in v.domain:
        v.value = value
        if all(c.holds() for c in v.constraints):
            count += solve(variables, index + 1)
    v.value = None
    return count


def run():
    n = 9
    nodes = [Variable(i, range(3)) for i in range(n)]
    for i in range(n):
        Different(nodes[i], nodes[(i + 1) % n])
        if i % 3 == 0:
            Different(nodes[i], nodes[(i + 4) % n])
    letters = {c: Variable(c, range(c in "TG", 10)) for c in "TOGUD"}
    Different(*letters.values())
    t, o, g, u, d = letters.values()
    Equation([20, 2, -100, -9, -1], [t, o, g, u, d])
    return solve(nodes), solve(list(letters.values()))


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
