"""Names that are nearly right, reported by the interpreter's own hook."""
import math
import sys


class Colours:
    def __init__(self):
        self.colour = 1

    def local(self):
        return colour

    def attribute(self):
        return self.color


def local_name():
    value = 1
    return valeu


def builtin_name():
    return prnt(1)


def module_name():
    return random


def method_name():
    [].appendd


def module_attribute():
    math.sqroot


for function in (local_name, builtin_name, module_name, method_name, module_attribute, Colours().local, Colours().attribute):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
