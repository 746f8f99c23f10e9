"""Threads: starting, joining, locks, conditions, events, semaphores, barriers, timers, local data, queues."""
import queue
import threading
import time

results = []


def work(n, label="w"):
    results.append((label, n, threading.current_thread().name))


threads = [threading.Thread(target=work, args=(i,), kwargs={"label": "x"}, name=f"worker-{i}") for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results, [t.is_alive() for t in threads], threading.active_count())


class Counter(threading.Thread):
    total = 0
    lock = threading.Lock()

    def run(self):
        for _ in range(500):
            with Counter.lock:
                value = Counter.total
                if value % 100 == 0:
                    time.sleep(0)
                Counter.total = value + 1


counters = [Counter() for _ in range(4)]
[c.start() for c in counters]
[c.join() for c in counters]
print(Counter.total, [c.name for c in counters], counters[0].daemon)


def consumer(tasks, out):
    while True:
        item = tasks.get()
        if item is None:
            tasks.task_done()
            break
        out.append(item * item)
        tasks.task_done()


tasks, squares = queue.Queue(maxsize=2), []
workers = [threading.Thread(target=consumer, args=(tasks, squares)) for _ in range(2)]
for w in workers:
    w.start()
for i in range(10):
    tasks.put(i)
tasks.join()
for w in workers:
    tasks.put(None)
for w in workers:
    w.join()
print(sorted(squares), tasks.empty())

ready, seen = threading.Event(), []


def waiter():
    seen.append("waiting")
    seen.append(ready.wait())
    seen.append("woken")


w = threading.Thread(target=waiter)
w.start()
while not seen:
    time.sleep(0.001)
print(seen, ready.is_set(), ready.wait(0.001))
ready.set()
w.join()
print(seen)

condition, box = threading.Condition(), []


def producer():
    for i in range(3):
        with condition:
            box.append(i)
            condition.notify()
        time.sleep(0.001)


p = threading.Thread(target=producer)
taken = []
with condition:
    p.start()
    while len(taken) < 3:
        condition.wait_for(lambda: box, timeout=5)
        taken.append(box.pop(0))
p.join()
print(taken)

barrier, order = threading.Barrier(3, action=lambda: order.append("all here")), []


def meet(n):
    order.append("come")
    barrier.wait()
    order.append("go")


group = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
[g.start() for g in group]
[g.join() for g in group]
print(order)

semaphore, active, peak = threading.BoundedSemaphore(2), [0], [0]


def limited():
    with semaphore:
        active[0] += 1
        peak[0] = max(peak[0], active[0])
        time.sleep(0.002)
        active[0] -= 1


group = [threading.Thread(target=limited) for _ in range(5)]
[g.start() for g in group]
[g.join() for g in group]
print(peak, active)
try:
    semaphore.release()
except ValueError as error:
    print(error)

local = threading.local()
local.x = "main"
names = []


def own_data():
    names.append(hasattr(local, "x"))
    local.x = threading.current_thread().name
    names.append(local.x)


t = threading.Thread(target=own_data, name="other")
t.start()
t.join()
print(names, local.x)


class WithInit(threading.local):
    def __init__(self, start):
        self.values = [start]


w = WithInit(5)
w.values.append(6)
t = threading.Thread(target=lambda: names.append(w.values))
t.start()
t.join()
print(w.values, names[-1])

fired = []
timer = threading.Timer(0.005, fired.append, ["timer"])
timer.start()
timer.join()
cancelled = threading.Timer(10, fired.append, ["never"])
cancelled.start()
cancelled.cancel()
cancelled.join()
print(fired)

again = threading.RLock()
held = []


def try_lock():
    held.append(again.acquire(blocking=False))
    held.append(again.acquire(timeout=0.005))


with again:
    with again:
        t = threading.Thread(target=try_lock)
        t.start()
        t.join()
print(held, again.acquire(blocking=False))
again.release()


def spin(flag):
    count = 0
    while not flag:
        count += 1
    held.append(count > 0)


flag = []
t = threading.Thread(target=spin, args=(flag,), daemon=True)
t.start()
time.sleep(0.002)
flag.append(True)
t.join()
print(held[-1], t.daemon)
for attempt in (lambda: t.start(), lambda: threading.current_thread().join(), lambda: threading.Thread(target=work).join(), lambda: threading.Lock().release(), lambda: again.release(), lambda: threading.Lock().acquire(False, 1), lambda: threading.Lock().acquire(True, -2), lambda: threading.Thread(None, work, args=(1,)).name, lambda: threading.Thread(group=1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(threading.main_thread() is threading.current_thread(), threading.current_thread().name, threading.get_ident() == threading.main_thread().ident)


def failing():
    raise ValueError("in a thread")


caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=failing, name="failing")
t.start()
t.join()
threading.excepthook = threading.__excepthook__
print(caught)


def deep(n):
    return 1 + deep(n - 1) if n else 0


def generate():
    for i in range(3):
        time.sleep(0.001)
        yield i


out = []
group = [threading.Thread(target=lambda: out.append(deep(200))), threading.Thread(target=lambda: out.append(list(generate()))), threading.Thread(target=lambda: out.append(sorted([3, 1, 2], key=lambda x: (time.sleep(0.001), x)[1])))]
[g.start() for g in group]
[g.join() for g in group]
print(sorted(map(str, out)))
last = threading.Thread(target=lambda: (time.sleep(0.01), print("after the main thread")))
last.start()
print("main ends")
