# Tracebacks of exceptions raised in functions that a trace has inlined name the right lines, and locals are there.
def third(n):
    m = n + 1
    if n % 40 == 39:
        raise KeyError(m)
    return m // (n % 50 - 30)
def second(n):
    q = third(n)
    return q
def first(n):
    return (
        second(n)
        + 1)
def describe(error):
    trace, found = error.__traceback__, []
    while trace:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno, sorted(trace.tb_frame.f_locals)[:2]))
        trace = trace.tb_next
    return type(error).__name__, str(error), found
def main():
    total, seen = 0, []
    for i in range(300):
        try:
            total += first(i)
        except (KeyError, ZeroDivisionError) as error:
            seen.append(describe(error))
            del error
    print(total, len(seen))
    for each in seen[-4:]: print(each)
main()
