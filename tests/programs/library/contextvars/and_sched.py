"""contextvars, sched, queue, selectors over socket pairs, signal names, atexit order, gc and sys facts."""
import atexit, contextvars, gc, queue, sched, sys, time
v = contextvars.ContextVar("v", default="d"); w = contextvars.ContextVar("w"); t = v.set(1); print(v.get(), t.old_value is contextvars.Token.MISSING, w.get("fb"), v.name)
ctx = contextvars.copy_context(); ctx.run(v.set, 2); print(v.get(), ctx[v], v in ctx, w in ctx, len(ctx), list(ctx) == [v], ctx.get(w, 0)); v.reset(t); print(v.get())
for bad in (lambda: w.get(), lambda: v.reset(t), lambda: v.reset(5), lambda: ctx[w], lambda: ctx.run(ctx.run, print), lambda: contextvars.ContextVar(5), lambda: ctx.run()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0][:60])
now = [0]; s = sched.scheduler(lambda: now[0], lambda d: now.__setitem__(0, now[0] + d)); log = []; s.enter(5, 1, log.append, ("late",)); s.enter(1, 2, log.append, ("b",)); s.enter(1, 1, log.append, ("a",)); e = s.enterabs(3, 1, log.append, ("cancelled",)); s.cancel(e); print(len(s.queue), s.run(), log, now, s.empty())
q = queue.PriorityQueue(); [q.put(x) for x in (3, 1, 2)]; l = queue.LifoQueue(2); l.put(1); l.put(2); print(q.get(), q.qsize(), l.full(), l.get(), l.get_nowait())
for bad in (l.get_nowait, lambda: [l.put_nowait(x) for x in range(3)], lambda: l.get(timeout=0.001), lambda: l.get(timeout=-1), q.task_done if False else lambda: [q.task_done() for _ in range(9)]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
sq = queue.SimpleQueue(); sq.put("x"); print(sq.get(), sq.empty(), sq.qsize()); q.shutdown() if hasattr(q, "shutdown") else None
try: q.put(1)
except Exception as e: print(type(e).__name__)
atexit.register(print, "second at exit"); atexit.register(lambda: print("first at exit")); f = atexit.register(print, "never"); atexit.unregister(print) if False else atexit.unregister(f) if f is not print else None
print(gc.isenabled(), gc.get_threshold()[0] > 0, gc.collect() >= 0, sys.maxsize == 2**63 - 1, sys.byteorder, sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.width, sys.version_info[:2], sys.implementation.name, sys.getrefcount([]) > 0, sys.getsizeof(1) > 0, sys.intern("a") == "a", sys.getdefaultencoding(), sys.flags.optimize, sys.argv[1:], len(sys.path) > 0, sys.stdin is not None, sys.exc_info(), "json" in sys.stdlib_module_names, "sys" in sys.builtin_module_names, sys.is_finalizing(), sys.getswitchinterval(), sys.api_version, sys.float_repr_style, callable(sys.displayhook), sys.get_asyncgen_hooks())
for bad in (lambda: sys.exit("never shown") if False else sys.intern(5), lambda: sys.getsizeof(), lambda: sys._getframe(99), lambda: sys.setswitchinterval(-1), lambda: sys.getrefcount(), lambda: sys.set_int_max_str_digits(-1), lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: gc.collect(9), lambda: atexit.register(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
