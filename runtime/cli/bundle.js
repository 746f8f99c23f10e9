// Whether the bundle in .cache/bundles/ is what the sources yield. JavaScript, because it stands on the way of every start.
//
// The manifest lists every file that went into the bundle with its time and size; looking at all of them takes about 2 ms. A bundle is
// never changed: an edit leads to another one beside it, since a program may still be running that has not loaded all of the old one.

// An `import` of it would evaluate every property, and with them load Node's streams, which takes 5 ms.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs');

/** Where the bundles are, and the name of their list of inputs. */
export const BUNDLES = '.cache/bundles';
export const MANIFEST = 'manifest.json';

/**
 * What identifies the state of a file; null if there is none.
 *
 * @param {string} path
 * @returns {string | null}
 */
export function stampOf(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined ? null : `${facts.mtimeMs} ${facts.size}`;
}

/** @returns the bundle's directory, brought up to date if need be; null where the sources must do */
export async function readyBundle(root) {
  if (process.env.TREFOIL_BUNDLE === 'off') return null;
  const current = currentBundle(root);
  if (current !== null) return current;
  try {
    const { makeBundle } = await import('./make-bundle.ts');
    return await makeBundle(root);
  } catch {
    // No esbuild, nowhere to write, or a source that it cannot read: the sources say what is wrong, if anything is.
    return null;
  }
}

function currentBundle(root) {
  try {
    const { name, inputs } = JSON.parse(readFileSync(`${root}/${BUNDLES}/${MANIFEST}`, 'utf8'));
    for (const path in inputs) if (stampOf(root + path) !== inputs[path]) return null;
    return `${root}/${BUNDLES}/${name}`;
  } catch {
    return null;
  }
}
