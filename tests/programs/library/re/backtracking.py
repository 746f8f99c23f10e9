import re
print(re.match(r'(a+)+$', 'a' * 15 + 'b'), re.match(r'(.*)(\d+)', 'abc123').groups(), re.match(r'(.*?)(\d+)', 'abc123').groups())
print(re.match(r'((a|ab)(c|bcd))(d*)', 'abcd').groups(), re.match(r'(?:(a)|(b))*', 'abab').groups(), re.match(r'(a?)*?$', 'aa').groups())
print(re.match(r'(?:a{2}){2,3}', 'aaaaaaa').span(), re.match(r'(?:ab?)*?b', 'aabb').span(), re.match(r'x{0}y', 'y').span())
print(re.search(r'(?<!-)\b\d+', '-12 34').group(), re.search(r'(?<=(?:ab|cd))x', 'cdx').span(), re.match(r'(?=(\w+))\1:', 'abc:').group())
print(re.match(r'^(?P<q>[\'"])(.*?)(?P=q)$', '"hi\'"').groups(), re.match(r'(a)?(?(1)b|c)', 'c').span(), re.fullmatch('a|ab', 'ab'))
print(re.match(r'(?>a*)ab', 'aab'), re.match(r'a*+b', 'aab').span(), re.match(r'(?:a|ab)?+c', 'abc'), re.match(r'[ab]?+b', 'ab').span())
print(len(re.findall(r'(?:\w+\s?)+', 'word ' * 2000)), re.match('(?:a|b|c|d|e)*', 'abcde' * 20000).end())
