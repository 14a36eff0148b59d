/**
 * Names of output files, made from the names of inputs alone: `a/x.pdf` gives `a/x.pdf.json`. They never lead out of
 * the folder, fit Windows, Linux and macOS, show no control character, and no two are the same file, even where
 * case or the form of umlauts does not count.
 */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { bytesFromName } from './fileName.ts';

/** Bytes of UTF-8; file systems allow 255. */
const LONGEST_NAME = 200;
/** Hexadecimal digits of the mark that keeps names apart: 80 bits. */
const MARK_LENGTH = 20;
/** A name that looks marked already gets a mark of its own, so that none can be made to meet another. */
const MARKED = /~[0-9a-f]{20}$/i;
/** What Windows forbids, the rest of the C0 and C1 controls, what hides or reorders text, lone surrogates. */
const FORBIDDEN = /[<>:"|?*\\/\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;
/** Devices of Windows, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

export interface OutputNames {
  /** Takes part in the names' distribution. All inputs are to be added before the first `of`. */
  add(path: string): void;
  /**
   * The output's name below the folder, parts parted by `/`. Inputs whose names would meet all get a mark from a hash
   * of their own path, so that the order of the inputs plays no part.
   */
  of(path: string): string;
}

/**
 * @param extension with its dot: `.json`
 * @param taken names in the folder that are no output's
 * @param barred matches, globally, further characters that no name may have
 */
export function outputNames(
  extension: string,
  taken: readonly string[] = [],
  barred: RegExp | null = null,
): OutputNames {
  const files = new Set<string>();
  const shared = new Set(taken.map(fold));
  const folders = new Set<string>();
  return {
    add(path) {
      const name = plainName(path, extension, barred);
      const key = fold(name);
      if (files.has(key)) shared.add(key);
      files.add(key);
      for (let above = posix.dirname(name); above !== '.'; above = posix.dirname(above)) {
        const folder = fold(above);
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    },
    of(path) {
      const name = plainName(path, extension, barred);
      const key = fold(name);
      // `x.json` may be the output of `x` and the folder of `x.json/y`
      return shared.has(key) || folders.has(key) ? markedName(path, extension, barred) : name;
    },
  };
}

function plainName(path: string, extension: string, barred: RegExp | null): string {
  const parts = partsOf(path, barred);
  const last = parts.at(-1) ?? '';
  return MARKED.test(last) || tooLong(last + extension)
    ? markedName(path, extension, barred)
    : [...parts.slice(0, -1).map(shortFolder), last + extension].join('/');
}

function markedName(path: string, extension: string, barred: RegExp | null): string {
  const parts = partsOf(path, barred);
  const end = `~${mark(path)}${extension}`;
  const last = cut(parts.at(-1) ?? '', LONGEST_NAME - Buffer.byteLength(end)) + end;
  return [...parts.slice(0, -1).map(shortFolder), last].join('/');
}

/** Parts without `.`, with `..` undone or harmless; at least one. */
function partsOf(path: string, barred: RegExp | null): string[] {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const parts = posix
    .normalize(slashed)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.length > 0
    ? parts.map((part) => safePart(barred === null ? part : part.replace(barred, '_')))
    : ['_'];
}

function safePart(part: string): string {
  const shown = part.replace(FORBIDDEN, '_');
  const bare = shown.replace(/(?<![. ])[. ]+$/, (end) => '_'.repeat(end.length));
  return DEVICE.test(bare) ? `_${bare}` : bare;
}

function shortFolder(part: string): string {
  return tooLong(part) ? `${cut(part, LONGEST_NAME - MARK_LENGTH - 1)}~${mark(part)}` : part;
}

function tooLong(name: string): boolean {
  return Buffer.byteLength(name) > LONGEST_NAME;
}

/** As many whole characters as fit, with no dot or space at the end. */
function cut(text: string, bytes: number): string {
  let length = 0;
  let room = bytes;
  for (const character of text) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    length += character.length;
  }
  return text.slice(0, length);
}

function mark(path: string): string {
  return createHash('sha256').update(bytesFromName(path)).digest('hex').slice(0, MARK_LENGTH);
}

/** The same for names that some file system takes for one. */
function fold(name: string): string {
  return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}
