"""Names for one float stay names for one float, whatever a trace holds it in."""


def carried(values):
    total = 0.0
    for value in values:
        kept = value
        other = kept
        total = total + value
        last = total
    return kept is other, total is last, kept is values[-1]


def left_in_the_middle(values):
    total = 0.5
    before = total
    seen = None
    for value in values:
        if value is None:
            seen = (before is total, before)
            break
        before = total
        total = before + value
        before = total
    return seen


def swapped(values):
    first, second = values[0], values[1]
    for _ in range(4001):
        first, second = second, first
    return first is values[1], second is values[0]


def kept_from_a_list(values):
    largest = values[0]
    for value in values:
        if value > largest:
            largest = value
    return largest is values[2500]


floats = [0.5 + index for index in range(4000)]
floats[2500] = 1e9
print(carried(floats))
print(left_in_the_middle(floats + [None]))
print(swapped(floats))
print(kept_from_a_list(floats))
