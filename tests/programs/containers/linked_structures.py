"""Linked lists, binary search trees, LRU caches, tries, ring buffers and graphs as classes."""
class Node:
    __slots__ = ("v", "next")
    def __init__(self, v, n=None): self.v, self.next = v, n
class List:
    def __init__(self, it=()):
        self.head, self.n = None, 0
        for v in reversed(list(it)): self.push(v)
    def push(self, v): self.head = Node(v, self.head); self.n += 1
    def pop(self):
        if not self.head: raise IndexError("pop from empty list")
        v, self.head = self.head.v, self.head.next; self.n -= 1; return v
    def __iter__(self):
        n = self.head
        while n: yield n.v; n = n.next
    def __len__(self): return self.n
    def __repr__(self): return "List(" + " -> ".join(map(repr, self)) + ")"
    def reverse(self):
        p, n = None, self.head
        while n: n.next, p, n = p, n, n.next
        self.head = p; return self
l = List([1, 2, 3]); l.push(0); print(l, len(l), l.pop(), l.reverse(), 2 in l, sorted(l), [*l], bool(List()), list(zip(l, "ab")))
try: List().pop()
except IndexError as e: print(e)
class Tree:
    def __init__(self): self.root = None
    def insert(self, k):
        n = [k, None, None]
        if not self.root: self.root = n; return True
        at = self.root
        while True:
            if k == at[0]: return False
            i = 1 + (k > at[0])
            if at[i] is None: at[i] = n; return True
            at = at[i]
    def __iter__(self):
        stack, at = [], self.root
        while stack or at:
            while at: stack.append(at); at = at[1]
            at = stack.pop(); yield at[0]; at = at[2]
    def depth(self, n=0): n = self.root if n == 0 else n; return 0 if n is None else 1 + max(self.depth(n[1]), self.depth(n[2]))
    def __contains__(self, k):
        at = self.root
        while at and at[0] != k: at = at[1 + (k > at[0])]
        return at is not None
t = Tree(); print([t.insert(k) for k in (50, 30, 70, 20, 40, 60, 80, 30)], list(t), t.depth(), 60 in t, 65 in t)
class Ring:
    def __init__(self, n): self.b, self.at, self.full = [None] * n, 0, False
    def add(self, v): self.b[self.at] = v; self.at = (self.at + 1) % len(self.b); self.full |= self.at == 0
    def __iter__(self): return iter(self.b[self.at:] + self.b[:self.at] if self.full else self.b[:self.at])
r = Ring(3); out = []
for i in range(5): r.add(i); out.append(list(r))
print(out)
class LRU(dict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k): v = super().pop(k); super().__setitem__(k, v); return v
    def __setitem__(self, k, v):
        self.pop(k, None); super().__setitem__(k, v)
        if len(self) > self.n: del self[next(iter(self))]
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; print(c, "b" in c)
trie = {}
for w in ("to", "tea", "ten", "i", "in"):
    n = trie
    for ch in w: n = n.setdefault(ch, {})
    n["$"] = w
def find(n, p):
    for ch in p: n = n.get(ch, {})
    stack = [n]
    while stack:
        m = stack.pop()
        for k, v in sorted(m.items(), reverse=True):
            if k == "$": yield v
            else: stack.append(v)
print(list(find(trie, "te")), list(find(trie, "")), list(find(trie, "x")))
