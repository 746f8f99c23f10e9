"""An operating system's scheduler: tasks, packets and queues (after Martin Richards's benchmark)."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE, WORK = 0, 1


class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind = link, ident, kind
        self.datum, self.data = 0, [0] * 4

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class Task:
    def __init__(self, scheduler, ident, priority, queue):
        self.scheduler, self.ident, self.priority, self.queue = scheduler, ident, priority, queue
        self.packet_pending = queue is not None
        self.waiting, self.holding = queue is None, False
        scheduler.tasks.append(self)
        scheduler.table[ident] = self

    def runnable(self):
        return not self.holding and (not self.waiting or self.packet_pending)

    def run(self):
        packet = None
        if self.waiting and self.packet_pending:
            packet, self.queue = self.queue, self.queue.link
            self.waiting, self.packet_pending = False, self.queue is not None
        self.step(packet)

    def wait(self):
        self.waiting = True

    def send(self, packet, ident):
        target = self.scheduler.table[ident]
        self.scheduler.queued += 1
        packet.ident = self.ident
        target.queue = packet.append_to(target.queue)
        target.packet_pending = True


class Idle(Task):
    def __init__(self, scheduler, count):
        super().__init__(scheduler, IDLE, 0, None)
        self.waiting, self.control, self.count = False, 1, count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            self.holding = True
        elif self.control & 1 == 0:
            self.control //= 2
            self.release(DEVICE_A)
        else:
            self.control = self.control // 2 ^ 0xD008
            self.release(DEVICE_B)

    def release(self, ident):
        self.scheduler.table[ident].holding = False


class Worker(Task):
    def __init__(self, scheduler, queue):
        super().__init__(scheduler, WORKER, 1000, queue)
        self.destination, self.count = HANDLER_A, 0

    def step(self, packet):
        if packet is None:
            self.wait()
            return
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.datum = 0
        for i in range(4):
            self.count = self.count % 26 + 1
            packet.data[i] = 64 + self.count
        self.send(packet, self.destination)
        self.wait()


class Handler(Task):
    def __init__(self, scheduler, ident, priority, queue, device):
        super().__init__(scheduler, ident, priority, queue)
        self.device, self.work, self.devices = device, None, None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is not None:
            if work.datum >= 4:
                self.work = work.link
                self.send(work, WORKER)
                return
            if self.devices is not None:
                device = self.devices
                self.devices = device.link
                device.datum = work.data[work.datum]
                work.datum += 1
                self.send(device, self.device)
                return
        self.wait()


class Device(Task):
    def __init__(self, scheduler, ident, priority):
        super().__init__(scheduler, ident, priority, None)
        self.pending = None

    def step(self, packet):
        if packet is None:
            if self.pending is None:
                self.wait()
                return
            packet, self.pending = self.pending, None
            self.send(packet, packet.ident)
            self.wait()
        else:
            self.pending = packet
            self.scheduler.held += 1
            self.holding = True


class Scheduler:
    def __init__(self):
        self.tasks, self.table, self.queued, self.held = [], [None] * 6, 0, 0

    def run(self):
        self.tasks.sort(key=lambda t: -t.priority)
        while True:
            for task in self.tasks:
                if task.runnable():
                    task.run()
                    break
            else:
                return


def packets(count, ident, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, ident, kind)
    return queue


def run():
    s = Scheduler()
    Idle(s, 2500)
    Worker(s, packets(2, WORKER, WORK))
    Handler(s, HANDLER_A, 2000, packets(3, DEVICE_A, DEVICE), DEVICE_A)
    Handler(s, HANDLER_B, 3000, packets(3, DEVICE_B, DEVICE), DEVICE_B)
    Device(s, DEVICE_A, 4000)
    Device(s, DEVICE_B, 5000)
    s.run()
    return s.queued, s.held


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
