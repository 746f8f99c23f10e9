import re
print(re.findall('(?i)ab', 'AB ab aB'), re.findall('a.b', 'a\nb', re.S), re.findall('^b', 'a\nb', re.M))
print(re.findall(r'''(?x) \d+  # digits
   [a-z]  # letter''', '12a 3 b'), re.findall(r'(?a)\w+', 'aé b'), re.findall(r'\w+', 'aé b'))
print(re.I | re.M, re.compile('a', re.I | re.S).flags, repr(re.RegexFlag(0)), re.ASCII, re.compile(b'a').flags)
print(re.match('(?i:a)b', 'Ab'), re.match('(?i:a)b', 'AB'), re.match('(?s-i:.)', '\n'))
print(re.findall('(?i)[k-m]+', 'KLMK\u212a'), re.findall('(?i)ß', 'ẞß'), re.findall('(?i)σ', 'Σσς'))
