# An exception raised in a hot loop of a function that native code called: it goes out through the native frame, once.
def f(n):
    total, x = 0, 1
    for i in range(n):
        total += x
        if i >= n - 2: del x
    return total
def lines(error):
    trace, found = error.__traceback__, []
    while trace:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return found
for again in range(30):
    try: f(60)
    except UnboundLocalError: pass
def main():
    log = []
    for again in range(4):
        try: log.append(list(map(f, [40, 50, 65])))
        except UnboundLocalError as error: log.append(lines(error))
        try: log.append(sorted([60, 70], key=f))
        except UnboundLocalError as error: log.append(lines(error))
    for each in log: print(each)
main()
