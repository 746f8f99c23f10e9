"""unicodedata: every property over a sample of characters, both databases, names both ways, errors."""
import unicodedata as u
SAMPLE = "aZé½五Ⅷﬁ٣①가\u0301\u0323\u200f\u05d0\u0627(≠\U0001f600한ｱ\u00a0\u2126\u00ad\u200d\ue000\U0001d7d8ʰǅ\u0345_‿«»\u2028\t\u0378"
for c in SAMPLE:
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.name(c, None), u.ucd_3_2_0.category(c), u.ucd_3_2_0.bidirectional(c), u.ucd_3_2_0.name(c, "-"))
print([ascii(u.normalize(f, "ﬁé①한\u1112\u1161Åe\u0323\u0301")) for f in ("NFC", "NFD", "NFKC", "NFKD")], u.is_normalized("NFC", "é"), u.is_normalized("NFD", "é"), u.lookup("GREEK SMALL LETTER ALPHA"), u.lookup("latin small letter a"), u.lookup("HANGUL SYLLABLE GAG"), u.lookup("CJK UNIFIED IDEOGRAPH-4E00"), u.unidata_version, u.ucd_3_2_0.unidata_version, all(u.lookup(u.name(chr(c))) == chr(c) for c in range(0x100, 0x500) if u.name(chr(c), "")))
for f in (lambda: u.category("ab"), lambda: u.category(""), lambda: u.category(5), lambda: u.name("\0"), lambda: u.name("\u0378"), lambda: u.lookup("NOPE"), lambda: u.decimal("x"), lambda: u.digit("½"), lambda: u.numeric("x"), lambda: u.normalize("NFX", "a"), lambda: u.normalize("NFC"), lambda: u.normalize(5, "a")):
    try: print(f())
    except Exception as error: print(type(error).__name__, error)
