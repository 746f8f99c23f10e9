# Equal floats computed twice are two objects.
def main(a, b):
    same = 0
    for i in range(300):
        x = a * b
        y = a * b
        if x is y: same += 1
        if x is x: same += 1000
    print(same)
main(1.5, 2.5)
