if 1:
    print("no newline")  # comment