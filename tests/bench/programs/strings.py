"""String building, searching and splitting."""


def run():
    total = 0
    for n in range(120):
        parts = []
        for i in range(100):
            parts.append(f"{i:03d}:{i * n}")
        text = ";".join(parts)
        word = ""
        for c in text[:200]:
            word += c
        for part in text.split(";"):
            key, value = part.split(":")
            total += len(key) + int(value)
        total += text.count("1") + word.find("9") + len(text.replace("0", "zero").upper())
    return total


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
