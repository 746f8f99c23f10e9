# bigger program tests of value types
import sys
show=print
# list methods & mutations
l=list(range(10)); del l[::3]; show(l); l[1:3]=[9,9,9]; show(l); l[::2]=[0]*len(l[::2]); show(l); l.insert(-1,'x'); l.reverse(); show(l, l.count(0), l.index(9))
del l[:]; show(l); l+= 'abc'; l*=2; show(l); l.sort(); show(l); l.sort(reverse=True); show(l)
class K:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f'K({s.v})'
import functools
ks=[K(3),K(1),K(2)]; show(sorted(ks), min(ks), max(ks, key=lambda k:-k.v))
show(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b:b-a)))
class L(list):
    def __repr__(s): return 'L'+super().__repr__()
x=L([1,2]); x.append(3); show(x, x[0:2], type(x[0:2]), x+[1], type(x*2), isinstance(x,list), len(x), x==[1,2,3])
class S(str):
    def up(s): return s.upper()
s=S('abc'); show(s, s.up(), type(s.upper()), s+'d', type(s+'d'), s=='abc', hash(s)==hash('abc'), {s:1}['abc'], s[0], f'{s:>5}', len(s), 'b' in s, repr(s), str(s), type(str(s)))
class I(int):
    def __add__(s,o): return I(int(s)+o)
i=I(5); show(i, i+1, type(i+1), type(i*2), i==5, {5:1}[i], hash(i), [1,2,3,4,5,6][i], f'{i:03d}', i.bit_length(), range(i), int(i), type(int(i)))
class F(float): pass
f=F(2.5); show(f, f+1, type(f+1), f==2.5, round(f), int(f), f'{f:.1f}', {2.5:1}[f])
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
t=T(1,2); show(t, type(t), t[0], t==(1,2), hash(t)==hash((1,2)), t+(3,), type(t+(3,)), type(t[:]))
class D(dict):
    def __missing__(s,k): return k*2
d=D(a=1); show(d['a'], d['z'], d, d.get('q'))
class B(bytes): pass
show(B(b'ab'), type(B(b'ab')), B(b'ab')==b'ab')
class ST(set): pass
show(ST([1,2]), ST([1])|{2}, type(ST([1])|{2}))
class FS(frozenset): pass
show(FS([1,2]), hash(FS([1]))==hash(frozenset([1])))
class C(complex): pass
show(C(1,2), C(1,2)+1)
# exceptions in iteration
try:
    s={1,2}
    for q in s: s.add(q+10)
except RuntimeError as e: show(e)
try: [].sort(foo=1)
except TypeError as e: show(e)
class Bad:
    def __index__(s): return 'x'
for fn in (lambda: [1][Bad()], lambda: range(Bad()), lambda: 'a'*Bad(), lambda: int(Bad()), lambda: hex(Bad())):
    try: fn()
    except TypeError as e: show(e)
class Idx:
    def __index__(s): return 2
show([1,2,3][Idx()], 'abc'[Idx()], (1,2,3)[Idx():], range(Idx()), 'a'*Idx(), [0]*Idx(), int(Idx()), float(Idx()), chr(Idx()+95) if 0 else '', bin(Idx()), [1,2,3][:Idx()], bytes(Idx()))
class Fl:
    def __float__(s): return 1.5
import math
show(math.sqrt(Fl()), float(Fl()), '%f'%Fl(), complex(Fl()))
class Fmt:
    def __format__(s,spec): return 'F'+spec
    def __str__(s): return 'STR'
    def __repr__(s): return 'REPR'
show(f'{Fmt():abc} {Fmt()!s:>5} {Fmt()!r}', '{:x}'.format(Fmt()), format(Fmt(),'q'), '%s %r'%(Fmt(),Fmt()), str(Fmt()), [Fmt()])
# recursion
r=[]; 
for _ in range(5): r=[r]
show(r)
a=[]; a.append(a); show(a, (a,), {1:a})
d={}; d['d']=d; show(d)
n=[]
for _ in range(100000): n=[n]
try: repr(n)
except RecursionError as e: show('RecursionError', str(e)[:60])
m=[]
for _ in range(100000): m=[m]
try: show(n==m)
except RecursionError as e: show('RecursionError', str(e)[:60])
for s in ("'a'*10**12","[0]*10**12","(0,)*10**12","bytes(10**13)","' '*(2**62)", "list(range(10**12))" if 0 else "1", "'a'.ljust(10**12)","bytearray(10**13)", "'ab'.replace('', 'x'*10**8)[:1]" if 0 else "1"):
    try: eval(s); show(s,'ok')
    except (MemoryError,OverflowError,ValueError) as e: show(s, type(e).__name__, e)
show({1,2,3} == {3,2,1}, {True, 1, 1.0}, {1:'a', True:'b', 1.0:'c'}, 0 in {False}, {(1,2):3}[(1,2.0)])
it=iter([1,2,3]); show(next(it), list(it), next(it,'end')); 
show(list(zip(range(3),'ab')), dict(enumerate('ab')), list(map(str,range(3))), sum(map(int,'123')))
show(*(i*i for i in range(5)), sep=',')
show([*range(3), *'ab'], {*[1,2]}, (*[1],), {**{'a':1}})
show(int.from_bytes(b'\x01\x02'), (258).to_bytes(2), bytes.fromhex('0aff').hex(), b'a'.join([b'1',b'2']))
show(str.join('-', 'abc'), str.upper('a'), list.append, str.join, int.__add__, [].append.__name__, (1).__add__(2), 'abc'.__contains__('a'))
show(type(1), type(''), type(None), type(...), type(NotImplemented), type([].append), type(len), int.__name__, list.__mro__, bool.__mro__, bool.__bases__)
