"""Case mapping of special characters and titlecase rules."""
for text in ["ß", "ﬁ", "ŉ", "ǰ", "ΐ", "İ", "ı", "ſ", "Σ", "ΑΣ", "ΑΣ Β", "ΑΣ.", "σς", "ǆ", "ǅ", "Ǆ", "ᾳ", "ẞ", "ꭰ", "Ა", "ა", "K", "Å", "hello world's it's", "they're bill's", "x2y", "ﬀ", "Ǳ", "1a B", "mİx"]:
    print(ascii(text), *(ascii(getattr(text, m)()) for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")), [getattr(text, m)() for m in ("isupper", "islower", "istitle", "isalpha", "isidentifier")])
print("Straße".casefold() == "STRASSE".casefold(), "ΣΊΣΥΦΟΣ".lower(), "ὈΔΥΣΣΕΎΣ".lower()[-1] == "ς", "ﬃ".upper(), "ŉ".upper() == "\u02bcN", b"\xc3\xa9".upper(), b"aZ".swapcase(), "ÀÉ".casefold())
