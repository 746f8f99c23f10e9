/** What the zone of the process is called, winter and summer: out of the system's own file of it, as in C. The first use of `Intl` takes 12 ms, and it calls Berlin's `GMT+1`. */
import { readFileSync } from 'node:fs';

const LOCAL = '/etc/localtime';
const ZONES = '/usr/share/zoneinfo/';
/** The last line of such a file: `CET-1CEST,M3.5.0,M10.5.0/3`, `<+0530>-5:30`. */
const LAST_LINE = /\n(?<standard>[A-Za-z]+|<[^>]+>)[-+\d:]+(?<daylight>[A-Za-z]+|<[^>]+>)?[^\n]*\n$/;

const plain = (name: string): string => name.replace(/[<>]/g, '');

/** null where the system has no such file: it is not Unix, or its zone is given by rules. */
function readNames(zone: string | undefined): readonly [string, string] | null {
  const name = zone?.replace(/^:/, '');
  const path = name === undefined ? LOCAL : name.startsWith('/') ? name : ZONES + (name === '' ? 'UTC' : name);
  try {
    const text = readFileSync(path, 'latin1');
    const found = text.startsWith('TZif') ? LAST_LINE.exec(text)?.groups : undefined;
    return found === undefined ? null : [plain(found['standard']!), plain(found['daylight'] ?? found['standard']!)];
  } catch {
    return null;
  }
}

const known = new Map<string | undefined, readonly [string, string] | null>();

export function zoneNames(): readonly [string, string] | null {
  const zone = process.env['TZ'];
  let names = known.get(zone);
  if (names === undefined) known.set(zone, (names = readNames(zone)));
  return names;
}
