class Point:
    def __init__(self):
        self.abscissa = 1


p = Point()
table = {"key": [1, 2, 3]}
try:
    p.abcissa
except AttributeError:
    table["key"][5] + p.abscissa
