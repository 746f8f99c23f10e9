import random
r = random.Random(42); print(r.random(), r.randint(1, 100), r.randrange(0, 100, 7), r.choice('abcdef'), r.choices([1, 2, 3], weights=[1, 2, 3], k=5), r.sample(range(50), 5))
x = list(range(10)); r.shuffle(x); print(x, r.uniform(1, 2), r.gauss(0, 1), r.normalvariate(), r.expovariate(2), r.betavariate(1, 2), r.triangular(0, 1, .5), r.getrandbits(70), r.randbytes(4))
s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), random.Random('seed').random(), random.Random(b'seed').random(), random.Random(2.5).random(), r.binomialvariate(10, .3), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.paretovariate(2), r.weibullvariate(1, 2), r.gammavariate(2, 1))
for f in (lambda: r.randrange(0), lambda: r.sample([1], 2), lambda: r.choice([]), lambda: random.Random([]), lambda: r.choices([1], k=1, weights=[0])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
