"""Incremental constraints over variables with strengths (after the DeltaBlue algorithm)."""

REQUIRED, STRONG, NORMAL, WEAK = range(4)


class Variable:
    def __init__(self, value):
        self.value, self.constraints, self.determined_by, self.strength, self.stay, self.mark = value, [], None, WEAK, True, 0


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.output = None

    def add(self, planner):
        for v in self.variables():
            v.constraints.append(self)
        planner.enforce(self)

    def remove(self, planner):
        for v in self.variables():
            v.constraints.remove(self)
        if self.output is not None:
            self.output.determined_by = None
            self.output.strength = WEAK
            self.output = None

    def inputs_known(self, mark):
        return all(v is self.output or v.mark == mark or v.stay or v.determined_by is None for v in self.variables())

    def choose(self, mark):
        best = None
        for v in self.variables():
            if v.mark != mark and v.strength > self.strength and self.can_output(v):
                if best is None or v.strength > best.strength:
                    best = v
        self.output = best
        return best is not None

    def can_output(self, v):
        return True


class Stay(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable

    def variables(self):
        return (self.variable,)

    def execute(self):
        pass


class Edit(Stay):
    pass


class Equal(Constraint):
    def __init__(self, a, b, strength=REQUIRED):
        super().__init__(strength)
        self.a, self.b = a, b

    def variables(self):
        return (self.a, self.b)

    def execute(self):
        if self.output is self.a:
            self.a.value = self.b.value
        else:
            self.b.value = self.a.value


class Scale(Constraint):
    def __init__(self, source, scale, offset, target):
        super().__init__(REQUIRED)
        self.source, self.scale, self.offset, self.target = source, scale, offset, target

    def variables(self):
        return (self.source, self.scale, self.offset, self.target)

    def can_output(self, v):
        return v is self.source or v is self.target

    def execute(self):
        if self.output is self.target:
            self.target.value = self.source.value * self.scale.value + self.offset.value
        else:
            self.source.value = (self.target.value - self.offset.value) // self.scale.value


class Planner:
    def __init__(self):
        self.mark = 0

    def enforce(self, constraint):
        self.mark += 1
        while constraint is not None:
            if not constraint.choose(self.mark):
                if constraint.strength == REQUIRED:
                    raise RuntimeError("required constraint cannot be met")
                return
            out = constraint.output
            overridden = out.determined_by
            if overridden is not None:
                overridden.output = None
            out.determined_by = constraint
            out.strength = constraint.strength
            out.stay = type(constraint) is Stay
            for v in constraint.variables():
                v.mark = self.mark
            constraint.execute()
            constraint = overridden

    def plan(self, sources):
        self.mark += 1
        mark, plan, todo = self.mark, [], list(sources)
        while todo:
            c = todo.pop()
            if c.output is not None and c.output.mark != mark and c.inputs_known(mark):
                plan.append(c)
                c.output.mark = mark
                for other in c.output.constraints:
                    if other is not c and other.output is not None:
                        todo.append(other)
        return plan


def change(planner, variable, values):
    edit = Edit(variable, STRONG)
    edit.add(planner)
    plan = planner.plan([edit])
    for value in values:
        variable.value = value
        for c in plan:
            c.execute()
    edit.remove(planner)


def chain(n):
    planner = Planner()
    variables = [Variable(0) for _ in range(n)]
    Stay(variables[-1], NORMAL).add(planner)
    for a, b in zip(variables, variables[1:]):
        Equal(a, b).add(planner)
    change(planner, variables[0], range(60))
    return variables[-1].value, sum(v.value for v in variables)


def projection(n):
    planner = Planner()
    scale, offset, targets, total = Variable(10), Variable(1000), [], 0
    for i in range(n):
        source, target = Variable(i), Variable(i)
        targets.append(target)
        Stay(source, NORMAL).add(planner)
        Scale(source, scale, offset, target).add(planner)
        change(planner, source, range(i, i + 3))
        total += target.value
    return total, targets[-1].value


def run():
    return chain(120), projection(300)


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
