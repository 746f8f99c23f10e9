# A loop with many ways through it, each of which becomes a side trace of side traces.
def classify(n):
    if n % 2:
        if n % 3:
            if n % 5:
                if n % 7: return 'a'
                return 'b'
            return 'c'
        return 'd'
    if n % 4:
        return 'e' if n % 11 else 'f'
    return n
def main():
    counts = {}
    for i in range(3000):
        kind = classify(i)
        if isinstance(kind, int): kind = 'int' if kind % 8 else 'eight'
        counts[kind] = counts.get(kind, 0) + 1
        j = i
        while j % 2 == 0 and j > 0:
            j //= 2
            if j % 9 == 0: break
        else:
            counts['odd'] = counts.get('odd', 0) + j % 3
    print(counts)
main()
