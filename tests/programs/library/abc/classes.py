import abc
class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...
    @abc.abstractmethod
    def name(self): return 'shape'
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
class Sq(Shape):
    area = 4
    def name(self): return 'sq ' + super().name()
    @classmethod
    def make(cls): return cls()
print(Sq().name(), Sq.make().area, Shape.__abstractmethods__ == {'area', 'name', 'make'})
try: Shape()
except TypeError as e: print(e)
class Part(Shape):
    def name(self): return ''
try: Part()
except TypeError as e: print(e)
@Shape.register
class Other: pass
print(issubclass(Other, Shape), isinstance(Other(), Shape), Shape in Other.__mro__)
class H(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, 'quack') else NotImplemented
class Duck: quack = 1
print(issubclass(Duck, H), issubclass(int, H), type(H), abc.get_cache_token() >= 0)
try: Other.register
except AttributeError as e: print(e)
Part.area = 1; Part.make = 2; abc.update_abstractmethods(Part); print(Part().area, isinstance(3, abc.ABC))
