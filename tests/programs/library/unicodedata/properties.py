import unicodedata as u
print(u.name('é'), u.lookup('BULLET'), u.category('A'), u.category(' '), u.category('१'), u.decimal('३'), u.digit('²'), u.numeric('½'), u.normalize('NFD', 'é') == 'e\u0301', u.normalize('NFKC', 'ﬁ①'), u.is_normalized('NFC', 'é'), u.decomposition('é'), u.mirrored('('), u.combining('a'), u.east_asian_width('あ'), u.east_asian_width('a'), u.bidirectional('a'), u.unidata_version, u.name('가'), u.name('中'), u.name('\x00', 'none'))
for f in (lambda: u.name('\x00'), lambda: u.lookup('NOPE'), lambda: u.decimal('x'), lambda: u.normalize('X', ''), lambda: u.category('ab')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
