# Locals of a running loop are written through its frame, by itself and by a function that it calls.
import sys
def poke(i):
    if i == 250: sys._getframe(1).f_locals['x'] = 'poked'
    if i == 260: sys._getframe(1).f_locals['x'] = 5
    return i
def main():
    x, log = 1, []
    for i in range(300):
        if i == 200: sys._getframe().f_locals['x'] = 2.5
        if i == 210: sys._getframe().f_locals['x'] = 3
        poke(i)
        log.append(x + x)
    print(log[195:215], log[245:265])
main()
