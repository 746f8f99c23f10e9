"""NotImplemented is true, with a warning."""
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(bool(NotImplemented), not NotImplemented, 1 if NotImplemented else 0)
print([(w.category.__name__, str(w.message)) for w in caught])
warnings.simplefilter("error")
try:
    if NotImplemented:
        print("true")
except DeprecationWarning as warning:
    print("raised", warning)
