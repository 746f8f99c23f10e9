raise
raise a
raise a from b
assert a
assert a, b
assert (a, b)
del a
del a, b
del (a, b)
del [a, b], c.d, e[0]
del a,
del (a), (b,)
del ()
global a, b
import a
import a.b.c as d, e
from a import b
from a import (b, c as d,)
from . import a
from .a import b
from .. import a
from ... import a
from .... import a
from . . import a
from ...a.b import c
from a import *
from __future__ import annotations
from __future__ import (annotations, division)
