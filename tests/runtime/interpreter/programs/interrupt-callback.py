def forever(x):
    while True:
        pass

print("ready", flush=True)
try:
    sorted([2, 1], key=forever)
except KeyboardInterrupt:
    print("interrupted")
