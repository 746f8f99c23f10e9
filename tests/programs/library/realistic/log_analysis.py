"""Log analysis: regular expressions, datetime arithmetic, groupby, Counter, formatted tables."""
import datetime as dt
import re
from collections import Counter, OrderedDict
from itertools import groupby, pairwise, accumulate, islice, takewhile

LOG = """\
2024-02-28 23:59:58,120 INFO  [web-1] GET /index.html 200 15ms
2024-02-28 23:59:59,900 WARN  [web-2] GET /slow?q=1&r=a%20b 200 1507ms
2024-02-29 00:00:01,003 ERROR [web-1] POST /api/items 500 33ms
Traceback: something
  indented detail
2024-02-29 00:00:01,500 INFO  [web-1] GET /api/items/17 404 3ms
garbage line
2024-03-01 12:30:00,000 INFO  [web-3] DELETE /api/items/17 204 9ms
2024-03-01 12:30:10,250 INFO  [web-3] GET /index.html 200 11ms
"""
LINE = re.compile(r"^(?P<stamp>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>[A-Z]+)\s+\[(?P<host>[\w-]+)\] (?P<verb>\w+) (?P<path>/\S*) (?P<code>\d{3}) (?P<ms>\d+)ms$")
entries, other = [], []
for line in LOG.splitlines():
    if m := LINE.match(line):
        d = m.groupdict()
        d["when"] = dt.datetime.strptime(d.pop("stamp"), "%Y-%m-%d %H:%M:%S,%f")
        d["code"], d["ms"] = int(d["code"]), int(d["ms"])
        entries.append(d)
    else:
        other.append(line)
print(len(entries), other)
for day, group in groupby(entries, key=lambda e: e["when"].date()):
    group = list(group)
    print(f"{day:%a %d %b %Y} week {day.isocalendar().week} day {day.timetuple().tm_yday}: {len(group)} requests, slowest {max(group, key=lambda e: e['ms'])['path']}")
gaps = [b["when"] - a["when"] for a, b in pairwise(entries)]
print(gaps, sum(gaps, dt.timedelta()), max(gaps).total_seconds(), min(gaps) / dt.timedelta(milliseconds=1))
print(Counter(e["code"] // 100 for e in entries), Counter(re.sub(r"\d+", "N", e["path"].partition("?")[0]) for e in entries).most_common())
print(re.findall(r"(\w+)=([^&\s]*)", entries[1]["path"]), re.split(r"[/?&]", entries[1]["path"]), re.sub(r"%([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), entries[1]["path"]))
print(list(accumulate(e["ms"] for e in entries)), list(accumulate([3, 1, 4], max)), list(islice(takewhile(lambda e: e < 100, (e["ms"] for e in entries)), 5)))
first = entries[0]["when"]
print(first.isoformat(timespec="milliseconds"), first + dt.timedelta(days=1, hours=2), first.replace(year=2023, month=2, day=28).weekday(), (first - dt.timedelta(weeks=4)).strftime("%d/%m/%y %I:%M %p %j %%"), repr(first))
utc = first.replace(tzinfo=dt.timezone.utc)
east = utc.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30), "IST"))
print(utc, east, east.tzname(), east.utcoffset(), utc == east, east.isoformat(), dt.datetime.fromisoformat("2024-02-29T10:00:00+05:30") - utc, east.timetz(), utc.timestamp())
print(dt.date(2024, 2, 29).replace(year=2028), dt.date.fromisoformat("2024-W09-4"), dt.date.fromordinal(738945), dt.date.max - dt.date.min, dt.time(23, 59, 59, 999999), dt.timedelta(days=-1, seconds=5), abs(dt.timedelta(-1)), dt.timedelta(hours=25) // dt.timedelta(hours=7), divmod(dt.timedelta(hours=25), dt.timedelta(hours=7)))
table = OrderedDict((host, [e["ms"] for e in entries if e["host"] == host]) for host in sorted({e["host"] for e in entries}))
table.move_to_end("web-1")
print("".join(f"\n{host:<8}{len(ms):>3}{sum(ms) / len(ms):>10.2f} {'#' * (sum(ms) // 100):.<20}" for host, ms in table.items()))
print(table.popitem(last=False), list(reversed(table)), table == {"web-3": [9, 11], "web-1": [15, 33, 3]})
