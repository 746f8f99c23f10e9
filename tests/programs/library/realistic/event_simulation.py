"""A queueing simulation: heapq, random with a seed, generators as processes, statistics."""
import heapq
import itertools
import random
import statistics
from collections import deque
from fractions import Fraction


class Simulation:
    def __init__(self, seed):
        self.now, self.events, self.counter = 0.0, [], itertools.count()
        self.random = random.Random(seed)
        self.log = []

    def schedule(self, delay, process, value=None):
        heapq.heappush(self.events, (self.now + delay, next(self.counter), process, value))

    def start(self, generator):
        self.schedule(0, generator)

    def run(self, until=float("inf")):
        while self.events and self.events[0][0] <= until:
            self.now, _, process, value = heapq.heappop(self.events)
            try:
                command = process.send(value)
            except StopIteration as stop:
                if stop.value is not None:
                    self.log.append(stop.value)
                continue
            command(self, process)


def sleep(delay):
    return lambda sim, process: sim.schedule(delay, process, sim.now + delay)


class Resource:
    def __init__(self, capacity):
        self.free, self.waiting, self.longest = capacity, deque(), 0

    def acquire(self):
        def command(sim, process):
            if self.free:
                self.free -= 1
                sim.schedule(0, process)
            else:
                self.waiting.append(process)
                self.longest = max(self.longest, len(self.waiting))

        return command

    def release(self):
        def command(sim, process):
            if self.waiting:
                sim.schedule(0, self.waiting.popleft())
            else:
                self.free += 1
            sim.schedule(0, process)

        return command


def customer(sim, name, desk):
    arrived = sim.now
    yield desk.acquire()
    waited = sim.now - arrived
    served_at = yield sleep(sim.random.expovariate(1 / 4))
    yield desk.release()
    return name, round(waited, 4), round(served_at, 4)


def source(sim, desk, n):
    for i in range(n):
        sim.start(customer(sim, f"c{i}", desk))
        yield sleep(sim.random.uniform(1, 3))


sim = Simulation(42)
desk = Resource(2)
sim.start(source(sim, desk, 30))
sim.run(until=20)
print(round(sim.now, 4), len(sim.log), len(sim.events))
sim.run()
waits = [w for _, w, _ in sim.log]
print(round(sim.now, 4), len(sim.log), desk.longest, sim.log[:3])
print(round(statistics.mean(waits), 6), round(statistics.median(waits), 6), round(statistics.pstdev(waits), 6), statistics.quantiles(waits, n=4))
print(statistics.mode("aabbb"), statistics.multimode("aabb"), statistics.fmean([1, 2, 4]), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([1, 9]))
print(statistics.mean([Fraction(1, 3), Fraction(1, 6)]), statistics.linear_regression([1, 2, 3], [2, 4, 6.5]), statistics.correlation([1, 2, 3], [3, 2, 1]))
rng = random.Random("text seed")
print([rng.randrange(100) for _ in range(5)], rng.choice("abc"), rng.sample(range(50), 4), rng.choices("xyz", [1, 2, 3], k=5))
deck = list(range(10))
rng.shuffle(deck)
print(deck, rng.gauss(0, 1), rng.normalvariate(1, 2), rng.betavariate(1, 2), rng.triangular(0, 10, 3))
print(rng.getrandbits(70), rng.randbytes(4), rng.random(), rng.paretovariate(2), rng.vonmisesvariate(0, 1), rng.lognormvariate(0, 0.5), rng.weibullvariate(1, 1.5), rng.gammavariate(2, 3), rng.binomialvariate(20, 0.3))
state = rng.getstate()
first = [rng.random() for _ in range(3)]
rng.setstate(state)
print(first == [rng.random() for _ in range(3)])
for bad in (lambda: rng.choice([]), lambda: rng.sample([1], 2), lambda: rng.randrange(0), lambda: rng.randint(2, 1), lambda: rng.sample({1}, 1), lambda: rng.choices([1], [0]), lambda: rng.choices([1, 2], [1]), lambda: rng.getrandbits(-1), lambda: random.Random([]), lambda: rng.randrange(1.5), lambda: rng.shuffle((1, 2))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
