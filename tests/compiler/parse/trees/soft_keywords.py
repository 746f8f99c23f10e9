print -1
print *args
print (a), b
print (a).b[0](c) + 1
print >>f
print >>f, x
print
exec (a) in b
exec(a, b)
match(x)
match[x]
match (x), y
type(x)
match * a, b
match -1
print(a, file=b)
print("a" % b)
print("a", end="")
print[0]
print.x
print + 1
print and 1
print if a else b
print, a
print in a
print is a
print not in a
print == 1
print ** a
print @ a
print or a
print - a
exec + 1
exec.a
exec[0]
exec, a
exec in a
exec * a
exec - a
