"""logging: levels, handlers, formatters, filters, hierarchy, exceptions, dictConfig, adapters."""
import io
import logging
import logging.config
import logging.handlers

out = io.StringIO()
root = logging.getLogger()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d"))
root.addHandler(handler)
root.setLevel(logging.INFO)
log = logging.getLogger("app.db")


def work():
    log.debug("hidden")
    log.info("info %s %d", "x", 5)
    log.warning("dict %(a)s", {"a": 1})
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")
    log.log(35, "custom level")
    log.error("no args %")
    log.critical("bad %d", "x") if False else None


work()
print("\n".join(line for line in out.getvalue().splitlines() if "File" not in line))
out.seek(0), out.truncate()
child = log.getChild("child")
child.propagate = False
child.warning("to nobody") if child.hasHandlers() else print("no handlers")
child.propagate = True
child.setLevel(logging.ERROR)
print(child.name, child.getEffectiveLevel(), child.isEnabledFor(logging.INFO), log.getEffectiveLevel(), child.parent is log, log.parent is root, logging.getLogger("app").name, logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(35), logging.getLevelNamesMapping()["INFO"])
logging.addLevelName(35, "NOTICE")


class Only(logging.Filter):
    def filter(self, record):
        record.extra_field = len(record.getMessage())
        return "keep" in record.getMessage()


handler.addFilter(Only())
handler.setFormatter(logging.Formatter("{levelname}:{extra_field}:{message}", style="{"))
log.log(35, "keep this")
log.info("drop this")
logging.LoggerAdapter(log, {"user": "u"}).info("keep adapter")
print(out.getvalue(), end="")
memory = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=logging.StreamHandler(out2 := io.StringIO()))
m = logging.getLogger("memory")
m.propagate = False
m.addHandler(memory)
m.info("one")
print(repr(out2.getvalue()))
m.error("two")
print(repr(out2.getvalue()), len(memory.buffer))
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "%(asctime)s %(name)s: %(message)s", "datefmt": "DATE"}}, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout", "level": "WARNING"}}, "loggers": {"conf": {"handlers": ["h"], "level": "DEBUG", "propagate": False}}})
logging.getLogger("conf").warning("configured")
logging.getLogger("conf").info("below")
record = logging.LogRecord("n", logging.INFO, "path/file.py", 7, "msg %s", ("a",), None)
print(record.getMessage(), record.module, record.filename, record.levelname, logging.Formatter("%(message)s %(pathname)s").format(record), logging.makeLogRecord({"msg": "made"}).getMessage())
for bad in (lambda: log.setLevel("NOPE"), lambda: log.log("x", "y"), lambda: logging.Formatter("%(x"), lambda: logging.Formatter("{", style="{"), lambda: logging.getLogger(5), lambda: logging.config.dictConfig({}), lambda: logging.Formatter("x", style="?")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
logging.disable(logging.CRITICAL)
logging.getLogger("conf").critical("disabled")
logging.disable(logging.NOTSET)
