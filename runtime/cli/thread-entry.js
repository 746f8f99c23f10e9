// The first file of the Python thread: waits for the main thread to say what to load.
const { parentPort } = process.getBuiltinModule('node:worker_threads');

parentPort.once('message', async (place) => {
  if (place.bundle === null) {
    process.getBuiltinModule('node:module').enableCompileCache(place.compileCache);
    await import('./python.ts');
  } else {
    const { bundleLoader } = await import('./load.js');
    const { load, keepCode } = bundleLoader(place.bundle, place.codeTag);
    process.once('exit', keepCode);
    load('./python.js');
  }
});
