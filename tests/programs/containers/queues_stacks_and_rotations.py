"""Lists and deques as queues and stacks; rotations; brackets; undo; sliding windows; josephus; merging."""
from collections import deque
def balanced(s):
    pairs, st = {")": "(", "]": "[", "}": "{"}, []
    for c in s:
        if c in "([{": st.append(c)
        elif c in pairs and (not st or st.pop() != pairs[c]): return False
    return not st
print([balanced(s) for s in ("", "()[]{}", "([{}])", "(]", "((", "a(b)c]")])
class Editor:
    def __init__(self): self.text, self.undo_, self.redo_ = "", [], []
    def type(self, s): self.undo_.append(self.text); self.text += s; self.redo_.clear()
    def undo(self):
        if self.undo_: self.redo_.append(self.text); self.text = self.undo_.pop()
    def redo(self):
        if self.redo_: self.undo_.append(self.text); self.text = self.redo_.pop()
e = Editor(); log = []
for op, *a in (("type", "a"), ("type", "b"), ("undo",), ("undo",), ("undo",), ("redo",), ("type", "c"), ("redo",), ("undo",)): getattr(e, op)(*a); log.append(e.text)
print(log)
def maxima(a, k):
    q, out = deque(), []
    for i, x in enumerate(a):
        while q and a[q[-1]] <= x: q.pop()
        q.append(i)
        if q[0] <= i - k: q.popleft()
        if i >= k - 1: out.append(a[q[0]])
    return out
print(maxima([1, 3, -1, -3, 5, 3, 6, 7], 3), maxima([4], 1)); d = deque(range(1, 42)); last = []
while d: d.rotate(-2); last.append(d.popleft())
print(last[-2:], [deque("abcde", 3).copy()], deque([1, 2, 3]).index(2)); l = list(range(6)); print(l[2:] + l[:2], l[-2:] + l[:-2], l[::-1], [l.pop(0) for _ in range(2)], [l.pop() for _ in range(2)], l)
q, seen = deque([(0, "")]), {0}
while q:
    n, path = q.popleft()
    if n == 23: print(path); break
    for v, op in ((n * 2, "d"), (n + 3, "+"), (n - 1, "-")):
        if 0 <= v < 50 and v not in seen: seen.add(v); q.append((v, path + op))
def rpn(s):
    st = []
    for t in s.split():
        if t.lstrip("-").isdigit(): st.append(int(t)); continue
        b, a = st.pop(), st.pop(); st.append({"+": a + b, "-": a - b, "*": a * b, "/": a // b if b else 0}[t])
    return st
print(rpn("3 4 + 2 * 7 /"), rpn("5 1 2 + 4 * + 3 -")); hist = [2, 1, 5, 6, 2, 3]; st, best = [], 0
for i, h in enumerate(hist + [0]):
    while st and hist[st[-1]] >= h: top = hist[st.pop()]; best = max(best, top * (i - (st[-1] + 1 if st else 0)))
    st.append(i)
print(best)
