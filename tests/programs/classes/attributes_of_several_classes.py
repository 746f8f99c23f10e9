# One place that loads and stores attributes of more classes than an inline cache holds, while the classes change.


class A:
    def __init__(self):
        self.x, self.y = 1, 2

    def get(self):
        return self.x


class B:
    def __init__(self):
        self.y, self.x = 10, 20

    def get(self):
        return self.y


class C(A):
    pass


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x, self.y = 100, 200

    def get(self):
        return self.x + self.y


class Stored(A):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)


kinds = [A, B, C, Slotted, Stored]


def touch(thing, value):
    thing.x = value
    return thing.x, thing.y, thing.get()


def everything(label):
    things = [kind() for kind in kinds]
    seen = []
    for value in range(3):
        for thing in things:
            seen.append(touch(thing, value))
    print(label, seen)


for _ in range(5):
    everything("before")
A.get = lambda self: -self.x
everything("a method replaced")
C.x = property(lambda self: 7, lambda self, value: None)
everything("a data descriptor added")
del C.x
C.get = lambda self: "own method"
everything("and removed")
B.x = 5
everything("a class attribute hidden by the instances' own")

odd = A()
del odd.x
odd.x = 3
print(list(vars(odd)), touch(odd, 4))
odd.get = lambda: "instance"
print(touch(odd, 5))
bare = A.__new__(A)
try:
    touch(bare, 1)
except AttributeError as error:
    print(error)
print(vars(bare))
