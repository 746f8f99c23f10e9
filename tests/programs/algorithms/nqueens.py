"""Backtracking, bit masks and recursion."""


def queens(n):
    solutions = []
    columns, up, down = set(), set(), set()
    placed = []

    def place(row):
        if row == n:
            solutions.append(tuple(placed))
            return
        for column in range(n):
            if column in columns or row + column in up or row - column in down:
                continue
            columns.add(column)
            up.add(row + column)
            down.add(row - column)
            placed.append(column)
            place(row + 1)
            placed.pop()
            columns.discard(column)
            up.discard(row + column)
            down.discard(row - column)

    place(0)
    return solutions


def count_queens(n, row=0, columns=0, up=0, down=0):
    if row == n:
        return 1
    total = 0
    available = ~(columns | up | down) & ((1 << n) - 1)
    while available:
        bit = available & -available
        available ^= bit
        total += count_queens(n, row + 1, columns | bit, (up | bit) << 1, (down | bit) >> 1)
    return total


def board(solution):
    n = len(solution)
    return "\n".join("".join("Q" if c == column else "." for c in range(n)) for column in solution)


def subset_sum(numbers, target):
    if target == 0:
        return []
    if not numbers or target < 0:
        return None
    head, *tail = numbers
    with_head = subset_sum(tail, target - head)
    if with_head is not None:
        return [head] + with_head
    return subset_sum(tail, target)


SUDOKU = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
""".split()


def solve(grid):
    best = None
    for r in range(9):
        for c in range(9):
            if grid[r][c] == ".":
                used = set(grid[r]) | {grid[i][c] for i in range(9)}
                br, bc = r // 3 * 3, c // 3 * 3
                used |= {grid[i][j] for i in range(br, br + 3) for j in range(bc, bc + 3)}
                options = [d for d in "123456789" if d not in used]
                if best is None or len(options) < len(best[2]):
                    best = (r, c, options)
    if best is None:
        return grid
    r, c, options = best
    for d in options:
        grid[r][c] = d
        if solve(grid):
            return grid
    grid[r][c] = "."
    return None


print(len(queens(6)), queens(6)[0], len(queens(7)))
print([count_queens(n) for n in range(1, 9)])
print(board(queens(8)[0]))
print(subset_sum([3, 34, 4, 12, 5, 2], 9), subset_sum([1, 2, 5], 9))
for row in solve([list(line) for line in SUDOKU]):
    print("".join(row))
