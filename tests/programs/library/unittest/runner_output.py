"""unittest: assertions, subtests, skips, expected failures, fixtures, mocks, and what the runner prints."""
import io
import re
import unittest
from unittest import mock


class Calc:
    def add(self, a, b):
        return a + b

    def slow(self):
        raise RuntimeError("never called")


class TestCalc(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.log = ["class"]

    def setUp(self):
        self.calc = Calc()
        self.addCleanup(self.log.append, "cleanup")

    def test_add(self):
        self.assertEqual(self.calc.add(1, 2), 3)

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], "custom message")

    def test_error(self):
        {}["missing"]

    def test_raises(self):
        with self.assertRaisesRegex(ValueError, "inval.d") as caught:
            raise ValueError("invalid thing")
        self.assertEqual(caught.exception.args, ("invalid thing",))

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    @unittest.skipIf(True, "condition")
    def test_skip_if(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_mock(self):
        with mock.patch.object(Calc, "slow", return_value=9) as slow:
            self.assertEqual(self.calc.slow(), 9)
        slow.assert_called_once_with()
        m = mock.Mock(side_effect=[1, KeyError("k")])
        self.assertEqual(m(5, x=6), 1)
        self.assertRaises(KeyError, m)
        self.assertEqual(m.call_args_list, [mock.call(5, x=6), mock.call()])
        magic = mock.MagicMock()
        magic.__len__.return_value = 3
        self.assertEqual(len(magic), 3)
        self.assertIn("attr.method", str(magic.attr.method))

    def test_many(self):
        self.assertTrue(1)
        self.assertFalse(0)
        self.assertIs(None, None)
        self.assertIsNone(None)
        self.assertIn(1, [1])
        self.assertIsInstance(1, int)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertGreater(2, 1)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertDictEqual({1: 2}, {1: 2})
        self.assertMultiLineEqual("a\nb", "a\nb")
        with self.assertLogs("x", "INFO") as logs:
            import logging
            logging.getLogger("x").warning("w %d", 1)
        self.assertEqual(logs.output, ["WARNING:x:w 1"])
        with self.assertWarns(DeprecationWarning):
            import warnings
            warnings.warn("old", DeprecationWarning)


for check in (lambda t: t.assertEqual("abc", "abd"), lambda t: t.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}), lambda t: t.assertIn(1, []), lambda t: t.assertTrue([]), lambda t: t.assertIsNone(0), lambda t: t.assertAlmostEqual(1, 1.1), lambda t: t.assertRaises(ValueError, int, "1"), lambda t: t.assertRegex("abc", "x"), lambda t: t.assertCountEqual([1], [2]), lambda t: t.assertIsInstance(1, str), lambda t: t.assertLess(2, 1), lambda t: t.assertEqual((1, 2), (1, 3)), lambda t: t.assertSetEqual({1}, {2}), lambda t: t.assertMultiLineEqual("a\nb\n", "a\nc\n"), lambda t: t.fail(), lambda t: t.assertNotIn(1, [1]), lambda t: t.assertGreaterEqual(1, 2, "msg")):
    try:
        check(unittest.TestCase())
    except AssertionError as error:
        print(error)
out = io.StringIO()
result = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestCalc))
text = re.sub(r"in \d+\.\d+s", "in N s", out.getvalue())
print(re.sub(r'File ".*?", line \d+', 'File "F", line N', text))
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful(), TestCalc.log.count("cleanup"))
