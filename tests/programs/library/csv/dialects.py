"""csv: dialects, quoting, sniffing, DictReader and DictWriter, errors, line numbers."""
import csv, io
def w(rows, **k):
    out = io.StringIO()
    try: csv.writer(out, **k).writerows(rows)
    except csv.Error as e: return f"Error {e}"
    return out.getvalue()
rows = [["a", 'b"c', "d,e", "f\ng", "", None, 1.5, " x "], []]
for k in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NOTNULL}, {"quoting": csv.QUOTE_STRINGS}, {"delimiter": ";", "lineterminator": "|\n"}, {"doublequote": False, "escapechar": "^"}, {"quotechar": "'"}, {"dialect": "excel-tab"}, {"dialect": "unix"}):
    print(k, repr(w(rows, **k)))
def r(text, **k):
    try: return list(csv.reader(io.StringIO(text, newline=""), **k))
    except (csv.Error, ValueError) as e: return f"Error {e}"
for text, k in [('a,"b ""c""",d\r\n1,,3\n', {}), ("a b  c", {"delimiter": " ", "skipinitialspace": True}), ("'x,y',z", {"quotechar": "'"}), ("a\\,b,c", {"escapechar": "\\"}), ('"a\nb",c', {}), ('"a', {}), ('"a', {"strict": True}), ('"a"b,c', {}), ('"a"b', {"strict": True}), ("1,2.5,x", {"quoting": csv.QUOTE_NONNUMERIC}), ('1,2.5,"x"', {"quoting": csv.QUOTE_NONNUMERIC}), ("a\rb", {}), ("\n\n", {}), ("a,b\0c", {})]: print(repr(text), r(text, **k))
d = csv.DictReader(io.StringIO("x,y\n1,2\n3\n4,5,6\n"), restkey="rest", restval="-"); print(list(d), d.fieldnames, d.line_num)
out = io.StringIO(); dw = csv.DictWriter(out, ["a", "b"], extrasaction="ignore", restval="?"); dw.writeheader(); dw.writerow({"a": 1, "z": 2}); print(repr(out.getvalue()))
class D(csv.Dialect): delimiter, quotechar, quoting, lineterminator = ":", "'", csv.QUOTE_MINIMAL, "\n"
csv.register_dialect("mine", D); print(w([["a:b", 1]], dialect="mine"), csv.list_dialects(), csv.get_dialect("mine").delimiter); csv.unregister_dialect("mine")
s = csv.Sniffer(); print(s.sniff("a;b;c\n1;2;3\n").delimiter, s.has_header("name,age\nann,5\nbob,7\n")); print(csv.field_size_limit())
for bad in (lambda: csv.reader("a", delimiter="ab"), lambda: csv.reader("a", quoting=9), lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.get_dialect("nope"), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"q": 1}), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.reader([], foo=1), lambda: csv.writer(io.StringIO(), lineterminator=5), lambda: csv.reader([b"x"]).__next__(), lambda: s.sniff(""), lambda: csv.reader("a", delimiter="\n")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
