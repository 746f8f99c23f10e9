def ratio(a, b):
    return (a
            + 1) / b


ratio(1, 0)
