f(a for b in c)
f(a for b in c if d)
[a for b in c]
[a for b in c for d in e if f if g]
[a for a, b in c]
[a for a, in c]
[a for *a, b in c]
[a for a in b if c or d]
[a for a in b or c if d]
[(yield) for a in b]
[a async for a in b]
[a if b else c for d in e]
{a: b for c in d}
{a for c in d}
(a for b in c)
[1for a in b]
print(a for b in c)
