import sys
def hook(*a): 1 / 0
sys.excepthook = hook
raise KeyError("k")
