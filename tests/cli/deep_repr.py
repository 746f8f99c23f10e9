a = []
for _ in range(100_000):
    a = [a]
try:
    repr(a)
except RecursionError as error:
    print(type(error).__name__)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name)


try:
    Loop().x
except RecursionError as error:
    print(type(error).__name__)
