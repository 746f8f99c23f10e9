/** What a call raises, as the last line of a traceback would say it. */
import '../../../runtime/objects/index.ts';
import { PyException } from '../../../runtime/objects/exceptions.ts';
import { str } from '../../../runtime/objects/protocol.ts';

export function raised(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return `${error.type.name}: ${str(error)}`;
  }
  return 'nothing';
}
