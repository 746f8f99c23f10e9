"""Threads working through queues in deterministic ways: pipelines, barriers, priority, results collected in order."""
import queue, threading
from concurrent.futures import ThreadPoolExecutor
def stage(f, src, dst):
    while (x := src.get()) is not None: dst.put(f(x))
    dst.put(None)
qs = [queue.Queue() for _ in range(4)]; fs = [lambda x: x + 1, lambda x: x * 2, lambda x: f"<{x}>"]
ts = [threading.Thread(target=stage, args=(f, qs[i], qs[i + 1])) for i, f in enumerate(fs)]; [t.start() for t in ts]
for i in range(5): qs[0].put(i)
qs[0].put(None); [t.join() for t in ts]; print(list(iter(qs[3].get, None)))
class Account:
    def __init__(self): self.total, self.lock, self.log = 0, threading.RLock(), []
    def add(self, n):
        with self.lock: self.total += n; self.check()
    def check(self):
        with self.lock: self.log.append(self.total >= 0)
a = Account(); ts = [threading.Thread(target=lambda k=k: [a.add(k) for _ in range(100)]) for k in (1, 2, -1)]; [t.start() for t in ts]; [t.join() for t in ts]; print(a.total, len(a.log))
pq, out = queue.PriorityQueue(), []
for p, v in ((3, "c"), (1, "a"), (2, "b")): pq.put((p, v))
def drain():
    while not pq.empty(): out.append(pq.get()[1]); pq.task_done()
t = threading.Thread(target=drain); t.start(); pq.join(); t.join(); print(out)
ready, go, order = threading.Semaphore(0), threading.Event(), []
def worker(n): ready.release(); go.wait(); order.append(n)
ts = [threading.Thread(target=worker, args=(n,)) for n in range(3)]; [t.start() for t in ts]; [ready.acquire() for _ in ts]; print(order); go.set(); [t.join() for t in ts]; print(sorted(order))
turn, cond, said = [0], threading.Condition(), []
def speak(me, words):
    for w in words:
        with cond:
            cond.wait_for(lambda: turn[0] % 2 == me); said.append(w); turn[0] += 1; cond.notify_all()
ts = [threading.Thread(target=speak, args=(i, w)) for i, w in enumerate((["ping"] * 3, ["pong"] * 3))]; [t.start() for t in ts]; [t.join() for t in ts]; print(said)
with ThreadPoolExecutor(4) as ex: print(list(ex.map(pow, range(6), [2] * 6)), sum(f.result() for f in [ex.submit(sum, range(n)) for n in range(50)]), [ex.submit(divmod, 7, 0).exception()])
local = threading.local(); res = []
def own(n): local.v = n; local.v += 1; res.append(local.v)
ts = [threading.Thread(target=own, args=(n,)) for n in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(sorted(res), hasattr(local, "v"))
def gen():
    for i in range(3): yield i
g, lock, got = gen(), threading.Lock(), []
def take():
    while True:
        with lock:
            try: got.append(next(g))
            except StopIteration: return
ts = [threading.Thread(target=take) for _ in range(2)]; [t.start() for t in ts]; [t.join() for t in ts]; print(sorted(got), threading.active_count())
