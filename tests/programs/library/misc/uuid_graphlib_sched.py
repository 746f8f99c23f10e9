import uuid, graphlib, sched, reprlib, numbers, colorsys, quopri, ipaddress, calendar, cmd, code, secrets, types
u = uuid.UUID('12345678123456781234567812345678'); print(u, u.hex, u.int, u.version, uuid.uuid5(uuid.NAMESPACE_DNS, 'x'), uuid.uuid3(uuid.NAMESPACE_URL, 'y'), len(str(uuid.uuid4())), uuid.UUID(int=5) < u)
t = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}); o = list(t.static_order()); print(o[0], o[-1])
try: list(graphlib.TopologicalSorter({1: {2}, 2: {1}}).static_order())
except graphlib.CycleError as e: print(e.args[0])
s = sched.scheduler(); s.enter(0.3, 1, print, ('second',)); s.enter(0.001, 1, print, ('first',)); s.run(); print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), colorsys.rgb_to_hsv(1, 0, 0), ipaddress.ip_network('10.0.0.0/30').num_addresses, ipaddress.ip_address('::1').is_loopback, list(ipaddress.ip_network('10.0.0.0/30').hosts()))
print(len(secrets.token_hex(4)), isinstance(1, numbers.Integral))
