"""Threads that wait inside sort keys, map, class bodies, properties, generators, comprehensions and with statements."""
import queue
import threading
import time

log, lock, feed = [], threading.Lock(), queue.Queue()


class Slow:
    @property
    def value(self):
        time.sleep(0.001)
        return 7

    def __enter__(self):
        time.sleep(0.001)
        lock.acquire()
        return self

    def __exit__(self, *exc):
        lock.release()
        time.sleep(0.001)

    def __iter__(self):
        for i in range(3):
            time.sleep(0.001)
            yield i

    def __eq__(self, other):
        time.sleep(0.001)
        return True


def body():
    class Local:
        time.sleep(0.001)
        made = "in the body"

    return Local.made


def record(name, function):
    result = function()
    with lock:
        log.append((name, result))


def in_with():
    with Slow() as slow, threading.Condition():
        return type(slow).__name__


WORK = {
    "sort": lambda: sorted([3, 1, 2], key=lambda x: (time.sleep(0.001), x)[1]),
    "map": lambda: list(map(lambda x: (time.sleep(0.001), x * 2)[1], range(3))),
    "native map": lambda: list(map(time.sleep, [0.001] * 3)),
    "class": body,
    "property": lambda: Slow().value,
    "generator": lambda: list(Slow()),
    "iterator": lambda: [x for x in iter(feed.get, "end")],
    "comparison": lambda: Slow() in [Slow()],
    "with": in_with,
    "exec": lambda: exec("import time\ntime.sleep(0.001)"),
    "join": lambda: ",".join(str(x) for x in Slow()),
}
threads = [threading.Thread(target=record, args=item) for item in WORK.items() if item[0] != "iterator"]
for t in threads:
    t.start()
for t in threads:
    t.join()
t = threading.Thread(target=record, args=("iterator", WORK["iterator"]))
t.start()
for item in ("first", "second", "end"):
    feed.put(item)
t.join()
print(*sorted(log, key=lambda entry: entry[0]), sep="\n")
print(threading.active_count(), lock.locked(), feed.empty())
