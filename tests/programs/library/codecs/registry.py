import codecs, io
print(codecs.lookup('utf8').name, codecs.encode('é', 'latin-1'), codecs.decode(b'\xe9', 'cp1252'), 'abc'.encode('rot13') if False else codecs.encode('abc', 'rot13'), codecs.encode(b'x', 'hex'), codecs.decode('616263', 'hex') if False else codecs.decode(b'616263', 'hex'))
for enc in ('cp1252', 'iso8859-15', 'koi8-r', 'cp437', 'mac-roman', 'punycode'):
    try: print(enc, 'Ünï'.encode(enc), 'Ünï'.encode(enc).decode(enc))
    except UnicodeError as e: print(enc, type(e).__name__, e)
try: 'x'.encode('nope')
except LookupError as e: print(e)
def handler(e): return ('<%d>' % ord(e.object[e.start]), e.end) if isinstance(e, UnicodeEncodeError) else ('?', e.end)
codecs.register_error('mine', handler); print('aéb'.encode('ascii', 'mine'), b'a\xffb'.decode('ascii', 'mine'), 'é'.encode('ascii', 'xmlcharrefreplace'), codecs.lookup_error('mine') is handler)
d = codecs.getincrementaldecoder('utf-8')(); print(d.decode(b'\xc3'), d.decode(b'\xa9'), d.decode(b'x', True)); e = codecs.getincrementalencoder('utf-16')(); print(e.encode('a'), e.encode('b'))
r = codecs.getreader('latin-1')(io.BytesIO(b'\xe9\nx')); print(r.readline(), r.read()); w = io.BytesIO(); codecs.getwriter('utf-8')(w).write('é'); print(w.getvalue(), codecs.BOM_UTF8)
print(list(codecs.iterdecode([b'\xc3', b'\xa9'], 'utf-8')), codecs.escape_decode(b'\\x41\\n'), codecs.unicode_escape_decode('\\u00e9'), 'a\u20acb'.encode('unicode_escape'), codecs.charmap_build('ab') == {97: 0, 98: 1})
