"""doctest: running examples of docstrings, directives, failures and exceptions, with the report."""
import doctest, io, sys, types
def good(x):
    """
    >>> good(2)
    4
    >>> good("a")
    'aa'
    >>> good(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> [good(i) for i in range(3)]  # doctest: +NORMALIZE_WHITESPACE
    [0,  2,
     4]
    >>> print(good("long " * 10))  # doctest: +ELLIPSIS
    long ... long
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> good(1)  # doctest: +SKIP
    99
    """
    return x * 2
def bad():
    """
    >>> 1 + 1
    3
    >>> {}["k"]
    5
    >>> print("x")
    """
class C:
    """
    >>> C().m()
    'm'
    """
    def m(self):
        """
        >>> 5
        5
        """
        return "m"
m = types.ModuleType("m"); m.__dict__.update(good=good, bad=bad, C=C)
for f in (good, bad, C): f.__module__ = "m"
old, sys.stdout = sys.stdout, io.StringIO()
result = doctest.testmod(m, verbose=False, report=True); text, sys.stdout = sys.stdout.getvalue(), old
print(result, "\n".join(l for l in text.splitlines() if not l.lstrip().startswith("File")))
p = doctest.DocTestParser(); print([(e.source, e.want, e.lineno, e.indent) for e in p.get_examples(">>> 1\n1\n  >>> x = [\n  ...  2]\n")], [t.name for t in doctest.DocTestFinder().find(C, "C", module=False)])
try: p.get_examples(">>>1\n")
except ValueError as e: print(e)
print(doctest.script_from_examples("text\n>>> 1 + 1\n2\n"))
