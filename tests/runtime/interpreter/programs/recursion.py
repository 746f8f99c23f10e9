"""Every way of recursing ends in RecursionError, through Python frames and through native code."""
import sys


def attempt(name, function):
    try:
        print(name, function())
    except RecursionError as error:
        print(name, error)


def plain(n):
    return plain(n + 1)


class Repr:
    def __repr__(self):
        return repr(self)


class Add:
    def __add__(self, other):
        return self + other


class Init:
    def __init__(self):
        Init()


class GetAttr:
    def __getattr__(self, name):
        return self.other


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def by_key(x):
    return sorted([1, 2], key=by_key)


def delegating(n):
    if n:
        yield from delegating(n - 1)
    yield n


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


attempt("plain", lambda: plain(0))
attempt("repr", lambda: repr(Repr()))
attempt("nested repr", lambda: len(repr(nested(5000))))
attempt("deeper repr", lambda: len(repr(nested(200000))))
attempt("nested equality", lambda: nested(3000) == nested(3000))
attempt("operator", lambda: Add() + 1)
attempt("init", Init)
attempt("getattr", lambda: GetAttr().x)
attempt("key", lambda: by_key(1))
attempt("delegation", lambda: sum(delegating(900)))
attempt("deeper delegation", lambda: sum(delegating(2000)))
sys.setrecursionlimit(100000)
attempt("raised limit", lambda: depth(50000))
