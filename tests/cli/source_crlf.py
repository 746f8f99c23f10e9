x = 1
if x:
    print("a\
b")
    print("""c
d""")
print(1/0)
