from datetime import *
d = date(2024, 2, 29); print(d, repr(d), d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.toordinal(), d.replace(year=2023, day=1), d.ctime(), d.strftime('%A %d %B %Y %j %U'))
print(date.fromisoformat('2024-12-31'), date.fromordinal(1), date.min, date.max, d + timedelta(days=366), d - date(2023, 1, 1), d < date(2025, 1, 1), date.fromisocalendar(2024, 9, 4))
dt = datetime(2024, 1, 31, 23, 59, 58, 123456); print(dt, repr(dt), dt.isoformat(' ', 'minutes'), dt.date(), dt.time(), dt + timedelta(seconds=2), dt.timetuple()[:6], dt.strftime('%H:%M:%S.%f %p %I %y'))
print(datetime.strptime('31/12/99 14:05', '%d/%m/%y %H:%M'), datetime.fromisoformat('2024-01-02T03:04:05.678+02:00'), datetime.combine(d, time(1, 2)), datetime.fromtimestamp(0, timezone.utc))
td = timedelta(days=1, hours=-2, microseconds=5); print(td, repr(td), td.total_seconds(), td * 2, td / 2, td // timedelta(hours=1), divmod(td, timedelta(hours=5)), abs(-td), -td, timedelta(weeks=1), td > timedelta(0))
tz = timezone(timedelta(hours=5, minutes=30), 'IST'); a = datetime(2024, 1, 1, 12, tzinfo=tz); print(a, a.astimezone(timezone.utc), a.utcoffset(), a.tzname(), a == datetime(2024, 1, 1, 6, 30, tzinfo=timezone.utc), timezone.utc, repr(tz), a.timestamp())
t = time(13, 5, tzinfo=timezone.utc); print(t, repr(t), t.isoformat(), time.fromisoformat('04:05:06.7'), t.replace(hour=1), time.max, bool(time(0)))
for f in (lambda: date(2023, 2, 29), lambda: time(25), lambda: a < dt, lambda: timezone(timedelta(days=1)), lambda: datetime.strptime('x', '%Y')):
    try: f()
    except Exception as e: print(type(e).__name__)
