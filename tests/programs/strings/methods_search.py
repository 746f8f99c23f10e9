s = 'hello world'
print(s.find('o'), s.rfind('o'), s.find('z'), s.index('l'), s.count('l'), s.startswith(('x', 'he')), s.endswith('ld', 0, 11), s.partition(' '), s.rpartition('o'), s.split(), s.split('l', 1), s.rsplit('l', 1), 'a\nb\r\nc'.splitlines(), 'a\nb'.splitlines(True), s.replace('l', 'L', 1), s.removeprefix('he'), s.removesuffix('ld'), 'x' in s, s[::-1], s[2:-2], s.find('o', 5), ''.join(['a', 'b']), s.split('zz'), ' a b '.split(' '), 'aXbX'.split('X'))
for f in (lambda: s.index('z'), lambda: s.split(''), lambda: ','.join([1]), lambda: s[99], lambda: s.count(), lambda: s.find(1), lambda: s.replace('a')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
