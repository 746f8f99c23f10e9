"""Transactions with rollback, Decimal-free cents, iterators over history, custom exceptions and context managers."""
from collections import defaultdict, namedtuple
from contextlib import contextmanager
Entry = namedtuple("Entry", "n kind account cents")
class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, account, need, have):
        super().__init__(f"{account}: need {need / 100:.2f}, have {have / 100:.2f}"); self.short = need - have
class Unknown(BankError, KeyError): pass
class Ledger:
    def __init__(self): self.balances, self.history, self._stack = {}, [], []
    def open(self, account, cents=0):
        if account in self.balances: raise BankError(f"{account!r} exists")
        self.balances[account] = 0; self._post("open", account, cents)
    def _post(self, kind, account, cents):
        try: have = self.balances[account]
        except KeyError: raise Unknown(account) from None
        if have + cents < 0: raise Insufficient(account, -cents, have)
        self.balances[account] += cents; self.history.append(Entry(len(self.history), kind, account, cents))
    def deposit(self, a, c): self._post("in", a, c)
    def withdraw(self, a, c): self._post("out", a, -c)
    def transfer(self, a, b, c):
        with self.transaction(): self.withdraw(a, c); self.deposit(b, c)
    @contextmanager
    def transaction(self):
        saved = dict(self.balances), len(self.history); self._stack.append(saved)
        try: yield self
        except BaseException: self.balances = saved[0]; del self.history[saved[1]:]; raise
        finally: self._stack.pop()
    def __iter__(self): return iter(self.history)
    def __len__(self): return len(self.history)
    def __getitem__(self, k): return [e for e in self if e.account == k] if isinstance(k, str) else self.history[k]
    def __contains__(self, k): return k in self.balances
    def __format__(self, spec): return ", ".join(f"{a}={c / 100:{spec or '.2f'}}" for a, c in sorted(self.balances.items()))
    @property
    def total(self): return sum(self.balances.values())
bank = Ledger(); bank.open("ann", 10_000); bank.open("bob"); bank.transfer("ann", "bob", 2_550)
print(f"{bank} | {bank:8.1f}", bank.total, len(bank), bank["bob"], bank[-1], "cy" in bank, bank[0:2])
for op in (lambda: bank.transfer("ann", "bob", 99_999), lambda: bank.transfer("ann", "cy", 1), lambda: bank.withdraw("zz", 5), lambda: bank.open("bob"), lambda: bank.deposit("ann", "x")):
    try: op()
    except BankError as e: print(type(e).__name__, e, getattr(e, "short", ""), e.__context__ is not None, e.__suppress_context__)
    except TypeError as e: print("TypeError", e)
    print(f"  {bank}", len(bank))
with bank.transaction():
    bank.deposit("ann", 5)
    try:
        with bank.transaction(): bank.deposit("bob", 1_000_000); raise RuntimeError("undo inner")
    except RuntimeError as e: print(e, f"{bank}")
print(f"{bank}", bank._stack); sums = defaultdict(lambda: [0, 0])
for e in bank: sums[e.kind][0] += 1; sums[e.kind][1] += e.cents
print(dict(sums)); import random; rnd = random.Random(7)
for i in range(300):
    try: bank.transfer(*rnd.sample(["ann", "bob"], 2), rnd.randrange(5000))
    except Insufficient: pass
print(f"{bank}", bank.total, len(bank))
