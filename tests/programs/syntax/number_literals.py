"""Numeric literals: all forms, and those refused with their messages."""
import warnings
warnings.simplefilter("ignore")
for s in ("0", "00", "0_0", "1_000", "0x1F", "0X_f", "0o17", "0b1_0", "1.", ".5", "1.5e3", "1E-2", "1e+5", "1_0.0_1", "1e1_0", "5j", "1.5J", "0j", "1e3j", ".1e1j", "0xdead_beef", "1if 1else 2", "0x1for x in y" if False else "1 or 2", "1_2.3_4e5_6j", "0.0", "0e0", "1" * 30, "0b" + "1" * 70, "-0", "--1", "1 .real", "1.0.real", "1..real", "1e5.real" if False else "1.5.real"):
    try: print(s, repr(eval(s)), end="; ")
    except SyntaxError as e: print(s, "refused", e.msg, e.offset, end="; ")
print()
for s in ("01", "1__0", "1_", "_1", "0_x", "0x", "0xg", "0x_", "0b2", "0b", "0b1_", "0o8", "0o", "1e", "1e+", "1.5e", "1_.5", "1._5", "1.5_", "1e_5", "1j2", "12a", "1.5a", "0b12", "0o79", "0777", "08", "09.5", "1.2.3", "1..2", "1e5e5", "1x", "0xfl", "1l", "1L", "1u", "0b1.0", "0x1.8p3", "5jj", "1_000_", "1__000.0", "0_", "00_", "0_7", "1.real", "1e1000", "0xFFq", "1i", "1in [1]", "1and 2"):
    try: print(s, "->", repr(eval(s)))
    except (SyntaxError, NameError) as e: print(s, "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e, getattr(e, "offset", ""))
