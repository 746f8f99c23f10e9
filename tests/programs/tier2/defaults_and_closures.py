# Defaults replaced while a hot loop calls the function, and a variable shared with a closure.
def f(a, b=1, *rest, c=2): return a + b + c
def main():
    shared = 0
    def bump(n=1):
        nonlocal shared
        shared += n
        return shared
    total = []
    for i in range(300):
        if i == 200: f.__defaults__ = (10,)
        if i == 220: f.__kwdefaults__ = {'c': 1000}
        if i == 240: f.__defaults__ = ()
        if i == 250: bump.__defaults__ = (5,)
        if i == 260: shared = 'text'
        if i == 261: shared = 0
        try: total.append((f(i), bump()))
        except TypeError as error: total.append(str(error))
    for i in range(198, 300, 6): print(i, total[i])
main()
