"""An LRU cache on a doubly linked list, and the same through OrderedDict."""
from collections import OrderedDict


class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LRUCache:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self.capacity = capacity
        self.root = Node()
        self.map = {}
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _push(self, node):
        first = self.root.next
        node.prev, node.next = self.root, first
        self.root.next = first.prev = node

    def __getitem__(self, key):
        try:
            node = self.map[key]
        except KeyError:
            self.misses += 1
            raise KeyError(key) from None
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def __setitem__(self, key, value):
        if (node := self.map.get(key)) is not None:
            node.value = value
            self._unlink(node)
        else:
            node = self.map[key] = Node(key, value)
            if len(self.map) > self.capacity:
                last = self.root.prev
                self._unlink(last)
                del self.map[last.key]
        self._push(node)

    def __contains__(self, key):
        return key in self.map

    def __iter__(self):
        node = self.root.next
        while node is not self.root:
            yield node.key
            node = node.next

    def __len__(self):
        return len(self.map)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self))})"


class Ordered(OrderedDict):
    def __init__(self, n, *a, **k):
        self.n = n
        super().__init__(*a, **k)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.n:
            self.popitem(last=False)


cache = LRUCache(3)
other = Ordered(3)
for step, ch in enumerate("abcadbeabcfdeabb"):
    for c in (cache, other):
        try:
            c[ch]
        except KeyError as e:
            c[ch] = step
            print("miss", e.args, e.__cause__, e.__suppress_context__, end="; ")
    print(cache, list(reversed(other)))
print(cache.hits, cache.misses, len(cache), "a" in cache, "z" in cache)
print(other)
try:
    LRUCache(0)
except ValueError as e:
    print(repr(e))
try:
    cache.root.other = 1
except AttributeError as e:
    print(e)
print(sorted(Node.__slots__), Node.key, hasattr(Node(), "__dict__"))
