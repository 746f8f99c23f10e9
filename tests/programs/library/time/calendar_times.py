import time, calendar
t = time.gmtime(86400 * 365); print(t, t.tm_year, t[7], time.strftime('%Y-%m-%d %H:%M:%S', t), time.asctime(t), calendar.timegm(t), tuple(t)[:3])
print(time.strptime('03 Feb 2021', '%d %b %Y')[:3], time.strptime('12:30 PM', '%I:%M %p').tm_hour, time.struct_time((2020, 1, 2, 3, 4, 5, 3, 2, 0)), time.struct_time.n_fields)
for f in (lambda: time.strftime('%Y', (1, 2)), lambda: time.strptime('x', '%Y'), lambda: time.sleep(-1), lambda: time.gmtime('x'), lambda: time.strftime('%d', (2020, 1, 45, 0, 0, 0, 0, 1, 0))):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.month_name[3], calendar.day_abbr[0]); print(calendar.month(2024, 5)); a = time.perf_counter(); time.sleep(0.01); print(time.perf_counter() - a >= 0.01, time.time() > 1e9, time.monotonic_ns() > 0, time.get_clock_info('monotonic').monotonic)
