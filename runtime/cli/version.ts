/** What `-V` and the banner of the prompt say. */
import { platform } from 'node:process';

export const VERSION = 'Python 3.13.0 (Trefoil 0.1.0)';

const HOST = `[Node ${process.versions.node}, V8 ${process.versions.v8}]`;

/** `-VV` */
export const FULL_VERSION = `${VERSION} ${HOST}`;

export const BANNER = `${VERSION} ${HOST} on ${platform}\nType "help", "copyright", "credits" or "license" for more information.\n`;
