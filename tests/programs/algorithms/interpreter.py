"""A small expression language: tokens, a recursive-descent parser, an evaluator and a stack machine."""


class Token:
    def __init__(self, kind, text, position):
        self.kind, self.text, self.position = kind, text, position

    def __repr__(self):
        return f"{self.kind}:{self.text}"


def tokenize(source):
    tokens, i = [], 0
    while i < len(source):
        c = source[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            tokens.append(Token("number", source[start:i], start))
        elif c.isalpha() or c == "_":
            start = i
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            tokens.append(Token("name", source[start:i], start))
        elif c in "+-*/^()=,":
            tokens.append(Token(c, c, i))
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    tokens.append(Token("end", "", i))
    return tokens


class Parser:
    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}

    def __init__(self, source):
        self.tokens = tokenize(source)
        self.index = 0

    @property
    def current(self):
        return self.tokens[self.index]

    def take(self, kind):
        token = self.current
        if token.kind != kind:
            raise SyntaxError(f"expected {kind}, found {token.kind} at {token.position}")
        self.index += 1
        return token

    def statement(self):
        if self.current.kind == "name" and self.tokens[self.index + 1].kind == "=":
            name = self.take("name").text
            self.take("=")
            node = ("assign", name, self.expression())
        else:
            node = self.expression()
        self.take("end")
        return node

    def expression(self, minimum=1):
        left = self.unary()
        while (op := self.current.kind) in self.PRECEDENCE and self.PRECEDENCE[op] >= minimum:
            self.take(op)
            right = self.expression(self.PRECEDENCE[op] + (op != "^"))
            left = ("binary", op, left, right)
        return left

    def unary(self):
        if self.current.kind == "-":
            self.take("-")
            return ("negate", self.expression(3))
        return self.primary()

    def primary(self):
        token = self.current
        if token.kind == "number":
            self.index += 1
            return ("number", float(token.text) if "." in token.text else int(token.text))
        if token.kind == "name":
            self.index += 1
            if self.current.kind == "(":
                self.take("(")
                args = []
                if self.current.kind != ")":
                    args.append(self.expression())
                    while self.current.kind == ",":
                        self.take(",")
                        args.append(self.expression())
                self.take(")")
                return ("call", token.text, args)
            return ("name", token.text)
        self.take("(")
        node = self.expression()
        self.take(")")
        return node


BINARY = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a**b}


def evaluate(node, env):
    kind = node[0]
    if kind == "number":
        return node[1]
    if kind == "name":
        return env[node[1]]
    if kind == "negate":
        return -evaluate(node[1], env)
    if kind == "binary":
        return BINARY[node[1]](evaluate(node[2], env), evaluate(node[3], env))
    if kind == "call":
        return env[node[1]](*[evaluate(arg, env) for arg in node[2]])
    _, name, value = node
    env[name] = evaluate(value, env)
    return env[name]


def compile_node(node, code):
    kind = node[0]
    if kind == "number":
        code.append(("PUSH", node[1]))
    elif kind == "name":
        code.append(("LOAD", node[1]))
    elif kind == "negate":
        compile_node(node[1], code)
        code.append(("NEG", None))
    elif kind == "binary":
        compile_node(node[2], code)
        compile_node(node[3], code)
        code.append(("BIN", node[1]))
    elif kind == "assign":
        compile_node(node[2], code)
        code.append(("STORE", node[1]))
    return code


def run(code, env):
    stack = []
    for op, arg in code:
        if op == "PUSH":
            stack.append(arg)
        elif op == "LOAD":
            stack.append(env[arg])
        elif op == "NEG":
            stack.append(-stack.pop())
        elif op == "BIN":
            b, a = stack.pop(), stack.pop()
            stack.append(BINARY[arg](a, b))
        elif op == "STORE":
            env[arg] = stack[-1]
    return stack[-1]


env = {"pi": 3.25, "max": max, "abs": abs, "f": lambda x, y: x * 10 + y}
for source in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "x = 3 * (2 + 1)", "x * x - pi", "max(1, x, 4) + abs(-5)", "f(1, f(2, 3))", "2 ^ 100", "1 +", "1 $ 2", "y + 1", "1 / 0", "(1"):
    try:
        tree = Parser(source).statement()
        print(f"{source} = {evaluate(tree, env)}")
        if "(" not in source or source.startswith("("):
            print("   ", run(compile_node(tree, []), env) == evaluate(tree, env))
    except (SyntaxError, KeyError, ZeroDivisionError) as error:
        print(f"{source}: {type(error).__name__}: {error}")
print(Parser("a = b + 1").tokens)
