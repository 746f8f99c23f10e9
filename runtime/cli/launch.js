#!/usr/bin/env node
// The one file that any Node can read: finds a Node that runs TypeScript directly (24 or newer; the `node` package
// brings one where the machine's is older), and runs the bundle of the runtime or, where there can be none, its sources.
// Each way imports only what it needs: every module of Node takes its time.

const TYPESCRIPT_SINCE = 24;

// Node itself reads TypeScript by WebAssembly, and the heap is made of it.
if (typeof WebAssembly === 'undefined') {
  console.error('trefoil: this host does not allow WebAssembly, which Trefoil needs');
  process.exit(1);
}
if (Number(process.versions.node.split('.')[0]) >= TYPESCRIPT_SINCE) await launch();
else await handOver();

async function launch() {
  const { startThread } = await import('./thread.js');
  const root = `${import.meta.dirname}/../..`;
  const thread = startThread(process.argv.slice(2));
  const { readyBundle } = await import('./bundle.js');
  const place = { bundle: await readyBundle(root), codeTag: thread.codeTag, compileCache: `${root}/.cache/compiled` };
  const { runOnThread } = await (place.bundle === null ? import('./thread-host.ts') : loadFromBundle(place));
  runOnThread(thread, place);
}

async function loadFromBundle({ bundle, codeTag }) {
  const { bundleLoader } = await import('./load.js');
  const { load, keepCode } = bundleLoader(bundle, codeTag);
  process.once('exit', keepCode);
  return load('./thread-host.js');
}

async function handOver() {
  const { spawn } = await import('node:child_process');
  const { existsSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
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
