"""center, ljust, rjust, zfill, expandtabs and format alignment with odd widths and fills."""
for w in range(-1, 8):
    print(w, "ab".center(w, "*"), "abc".center(w, "-"), "a".ljust(w) + "|", "a".rjust(w, "."), "-5".zfill(w), "+".zfill(w), "".zfill(w), b"ab".center(w, b"*"), f"{'ab':^{max(w, 0)}}|", f"{'abc':*^{max(w, 0)}}", f"{5:=+{max(w, 0)}}|")
for tabs in (1, 2, 4, 8, 0, -1):
    print(repr("a\tbc\tdef\t\tx\ny\tz".expandtabs(tabs)), b"a\tb\r\tc".expandtabs(tabs))
for text in ("+-5", "--5", "+05", "-0", " 5", "é5", "−5"): print(repr(text.zfill(6)), end=" ")
