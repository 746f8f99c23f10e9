print("x")
x = “q”
