import logging, io, sys
buf = io.StringIO(); log = logging.getLogger('app.core'); log.setLevel(logging.DEBUG); h = logging.StreamHandler(buf); h.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s|%(funcName)s|%(lineno)d')); log.addHandler(h); log.propagate = False
def work(): log.debug('x=%d %s', 1, 'y'); log.info('hi %(k)s', {'k': 'v'}); log.warning('w')
work(); log.error('bad'); log.log(25, 'custom'); logging.addLevelName(25, 'NOTE'); log.log(25, 'named'); print(buf.getvalue())
try: 1 / 0
except ZeroDivisionError: log.exception('oops')
print(buf.getvalue().splitlines()[-1], log.isEnabledFor(10), log.getEffectiveLevel(), log.parent, log, logging.getLevelName(40), log.handlers == [h])
class F(logging.Filter):
    def filter(self, r): return 'no' not in r.getMessage()
log.addFilter(F()); n = len(buf.getvalue()); log.info('no way'); print(len(buf.getvalue()) == n); logging.disable(logging.ERROR); log.error('silent'); print(len(buf.getvalue()) == n); logging.disable(logging.NOTSET)
logging.basicConfig(stream=sys.stdout, format='{levelname}:{message}', style='{', level=logging.INFO); logging.info('root'); logging.getLogger('z').warning('child'); logging.LoggerAdapter(logging.getLogger('q'), {'a': 1}).info('adapted')
