print('%d %i %u %o %x %X %#x %e %E %f %F %g %G %c %c %s %r %a' % (1, 2, 3, 8, 255, 255, 255, 1.5, 1.5, 1.5, 1.5, 1e-7, 1e20, 65, 'B', 's', 'r', 'é'))
print('[%5d] [%-5d] [%05d] [%+d] [% d] [%.3d] [%5.1f] [%-8s] [%.2s] [%*d] [%%]' % (1, 2, 3, 4, 5, 6, 7.25, 'ab', 'xyz', 4, 9), '%(a)s-%(b)03d' % {'a': 1, 'b': 2}, '%s' % (1,), '%s' % [1, 2], b'%s %d %r' % (b'x', 3, 'q'), '%.0f %.0f' % (0.5, 1.5))
for f in (lambda: '%d' % 'x', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: '%q' % 1, lambda: '%(a)s' % 1, lambda: '%c' % 'ab', lambda: '%' % 1, lambda: '%x' % 1.5, lambda: b'%s' % 'x'):
    try: f()
    except Exception as e: print(type(e).__name__, e)
