"""Graphs: search, shortest paths, topological order, union-find, a heap of our own."""


class Heap:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if items[parent] <= items[i]:
                break
            items[parent], items[i] = items[i], items[parent]
            i = parent

    def pop(self):
        items = self.items
        top = items[0]
        last = items.pop()
        if items:
            items[0] = last
            i, n = 0, len(items)
            while True:
                child = 2 * i + 1
                if child >= n:
                    break
                if child + 1 < n and items[child + 1] < items[child]:
                    child += 1
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top


class Graph:
    def __init__(self, directed=False):
        self.edges = {}
        self.directed = directed

    def add(self, a, b, weight=1):
        self.edges.setdefault(a, {})[b] = weight
        self.edges.setdefault(b, {})
        if not self.directed:
            self.edges[b][a] = weight
        return self

    def bfs(self, start):
        seen, queue, order = {start}, [start], []
        while queue:
            node = queue.pop(0)
            order.append(node)
            for neighbour in sorted(self.edges[node]):
                if neighbour not in seen:
                    seen.add(neighbour)
                    queue.append(neighbour)
        return order

    def dfs(self, node, seen=None):
        seen = seen if seen is not None else set()
        seen.add(node)
        yield node
        for neighbour in sorted(self.edges[node]):
            if neighbour not in seen:
                yield from self.dfs(neighbour, seen)

    def dijkstra(self, start):
        distances = {start: 0}
        heap = Heap()
        heap.push((0, start))
        done = set()
        while heap:
            distance, node = heap.pop()
            if node in done:
                continue
            done.add(node)
            for neighbour, weight in self.edges[node].items():
                candidate = distance + weight
                if candidate < distances.get(neighbour, float("inf")):
                    distances[neighbour] = candidate
                    heap.push((candidate, neighbour))
        return distances

    def topological(self):
        indegree = {node: 0 for node in self.edges}
        for targets in self.edges.values():
            for target in targets:
                indegree[target] += 1
        ready = sorted(n for n, d in indegree.items() if d == 0)
        order = []
        while ready:
            node = ready.pop(0)
            order.append(node)
            for target in sorted(self.edges[node]):
                indegree[target] -= 1
                if indegree[target] == 0:
                    ready.append(target)
        if len(order) != len(self.edges):
            raise ValueError("the graph has a cycle")
        return order


class UnionFind:
    def __init__(self, items):
        self.parent = {item: item for item in items}

    def find(self, item):
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        return True


roads = Graph()
for a, b, w in [("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("B", "E", 7), ("C", "E", 5), ("D", "E", 15), ("D", "F", 6), ("E", "F", 8), ("E", "G", 9), ("F", "G", 11)]:
    roads.add(a, b, w)
print(roads.bfs("A"), list(roads.dfs("A")))
print(sorted(roads.dijkstra("A").items()))
edges = sorted((w, a, b) for a, targets in roads.edges.items() for b, w in targets.items() if a < b)
forest = UnionFind(roads.edges)
tree = [(a, b, w) for w, a, b in edges if forest.union(a, b)]
print(tree, sum(w for *_, w in tree))
tasks = Graph(directed=True)
tasks.add("shop", "cook").add("cook", "eat").add("wash", "cook").add("eat", "sleep")
print(tasks.topological())
tasks.add("sleep", "shop")
try:
    tasks.topological()
except ValueError as error:
    print(error)
heap = Heap()
seed = 12345
for _ in range(200):
    seed = (seed * 1103515245 + 12345) % 2**31
    heap.push(seed % 1000)
out = [heap.pop() for _ in range(len(heap))]
print(out == sorted(out), out[:10], out[-3:], len(heap))
