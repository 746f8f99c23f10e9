"""Text processing: a JSON reader and writer, run-length coding, roman numerals, number words."""


def parse_json(text):
    value, position = parse_value(text, skip(text, 0))
    if skip(text, position) != len(text):
        raise ValueError(f"extra data at {position}")
    return value


def skip(text, i):
    while i < len(text) and text[i] in " \n\t\r":
        i += 1
    return i


def parse_value(text, i):
    c = text[i : i + 1]
    if c == "{":
        return parse_object(text, i)
    if c == "[":
        return parse_array(text, i)
    if c == '"':
        return parse_string(text, i)
    for word, value in (("true", True), ("false", False), ("null", None)):
        if text.startswith(word, i):
            return value, i + len(word)
    return parse_number(text, i)


def parse_object(text, i):
    result = {}
    i = skip(text, i + 1)
    if text[i] == "}":
        return result, i + 1
    while True:
        key, i = parse_string(text, skip(text, i))
        i = skip(text, i)
        if text[i] != ":":
            raise ValueError(f"expected ':' at {i}")
        result[key], i = parse_value(text, skip(text, i + 1))
        i = skip(text, i)
        if text[i] == "}":
            return result, i + 1
        i += 1


def parse_array(text, i):
    result = []
    i = skip(text, i + 1)
    if text[i] == "]":
        return result, i + 1
    while True:
        value, i = parse_value(text, skip(text, i))
        result.append(value)
        i = skip(text, i)
        if text[i] == "]":
            return result, i + 1
        i += 1


ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


def parse_string(text, i):
    out = []
    i += 1
    while text[i] != '"':
        if text[i] == "\\":
            i += 1
            if text[i] == "u":
                out.append(chr(int(text[i + 1 : i + 5], 16)))
                i += 4
            else:
                out.append(ESCAPES[text[i]])
        else:
            out.append(text[i])
        i += 1
    return "".join(out), i + 1


def parse_number(text, i):
    start = i
    while i < len(text) and (text[i].isdigit() or text[i] in "+-.eE"):
        i += 1
    if start == i:
        raise ValueError(f"unexpected character at {i}")
    chunk = text[start:i]
    return (float(chunk) if any(c in chunk for c in ".eE") else int(chunk)), i


def dump(value, indent=0):
    pad = "  " * indent
    if isinstance(value, dict):
        if not value:
            return "{}"
        inner = ",\n".join(f'{pad}  "{k}": {dump(v, indent + 1)}' for k, v in value.items())
        return "{\n" + inner + "\n" + pad + "}"
    if isinstance(value, list):
        return "[" + ", ".join(dump(v, indent + 1) for v in value) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    return repr(value)


def run_length(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += f"{j - i}{text[i]}" if j - i > 1 else text[i]
        i = j
    return out


def roman(n):
    out = ""
    for value, symbol in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, n = divmod(n, value)
        out += symbol * count
    return out


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            return words(n // size) + " " + name + (" " + words(rest) if rest else "")


source = '{"name": "caf\\u00e9 \\"x\\"", "list": [1, -2.5, 3e2, true, null], "empty": {}, "nested": {"a": [[]], "b": "line\\nbreak"}}'
data = parse_json(source)
print(data)
print(dump(data))
print(parse_json(dump(data)) == data)
for bad in ("[1, @]", '{"a" 1}', "1 2"):
    try:
        print(parse_json(bad))
    except ValueError as error:
        print("error:", error)
print(run_length("aaabccddddd"), run_length(""), [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026)])
print(words(0), "|", words(42), "|", words(1234567), "|", words(10**9 + 1))
print("\n".join(f"{ord(c):04x} {c!r} {c.isalpha()}" for c in "aé\n€"))
