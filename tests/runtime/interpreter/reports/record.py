"""Records what CPython 3.13 prints for uncaught exceptions, and what it knows about them: python3.13 record.py

Writes reports.json beside this file: for each case of each program here the exception as plain data, and its text.
"""
import json
import pathlib
import traceback

HERE = pathlib.Path(__file__).parent


def view(report):
    """A traceback.TracebackException as plain data."""
    is_syntax = issubclass(report._exc_type, SyntaxError)
    number = lambda text: None if text is None else int(text)
    return {
        "typeName": report.exc_type_str,
        "text": str(report),
        "notes": [line for note in report.__notes__ or [] for line in note.split("\n")],
        "frames": [
            {"filename": frame.filename, "name": frame.name,
             "position": {"line": frame.lineno, "endLine": frame.end_lineno, "column": frame.colno, "endColumn": frame.end_colno}}
            for frame in report.stack
        ],
        "syntax": {"filename": report.filename, "line": number(report.lineno), "endLine": number(report.end_lineno),
                   "text": report.text, "offset": report.offset, "endOffset": report.end_offset, "message": report.msg} if is_syntax else None,
        "cause": report.__cause__ and view(report.__cause__),
        "context": report.__context__ and view(report.__context__),
        "suppressContext": report.__suppress_context__,
        "group": report.exceptions and [view(each) for each in report.exceptions],
    }


def strip_runner(error):
    error.__traceback__ = error.__traceback__.tb_next
    return error


def record(name):
    source = (HERE / name).read_text()
    namespace = {"__name__": "program"}
    exec(compile(source, name, "exec"), namespace)
    import linecache
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    for function, *args in namespace["CASES"]:
        try:
            function(*args)
        except BaseException as error:
            strip_runner(error)
            yield {"program": name, "exception": view(traceback.TracebackException.from_exception(error)), "text": "".join(traceback.format_exception(error))}


cases = [case for path in sorted(HERE.glob("*.py")) if path.name != "record.py" for case in record(path.name)]
(HERE / "reports.json").write_text(json.dumps(cases, indent=1, ensure_ascii=False) + "\n")
