"""A trie with completion and deletion."""


class Trie:
    def __init__(self, words=()):
        self.children = {}
        self.count = 0
        self.end = False
        for word in words:
            self.add(word)

    def add(self, word):
        node = self
        for ch in word:
            node.count += 1
            node = node.children.setdefault(ch, Trie())
        node.count += 1
        node.end = True

    def find(self, prefix):
        node = self
        for ch in prefix:
            if ch not in node.children:
                return None
            node = node.children[ch]
        return node

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch in sorted(self.children):
            yield from self.children[ch].words(prefix + ch)

    def complete(self, prefix, limit=5):
        node = self.find(prefix)
        if node is None:
            return []
        return [w for w, _ in zip(node.words(prefix), range(limit))]

    def remove(self, word):
        def inner(node, i):
            if i == len(word):
                if not node.end:
                    raise KeyError(word)
                node.end = False
            else:
                child = node.children[word[i]]
                inner(child, i + 1)
                if not child.count:
                    del node.children[word[i]]
            node.count -= 1
        inner(self, 0)

    def longest(self, text):
        best, node = -1, self
        for i, ch in enumerate(text):
            if node.end:
                best = i
            node = node.children.get(ch)
            if node is None:
                break
        else:
            if node.end:
                best = len(text)
        return text[:best] if best >= 0 else None

    def dump(self, depth=0):
        for ch, child in sorted(self.children.items()):
            print(f"{'':>{depth * 2}}{ch}{'*' if child.end else ''} ({child.count})")
            child.dump(depth + 1)


words = "to tea ted ten i in inn été étude 日本 日本語 😀 😀😃".split()
t = Trie(words)
t.dump()
print(list(t.words()) == sorted(words), t.count)
for p in ["te", "i", "é", "日", "😀", "x", ""]:
    print(repr(p), t.complete(p, 4))
t.remove("inn")
t.remove("日本")
print(t.complete("in"), t.complete("日"))
for w in ("te", "zebra"):
    try:
        t.remove(w)
    except KeyError as e:
        print("KeyError", e)
for s in ("tedious", "inner", "日本語学", "😀!", "none", ""):
    print(s, "->", t.longest(s))
