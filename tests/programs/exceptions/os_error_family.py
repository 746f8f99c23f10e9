"""OSError: constructors, errno mapping to subclasses, attributes, filenames, str; and the errors of files."""
import errno
import os


def attempt(function):
    try:
        return function()
    except Exception as error:
        print(type(error).__name__, error, "|", error.args, "|", getattr(error, "errno", "-"), getattr(error, "strerror", "-"), getattr(error, "filename", "-"), getattr(error, "filename2", "-"))


for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOTDIR, errno.EINTR, errno.EAGAIN, errno.EPIPE, errno.ECHILD, errno.ESRCH, errno.ETIMEDOUT, errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED, errno.EINVAL, 9999):
    error = OSError(code, "text")
    print(code, type(error).__name__, error)
for args in ((), ("only",), (2, "two"), (2, "two", "file"), (2, "two", "file", None, "file2"), (2, "two", b"bytes"), (2, "two", 5), ("a", "b"), (1, 2, 3, 4, 5, 6)):
    error = OSError(*args)
    print(type(error).__name__, repr(error), "|", str(error), "|", error.args, error.errno, error.strerror, error.filename, error.filename2)
print(FileNotFoundError(1, "x").errno, type(FileNotFoundError(errno.EEXIST, "x")).__name__, issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError, issubclass(ConnectionResetError, ConnectionError), issubclass(BlockingIOError, OSError))
error = BlockingIOError(errno.EAGAIN, "again", 5)
print(error.characters_written, error.filename)
attempt(lambda: open("/does/not/exist"))
attempt(lambda: open("/"))
attempt(lambda: open("/", "w"))
attempt(lambda: os.listdir("/does/not/exist"))
attempt(lambda: os.rename("/does/not/exist", "/other"))
attempt(lambda: os.mkdir("/"))
attempt(lambda: os.rmdir("/does/not/exist"))
attempt(lambda: os.remove("/does/not/exist"))
attempt(lambda: os.stat("/does/not/exist"))
attempt(lambda: os.close(9999))
attempt(lambda: os.open("/does/not/exist", os.O_RDONLY))
attempt(lambda: open("x", "q"))
attempt(lambda: open("x", "rw"))
attempt(lambda: open("x", "rb", encoding="utf-8"))
attempt(lambda: open("x", "r", buffering=0))
attempt(lambda: open(5.5))
attempt(lambda: open(""))
attempt(lambda: open("a\0b"))
attempt(lambda: open(-1))
attempt(lambda: os.scandir("/does/not/exist"))
attempt(lambda: os.chdir("/does/not/exist"))
attempt(lambda: os.readlink("/"))
attempt(lambda: os.environ["SURELY_NOT_SET_1"])


class Mine(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


mine = Mine(2, "mine", "f", extra=1)
print(mine, mine.errno, mine.extra, mine.args, type(mine).__name__)
mine.errno, mine.strerror, mine.filename = 3, "changed", "g"
print(mine, os.strerror(2), errno.errorcode[2], str(OSError(None, None)))
