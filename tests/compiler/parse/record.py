"""Records what CPython 3.13 makes of the corpora beside this file; run with that Python, from anywhere.

trees/*.py        -> trees/*.json: the tree of each file, one statement a line
mistakes/*.txt    -> mistakes/*.json: one source a line, escapes as in a Python string, and how it is refused
modes.txt         -> modes.json: the same for the modes eval and single, accepted sources with their tree
warnings.txt      -> warnings.json: the SyntaxWarnings of each source

A node is {"kind": ..., "at": "line:column-line:column", field: ...}; see dump.ts for the same in TypeScript.
"""

import ast
import json
import pathlib
import warnings

HERE = pathlib.Path(__file__).parent
PARSE = ast.PyCF_ONLY_AST
WITHOUT_FIELDS = (ast.operator, ast.unaryop, ast.cmpop, ast.boolop, ast.expr_context)
IGNORED = ("type_comment", "type_ignores")


def constant(value):
    if value is None or value is Ellipsis:
        return "None" if value is None else "Ellipsis"
    if isinstance(value, bool):
        return f"bool {value}"
    if isinstance(value, int):
        return f"int {hex(value)}"
    if isinstance(value, float):
        return f"float {value!r}"
    if isinstance(value, complex):
        return f"complex {value.imag!r}"
    if isinstance(value, str):
        return f"str {value}"
    return f"bytes {value.hex()}"


def dump(node):
    if isinstance(node, list):
        return [dump(item) for item in node]
    if isinstance(node, WITHOUT_FIELDS):
        return type(node).__name__
    if not isinstance(node, ast.AST):
        return node
    fields = {"kind": type(node).__name__}
    if hasattr(node, "lineno"):
        fields["at"] = f"{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
    for name in sorted(set(node._fields) - set(IGNORED)):
        fields[name] = dump(getattr(node, name))
    if isinstance(node, (ast.Constant, ast.MatchSingleton)):
        fields["value"] = constant(node.value)
    if isinstance(node, ast.Constant):
        fields.update(kind="Constant", u_prefix=node.kind == "u")
    for flag in ("is_async", "simple"):
        if flag in fields:
            fields[flag] = bool(fields[flag])
    return fields


def refusal(error):
    names = ("msg", "lineno", "offset", "end_lineno", "end_offset", "text")
    return {"type": type(error).__name__, **{name: getattr(error, name) for name in names}}


def outcome(source, mode):
    try:
        tree = compile(source, "<test>", mode, PARSE)
    except SyntaxError as error:
        return {"refused": refusal(error)}
    return {"tree": dump(tree)["body"]}


def lines(path):
    text = path.read_text("utf-8")
    return [json.loads(f'"{line}"') for line in text.splitlines() if line and not line.startswith("#!")]


def write(path, rows):
    encoded = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows]
    path.with_suffix(".json").write_text("[\n" + ",\n".join(encoded) + "\n]\n", "utf-8")


def record_trees():
    for path in sorted(HERE.glob("trees/*.py")):
        write(path, dump(ast.parse(path.read_text("utf-8")))["body"])


def record_mistakes():
    for path in sorted(HERE.glob("mistakes/*.txt")):
        write(path, [{"source": source, **outcome(source, "exec")} for source in lines(path)])


def record_modes():
    path = HERE / "modes.txt"
    rows = [line.split(" ", 1) for line in lines(path)]
    write(path, [{"mode": mode, "source": source, **outcome(source, mode)} for mode, source in rows])


def record_warnings():
    path = HERE / "warnings.txt"
    rows = []
    for source in lines(path):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            compile(source, "<test>", "exec", PARSE)
        rows.append({"source": source, "warnings": [[str(item.message), item.lineno] for item in caught]})
    write(path, rows)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    record_trees()
    record_mistakes()
    record_modes()
    record_warnings()
