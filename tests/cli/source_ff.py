print("a")
print("ff")
