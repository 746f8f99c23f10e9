import re
print(re.split(',', 'a,b,c'), re.split('(,)', 'a,b'), re.split(r'\W+', 'Words, words.'), re.split('', 'ab'))
print(re.split('x', ''), re.split('(a)|b', 'xbyaz'), re.split(',', 'a,b,c', maxsplit=1), re.split(b',', b'a,b'))
print(re.findall('a|b', 'cab'), re.findall('(a)(b)', 'abab'), re.findall('x*', 'axb'), list(m.span() for m in re.finditer('a*', 'baac')))
print([m.group() for m in re.compile('a').finditer('aXaa', 1)], re.compile('b').search('abab', 2).span(), re.compile('^b').match('ab', 1))
