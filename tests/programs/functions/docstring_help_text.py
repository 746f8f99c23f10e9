"""help() of functions, classes, modules and properties, as text."""
import io, sys, types, pydoc
def f(a, b=1, *c, d: int = 2, **e) -> str:
    """First line.

    More about f.
    """
class Base:
    "Base doc."
    def inherited(self): "Inherited method."
class C(Base):
    """Class C.

    Details.
    """
    x: int = 1
    def __init__(self, v): "Make it."
    def m(self): "Method m."
    @property
    def p(self): "Property p."
    @classmethod
    def c(cls): "Class method."
    @staticmethod
    def s(q): "Static."
    def _hidden(self): "Hidden."
for o in (f, C.m, C.p, C.s): print(pydoc.plain(pydoc.render_doc(o)).split("\n", 2)[2]); print("-" * 20)
text = pydoc.plain(pydoc.render_doc(C)); print("\n".join(l for l in text.splitlines() if "defined here" in l or "doc" in l.lower() or "Method" in l or "x =" in l or "Inherited" in l))
print(pydoc.splitdoc("Syn.\n\nBody"), pydoc.getdoc(f).splitlines()[0], pydoc.describe(f), pydoc.describe(C), pydoc.locate("os.path.join").__name__, pydoc.locate("no.such"), pydoc.isdata(5), pydoc.allmethods(C)["m"].__name__, len(pydoc.stripid("<x at 0x7f00>")))
old, sys.stdout = sys.stdout, io.StringIO()
try: help("no such topic thing")
finally: out, sys.stdout = sys.stdout.getvalue(), old
print(out)
