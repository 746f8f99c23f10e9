"""except*."""


def star(f):
    try:
        f()
    except* ValueError:
        print(1)
    except* (TypeError, KeyError) as group:
        print(group)
        raise
    else:
        print(2)
    finally:
        print(3)


def in_loop(x):
    for i in x:
        try:
            i()
        except* E as e:
            for j in e: break
        except* F: pass


try: a
except* B: c
