"""Hand-written parsers: key=value lists, quoted CSV, INI, query strings, escapes, numbers and nested brackets."""
def kv(s):
    out = {}
    for part in s.split(";"):
        k, sep, v = part.partition("="); k = k.strip()
        if not k: continue
        out[k] = v.strip().strip('"') if sep else True
    return out
print(kv('a=1; b = "two; no"; c;;d='), kv(""))
def csv(line):
    out, cur, quoted, i = [], "", False, 0
    while i < len(line):
        c = line[i]
        if quoted and c == '"' and line[i + 1:i + 2] == '"': cur += '"'; i += 1
        elif c == '"': quoted = not quoted
        elif c == "," and not quoted: out.append(cur); cur = ""
        else: cur += c
        i += 1
    return out + [cur]
print(csv('a,"b,c","d ""q""",,e'), csv(""))
def ini(text):
    data = cur = {}
    for n, l in enumerate(text.splitlines(), 1):
        l = l.split("#")[0].strip()
        if l.startswith("[") and l.endswith("]"): cur = data.setdefault(l[1:-1], {})
        elif "=" in l: k, v = map(str.strip, l.split("=", 1)); cur[k] = int(v) if v.lstrip("-").isdigit() else v
        elif l: raise ValueError(f"line {n}: {l!r}")
    return data
print(ini("x=1\n[s]\na = -5 # c\nb=t\n[t]"))
try: ini("[a]\nbad")
except ValueError as e: print(e)
def nest(s):
    stack = [[]]
    for tok in s.replace("(", " ( ").replace(")", " ) ").split():
        if tok == "(": stack.append([])
        elif tok == ")":
            if len(stack) == 1: raise ValueError("unbalanced )")
            done = stack.pop(); stack[-1].append(done)
        else: stack[-1].append(int(tok) if tok.isdigit() else tok)
    if len(stack) > 1: raise ValueError(f"{len(stack) - 1} unclosed")
    return stack[0]
for s in ("(+ 1 (* 2 x)) y", "", "((", "a)"):
    try: print(nest(s))
    except ValueError as e: print(e)
def unescape(s):
    it, out, table = iter(s), [], {"n": "\n", "t": "\t", "\\": "\\"}
    for c in it:
        if c != "\\": out.append(c); continue
        k = next(it, None)
        out.append(chr(int(next(it) + next(it), 16)) if k == "x" else table.get(k, f"?{k}"))
    return "".join(out)
print(repr(unescape(r"a\tb\n\x41\\\q") + unescape("end\\")))
def number(s):
    sign, s = (-1, s[1:]) if s[:1] == "-" else (1, s); whole, _, frac = s.partition("."); v = 0
    for c in whole: v = v * 10 + "0123456789".index(c)
    for i, c in enumerate(frac, 1): v += "0123456789".index(c) / 10 ** i
    return sign * v
print([number(x) for x in ("12", "-3.25", "0.5", "")], [tuple(map(int, v.split("."))) for v in ("1.10.2", "1.9")], sorted(("1.10", "1.9", "1.2"), key=lambda v: [*map(int, v.split("."))]), [h.split(": ", 1) for h in "A: 1: 2\nB: x".splitlines()])
