/** Prints with a truth that the reading gets wholly right as prints: what a scan of them loses is the recognition's. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParsedDocument } from '../../src/model/names.ts';
import { parse } from '../../src/parse.ts';
import { compare } from '../../test/generator/compare.ts';
import type { Truth } from '../../test/generator/paper.ts';

export interface Print {
  /** From `fixtures/` on. */
  name: string;
  bytes: Uint8Array;
  truth: Truth;
}

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Encrypted, turned, scanned already, with hidden text, or known to be unreadable: no plain prints. */
const NO_PLAIN_PRINT = /qpdf|raster|tesseract|unmapped|layer|scan|turned|hidden|minutes|shell/;

/** More pages take minutes and are like the first. */
const MOST_PAGES = 3;

const FOLDERS: readonly [folder: string, truth: string][] = [
  ['outsiders/answers/', '.json'],
  ['outsiders/first/', '.json'],
  ['outsiders/second/', '.json'],
  ['outsiders/fourth/', '.json'],
  ['pdf/', '.expected.json'],
];

/**
 * So many prints, the kinds of papers and their authors in turn; the same ones each time.
 * @param sets folders of `fixtures/outsiders` to take them from instead
 */
export async function prints(count: number, sets: readonly string[] = []): Promise<Print[]> {
  const byKind = new Map<string, string[][]>();
  const folders = sets.length === 0 ? FOLDERS : sets.map((set) => [`outsiders/${set}/`, '.json'] as const);
  for (const [folder, ending] of folders) {
    const ofFolder = new Map<string, string[]>();
    for (const file of readdirSync(FIXTURES + folder).sort()) {
      if (!file.endsWith('.pdf') || NO_PLAIN_PRINT.test(file)) continue;
      const { kind } = truthOf(folder + file, ending);
      if (typeof kind === 'string') ofFolder.set(kind, [...(ofFolder.get(kind) ?? []), folder + file]);
    }
    for (const [kind, files] of ofFolder) byKind.set(kind, [...(byKind.get(kind) ?? []), spread(files)]);
  }
  const order = inTurn([...byKind.values()].map((folders) => inTurn(folders)));
  const found: Print[] = [];
  for (const name of order) {
    if (found.length === count) break;
    const ending = folders.find(([folder]) => name.startsWith(folder))![1];
    const bytes = new Uint8Array(readFileSync(FIXTURES + name));
    const read = await parse(bytes, { path: name });
    const truth = wholeTruth(truthOf(name, ending), read);
    const isShort = (read.source.pages ?? 0) <= MOST_PAGES;
    if (isShort && compare(truth, read as unknown as Truth).length === 0) found.push({ name, bytes, truth });
  }
  return found;
}

function truthOf(name: string, ending: string): Truth {
  return JSON.parse(readFileSync(FIXTURES + name.replace(/\.pdf$/, ending), 'utf8')) as Truth;
}

/** Outsiders' truths leave some keys out, and say where more than one value is right: there the print's record counts. */
function wholeTruth(truth: Truth, read: ParsedDocument): Truth {
  const { free, ...said } = truth as Truth & { free?: unknown };
  return { ...read, ...said };
}

/** Every other one first, so that neighbours in name, which are alike, stand far apart. */
function spread<T>(list: readonly T[]): T[] {
  const step = 7;
  return Array.from({ length: step }, (_, from) => list.filter((_, index) => index % step === from)).flat();
}

function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
