import sys
class E(SystemExit): pass
try:
    print("out", end="")
    sys.stderr.write("err\n")
    raise E("message")
finally:
    print("fin")
