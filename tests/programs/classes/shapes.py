"""Classes: methods, inheritance, super, properties, class attributes, static and class methods."""


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area")

    def describe(self):
        return f"{self.name} with area {self.area():.2f}"

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name}>"

    def __lt__(self, other):
        return self.area() < other.area()


class Rectangle(Shape):
    def __init__(self, width, height, name="rectangle"):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    @classmethod
    def square(cls, side):
        return cls(side, side, "square")

    @staticmethod
    def is_valid(width, height):
        return width > 0 and height > 0

    @property
    def diagonal(self):
        return (self.width**2 + self.height**2) ** 0.5

    @property
    def size(self):
        return self.width, self.height

    @size.setter
    def size(self, value):
        self.width, self.height = value

    @size.deleter
    def size(self):
        self.width = self.height = 0


class Circle(Shape):
    pi = 3.14159

    def __init__(self, radius):
        super(Circle, self).__init__("circle")
        self.radius = radius

    def area(self):
        return self.pi * self.radius**2


class Ring(Circle):
    def __init__(self, outer, inner):
        super().__init__(outer)
        self.inner = inner

    def area(self):
        return super().area() - self.pi * self.inner**2

    def describe(self):
        return "ring: " + super().describe()


shapes = [Rectangle(3, 4), Circle(2), Ring(5, 3), Rectangle.square(2.5)]
for shape in shapes:
    print(shape, shape.describe())
print(sorted(shapes), min(shapes), Shape.count, Rectangle.count, shapes[0].count)
r = shapes[0]
print(r.diagonal, r.size, Rectangle.is_valid(1, -1), r.is_valid(1, 1))
r.size = (6, 8)
print(r.area(), r.diagonal)
del r.size
print(r.size)
print(isinstance(r, Shape), isinstance(r, Circle), issubclass(Ring, Circle), issubclass(Ring, (Rectangle, Shape)), type(r) is Rectangle)
print([c.__name__ for c in Ring.__mro__], Ring.__bases__, Ring.__name__, Rectangle.area.__qualname__)
print(hasattr(r, "radius"), getattr(r, "radius", "none"), vars(r), r.__dict__ is vars(r))
Circle.pi = 3
print(shapes[1].area(), shapes[2].area())
shapes[1].pi = 10
print(shapes[1].area(), Circle.pi, "pi" in vars(shapes[1]))
method = r.describe
print(method.__self__ is r, method.__func__ is Shape.describe, method())
Rectangle.perimeter = lambda self: 2 * (self.width + self.height)
print(Rectangle(1, 2).perimeter())
for action in (lambda: Shape("x").describe(), lambda: r.missing, lambda: Rectangle(1), lambda: setattr(r, "diagonal", 1), lambda: Shape.area(), lambda: r.area(1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)
del r.width
try:
    r.area()
except AttributeError as error:
    print(error)
