/** Runs the product as a user does: a process of its own, its streams and its exit status. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../runtime/cli/launch.js', import.meta.url));

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** null when a signal ended it; then `signal` names it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunOptions {
  readonly input?: string;
  /** Sent once, `delay` ms after the process first wrote to stdout. */
  readonly interrupt?: NodeJS.Signals;
  readonly cwd?: string;
  readonly launcher?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

export function trefoil(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), options.launcher ?? LAUNCHER, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (options.interrupt !== undefined && stdout === '') child.kill(options.interrupt);
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ stdout, stderr, status, signal }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
