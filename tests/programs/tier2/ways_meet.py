# Loops whose branches meet again: with values that differ in kind, on the stack, in called functions, and with floats that are constants on some ways.
import sys

HALF = 0.5


def sorted_out(n):
    total, label, last = 0, None, 0.0
    for i in range(n):
        if i % 2:
            total += 1
        elif i % 3:
            total -= 1
        else:
            total ^= 5
        if i % 5 == 0:
            label = 'five'
        elif i % 7 == 0:
            label = i
        if i % 11 == 0:
            last = total * 0.5
        total += len(label) if isinstance(label, str) else 2
    return total, label, last


def on_the_stack(n):
    out = []
    for i in range(n):
        out.append((i, 'odd' if i & 1 else i * 2, max(i if i % 3 else -i, 0 if i % 5 else 10 ** 20)))
    return out[-4:], sum(item[2] for item in out)


def sign(x, limit=3):
    if x > limit:
        return 1
    if x < -limit:
        return -1
    return 0


def steps(x):
    count = 0
    while x != 1:
        if x % 2 == 0:
            x //= 2
        else:
            x = 3 * x + 1
        count += 1
        if count > 200:
            break
    else:
        return count
    return -1


def in_calls(n):
    plus = minus = 0
    for i in range(n):
        way = sign(i % 9 - 4) if i % 4 else sign(i % 9, limit=5)
        if way > 0:
            plus += steps(i % 30 + 1)
        elif way < 0:
            minus += way
        else:
            continue
        plus += 1
    return plus, minus


def same_floats(n):
    x, seen = HALF, [0, 0, 0]
    for i in range(n):
        if i % 10 == 9:
            x = HALF
        elif i % 10 == 4:
            x = 0.25
        elif i % 10 > 6:
            x = x * 2.0
        if x is HALF:
            seen[0] += 1
        if x == 0.5:
            seen[1] += 1
        if i % 50 == 0:
            seen.append(x)
    return seen[:3], [each is HALF for each in seen[3:]], x is HALF


def zeros(n):
    zero = minus = 0.0
    for i in range(n):
        if i % 3 == 0:
            zero = 0.0
        elif i % 3 == 1:
            zero = -0.0
        else:
            zero = zero * -1.0
        minus = zero
    return repr(zero), repr(minus), zero is minus


def raises(n):
    done, part = 0, None
    try:
        for i in range(n):
            if i % 2:
                part = [i]
            else:
                part = (i,)
            done += part[0]
            if i > n - 20 and done % 3 == 0:
                part[i]
    except IndexError as error:
        frame = error.__traceback__.tb_frame
        return done, part, str(error), sorted(frame.f_locals), error.__traceback__.tb_lineno - raises.__code__.co_firstlineno


def becomes_large(n):
    x, turns = 1, 0
    for i in range(n):
        if i % 2:
            x = x * 3
        else:
            x = x + i
        if x > 2 ** 70:
            x = x % 1_000_003
            turns += 1
    return x, turns


def nested(n):
    rows = []
    for i in range(n):
        row = 0
        for j in range(i % 6):
            if j == 4:
                break
            if (i + j) % 3 == 0:
                row += sign(j - 2, 0)
            else:
                row += j
        else:
            row += 100
        if row % 2:
            rows.append(row)
    return len(rows), sum(rows)


for function in (sorted_out, on_the_stack, in_calls, same_floats, zeros, raises, becomes_large, nested):
    print(function.__name__, function(30), function(600))
sys.stdout.flush()
