"""random: the same stream for seeds of all kinds, every distribution, state, subclassing."""
import random
for seed in (0, 1, -1, 2**70, "text", b"bytes", bytearray(b"ba"), 1.5, None):
    if seed is None: continue
    r = random.Random(seed); print(repr(seed), [r.randrange(1000) for _ in range(4)], round(r.random(), 12), r.getrandbits(40), r.choice("abcdef"))
r = random.Random(99); print([r.randint(-5, 5) for _ in range(6)], r.sample(range(100), 5), r.sample("abcde", k=3), r.sample([1, 2], 4, counts=[3, 2]), r.choices([1, 2, 3], k=4), r.choices("ab", cum_weights=[1, 5], k=5), r.randbytes(5), r.getrandbits(0), r.randrange(10, 0, -3), r.randrange(2**80), r.getrandbits(65))
l = list(range(8)); r.shuffle(l); print(l, [round(f(*a), 9) for f, a in ((r.uniform, (1, 2)), (r.triangular, ()), (r.betavariate, (2, 3)), (r.expovariate, (0.5,)), (r.expovariate, ()), (r.gammavariate, (0.5, 1)), (r.gammavariate, (1, 2)), (r.gammavariate, (3, 2)), (r.gauss, ()), (r.gauss, (5, 2)), (r.lognormvariate, (0, 1)), (r.normalvariate, (0, 1)), (r.vonmisesvariate, (1, 4)), (r.paretovariate, (3,)), (r.weibullvariate, (1, 2)))], [r.binomialvariate(*a) for a in ((10, 0.5), (100, 0.1), (1, 0.3), (0, 0.5), (50, 1))])
s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), s[0], len(s[1]), s[2]); random.seed(5); b = random.random(); random.seed(5); print(b == random.random(), random.Random(5).random() == b)
class Fixed(random.Random):
    def random(self): return 0.25
f = Fixed(); print(f.uniform(0, 4), f.randrange(8), f.choice("abcd"), f.shuffle(x := [1, 2, 3]), x, f.gauss() != 0)
import pickle, copy; q = pickle.loads(pickle.dumps(r)); print(q.random() == copy.copy(r).random() or True, q.random() != None)
for bad in (lambda: r.randrange(5, 5), lambda: r.randint(1.5, 2), lambda: r.choice(()), lambda: r.sample([1], 2), lambda: r.choices([]), lambda: r.choices([1], weights=[1, 2]), lambda: r.choices([1], weights=[0]), lambda: r.choices([1, 2], weights=[1], cum_weights=[1]), lambda: r.setstate((1, 2, 3)), lambda: r.setstate(5), lambda: random.Random([1]), lambda: r.seed({}), lambda: r.binomialvariate(-1), lambda: r.binomialvariate(5, 2), lambda: r.getrandbits(-1), lambda: r.randbytes(-1), lambda: r.sample(5, 1), lambda: r.shuffle("abc"), lambda: r.expovariate(0), lambda: r.gammavariate(-1, 1), lambda: r.randrange("5"), lambda: r.sample([1, 2], -1), lambda: r.randrange(1, 10, 0)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
