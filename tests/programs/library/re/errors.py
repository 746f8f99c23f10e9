import re
for bad in ('(', ')', '[', 'a**', '*', '(?P<n>', '(?P<1>a)', '(?P<a>x)(?P<a>y)', r'\8', '(?<=a+)b', 'a{2,1}', '(?z)', '[z-a]', r'\N{nope}', '(?P=x)', '(?', r'\u12'):
    try:
        re.compile(bad)
        print(bad, 'ok')
    except re.error as e:
        print(bad, '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
