# The callable of a hot call is another bound method, a function, a builtin, a method whose function has changed.
class A:
    def m(self, x): return ('A', x)
def plain(x): return ('plain', x)
def main():
    a = A()
    fs = [a.m] * 300 + [plain] * 4 + [A().m] * 4 + [[].append] * 2
    log = []
    for i in range(310):
        f = fs[i]
        log.append(f(i))
        if i == 304: A.m = lambda self, x, y=5: ('other', x, y)
    print(log[-12:])
    for k in range(260):
        f = a.m
        if k == 250: A.m.__defaults__ = (8,)
        if k == 253: A.m.__code__ = (lambda self, x, y: 'code').__code__
        if k == 255: A.m = lambda self, x: len('last')
        log.append(f(k))
    print(log[-12:])
main()
