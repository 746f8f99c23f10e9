"""Indexed access to tiny integer lists: pancake flipping."""


def run():
    n = 8
    perm1, count = list(range(n)), [0] * n
    flips_max, checksum, r, sign = 0, 0, n, 1
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        first = perm1[0]
        if first:
            perm, flips = perm1[:], 0
            while first:
                perm[: first + 1] = perm[first::-1]
                first = perm[0]
                flips += 1
            flips_max = max(flips_max, flips)
            checksum += sign * flips
        while True:
            if r == n:
                return checksum, flips_max
            head = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = head
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        sign = -sign


if __name__ == "__main__":
    import time

    samples = []
    end = time.perf_counter() + 2.0
    while len(samples) < 8 or time.perf_counter() < end:
        start = time.perf_counter()
        result = run()
        samples.append(time.perf_counter() - start)
    steady = sorted(samples[len(samples) // 2 :])
    print("checksum", result)
    print("seconds", steady[len(steady) // 2])
