import sys

sys.exit("it ended badly")
