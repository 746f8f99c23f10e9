/** SyntaxError, IndentationError, TabError. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError } from './errors.ts';
import { exception, fielded, fields, plain } from './exception-hierarchy.ts';
import { refuseKeywords, type PyException } from './exception-base.ts';
import { str, toArray } from '../protocol/protocol.ts';

const PLACE = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'] as const;

const syntaxErrorType = fielded('SyntaxError', exception, 'Invalid syntax.', {
  tp_init: (self, args, kwargs) => {
    refuseKeywords(self as PyException, kwargs);
    initSyntaxError(self as PyException, args);
  },
  tp_str: (self) => syntaxErrorText(self as PyException),
});
fields(syntaxErrorType, 'msg', ...PLACE, 'print_file_and_line');

/** SyntaxError(message, (filename, lineno, offset, text[, end_lineno, end_offset])) */
function initSyntaxError(self: PyException, args: readonly Value[]): void {
  self.setArgs(args);
  if (args.length > 0) self.fields.msg = args[0]!;
  if (args.length !== 2) return;
  const place = toArray(args[1]!);
  if (place.length < 4) throw typeError(`function takes at least 4 arguments (${place.length} given)`);
  if (place.length > 6) throw typeError(`function takes at most 6 arguments (${place.length} given)`);
  if (place.length === 5) throw typeError('end_offset must be provided when end_lineno is provided');
  place.forEach((value, i) => (self.fields[PLACE[i]!] = value));
}

function syntaxErrorText(self: PyException): string {
  const message = str(self.fields.msg ?? None);
  const { filename, lineno } = self.fields;
  const file = typeof filename === 'string' ? filename.slice(filename.lastIndexOf('/') + 1) : null;
  const line = typeof lineno === 'number' ? `line ${lineno}` : null;
  const place = [file, line].filter((part) => part !== null).join(', ');
  return place === '' ? message : `${message} (${place})`;
}

const indentation = plain('IndentationError', syntaxErrorType, 'Improper indentation.');
plain('TabError', indentation, 'Improper mixture of spaces and tabs.');
plain('_IncompleteInputError', syntaxErrorType, 'incomplete input.');
