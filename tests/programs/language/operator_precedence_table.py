"""Precedence and associativity of every pair of operators, by comparing with fully bracketed forms."""
import ast, itertools
OPS = ["or", "and", "not", "in", "is", "<", "|", "^", "&", "<<", "+", "*", "//", "@", "**"]
def tree(s): return ast.dump(ast.parse(s, mode="eval"))
for a, b in itertools.product(OPS, OPS):
    if "not" in (a, b): continue
    s = f"x {a} y {b} z"
    left, right = f"(x {a} y) {b} z", f"x {a} (y {b} z)"
    t = tree(s)
    print("L" if t == tree(left) else "R" if t == tree(right) else "C", end="")
print()
for u, b in itertools.product(("-", "~", "not ", "await ", "lambda: ", "*"), OPS):
    if b == "not": continue
    try: s = ast.unparse(ast.parse(f"{u}x {b} y", mode="eval").body)
    except SyntaxError as e: s = e.msg
    print(s, end="; ")
print()
for s in ("a if b else c if d else e", "a or b if c and d else not e", "lambda: a, b", "lambda x: x if x else y", "not a == b", "-a ** -b ** c", "a < b < c == d", "a, *b, c", "x := 1" if False else "(x := 1)", "a[b:c, d]", "f(a)(b)[c].d", "await_ ** 2", "a.b ** c", "-a.b", "- -a", "not not a", "a if b else lambda: c", "yield_ + 1", "{**a | b}", "f(*a or b)", "a is not b not in c", "a - b - c - d", "a ** b ** c", "a / b * c % d", "1 .real + 2", "a << b >> c", "~-+a", "a @ b * c", "[*a, *b or c]", "f'{a or b}' 'c'", "(yield)", "x if (y := z) else w"):
    try: print(ast.unparse(ast.parse(s, mode="eval")), end=" ; ")
    except SyntaxError as e: print(s, e.msg, end=" ; ")
print(); print(2 + 3 * 4 ** 2 // 5 % 6 - 7, -3 ** 2, 2 ** -1, not 1 in [2], 1 in [1] == True, 5 & 3 == 1, (5 & 3) == 1, 1 | 2 ^ 3 & 4 << 1 + 1, ~1 ** 2, 10 - 4 - 3, 2 ** 3 ** 0, 7 // 2 * 2, -7 // 2, 3 if 0 else 4 or 5, (lambda: 1 or 0)(), [1, 2][-1] ** 2, not 0 and 1, not (0 and 1), 1 < 2 < 3 != 4, True + True * 2 ** True, "a" + "b" * 2, "%s" % 1 + "x", -1 ** 0, (-1) ** 0)
