import re
print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<x>\d)', r'<\g<x>>', 'a1b2'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22c'), re.subn('x*', '-', 'abxd'))
print(re.sub('(a)(b)?', r'[\1|\2]', 'aab'), re.sub('.', r'\\', 'ab'), re.sub('x', r'\n\t', 'axb').encode())
print(re.sub(b'a', b'bb', b'cat'), re.sub(r'\b', '|', 'a bc'), re.sub('^', '> ', 'a\nb', flags=re.M))
for bad in (r'\5', r'\g<', r'\g<nope>', '\\'):
    try:
        print(re.sub('(a)', bad, 'a'))
    except (re.error, IndexError) as e:
        print(type(e).__name__, e)
