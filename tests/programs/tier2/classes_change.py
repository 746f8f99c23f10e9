# A hot loop sees that an attribute of a class, of an instance, or the class of an instance has changed.
class Base:
    k = 1
    def get(self): return self.v
class A(Base):
    def __init__(self, v): self.v = v
class B(Base):
    def __init__(self, v): self.v = v
    def get(self): return -self.v
def change(i, a):
    if i == 200: Base.k = 2
    if i == 205: A.k = 3
    if i == 210: a.k = 4
    if i == 215: del a.k
    if i == 220: del A.k
    if i == 225: Base.get = lambda self: 'base'
    if i == 230: A.get = lambda self: 'A'
    if i == 235: a.get = lambda: 'own'
    if i == 240: del a.get
    if i == 245: a.__class__ = B
    if i == 250: a.v = 7
    if i == 255: a.__dict__['v'] = 8
    if i == 260: a.__dict__ = {'v': 9, 'k': 10}
    if i == 265: B.v = property(lambda self: 11, lambda self, value: None)
    if i == 270: B.__getattribute__ = lambda self, name: 12 if name == 'v' else object.__getattribute__(self, name)
    if i == 280: A.__bases__ = (Other,)
class Other(Base): k = 'other'
def main():
    a, b, log = A(5), A(6), []
    for i in range(300):
        change(i, a)
        a.v += 1
        log.append((a.k, a.get(), a.v, b.k, b.get()))
    for i in range(195, 300, 5): print(i, log[i - 1], log[i])
main()
