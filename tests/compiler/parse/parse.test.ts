/** Trees, refusals and warnings against those that CPython 3.13 gave (`record.py` records them). */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CompileError } from '../../../runtime/compiler/error.ts';
import { parse } from '../../../runtime/compiler/parse/index.ts';
import type { Mode } from '../../../runtime/compiler/parse/index.ts';
import { dump } from './dump.ts';

const here = import.meta.dirname;

interface Case {
  mode?: Mode;
  source: string;
  tree?: unknown;
  refused?: unknown;
}

function read<Row>(...name: string[]): Row[] {
  return JSON.parse(fs.readFileSync(path.join(here, ...name), 'utf8')) as Row[];
}

function files(folder: string, extension: string): string[] {
  return fs.readdirSync(path.join(here, folder)).filter((name) => name.endsWith(extension));
}

function refusal({ type, msg, lineno, offset, end_lineno, end_offset, text }: CompileError): unknown {
  return { type, msg, lineno, offset, end_lineno, end_offset, text };
}

function outcome(source: string, mode: Mode): Omit<Case, 'source'> {
  try {
    return { tree: dump(parse(source, '<test>', mode).body) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { refused: refusal(error) };
  }
}

describe('trees and positions', () => {
  test.each(files('trees', '.py'))('%s', (name) => {
    const source = fs.readFileSync(path.join(here, 'trees', name));
    expect(dump(parse(source, name, 'exec').body)).toEqual(read('trees', name.replace('.py', '.json')));
  });
});

describe('refusals: message, range, quoted line', () => {
  test.each(files('mistakes', '.json'))('%s', (name) => {
    for (const { source, ...expected } of read<Case>('mistakes', name)) {
      expect({ source, ...outcome(source, 'exec') }).toEqual({ source, ...expected });
    }
  });
});

test('the modes eval and single', () => {
  for (const { mode = 'eval', source, ...expected } of read<Case>('modes.json')) {
    expect({ mode, source, ...outcome(source, mode) }).toEqual({ mode, source, ...expected });
  }
});

test('warnings about literals', () => {
  for (const { source, warnings } of read<{ source: string; warnings: unknown }>('warnings.json')) {
    const caught: unknown[] = [];
    parse(source, '<test>', 'exec', (message, { lineno }) => caught.push([message, lineno]));
    expect({ source, warnings: caught }).toEqual({ source, warnings });
  }
});
