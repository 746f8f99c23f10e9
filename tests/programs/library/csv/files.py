import csv, io
rows = list(csv.reader(io.StringIO('a,b,c\n1,"x,y","q""z"\n\n"multi\nline",,\n'))); print(rows)
w = io.StringIO(); c = csv.writer(w); c.writerow(['plain', 'com,ma', 'qu"ote', 'new\nline', 1, 2.5, None, '']); c.writerows([[1], ['']]); print(repr(w.getvalue()))
for kw in ({'delimiter': ';'}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quotechar': "'"}, {'lineterminator': '\n', 'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'dialect': 'excel-tab'}, {'dialect': 'unix'}):
    w = io.StringIO(); csv.writer(w, **kw).writerow(['a;b', "it's", 'c,d', 3]); print(kw, repr(w.getvalue()))
d = csv.DictReader(io.StringIO('x,y\n1,2\n3\n4,5,6\n')); print(list(d), d.fieldnames, d.line_num)
w = io.StringIO(); dw = csv.DictWriter(w, ['a', 'b'], restval='-'); dw.writeheader(); dw.writerow({'a': 1}); print(repr(w.getvalue()))
try: dw.writerow({'z': 1})
except ValueError as e: print(e)
print(list(csv.reader(['1,2.5,"a"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a  b'], delimiter=' ', skipinitialspace=True)), csv.list_dialects(), csv.Sniffer().sniff('a;b\n1;2\n').delimiter, csv.field_size_limit())
for bad in ({'delimiter': 'ab'}, {'quotechar': None, 'quoting': csv.QUOTE_ALL}, {'nope': 1}, {'dialect': 'zzz'}):
    try: csv.reader([], **bad)
    except (TypeError, csv.Error) as e: print(type(e).__name__, e)
