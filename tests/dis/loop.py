def loop(a, b):
    for i in range(128):
        a += b
    return a


loop(1, 2)
