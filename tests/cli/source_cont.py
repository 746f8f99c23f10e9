class A:
    def f(self):
        """doc
   x"""
        return\
 5
print(A().f(), A.f.__doc__)
