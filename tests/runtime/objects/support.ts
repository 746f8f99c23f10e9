import { PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { str } from '../../../runtime/objects/protocol/protocol.ts';

/** The exception that `body` raises, as the last line of a traceback would show it. */
export function message(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    const text = str(error);
    return text === '' ? error.type.name : `${error.type.name}: ${text}`;
  }
  return 'nothing was raised';
}
