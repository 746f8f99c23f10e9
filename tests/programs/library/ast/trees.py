import ast
t = ast.parse('x = 1 + y  # c\nif x: print("a", *b, k=2)\n'); print(ast.dump(t)); print(ast.dump(t.body[0].value, indent=2)); print(ast.dump(ast.parse('f"{a!r:>{w}}"', mode='eval').body))
print(ast.unparse(ast.parse('def f(a, /, b: int=2, *c, d, **e) -> int:\n  "doc"\n  return [x for x in y if x] or (lambda: {**q})()')), ast.literal_eval('{"a": [1, -2.5, None, (True,), b"x"], 3: {1}}'))
class V(ast.NodeVisitor):
    def visit_Name(self, n): print('name', n.id, n.ctx.__class__.__name__, n.lineno, n.col_offset); self.generic_visit(n)
V().visit(t)
class T(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n)
tree = ast.fix_missing_locations(T().visit(ast.parse('r = 21 + 1'))); ns = {}; exec(compile(tree, '<t>', 'exec'), ns); print(ns['r'], ast.get_docstring(ast.parse('"mod doc"')), [type(n).__name__ for n in ast.walk(ast.parse('a+b'))], ast.get_source_segment('ab + c', ast.parse('ab + c').body[0].value.left))
e = ast.Expression(ast.BinOp(ast.Constant(2), ast.Pow(), ast.Constant(5))); print(eval(compile(ast.fix_missing_locations(e), '<e>', 'eval')), ast.Name('x'), ast.Name._fields, ast.BinOp.__doc__, ast.iter_child_nodes, isinstance(ast.Add(), ast.operator)) if False else print(eval(compile(ast.fix_missing_locations(e), '<e>', 'eval')), ast.Name._fields, ast.BinOp.__doc__)
for f in (lambda: ast.literal_eval('a'), lambda: ast.parse('1 +'), lambda: compile(ast.Module([ast.Expr(ast.Name('x'))], []), '', 'exec'), lambda: compile(ast.Module([1], []), '', 'exec'), lambda: ast.literal_eval('1+2')):
    try: f()
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
print(ast.dump(ast.parse('type X[T: int] = list[T]\nmatch p:\n  case {"a": [1, *_], **r} if r: pass\n  case C(x=1) | None: pass\ntry: pass\nexcept* E as e: pass')))
