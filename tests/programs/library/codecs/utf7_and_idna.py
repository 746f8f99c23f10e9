"""utf-7, punycode, idna and the other codecs written in Python; error handlers by name; incremental decoding."""
import codecs
for s in ("", "a+b", "+", "++", "a+é", "é+", "é-", "éA", "é!", "~\\", "Hi Mom -☺-!", "日本語", "+-", "A≢Α.", "\U0001f600x"): b = s.encode("utf-7"); print(ascii(s), b, b.decode("utf-7") == s)
for b in (b"+A", b"+AOk-x", b"+AOk!", b"a\xffb", b"+!", b"+AO-", b"+2D3eAA-"):
    for h in ("strict", "replace", "ignore"):
        try: print(b, h, ascii(b.decode("utf-7", h)))
        except UnicodeError as error: print(b, error)
for d in ("bücher.example", "faß.de", "日本語.jp", "plain", "a..b", "x" * 64 + ".de", "-a"):
    try: e = d.encode("idna"); print(d[:20], e, e.decode("idna"))
    except UnicodeError as error: print(d[:20], type(error).__name__, str(error)[:60])
print("bücher".encode("punycode"), b"bcher-kva".decode("punycode"), codecs.encode("Hello", "rot13"), codecs.encode("aé€", "ascii", "namereplace") if False else "aé€".encode("ascii", "namereplace"), "a€".encode("ascii", "xmlcharrefreplace"), codecs.lookup("UTF8").name, codecs.lookup("latin-1").name, codecs.getencoder("utf-7")("é"))
for f in (lambda: "a".encode("rot13"), lambda: b"a".decode("hex"), lambda: b"\xff".decode("utf-8", "xmlcharrefreplace"), lambda: b"\xff".decode("utf-8", "namereplace"), lambda: b"a".decode("utf-16"), lambda: codecs.lookup("nope"), lambda: codecs.lookup_error("nope"), lambda: codecs.encode("a", "hex"), lambda: rb"\N{nope}".decode("unicode_escape"), lambda: rb"\N{BULLET}\x41".decode("unicode_escape")):
    try: print(f())
    except Exception as error: print(type(error).__name__, error)
for name in ("utf-8", "utf-16", "utf-7", "utf-8-sig", "gb18030" if False else "cp1252"):
    data = "aé€z".encode(name); d = codecs.getincrementaldecoder(name)(); print(name, [d.decode(data[i:i + 1]) for i in range(len(data))], repr(d.decode(b"", True)))
