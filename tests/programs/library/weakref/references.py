import weakref, gc
class W: pass
w = W(); r = weakref.ref(w); print(r() is w, r == weakref.ref(w), r is weakref.ref(w), weakref.getweakrefcount(w), weakref.getweakrefs(w) == [r], hash(r) == hash(w), isinstance(r, weakref.ReferenceType))
for x in (1, 'a', (), [], None):
    try: weakref.ref(x)
    except TypeError as e: print(e)
d = weakref.WeakValueDictionary(); d['k'] = w; print(d['k'] is w, len(d), list(d), 'k' in d); k = weakref.WeakKeyDictionary(); k[w] = 1; print(k[w], len(k), w in k); s = weakref.WeakSet([w]); print(len(s), w in s, len(s | {w}))
p = weakref.proxy(w); w.a = 5; print(p.a, type(p).__name__); p.b = 6; print(w.b, isinstance(p, W))
class C:
    def __len__(self): return 3
    def __add__(self, o): return ('add', o)
    def __call__(self, x): return x
    def m(self): return 'm'
c = C(); q = weakref.proxy(c); print(len(q), q + 1, q(7), type(q).__name__, bool(q)); wm = weakref.WeakMethod(c.m); print(wm()())
class S: __slots__ = ('x',)
try: weakref.ref(S())
except TypeError as e: print(e)
class SW: __slots__ = ('__weakref__',)
print(weakref.ref(SW()) is not None, weakref.finalize(w, print, 'x').alive, weakref.ref(len) is not None, weakref.ref(W) is not None, weakref.ref({1})() if False else 'ok')
