# A counter in the globals: no trace can rely on it, and all must see it.
count = 0
def step():
    global count
    count += 1
    return count
def main():
    global count
    total = 0
    for i in range(2000):
        total += step() + count
        if i % 500 == 0: count -= 1
    print(total, count)
main()
main()
