print("ready", flush=True)
try:
    while True:
        pass
except KeyboardInterrupt:
    print("interrupted")
