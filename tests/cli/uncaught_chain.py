class AppError(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args)
        self.code = code
    def __str__(self): return f"[{self.code}] " + ", ".join(map(str, self.args[1:]))
def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise AppError(7, "bad\nmultiline", s) from e
def load(items):
    out = []
    for i, x in enumerate(items):
        try:
            out.append(parse(x))
        except AppError as e:
            e.add_note(f"at item {i}\nsecond line")
            e.add_note("other")
            try:
                {}[x]
            finally:
                print("cleanup")
    return out
load(["1", "x"])
