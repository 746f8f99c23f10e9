"""Exception classes with constructors of their own, and raising across native callers."""


class Quiet(Exception):
    def __init__(self, *args, **named):
        self.named = named


class Loud(Quiet):
    def __init__(self, code, *, detail="none"):
        super().__init__(code, detail=detail)
        self.code = code


class Fielded(StopIteration):
    def __init__(self, value):
        super().__init__(value, "extra")


class Wrong(ValueError):
    def __init__(self):
        return 5


def show(make):
    try:
        raise make()
    except BaseException as error:
        print(type(error).__name__, error.args, vars(error), error)


for _ in range(20):
    kept = [Quiet(1, 2), Loud(_)]
show(lambda: Quiet())
show(lambda: Quiet(1, 2))
show(lambda: Quiet(1, two=2))
show(lambda: Loud(7))
show(lambda: Loud(7, detail="more"))
show(lambda: Loud(*[8], **{"detail": "unpacked"}))
show(lambda: Loud())
show(lambda: Fielded(3))
show(lambda: Wrong())
show(lambda: Wrong)
print([(error.args, vars(error)) for error in kept])


def raising(value):
    raise Loud(value)


def through_native(value):
    try:
        return sorted([value, value], key=raising)
    finally:
        print("left", value)


for i in range(3):
    try:
        through_native(i)
    except Quiet as error:
        lines = []
        entry = error.__traceback__
        while entry is not None:
            lines.append(entry.tb_frame.f_code.co_name)
            entry = entry.tb_next
        print(error.code, lines)


def numbers(n):
    try:
        for i in range(n):
            yield i
    except Quiet as error:
        print("inside", error.args)
        yield -1
        raise


for i in range(4):
    # Frames of finished generators are used again; nothing of the generator before may show.
    generator = numbers(i)
    got = list(zip(generator, "ab"))
    try:
        got.append(generator.throw(Quiet(i)))
        next(generator)
    except (Quiet, StopIteration) as error:
        print(got, repr(error), error.__context__)
    generator.close()

print(-(2**40) % 7, 2**40 % -7, (2**52 + 1) % 3, -(2**53 - 1) % (2**53 - 1), (2**45) % (2**40))
