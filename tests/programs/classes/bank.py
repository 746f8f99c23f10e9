"""A program of ordinary size: classes, dicts, exceptions, string formatting together."""


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance:.2f}, needs {amount:.2f}")
        self.account = account
        self.amount = amount


class Transaction:
    next_id = 1

    def __init__(self, kind, amount, balance):
        self.id = Transaction.next_id
        Transaction.next_id += 1
        self.kind = kind
        self.amount = amount
        self.balance = balance

    def __str__(self):
        return f"#{self.id:03d} {self.kind:<10} {self.amount:>10,.2f} {self.balance:>12,.2f}"


class Account:
    interest = 0.01

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.minimum():
            raise InsufficientFunds(self, self._balance - value)
        self._balance = value

    def minimum(self):
        return 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amounts are positive")
        self.balance += amount
        self._record("deposit", amount)
        return self

    def withdraw(self, amount):
        self.balance -= amount
        self._record("withdraw", -amount)
        return self

    def add_interest(self):
        gain = round(self.balance * self.interest, 2)
        self.balance += gain
        self._record("interest", gain)

    def _record(self, kind, amount):
        self.history.append(Transaction(kind, amount, self.balance))

    def __iter__(self):
        return iter(self.history)

    def __len__(self):
        return len(self.history)


class Overdraft(Account):
    interest = 0.0

    def __init__(self, owner, limit, **kwargs):
        super().__init__(owner, **kwargs)
        self.limit = limit

    def minimum(self):
        return -self.limit


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, account):
        if account.owner in self.accounts:
            raise KeyError(account.owner)
        self.accounts[account.owner] = account
        return account

    def __getitem__(self, owner):
        return self.accounts[owner]

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        a.withdraw(amount)
        try:
            b.deposit(amount)
        except ValueError:
            a.deposit(amount)
            raise

    def total(self):
        return sum(account.balance for account in self.accounts.values())

    def report(self):
        for owner in sorted(self.accounts):
            account = self.accounts[owner]
            yield f"{owner:10} {type(account).__name__:10} {account.balance:12,.2f} ({len(account)} entries)"


bank = Bank()
bank.open(Account("ann", 100.0))
bank.open(Overdraft("bob", 50))
bank["ann"].deposit(250.5).withdraw(20)
bank.transfer("ann", "bob", 130.25)
for action in (
    lambda: bank.transfer("bob", "ann", 500),
    lambda: bank["ann"].deposit(-5),
    lambda: bank["zoe"],
    lambda: bank.open(Account("ann")),
    lambda: bank["ann"].limit,
):
    try:
        action()
    except (InsufficientFunds, ValueError, KeyError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
bank.transfer("bob", "ann", 160)
for _ in range(12):
    for account in bank.accounts.values():
        account.add_interest()
for line in bank.report():
    print(line)
for entry in bank["ann"]:
    if entry.kind != "interest":
        print(entry)
print(f"total {bank.total():.2f}", Transaction.next_id)
