import enum
class P(enum.Flag):
    R = 4; W = 2; X = 1
    RW = R | W
print(P.R | P.X, repr(P.RW), P.R & P.RW, ~P.R, P.R ^ P.RW, bool(P(0)), P(0), P(7), list(P.RW), P.R in P.RW, len(P.RW))
class I(enum.IntFlag): A = 1; B = 2
print(I.A | 8, repr(I.A | 8), I(3), I.A + 1, ~I.A, I.B.value)
try:
    P(16)
except ValueError as e:
    print(str(e).splitlines()[0])
class B(enum.Flag, boundary=enum.CONFORM): A = 1; C = 4
print(B(7), B['A'], B.A.name, (B.A | B.C).name)
