"""Tables, boxes, wrapped columns and templates made only of string methods."""
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("fig", 12, 0.25), ("日本", 7, 10.0)]
w = [max(len(str(r[i])) for r in rows) for i in range(3)]
line = "+" + "+".join("-" * (n + 2) for n in w) + "+"
print(line)
for k, r in enumerate(rows):
    print("|" + "|".join(f" {str(c):<{n}} " if isinstance(c, str) else f" {c:>{n}} " for c, n in zip(r, w)) + "|")
    if k == 0: print(line.replace("-", "="))
print(line); print("\n".join("{:>2} x {:<2} = {:^5}|{:05d}".format(a, b, a * b, a * b) for a in (3, 12) for b in (4, 15)))
def columns(text, n, width):
    words, cols = text.split(), [[]]
    for word in words:
        if sum(map(len, cols[-1])) + len(cols[-1]) + len(word) > width: cols.append([])
        cols[-1].append(word)
    lines = [" ".join(c) for c in cols]; per = -(-len(lines) // n)
    return "\n".join(" | ".join(l.ljust(width) for l in lines[i::per]) for i in range(per))
print(columns("the quick brown fox jumps over the lazy dog and runs away from it all", 2, 12))
def box(*lines): n = max(map(len, lines)); return "\n".join(["┌" + "─" * n + "┐"] + [f"│{l:^{n}}│" for l in lines] + ["└" + "─" * n + "┘"])
print(box("hi", "there", "")); t = "Dear {name},\n{body:.>20}\n{sig!r:*^12}"; print(t.format(name="Ann", body="text", sig="B")); print("".join(f"{c}{i % 10}" for i, c in enumerate("abc" * 4)), "-" * 10, "=-" * 5, "%s|%10s|%-10s|%.2s" % ("ab", "cd", "ef", "ghij"), "a\tb".expandtabs(6), f"{'x':\u2500^9}", sep="\n")
bars = {"a": 3, "bb": 10, "ccc": 7}; print("\n".join(f"{k:>3} {'#' * v}{'.' * (10 - v)} {v / 10:>6.1%}" for k, v in sorted(bars.items(), key=lambda kv: -kv[1]))); print("\n".join(" " * (4 - i) + "*" * (2 * i + 1) for i in range(4)), "\n".join(f"{i:>3d} {i:>4x} {i:>5o} {i:>8b} {chr(i)}" for i in range(64, 68)), sep="\n")
