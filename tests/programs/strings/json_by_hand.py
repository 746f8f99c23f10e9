"""A JSON reader and writer written out by hand, round trips, errors with line and column."""


class ParseError(ValueError):
    def __init__(self, msg, text, pos):
        line = text.count("\n", 0, pos) + 1
        col = pos - text.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {line} column {col} (char {pos})")


ESC = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Reader:
    def __init__(self, text):
        self.text, self.pos = text, 0

    def fail(self, msg, pos=None):
        raise ParseError(msg, self.text, self.pos if pos is None else pos)

    def ws(self):
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1

    def peek(self):
        self.ws()
        return self.text[self.pos:self.pos + 1]

    def read(self):
        value = self.value()
        if self.peek():
            self.fail("Extra data")
        return value

    def value(self):
        match self.peek():
            case "{": return dict(self.members())
            case "[": return [*self.items()]
            case '"': return self.string()
            case c if c and c in "-0123456789": return self.number()
            case "": self.fail("Unexpected end")
        for word, value in {"true": True, "false": False, "null": None}.items():
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        self.fail("Expecting value")

    def items(self):
        self.pos += 1
        if self.peek() == "]":
            self.pos += 1
            return
        while True:
            yield self.value()
            match self.peek():
                case ",": self.pos += 1
                case "]":
                    self.pos += 1
                    return
                case _: self.fail("Expecting ',' delimiter")

    def members(self):
        self.pos += 1
        first = True
        while (c := self.peek()) != "}":
            if not first:
                if c != ",": self.fail("Expecting ',' delimiter")
                self.pos += 1
            if self.peek() != '"': self.fail("Expecting property name enclosed in double quotes")
            key = self.string()
            if self.peek() != ":": self.fail("Expecting ':' delimiter")
            self.pos += 1
            yield key, self.value()
            first = False
        self.pos += 1

    def string(self):
        start = self.pos
        self.pos += 1
        out = ""
        while True:
            if self.pos >= len(self.text): self.fail("Unterminated string starting at", start)
            c = self.text[self.pos]
            self.pos += 1
            if c == '"': return out
            if c == "\\":
                e = self.text[self.pos]
                self.pos += 1
                if e == "u":
                    code = int(self.text[self.pos:self.pos + 4], 16)
                    self.pos += 4
                    if 0xD800 <= code < 0xDC00 and self.text[self.pos:self.pos + 2] == "\\u":
                        low = int(self.text[self.pos + 2:self.pos + 6], 16)
                        self.pos += 6
                        code = 0x10000 + (code - 0xD800 << 10 | low - 0xDC00)
                    out += chr(code)
                elif e in ESC: out += ESC[e]
                else: self.fail(f"Invalid \\escape {e!r}", self.pos - 2)
            elif c < " ": self.fail("Invalid control character", self.pos - 1)
            else: out += c

    def number(self):
        end = self.pos
        while end < len(self.text) and self.text[end] in "+-.eE0123456789": end += 1
        word = self.text[self.pos:end]
        try: value = int(word) if word.lstrip("-").isdigit() else float(word)
        except ValueError as e: self.fail(f"Bad number {word!r}")
        self.pos = end
        return value


def dumps(x, indent=None, level=0, sort=False):
    nl = "" if indent is None else "\n" + " " * indent * (level + 1)
    end = "" if indent is None else "\n" + " " * indent * level
    comma = ", " if indent is None else ","
    match x:
        case None: return "null"
        case bool(): return str(x).lower()
        case int() | float(): return repr(x)
        case str(): return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n"}.get(c) or (c if c >= " " else f"\\u{ord(c):04x}") for c in x) + '"'
        case list() | tuple():
            return f"[{comma.join(nl + dumps(v, indent, level + 1, sort) for v in x)}{end}]" if x else "[]"
        case dict():
            items = sorted(x.items()) if sort else x.items()
            return "{" + comma.join(f"{nl}{dumps(str(k))}: {dumps(v, indent, level + 1, sort)}" for k, v in items) + end + "}" if x else "{}"
        case _: raise TypeError(f"Object of type {type(x).__name__} is not JSON serializable")


doc = '''{ "name": "Zoë \\u00e9 \\ud83d\\ude00", "list": [1, -2.5, 1e10, 12345678901234567890, [], {}],
  "t": true, "f": false, "n": null, "esc": "a\\"b\\\\c\\n\\t", "deep": {"a": {"b": [[[]]]}} }'''
value = Reader(doc).read()
print(value)
print(dumps(value))
print(dumps(value, 2, sort=True))
assert Reader(dumps(value)).read() == value
for bad in ['', '[1,', '[1 2]', '{"a" 1}', '{a: 1}', '{"a": 1,}', '"abc', '"a\nb"', '"\\q"', 'tru', '1.2.3', '[1]\n x', '{"a":\n\n  nope}', '-', '"\\u12"', '"\\uzzzz"']:
    try:
        print(repr(bad), Reader(bad).read())
    except (ValueError, IndexError) as e:
        print(repr(bad), type(e).__name__, e, "|", repr(e.__context__))
try: dumps({1, 2})
except TypeError as e: print(e)
nested = "[" * 100 + "]" * 100
print(dumps(Reader(nested).read()) == nested)
