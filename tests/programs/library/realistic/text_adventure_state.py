"""A state machine with enums, flags, descriptors, a command table by decorators, and undo by snapshots."""
import copy
import enum
import functools
import textwrap
from types import MappingProxyType


class Direction(enum.StrEnum):
    NORTH = enum.auto()
    SOUTH = enum.auto()

    @property
    def opposite(self):
        return {Direction.NORTH: Direction.SOUTH}.get(self, Direction.NORTH)


class Status(enum.Flag):
    CALM = 0
    WET = enum.auto()
    HUNGRY = enum.auto()
    MISERABLE = WET | HUNGRY


class Bounded:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name, self.low)

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be an int, not {type(value).__name__}")
        setattr(instance, self.name, max(self.low, min(self.high, value)))

    def __delete__(self, instance):
        raise AttributeError(f"cannot delete {self.name[1:]}")


COMMANDS = {}


def command(*names, undoable=True):
    def register(function):
        @functools.wraps(function)
        def wrapper(self, *args):
            if undoable:
                self.history.append(copy.deepcopy(self.state))
            return function(self, *args)

        wrapper.undoable = undoable
        for name in names:
            COMMANDS[name] = wrapper
        return wrapper

    return register


class State:
    health = Bounded(0, 10)

    def __init__(self):
        self.health = 8
        self.room = "hall"
        self.bag = set()
        self.status = Status.CALM


class Game:
    ROOMS = MappingProxyType({"hall": {Direction.NORTH: "lake"}, "lake": {Direction.SOUTH: "hall"}})

    def __init__(self):
        self.state, self.history = State(), []

    @command("go", "walk")
    def go(self, where):
        """Walk through a door."""
        direction = Direction(where)
        room = self.ROOMS[self.state.room].get(direction)
        if room is None:
            return f"No way {direction}; try {direction.opposite}."
        self.state.room = room
        if room == "lake":
            self.state.status |= Status.WET
        return f"You are in the {room}."

    @command("eat")
    def eat(self, what="bread"):
        self.state.health += 5
        self.state.status &= ~Status.HUNGRY
        return f"You eat {what}. Health {self.state.health}."

    @command("take")
    def take(self, *things):
        self.state.bag.update(things)
        return f"You have {', '.join(sorted(self.state.bag)) or 'nothing'}."

    @command("wait")
    def wait(self, turns="1"):
        self.state.health -= int(turns)
        self.state.status |= Status.HUNGRY
        return f"{turns} turn{'s' * (int(turns) != 1)} later: {self.state.status!r}"

    @command("undo", undoable=False)
    def undo(self):
        self.state = self.history.pop()
        return f"Back to {self.state.room}, health {self.state.health}, {self.state.status.name}."

    def do(self, line):
        name, *args = line.split()
        try:
            return COMMANDS[name](self, *args)
        except KeyError as error:
            return f"I do not know how to {error.args[0]}."
        except IndexError as error:
            return f"Nothing to undo ({error})."
        except (ValueError, TypeError) as error:
            return f"Hm: {error}"


game = Game()
for line in ["undo", "go south", "go north", "take lamp rope", "wait 3", "eat", "eat fish", "undo", "undo", "undo", "undo", "dance", "go up", "eat a b", "wait x", "take"]:
    print(f"> {line}\n" + textwrap.indent(textwrap.fill(game.do(line), 30), "  "))
print(sorted(COMMANDS), COMMANDS["go"].__doc__, COMMANDS["walk"].__name__, COMMANDS["undo"].undoable, COMMANDS["go"] is COMMANDS["walk"])
print(list(Direction), Direction("north"), Direction.NORTH.upper(), Direction.NORTH == "north", f"{Direction.SOUTH}", [*Status], Status.MISERABLE, Status.WET in Status.MISERABLE, Status(3), ~Status.WET, Status(0), bool(Status.CALM))
for bad in (lambda: setattr(game.state, "health", 1.5), lambda: delattr(game.state, "health"), lambda: Direction("up"), lambda: Status(8), lambda: Direction["WEST"], lambda: setattr(Direction, "NORTH", 1), lambda: game.ROOMS.update({}), lambda: Direction.NORTH.missing):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(State.health.high, vars(game.state)["_health"])
