#!/usr/bin/env node
// The one file that any Node can read: finds a Node that runs TypeScript directly (24 or newer; the `node` package
// brings one where the machine's is older) and hands over. Compiled code is cached, which more than halves start-up.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const TYPESCRIPT_SINCE = 24;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= TYPESCRIPT_SINCE) {
  module.enableCompileCache?.(here('../../.cache/compiled'));
  await import('./main.ts');
} else {
  const node = here('../../node_modules/node/bin/node');
  if (!existsSync(node)) {
    console.error(`trefoil: this is Node ${process.versions.node}; Trefoil needs Node ${TYPESCRIPT_SINCE} or newer, or the one that \`make setup\` installs`);
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both processes; `kill` reaches only this one, which passes it on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (status, signal) => {
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
    if (signal !== null) process.kill(process.pid, signal);
    else process.exit(status ?? 1);
  });
}
