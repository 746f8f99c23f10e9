"""time and datetime formatting codes: strftime and strptime over dates, round trips, errors."""
import datetime as dt, time, warnings
warnings.simplefilter("ignore")
t = (2024, 2, 29, 13, 5, 9, 3, 60, 0); d = dt.datetime(2024, 2, 29, 13, 5, 9, 123456)
for code in "aAbBcdHIjmMpSUwWxXyY%GuV": print(code, time.strftime("%" + code, t), d.strftime("%" + code), end="; ")
print(d.strftime("%f %% %Y-%j"), d.strftime(""), d.strftime("ü %d"), f"{d:%H:%M}", f"{d:}", format(d.date(), "%d.%m.%y"), d.time().strftime("%I %p"), time.asctime(t), d.ctime(), d.isoformat(" ", "minutes"), d.isoformat(timespec="microseconds"), tuple(d.date().isocalendar()), d.timetuple()[:9], str(d), repr(d), d.replace(microsecond=0).isoformat())
for text, f in (("2024-02-29", "%Y-%m-%d"), ("29 Feb 24", "%d %b %y"), ("1:05 pm", "%I:%M %p"), ("60 2024", "%j %Y"), ("Thu 09 2024", "%a %U %Y"), ("12.5", "%S.%f") if False else ("12.500000", "%S.%f"), ("2024-W09-4", "%G-W%V-%u"), ("+0530", "%z"), ("Z", "%z"), ("-01:30", "%z"), ("29/2/2024 13h", "%d/%m/%Y %Hh"), ("  5 ", " %d "), ("70", "%y"), ("68", "%y"), ("february 3", "%B %d")): print(repr(text), f, dt.datetime.strptime(text, f), end="; ")
print(time.strptime("30 Nov 00", "%d %b %y")[:8], time.gmtime(0)[:6], time.gmtime(1e9)[:], time.mktime(time.localtime(5e8)) == 5e8, time.strftime("%Y", time.gmtime(0)), time.struct_time(t).tm_yday, time.struct_time(t).n_fields, time.gmtime(0) < time.gmtime(1))
for bad in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024-13", "%Y-%m"), lambda: time.strptime("1", "%Q"), lambda: dt.datetime.strptime("1 2", "%d"), lambda: time.strftime(5), lambda: time.strftime("%Y", (1, 2)), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.gmtime(1e20), lambda: time.gmtime("a"), lambda: time.asctime((1,) * 3), lambda: dt.datetime.strptime("10 W", "%V W"), lambda: time.mktime((1,)), lambda: time.struct_time((1, 2)), lambda: dt.datetime.strptime("13 pm", "%I %p")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
