import sys

print(__name__, repr(__package__), sys.argv[1:])
assert not sys.argv[1:], 'arguments'
