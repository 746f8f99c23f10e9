"""ast: parse, dump, unparse, literal_eval, visitors, transformers, locations, compile of made trees, errors."""
import ast


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


source = '''
@deco
async def f(a, /, b: int = 1, *args, c, **kw) -> str:
    """doc"""
    x: list[int] = [i async for i in y if i]
    async with m as n, o: pass
    return f"{x!r:>{w}} {{}}" + await z
class C[T: int](Base, metaclass=M):
    y = {**a, 'k': 1, *()} if False else lambda *a, k=1: (yield)
try: pass
except* E as e: raise X from e
match s:
    case [1, *r] | {"k": P(x=1, y=_)} if r: pass
type A[*Ts, **P] = int
del a[1:2, ::3], b.c
global g
while not x < y <= z: break
else: continue
w, *q = -1 ** +2 // ~3 @ 4, *[5]
'''.replace("{**a, 'k': 1, *()}", "{**a, 'k': 1}").replace("global g\n", "")
tree = ast.parse(source)
print(ast.unparse(tree))
print(ast.dump(ast.parse("x = 1 + f(*a, k=2)"), indent=2), ast.dump(ast.parse("a.b[1:]", mode="eval"), annotate_fields=False), ast.dump(ast.parse("def f(): pass"), include_attributes=True)[:120])
for text in ("1", "-1.5", "'a'", "b'x'", "[1, (2, {3: {4}})]", "None", "1+2j", "-1-2j", "set()", "{}", "...", "(1,)", "True", "1_000", "'a' 'b'"):
    print(ast.literal_eval(text), end=" ")
print()
for bad in ("a", "1 + 2", "f()", "[x for x in y]", "{1: a}", "f'{1}'", "", "1 +", "__import__('os')", "-'a'", "not 1"):
    attempt(lambda: ast.literal_eval(bad))


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset, node.end_col_offset))

    def visit_Lambda(self, node):
        self.seen.append("lambda")
        self.generic_visit(node)


v = Names()
v.visit(ast.parse("a = b + (lambda c: c + d)(e)\ndel a"))
print(v.seen)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(int(a)), ast.Add(), ast.Constant(int(b))):
                return ast.copy_location(ast.Constant(a + b), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node]


new = ast.fix_missing_locations(Fold().visit(ast.parse("x = 1 + 2 + y + (3 + 4)\npass\nprint(x)")))
print(ast.unparse(new))
exec(compile(new, "<t>", "exec"), {"y": 10})
module = ast.Module([ast.Assign([ast.Name("z", ast.Store())], ast.Constant(5)), ast.Expr(ast.Call(ast.Name("print", ast.Load()), [ast.Name("z", ast.Load())], []))], [])
exec(compile(ast.fix_missing_locations(module), "<m>", "exec"))
attempt(lambda: compile(ast.Module([ast.Expr(ast.Constant(1))], []), "x", "exec"))
attempt(lambda: compile(ast.fix_missing_locations(ast.Module([ast.Name("x", ast.Load())], [])), "x", "exec"))
attempt(lambda: compile(ast.fix_missing_locations(ast.Module([ast.Return(None)], [])), "x", "exec"))
attempt(lambda: ast.parse("x ="))
attempt(lambda: ast.parse("a\x00b"))
node = ast.Name("x", ast.Load())
print(node._fields, node._attributes, list(ast.iter_fields(node))[0], [type(n).__name__ for n in ast.walk(ast.parse("f(x)"))], ast.get_docstring(tree.body[0]), ast.get_source_segment("a = b + c", ast.parse("a = b + c").body[0].value), [type(n).__name__ for n in ast.iter_child_nodes(tree)][:3], ast.increment_lineno(ast.parse("x"), 5).body[0].lineno, isinstance(node, ast.expr), ast.Constant(1).value, ast.Constant(1, kind="u").kind, ast.dump(ast.Constant(1)), ast.unparse(ast.parse("(a, b) = c; (yield); not (a and b) or c; a if (b if c else d) else e; -(-x); 2 ** -1; (lambda: 0)(); x[(1, 2)]; {1: 2}['a']; f'{a!r:{w}.{p}}'; '\\n\\'\"'; (await_ := 1); 1 .real; a < b < c; (a < b) < c; a - (b - c); (a ** b) ** c; *a, b")))
