"""Loops that raise and catch in every form while hot: types, lines of tracebacks, finally order, loop control."""
import sys
def risky(i):
    if i % 7 == 3: raise ValueError(i)
    if i % 11 == 5: raise KeyError(i)
    return i
log = {"v": 0, "k": 0, "else": 0, "fin": 0}; kept = []
for i in range(400):
    try: r = risky(i)
    except ValueError as e: log["v"] += 1; kept.append(e.args[0]) if i > 380 else None
    except KeyError: log["k"] += 1; continue
    else: log["else"] += 1
    finally: log["fin"] += 1
print(log, kept)
def nested(n):
    out = 0
    for i in range(n):
        try:
            try: out += 10 // (i % 5)
            finally: out += 1
        except ZeroDivisionError: out -= 3
        else: out += 2
    return out
print(nested(300), sys.exc_info())
def lines(n):
    seen = set()
    for i in range(n):
        try:
            if i % 2:
                [][i]
            else:
                {}[i]
        except LookupError as e: seen.add((type(e).__name__, e.__traceback__.tb_lineno - lines.__code__.co_firstlineno, e.__traceback__.tb_next is None))
    return sorted(seen)
print(lines(200))
def chain(n):
    last = None
    for i in range(n):
        try:
            try: int("x" + str(i))
            except ValueError as e: raise RuntimeError(i) from e
        except RuntimeError as e: last = e
    return last.args, type(last.__cause__).__name__, str(last.__cause__)
print(chain(150))
def returns(n):
    for i in range(n):
        try:
            if i == n - 1: return "returned"
        finally:
            if i == n - 2: n_seen = i
print(returns(120))
def gen():
    i = 0
    while True:
        try: i += (yield i) or 1
        except ValueError: i = 0
g = gen(); next(g); print([g.throw(ValueError) if i % 10 == 0 else g.send(i % 3) for i in range(1, 150)][-12:])
class CM:
    n = 0
    def __enter__(self): CM.n += 1
    def __exit__(self, t, v, tb): return t is ValueError
for i in range(200):
    with CM():
        if i % 3 == 0: raise ValueError
print(CM.n)
def deep(n):
    if n == 0: raise OverflowError("bottom")
    try: return deep(n - 1)
    except OverflowError as e:
        e.add_note(str(n)); raise
counts = []
for i in range(60):
    try: deep(i % 5 + 1)
    except OverflowError as e: counts.append(len(e.__notes__))
print(counts[-10:])
total = 0
for i in range(300):
    try: total += [1, 2, 3][i % 4]
    except IndexError: total += 100
    try: total += {"a": 1}["ab"[i % 2]]
    except KeyError as e: total += len(e.args)
    try: total += None.x if i % 50 == 0 else 1
    except AttributeError: total += 1000
print(total)
