import re
m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?', '2024-05')
print(m.groups(), m.groups('?'), m.groupdict(), m.groupdict(default=0))
print(m.group(), m.group('year'), m.group(1, 2), m['month'], m[0])
print(m.start('year'), m.end('month'), m.span(), m.span('day'), m.lastgroup, m.lastindex)
for key in ('nope', 9, -1):
    try:
        print(m.group(key))
    except IndexError as e:
        print(type(e).__name__, e)
print(m.re.groupindex, m.re.groups, m.string, m.pos, m.endpos, m.regs)
print(re.match(r'(a)|b', 'b').group(1), re.match('()', '').groups())
