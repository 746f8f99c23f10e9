# A hot loop sees at once that a global, a builtin or a function has been replaced, wherever that happens.
import builtins
g = 1
def helper(n): return n + g
def other(n): return n * 100
def replace(i):
    global g, helper, len
    if i == 200: g = 2
    if i == 210: g = 2.5
    if i == 220: helper = other
    if i == 230: len = lambda x: 77
    if i == 240: del len
    if i == 250: builtins.len = lambda x: 55
    if i == 260: builtins.len = length
    if i == 270: globals()['g'] = 9
    if i == 280: globals()['new'] = 1
    if i == 290: helper.__code__ = (lambda n: 'code').__code__
length = len
def main():
    log = []
    for i in range(300):
        replace(i)
        log.append((helper(i), len('abc'), g))
    for i in range(195, 300, 5): print(i, log[i], log[i - 1])
main()
