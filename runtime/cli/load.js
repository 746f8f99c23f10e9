// Loads the files of a bundle: each is a script that takes what it needs of the loader and returns what it exports (make-bundle.ts).
//
// Not as modules: Node takes about a millisecond to find and link each, and what it caches of one is compiled before anything has run, without the
// functions that are compiled when they are first called: 75 of 300 ms of `import re, json, dataclasses`. A script's code is kept as it is
// when a program has ended.

const { readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');

/**
 * @param {string} directory of the bundle
 * @param {number} codeTag what V8's code depends on, its version and flags: it would refuse what was kept under another
 */
export function bundleLoader(directory, codeTag) {
  const files = new Map();
  const codeFile = (path) => `${path}.${codeTag}.code`;

  const load = (name) => {
    const known = files.get(name);
    if (known !== undefined) return known.exports;
    const path = `${directory}/${name.slice(2)}`;
    const cachedData = readOrNothing(codeFile(path));
    // The text is ASCII.
    const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
    const file = { path, script, hasCode: cachedData !== undefined, exports: null };
    files.set(name, file);
    file.exports = script.runInThisContext()(load, urlOf(path), directory);
    return file.exports;
  };

  /** Keeps the code of the files that had none. */
  const keepCode = () => {
    for (const { path, script, hasCode } of files.values()) if (!hasCode) keep(codeFile(path), script.createCachedData());
  };

  return { load, keepCode };
}

/** As `pathToFileURL` of `node:url` has it, without loading that. */
const urlOf = (path) => `file://${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`;

function readOrNothing(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Under another name first, for starts at the same time. Where nothing can be written nothing is kept. */
function keep(path, code) {
  try {
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, code);
    renameSync(temporary, path);
  } catch {}
}
