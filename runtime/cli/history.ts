/** Lines entered in earlier sessions: a file in the user's state folder, oldest first. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export const HISTORY_SIZE = 1000;

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function historyFile(): string {
  const state = process.env.XDG_STATE_HOME;
  return join(state?.startsWith('/') ? state : join(homedir(), '.local', 'state'), 'trefoil', 'history');
}

/** Newest first. No file, no history. */
export function loadHistory(): string[] {
  try {
    const lines = readFileSync(historyFile(), 'utf8').split('\n').filter((line) => line !== '');
    if (lines.length > 2 * HISTORY_SIZE) writeFileSync(historyFile(), `${lines.slice(-HISTORY_SIZE).join('\n')}\n`);
    return lines.slice(-HISTORY_SIZE).reverse();
  } catch {
    return [];
  }
}

/** A home that cannot be written to is no reason to complain: the line is then remembered in this session only. */
export function remember(line: string): void {
  const file = historyFile();
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch {
    // See above.
  }
}
