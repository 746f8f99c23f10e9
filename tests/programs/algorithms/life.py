"""Conway's life on an unbounded board, with sets; patterns and periods."""
from collections import Counter
from itertools import product

NEIGHBOURS = [d for d in product((-1, 0, 1), repeat=2) if any(d)]


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx, dy in NEIGHBOURS)
    return frozenset(c for c, n in counts.items() if n == 3 or n == 2 and c in cells)


def parse(text):
    return frozenset((x, y) for y, row in enumerate(text.split()) for x, c in enumerate(row) if c == "#")


def show(cells):
    if not cells:
        return "(empty)"
    xs, ys = zip(*cells)
    return "\n".join("".join(".#"[(x, y) in cells] for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


def normal(cells):
    xs, ys = zip(*cells)
    return frozenset((x - min(xs), y - min(ys)) for x, y in cells)


patterns = {
    "blinker": "###",
    "glider": ".#. ..# ###",
    "toad": ".### ###.",
    "r_pentomino": ".## ##. .#.",
    "diehard": "......#. ##...... .#...###",
}
for name, text in patterns.items():
    cells = parse(text)
    seen = {}
    for generation in range(135):
        if not cells:
            print(f"{name}: died at {generation}")
            break
        key = normal(cells)
        if key in seen:
            print(f"{name}: period {generation - seen[key]} from {seen[key]}")
            break
        seen[key] = generation
        cells = step(cells)
    else:
        print(f"{name}: {len(cells)} cells after {generation}")
    print(show(cells))
