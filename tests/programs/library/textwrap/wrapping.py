import textwrap as t
s = 'The quick-brown fox jumps over the lazy dog; extraordinarily-long-hyphenated words happen.'
print(t.wrap(s, 20)); print(t.fill(s, 25, initial_indent='* ', subsequent_indent='  ')); print(t.shorten(s, 30), t.shorten('a b', 1, placeholder='')); print(t.dedent('\n    a\n      b\n\n    c\n'), t.indent('a\n\nb', '> '), t.indent('a\n\nb', '-', lambda l: True))
print(t.wrap('x' * 25, 10), t.wrap('a\tb  c', 4), t.wrap(s, 12, break_on_hyphens=False, break_long_words=False), t.wrap('a b c', 3, max_lines=1, placeholder='..'))
