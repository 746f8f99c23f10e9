/** What a call raises, as the last line of a traceback would say it. Operations that always raise return the exception. */
import '../../../runtime/objects/index.ts';
import { PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { str } from '../../../runtime/objects/protocol/protocol.ts';

export function raised(body: () => unknown): string {
  const exception = outcomeOf(body);
  return exception instanceof PyException ? `${exception.type.name}: ${str(exception)}` : 'nothing';
}

function outcomeOf(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return error;
  }
}
