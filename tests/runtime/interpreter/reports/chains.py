def cause():
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError("translated") from error

def context():
    try:
        cause()
    except ValueError:
        1 / 0

def suppressed():
    try:
        context()
    except ZeroDivisionError:
        raise OSError(2, "No such file") from None

def notes():
    error = TypeError("noted\nover two lines")
    error.add_note("first note")
    error.add_note("second\nnote")
    raise error

def silent():
    raise KeyError

def group():
    errors = [ValueError(1)]
    for function in (context, notes):
        try:
            function()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("several", errors)

def nested_group():
    try:
        group()
    except ExceptionGroup as inner:
        try:
            raise ExceptionGroup("outer", [inner, ExceptionGroup("flat", [KeyError("k")])])
        except ExceptionGroup as outer:
            raise RuntimeError("after") from outer

def wide_group():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(18)])

def syntax():
    compile("x = 1\n    y = (2 +", "<made>", "exec")

def syntax_token():
    compile("if x\n  pass", "made.py", "exec")

def syntax_placed():
    raise SyntaxError("placed", ("file.py", 3, 5, "\tabc def\n", 3, 8))

def syntax_bare():
    raise SyntaxError("bare")

CASES = [(f,) for f in (cause, context, suppressed, notes, silent, group, nested_group, wide_group, syntax, syntax_token, syntax_placed, syntax_bare)]
