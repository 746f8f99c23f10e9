# Generators entered, left, closed and thrown into by hot loops.
def numbers(n):
    try:
        for i in range(n):
            got = yield i * 2
            if got: yield ('got', got)
    finally:
        ended.append(n)
    return 'done'
def outer(n):
    result = yield from numbers(n)
    yield result
ended = []
def main():
    total = 0
    for i in range(200):
        for x in numbers(i % 5): total += x
        for x in outer(3):
            if x == 2: continue
            if i % 7 == 0 and x == 4: total += 100
        g = numbers(4)
        next(g)
        if i % 3 == 0: total += g.send(i + 1)[1]
        if i % 50 == 49:
            try: g.throw(ValueError(i))
            except ValueError as error: print(error, len(ended))
        g.close()
    print(total, len(ended), sum(ended))
    print(sum(x for x in numbers(500)), max(a + b for a, b in zip(numbers(300), numbers(200))))
main()
