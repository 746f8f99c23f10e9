"""Generators used as coroutines, driven by a round-robin scheduler with send."""


def producer(n, out):
    for i in range(n):
        yield ("put", out, i * 7 % 13)
    yield ("put", out, None)


def consumer(source, results):
    total = 0
    while True:
        item = yield ("get", source, None)
        if item is None:
            break
        total += item
    results.append(total)


def schedule(tasks):
    queues, blocked, ready = {}, {}, [(t, None) for t in tasks]
    while ready:
        following = []
        for task, value in ready:
            try:
                kind, name, item = task.send(value)
            except StopIteration:
                continue
            queue = queues.setdefault(name, [])
            if kind == "put":
                following.append((task, None))
                if name in blocked:
                    following.append((blocked.pop(name), item))
                else:
                    queue.append(item)
            elif queue:
                following.append((task, queue.pop(0)))
            else:
                blocked[name] = task
        ready = following


def run():
    results = []
    tasks = []
    for k in range(4):
        tasks.append(consumer(f"q{k}", results))
        tasks.append(producer(1500, f"q{k}"))
    schedule(tasks)
    return sorted(results)


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
