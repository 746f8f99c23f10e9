"""Recursive radix-2 Fourier transform on pairs of lists."""

import math


def fft(re, im):
    n = len(re)
    if n == 1:
        return re, im
    er, ei = fft(re[0::2], im[0::2])
    odr, odi = fft(re[1::2], im[1::2])
    out_r, out_i = [0.0] * n, [0.0] * n
    half = n // 2
    for k in range(half):
        angle = -2.0 * math.pi * k / n
        c, s = math.cos(angle), math.sin(angle)
        tr = c * odr[k] - s * odi[k]
        ti = c * odi[k] + s * odr[k]
        out_r[k], out_i[k] = er[k] + tr, ei[k] + ti
        out_r[k + half], out_i[k + half] = er[k] - tr, ei[k] - ti
    return out_r, out_i


def run():
    n = 4096
    re, im = fft([float(i % 17) for i in range(n)], [0.0] * n)
    return f"{sum(abs(x) for x in re):.4f} {sum(abs(x) for x in im):.4f}"


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
