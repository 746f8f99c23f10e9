# inventory program
class Item:
    count = 0
    registry = {}
    def __init__(self, name, price, qty=0):
        self.name, self.price, self._qty = name, price, qty
        type(self).count += 1
        self.registry[name] = self
    @property
    def qty(self): return self._qty
    @qty.setter
    def qty(self, v):
        if v < 0: raise ValueError(f"negative quantity: {v}")
        self._qty = v
    @property
    def total(self): return self.price * self.qty
    def __repr__(self): return f"{type(self).__name__}({self.name!r}, {self.price}, {self.qty})"
    def __lt__(self, other): return self.total < other.total
    def __eq__(self, other):
        if not isinstance(other, Item): return NotImplemented
        return self.name == other.name
    def __hash__(self): return hash(self.name)
class Perishable(Item):
    def __init__(self, name, price, qty=0, *, days=7):
        super().__init__(name, price, qty)
        self.days = days
    def __repr__(self): return super().__repr__()[:-1] + f", days={self.days})"
    @classmethod
    def fresh(cls, name): return cls(name, 1.5, 10, days=1)
items = [Item('nut', .5, 100), Item('bolt', .75, 80), Perishable('milk', 2, 5), Perishable.fresh('fish')]
for it in sorted(items): print(f"{it!r:<40}|{it.total:>8.2f}")
print(max(items), min(items, key=lambda i: i.qty), sum(i.total for i in items))
try: items[0].qty = -1
except ValueError as e: print('error:', e)
items[0].qty -= 50
print(items[0], Item.count, Perishable.count, list(Item.registry))
groups = {}
for it in items: groups.setdefault(type(it).__name__, []).append(it.name)
print(groups, {k: len(v) for k, v in groups.items()})
class Stack:
    def __init__(self, *items): self._items = list(items)
    def push(self, x): self._items.append(x); return self
    def pop(self):
        if not self._items: raise IndexError('pop from empty stack')
        return self._items.pop()
    def __len__(self): return len(self._items)
    def __iter__(self): return reversed(self._items)
    def __getitem__(self, i): return self._items[i]
    def __contains__(self, x): return x in self._items
    def __bool__(self): return bool(self._items)
    def __enter__(self): return self
    def __exit__(self, *exc): self._items.clear(); return exc[0] is IndexError
s = Stack(1, 2).push(3)
print(len(s), list(s), s[0], s[-1], s[0:2], 2 in s, bool(s))
with s:
    while True: print(s.pop())
print(len(s), bool(s))
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o): return Matrix([[sum(a*b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __eq__(self, o): return self.rows == o.rows
    def __str__(self): return '\n'.join(' '.join(f'{x:3}' for x in r) for r in self.rows)
m = Matrix([[1, 2], [3, 4]]); m[0, 0] = 7; print(m @ m, m[1, 1], m == Matrix([[7, 2], [3, 4]]), m != m)
class Node:
    __slots__ = ('val', 'left', 'right')
    def __init__(self, val): self.val = val; self.left = self.right = None
    def insert(self, v):
        side = 'left' if v < self.val else 'right'
        child = getattr(self, side)
        if child is None: setattr(self, side, Node(v))
        else: child.insert(v)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.val
        if self.right: yield from self.right
root = Node(5)
for v in [3, 8, 1, 4, 9, 7]: root.insert(v)
print(list(root), sum(root), max(root), 4 in list(root))
class Singleton(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a, **k)
        return cls._inst[cls]
class Cfg(metaclass=Singleton):
    def __init__(self, v=None): self.v = v
print(Cfg(1) is Cfg(2), Cfg().v)
class Validated:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __init__(self, kind): self.kind = kind
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, got {type(value).__name__}")
        setattr(obj, self.name, value)
class Person:
    name = Validated(str); age = Validated(int)
    def __init__(self, name, age): self.name, self.age = name, age
p = Person('Bob', 3); print(p.name, p.age, vars(p))
try: p.age = 'x'
except TypeError as e: print(e)
class Event:
    handlers = {}
    @classmethod
    def on(cls, name):
        def deco(fn): cls.handlers.setdefault(name, []).append(fn); return fn
        return deco
    @classmethod
    def fire(cls, name, *a, **k): return [h(*a, **k) for h in cls.handlers.get(name, ())]
@Event.on('x')
def h1(v): return v * 2
@Event.on('x')
def h2(v): return v + 1
print(Event.fire('x', 10), Event.fire('none'))
def memo(fn):
    cache = {}
    def wrapper(*args):
        if args not in cache: cache[args] = fn(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), len(fib.cache))
