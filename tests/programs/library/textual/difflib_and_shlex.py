import difflib, shlex, fnmatch, gettext, locale
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), list(difflib.unified_diff(['a', 'b'], ['a', 'c'], lineterm='')), list(difflib.ndiff(['one'], ['ore'])), difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes())
print(shlex.split('a "b c" d\\ e # f', comments=True), shlex.quote("it's"), shlex.join(['a b', 'c']), list(shlex.shlex('a=b "c"')), fnmatch.translate('*.[ch]'))
try: shlex.split('"')
except ValueError as e: print(e)
