import re, copy, pickle
p = re.compile(r'(\w)(?P<n>\d)?', re.I)
print(p, repr(p), p.pattern, p.flags, p.groups, p.groupindex)
print(p == re.compile(r'(\w)(?P<n>\d)?', re.I), p == re.compile('a'), hash(p) == hash(re.compile(p.pattern, re.I)), copy.copy(p) is p)
print(pickle.loads(pickle.dumps(p)) == p, re.compile(p) is p, isinstance(p, re.Pattern), re.Pattern.__module__, type(p.match('a')))
try:
    re.compile(p, re.M)
except ValueError as e:
    print(e)
for args in ((b'a', 'a'), ('a', b'a'), ('a', 1)):
    try:
        re.match(*args)
    except TypeError as e:
        print(e)
print(p.match('a1'), p.fullmatch('a1x'), p.scanner('ab').match())
print(re.purge(), re.template if hasattr(re, 'template') else 'none')
