class Failure(Exception):
    pass


def parse(text):
    return int(text)


def load(items):
    try:
        return [parse(item) for item in items]
    except ValueError as error:
        raise Failure("cannot load", len(items)) from error


print("before")
load(["1", "two"])
print("never")
