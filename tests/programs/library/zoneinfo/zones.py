"""zoneinfo: conversions, folds and gaps, transitions, keys, arithmetic."""
import datetime as dt
import zoneinfo
from zoneinfo import ZoneInfo

berlin, ny, utc = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("UTC")
t = dt.datetime(2024, 3, 31, 1, 59, tzinfo=berlin)
print(t, t.utcoffset(), t.tzname(), t.dst(), t.astimezone(ny), t.astimezone(utc))
print(t + dt.timedelta(minutes=2), (t.astimezone(utc) + dt.timedelta(minutes=2)).astimezone(berlin))
for fold in (0, 1):
    x = dt.datetime(2024, 10, 27, 2, 30, fold=fold, tzinfo=berlin)
    print(x, x.utcoffset(), x.astimezone(utc), x.fold)
print(ZoneInfo("Europe/Berlin") is berlin, str(berlin), berlin.key, dt.datetime(1970, 1, 1, tzinfo=ny).utcoffset(), dt.datetime(2100, 7, 1, tzinfo=ny).tzname(), ZoneInfo("Asia/Kolkata").utcoffset(dt.datetime(2024, 1, 1)), "Europe/Paris" in zoneinfo.available_timezones())
for bad in (lambda: ZoneInfo("../etc/passwd"), lambda: ZoneInfo("")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
