# trefoil trace -X jit=uops,threshold=2 --function f
# b+b is an int once b is: the second guard goes, and of the third one only the half that looks at a stays.
def f(b, a):
    a += b + b + b
    return a

for i in range(100):
    f(2, i)
