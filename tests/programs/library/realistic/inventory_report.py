"""An inventory: CSV in, dataclasses, grouping, a formatted report and JSON out."""
import csv
import io
import json
from collections import Counter, defaultdict
from dataclasses import asdict, astuple, dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal

DATA = '''sku,name,category,price,quantity,tags
A-1,"Widget, small",parts,1.25,100,"red;small"
A-2,Widget,parts,2.505,40,red
B-1,"Gadget ""Pro""",tools,19.99,7,
B-2,Gizmo,tools,7.50,0,"new;sale"
C-1,Café mug,kitchen,4.2,12,ceramic
bad,row,parts,not a price,5,
'''


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    category: str = field(compare=False)
    price: Decimal = field(compare=False)
    quantity: int = field(default=0, compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def value(self) -> Decimal:
        return (self.price * self.quantity).quantize(Decimal("0.01"), ROUND_HALF_UP)

    @classmethod
    def from_row(cls, row):
        return cls(row["sku"], row["name"], row["category"], Decimal(row["price"]), int(row["quantity"]), [t for t in row["tags"].split(";") if t])


items, errors = [], []
for number, row in enumerate(csv.DictReader(io.StringIO(DATA)), start=2):
    try:
        items.append(Item.from_row(row))
    except Exception as error:
        errors.append((number, type(error).__name__, str(error)))
print(*items, sep="\n")
print(errors)
groups = defaultdict(list)
for item in items:
    groups[item.category].append(item)
print(f"{'Category':<10}|{'Items':^7}|{'Value':>12}")
print("-" * 31)
for category, members in sorted(groups.items()):
    print(f"{category:<10}|{len(members):^7}|{sum(m.value for m in members):>12,.2f}")
print(f"{'Total':-<18}{sum(i.value for i in items):->13}")
print(Counter(tag for item in items for tag in item.tags).most_common(2))
print(max(items, key=lambda i: i.value).name, min(items).sku, sorted(items, key=lambda i: (-i.quantity, i.name))[0].sku)


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Decimal):
            return str(value)
        return super().default(value)


text = json.dumps([asdict(i) for i in items if i.quantity], cls=Encoder, indent=1, sort_keys=True, ensure_ascii=True)
print(text)
back = json.loads(text, parse_float=Decimal, object_hook=lambda d: {k.upper(): v for k, v in d.items()})
print(back[-1])
try:
    json.dumps({"x": {1, 2}}, cls=Encoder)
except TypeError as error:
    print(error)
out = io.StringIO()
writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
for item in items:
    writer.writerow([item.sku, item.name, float(item.price), item.quantity, None])
print(out.getvalue(), end="")
print(replace(items[0], quantity=1), astuple(items[3])[:2], items[0] == replace(items[0], name="x"), items[0] < items[1])
