/** Bytes as hexadecimal text and back. */
import type { Slot } from '../../heap/value.ts';
import { bytesOf, toLatin1 } from './bytes-arguments.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { textLength } from './text.ts';
import { textOf } from '../values.ts';

/** Two digits a byte; `sep` between groups of `group` bytes, counted from the right (negative: from the left). */
export function bytesToHex(bytes: Uint8Array, sep: Slot, group: number): string {
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (sep === null || group === 0) return pairs.join('');
  const separator = separatorText(sep);
  const size = Math.abs(group);
  const first = group > 0 ? pairs.length % size || size : size;
  const groups = [pairs.slice(0, first).join('')];
  for (let at = first; at < pairs.length; at += size) groups.push(pairs.slice(at, at + size).join(''));
  return groups.join(separator);
}

function separatorText(sep: Slot): string {
  const bytes = bytesOf(sep);
  const text = textOf(sep) ?? (bytes === null ? null : toLatin1(bytes));
  if (text === null) throw typeError('sep must be str or bytes.');
  if (textLength(text) !== 1) throw valueError('sep must be length 1.');
  if (text > '\x7f') throw valueError('sep must be ASCII.');
  return text;
}

/** Pairs of digits with white space between pairs. */
export function bytesFromHex(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (/[ \t-\r]/.test(text[at] as string)) {
      at++;
      continue;
    }
    for (let i = at; i < at + 2; i++) if (!/^[0-9a-fA-F]$/.test(text[i] ?? '')) throw notHex(i);
    bytes.push(parseInt(text.slice(at, at + 2), 16));
    at += 2;
  }
  return Uint8Array.from(bytes);
}

function notHex(at: number): unknown {
  return valueError(`non-hexadecimal number found in fromhex() arg at position ${at}`);
}
