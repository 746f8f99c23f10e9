import sys
from os import path as p, sep


@staticmethod
def guarded(x, *args, key=None, **options):
    """Exception tables, closures, comprehensions."""
    try:
        with open(x) as stream:
            return [line.strip() for line in stream if line]
    except (OSError, ValueError) as error:
        print(f"{error!r:>10} {x}", file=sys.stderr)
    finally:
        del x
    return lambda y: y + key


class Thing(dict, metaclass=type):
    field: int = 0

    def method(self):
        return super().get(self.field, {**{}, "a": (1, 2, 3)})


async def later(items):
    async for item in items:
        await item
    return {item: -item for item in items}
