# A class with a property and a `__getattribute__` of its own: the property's getter is not asked, however hot the load is.
class Both:
    value = property(lambda self: 'property')
    def __getattribute__(self, name):
        return f'own {name}' if name != 'plain' else object.__getattribute__(self, 'value')

def loads(both, count):
    seen = []
    for _ in range(count):
        seen.append(both.value)
    return sorted(set(seen))

print(loads(Both(), 200))
print(Both().plain)
