"""Strings by code points: astral characters, surrogates, combining marks in len, index, slice, find, iteration."""
s = "a\U0001f600é\U00010000z"
print(len(s), s[1], s[-2], s[1:3], s[::-1], s.index("\U00010000"), s.find("z"), s.rfind("\U0001f600"), s.count(""), list(s), s[3] == "\U00010000")
print([hex(ord(c)) for c in s], "".join(reversed(s)) == s[::-1], s.replace("\U0001f600", "X"), s.split("é"), s.partition("\U00010000")[2], s.center(9, "\U0001f4a9"), s.ljust(7, "é"), len(s.zfill(8)))
lone = "\ud83d-\ude00"
print(len(lone), ascii(lone), [ascii(c) for c in lone], ascii(lone[::-1]), "\ude00" in lone)
print(len("e\u0301"), "e\u0301"[1] == "\u0301", "e\u0301" == "é", "\U0001f468\u200d\U0001f469"[::-1] == "\U0001f469\u200d\U0001f468", len("\U0001f1e9\U0001f1ea"))
print(sorted("z\U0001f600\uffffa"), "\uffff" < "\U00010000", max("\ud7ff\ue000\U00010000") == "\U00010000", s < s + "a", hash(s) == hash("a\U0001f600é" + "\U00010000z"))
print(s.encode("utf-16-le").hex(), s.encode().hex(), s.encode("utf-32-be").hex()[:16], s.translate({0x1F600: "smile", 0xE9: None}), s.upper(), s.isalpha(), s.isprintable(), "\U0001d7d8".isdecimal(), int("\U0001d7d8\U0001d7d9"), "\U00010400".lower() == "\U00010428")
print(f"{s:.3}|{s:>8}|{s:\U0001f600^9}|", "%.2s|%5s" % (s, "\U0001f600"), "{0[1]}".format(s), s * 2 == s + s, s[1] * 3, s in s + s, s.startswith("\U0001f600", 1), s.endswith("z", 4), s.expandtabs(), s.strip("az"))
for i, c in enumerate(s): print(i, c, s[i] is not None, s[i:i + 1] == c, end="; ")
print(); print(s[slice(1, 4, 2)], s[10:], s[-10:2], s[4:1:-1], [s[i] for i in range(-5, 5)] == list(s) * 2, str(s.encode("unicode_escape")), chr(0x10ffff) == "\U0010ffff", ord("\ud800"))
