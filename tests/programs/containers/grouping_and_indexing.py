"""Grouping, inverting, counting, joining and pivoting records with plain dicts and sets."""
people = [("ann", "dev", 5, {"py", "js"}), ("bob", "ops", 3, {"sh"}), ("cy", "dev", 8, {"py"}), ("di", "ops", 3, set()), ("ed", "mgr", 9, {"js", "sh"})]
by = {}
for p in people: by.setdefault(p[1], []).append(p[0])
print(by, {k: len(v) for k, v in by.items()}, {n: r for r, ns in by.items() for n in ns}, sorted(by, key=lambda k: (-len(by[k]), k)))
skills = {}
for n, *_, ss in people:
    for s in ss: skills.setdefault(s, set()).add(n)
print({k: sorted(v) for k, v in sorted(skills.items())}, sorted(skills["py"] & {"ann", "x"}), sorted(set.union(*skills.values())), sorted(set().union(*(p[3] for p in people))), [n for n, *_, s in people if s >= {"js"}], [n for n, *_, s in people if not s])
pivot = {}
for n, role, lvl, _ in people: pivot.setdefault(role, {}).setdefault(lvl, []).append(n)
print(pivot, max(people, key=lambda p: p[2])[0], sum(p[2] for p in people) / len(people), {r: max(d) for r, d in pivot.items()}, [[lvl in pivot[r] for lvl in (3, 5, 8, 9)] for r in sorted(pivot)])
left, right = {1: "a", 2: "b", 3: "c"}, {2: "x", 3: "y", 4: "z"}; print({k: (left[k], right[k]) for k in left.keys() & right}, {k: (left.get(k), right.get(k)) for k in sorted(left | right)}, {k: v for k, v in left.items() if k not in right}, left.keys() ^ right.keys(), left | right, {**right, **left}, dict(zip(left.values(), left)), dict(sorted(right.items(), reverse=True)))
words = "to be or not to be that is the question".split(); index = {}
for i, w in enumerate(words): index.setdefault(w[0], {}).setdefault(w, []).append(i)
print(index, {k: sorted(v) for k, v in index.items() if len(v) > 1}, [w for i, w in enumerate(words) if w not in words[:i]], {w: words.count(w) for w in dict.fromkeys(words)}, sorted(set(words), key=words.index)[:4], [*map(len, sorted(index, key=lambda k: sum(map(len, index[k].values())), reverse=True))])
nested = {"a": {"b": {"c": 1}, "d": [1, {"e": 2}]}, "f": 3}
def flat(x, p=""):
    if isinstance(x, dict): return {k2: v2 for k, v in x.items() for k2, v2 in flat(v, f"{p}.{k}" if p else k).items()}
    if isinstance(x, list): return {k2: v2 for i, v in enumerate(x) for k2, v2 in flat(v, f"{p}[{i}]").items()}
    return {p: x}
def deep(d, path, default=None):
    for k in path.split("."):
        try: d = d[k]
        except (KeyError, TypeError): return default
    return d
print(flat(nested), deep(nested, "a.b.c"), deep(nested, "a.x.y", "none"), deep(nested, "f.g"))
