import types
print(types.SimpleNamespace(a=1, b='x'), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.MappingProxyType({'k': 1}), types.new_class('N', (int,), {}, lambda ns: ns.update(z=3)).z, types.FunctionType.__name__, types.NoneType, types.EllipsisType, types.GenericAlias(list, (int,)), type(int | str) is types.UnionType)
class M(type): pass
print(types.prepare_class('X', (), {'metaclass': M})[0], types.resolve_bases((list[int],)), types.get_original_bases(type('Q', (list,), {})), isinstance((i for i in []), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance(print.__call__, types.MethodWrapperType))
class D:
    @types.DynamicClassAttribute
    def x(self): return 'dyn'
print(D().x); m = types.ModuleType('mod', 'docs'); m.a = 1; print(m, m.__doc__, m.a); f = types.FunctionType((lambda: q).__code__, {'q': 7}); print(f()); print(types.MethodType(lambda s: s, 5)(), types.CellType(3).cell_contents, types.CodeType.__name__)
@types.coroutine
def co(): yield 1
print(list(co()))
