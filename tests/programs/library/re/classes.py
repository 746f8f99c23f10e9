import re
print(re.findall(r'[\d_]+', 'a1_2 b'), re.findall(r'[^\W\d]+', 'ab1c_'), re.findall(r'[]a]', 'a]b'), re.findall(r'[a\-z]', 'a-z'))
print(re.findall(r'\s', 'a\tb\u2003c\x1cd'), re.findall(r'\d', '1٢३x'), re.findall(r'[\u0370-\u03ff]+', 'abc αβγ'), re.findall(r'\D+', 'a1b'))
print(re.findall(r'[^a]', 'ab\n'), re.findall('.', 'a\n\r'), re.findall(r'\x41|\101|\u0042', 'AB'), re.escape('a b.c[d]é'))
print(re.findall(r'[😀-😎]', 'x😃y'), re.search('y', 'x😃y').span(), re.sub('.', 'z', '😃'), re.findall(r'\N{BULLET}', 'a•'))
