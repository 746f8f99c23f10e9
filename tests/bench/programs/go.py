"""Random games of go on a small board, with captures."""

SIZE = 7
EMPTY, BLACK, WHITE = ".", "X", "O"


class Board:
    def __init__(self):
        self.points = [EMPTY] * (SIZE * SIZE)
        self.captures = {BLACK: 0, WHITE: 0}
        self.neighbours = [self.around(p) for p in range(SIZE * SIZE)]

    def around(self, p):
        x, y = p % SIZE, p // SIZE
        out = []
        if x:
            out.append(p - 1)
        if x < SIZE - 1:
            out.append(p + 1)
        if y:
            out.append(p - SIZE)
        if y < SIZE - 1:
            out.append(p + SIZE)
        return out

    def group(self, start):
        colour, seen, liberties, todo = self.points[start], {start}, set(), [start]
        while todo:
            for q in self.neighbours[todo.pop()]:
                if self.points[q] == EMPTY:
                    liberties.add(q)
                elif self.points[q] == colour and q not in seen:
                    seen.add(q)
                    todo.append(q)
        return seen, liberties

    def play(self, p, colour):
        if self.points[p] != EMPTY:
            return False
        self.points[p] = colour
        other = WHITE if colour == BLACK else BLACK
        for q in self.neighbours[p]:
            if self.points[q] == other:
                stones, liberties = self.group(q)
                if not liberties:
                    for s in stones:
                        self.points[s] = EMPTY
                    self.captures[colour] += len(stones)
        if not self.group(p)[1]:
            self.points[p] = EMPTY
            return False
        return True


def run():
    seed, total = 5, 0
    for game in range(8):
        board, colour = Board(), BLACK
        for _ in range(150):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            if board.play((seed >> 8) % (SIZE * SIZE), colour):
                colour = WHITE if colour == BLACK else BLACK
        total += board.captures[BLACK] * 100 + board.captures[WHITE] + board.points.count(BLACK)
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
