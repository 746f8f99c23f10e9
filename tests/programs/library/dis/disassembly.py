"""dis: listings, instructions, jump targets, exception tables, stack effects, code info, of functions, classes, strings."""
import dis
import io


def f(a, *b, c=1):
    total = 0
    for x in b:
        try:
            total += x if x > a else c
        except TypeError as e:
            print(e)
        finally:
            total -= 1
    with open(total) as h:
        return [y for y in h if y]


def g():
    yield 1
    x = yield from [2]
    return lambda: x


async def h():
    async for x in y:
        await x


class K:
    a: int = 1

    def m(self):
        return super().m(__class__)


for target in (f, g, h, K, "x = 1 if y else z\ndel x", lambda: {**a, "k": [*b]}, g.__code__):
    dis.dis(target, file=(out := io.StringIO()), depth=2)
    import re
    print(re.sub(r"0x[0-9a-f]+", "ADDR", out.getvalue()).replace(__file__, "FILE"))
for i in list(dis.get_instructions(f))[:12]:
    print(i.opname, i.opcode == dis.opmap[i.opname], i.arg, i.argval, i.argrepr, i.offset, i.starts_line, i.line_number and i.line_number - f.__code__.co_firstlineno, i.is_jump_target, i.positions.col_offset)
print(dis.code_info(f).replace(__file__, "FILE"), dis.stack_effect(dis.opmap["BUILD_LIST"], 3), dis.stack_effect(dis.opmap["FOR_ITER"], 1, jump=True), dis.opname[dis.opmap["RESUME"]], list(dis.findlabels(f.__code__.co_code))[:3], [l - f.__code__.co_firstlineno for _, l in dis.findlinestarts(f.__code__) if l][:5], dis.hasjrel == [] or len(dis.hasjrel) > 3, dis.cmp_op, dis.COMPILER_FLAG_NAMES[4])
try:
    1 / 0
except ZeroDivisionError as e:
    dis.dis(e.__traceback__.tb_frame.f_code.replace(co_code=e.__traceback__.tb_frame.f_code.co_code), file=io.StringIO())
for bad in (lambda: dis.dis(5), lambda: dis.stack_effect(999), lambda: dis.stack_effect(dis.opmap["BUILD_LIST"]), lambda: dis.get_instructions(5), lambda: dis.dis("x =")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
