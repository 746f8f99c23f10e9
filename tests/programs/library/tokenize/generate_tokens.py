import tokenize, io, sys
src=r"""if x:  # c
    y = f'a{b!r:>{w}}c' + \
      1

    z = '''q
r'''
class A: pass
t = (1,
  2.5e3, x[1:2]) # z
f"{{x}} {a:=3} {d['k']}" ; rb"x"
"""
for t in tokenize.generate_tokens(io.StringIO(src).readline): print(tuple(t))
