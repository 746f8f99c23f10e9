/** Zip archives, read: what imports need of the format (no encryption, no spanning, no 64-bit sizes). */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

interface Member {
  /** Of the member's own header. */
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export class Archive {
  readonly path: string;
  /** Of the file, in seconds and bytes: what compiled code from it is valid by. */
  readonly mtime: number;
  readonly size: number;
  private readonly members = new Map<string, Member>();
  /** Directories, also those without an entry of their own. */
  private readonly folders = new Set<string>(['']);

  private constructor(path: string, mtime: number, size: number) {
    this.path = path;
    this.mtime = mtime;
    this.size = size;
  }

  /** null where there is no file, or one that is no zip archive. */
  static open(path: string): Archive | null {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined || !facts.isFile() || facts.size < END_SIZE) return null;
    const archive = new Archive(path, Math.floor(facts.mtimeMs / 1000), facts.size);
    return archive.readDirectory() ? archive : null;
  }

  has(name: string): boolean {
    return this.members.has(name);
  }

  hasFolder(name: string): boolean {
    return this.folders.has(name);
  }

  /** Whether `name` is a member or a folder. */
  contains(name: string): boolean {
    return this.has(name) || this.hasFolder(name);
  }

  names(): string[] {
    return [...this.members.keys()];
  }

  /** The contents of a member; null if there is none, or it is packed in a way that imports do not know. */
  read(name: string): Uint8Array | null {
    const member = this.members.get(name);
    if (member === undefined) return null;
    const header = this.bytes(member.offset, HEADER_SIZE);
    const start = member.offset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = this.bytes(start, member.packed);
    if (member.method === STORED) return packed;
    // Loaded here because it takes some milliseconds and programs whose modules are cached do without.
    return member.method === DEFLATED ? process.getBuiltinModule('node:zlib').inflateRawSync(packed) : null;
  }

  private bytes(position: number, count: number): Buffer {
    const file = openSync(this.path, 'r');
    try {
      const bytes = Buffer.alloc(count);
      readSync(file, bytes, 0, count, position);
      return bytes;
    } finally {
      closeSync(file);
    }
  }

  private readDirectory(): boolean {
    const tail = this.bytes(Math.max(0, this.size - END_SIZE - MAX_COMMENT), Math.min(this.size, END_SIZE + MAX_COMMENT));
    for (let at = tail.length - END_SIZE; at >= 0; at--) {
      if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
      this.readEntries(this.bytes(tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12)));
      return true;
    }
    return false;
  }

  private readEntries(entries: Buffer): void {
    for (let at = 0; at + ENTRY_SIZE <= entries.length && entries.readUInt32LE(at) === ENTRY_SIGNATURE; ) {
      const nameSize = entries.readUInt16LE(at + 28);
      const name = entries.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize);
      this.addMember(name, {
        method: entries.readUInt16LE(at + 10),
        packed: entries.readUInt32LE(at + 20),
        size: entries.readUInt32LE(at + 24),
        offset: entries.readUInt32LE(at + 42),
      });
      at += ENTRY_SIZE + nameSize + entries.readUInt16LE(at + 30) + entries.readUInt16LE(at + 32);
    }
  }

  private addMember(name: string, member: Member): void {
    if (!name.endsWith('/')) this.members.set(name, member);
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const folder = name.slice(0, slash);
      if (this.folders.has(folder)) return;
      this.folders.add(folder);
    }
  }
}

const opened = new Map<string, Archive | null>();

export function archiveAt(path: string): Archive | null {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const archive = Archive.open(path);
  opened.set(path, archive);
  return archive;
}

export interface PlaceInArchive {
  readonly archive: Archive;
  /** Within it, without a slash at either end. */
  readonly inside: string;
}

/** `lib.zip`, `lib.zip/package/data.txt`: the archive among the parts of a path, and what follows; null if there is none. */
export function splitArchivePath(path: string): PlaceInArchive | null {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const facts = statSync(path.slice(0, end), { throwIfNoEntry: false });
    if (facts === undefined) continue;
    const archive = facts.isFile() ? archiveAt(path.slice(0, end)) : null;
    return archive === null ? null : { archive, inside: path.slice(end + 1).replace(/\/$/, '') };
  }
  return null;
}
