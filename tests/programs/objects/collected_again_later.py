"""A second collection, long after the first: the host has dropped the code of what was not called in between."""
import gc

print(gc.collect() >= 0)
for _ in range(60):
    kept = [[number] for number in range(200_000)]
print(gc.collect() >= 0, len(kept))
