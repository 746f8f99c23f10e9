import unittest, io, re
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    def setUp(self): self.x = 1; self.addCleanup(print, 'cleanup')
    def tearDown(self): print('tearDown')
    def test_ok(self): self.assertEqual(self.x, 1)
    def test_fail(self): self.assertEqual({'a': 1}, {'a': 2}, 'msg')
    def test_error(self): raise KeyError('k')
    @unittest.skipIf(True, 'why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xfail(self): self.fail('x')
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
r = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(r, [str(t) for t, _ in r.failures], [e.splitlines()[-1] for _, e in r.errors], r.skipped, len(r.expectedFailures), r.testsRun, r.wasSuccessful())
tc = unittest.TestCase()
for f in (lambda: tc.assertEqual([1, 2], [1, 3]), lambda: tc.assertTrue(0), lambda: tc.assertIn(1, []), lambda: tc.assertRaises(ValueError, int, '1'), lambda: tc.assertAlmostEqual(1, 1.1), lambda: tc.assertIsNone(1), lambda: tc.assertRegex('a', 'b'), lambda: tc.assertGreater(1, 2), lambda: tc.assertMultiLineEqual('a\nb', 'a\nc'), lambda: tc.assertCountEqual([1], [2])):
    try: f()
    except AssertionError as e: print(e)
with tc.assertRaisesRegex(ValueError, 'invalid') as cm: int('x')
print(cm.exception); from unittest import mock
m = mock.Mock(return_value=3); print(m(1, a=2), m.call_args, m.called, m.mock_calls); m.assert_called_once_with(1, a=2)
with mock.patch('os.getcwd', return_value='/fake'):
    import os; print(os.getcwd())
