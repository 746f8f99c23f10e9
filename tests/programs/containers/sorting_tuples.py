# Sorting tuples, most of which begin with ints: what decides is always the first difference.

state = 3


def rand(n):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % n


out = []
class N:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __eq__(s, o): return s.v == o.v
    def __repr__(s): return f"N{s.v}"
for n in (0, 1, 2, 5, 40, 300):
    data = [(rand(5), rand(4), i) for i in range(n)]
    out.append(sorted(data)); out.append(sorted(data, reverse=True))
    out.append(sorted(data, key=lambda t: t[:2])); out.append(sorted(data, key=lambda t: t[:1], reverse=True))
    out.append(sorted(data, key=lambda t: (t[0], N(t[1]))))
    out.append(sorted([(True, 2), (0, 1), (1, 0), (2.5, 1)] * 2)); out.append(sorted(data, key=lambda t: (2**70 - t[0], t[1])))
    out.append(sorted([(1,), (1, 2), (0, 5, 6), (1, 0)] * (n // 4)))
try: sorted([(1, "a"), (1, 2)])
except TypeError as e: out.append(str(e))
try: sorted([(1, "a"), ()])
except TypeError as e: out.append(str(e))
l = [(3, 1), (1, 2), (2, 0)]
try: l.sort(key=lambda t: (t[0], l.append(1)))
except (ValueError, TypeError) as e: out.append((type(e).__name__, str(e)))
for each in out:
    print(each if len(each) < 60 else (len(each), each[:12], each[-6:]))
