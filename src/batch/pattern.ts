/**
 * Shell-style patterns, by picomatch: the matcher inside tinyglobby. tinyglobby itself would lose names that are no
 * UTF-8 or hold a newline, folders that cannot be read and broken links without a word, and lists all before the first.
 */

import { posix } from 'node:path';
import picomatch from 'picomatch';

const { scan } = picomatch;

const SPECIAL = /[*?[{]/;

/** `s`: a name may hold a newline. */
const FLAGS = { posix: true, flags: 's' };

export interface Pattern {
  /** The folder above the first special character, as printed in the pattern; empty for the current one. */
  folder: string;
  /** How many folders below `folder` a match can lie, at most. */
  depth: number;
  /** Takes a path that begins with `folder`. */
  matches(path: string): boolean;
}

/** A pattern to be expanded as a shell would; `null` if the text has no special character. Hidden files need a dot. */
export function readPattern(text: string): Pattern | null {
  const pattern = withSlashes(text);
  if (!SPECIAL.test(pattern)) return null; // `F0147 (1).pdf` is a name, whatever picomatch sees in it
  const { base, glob, isGlob } = scan(pattern);
  if (!isGlob) return null;
  const matches = picomatch(pattern.replace(/^(?:\.\/)+/, ''), FLAGS);
  return {
    folder: base,
    depth: glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length,
    matches: (path) => matches(path.replace(/^(?:\.\/)+/, '')),
  };
}

/**
 * What `--ignore` leaves out. A pattern without `/` is compared with names, wherever they stand; one with `/` with
 * paths as given (`./` plays no part), or below any folder if it begins with `**`+`/`. `x/` and `x/**` are the folder.
 */
export function readIgnore(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((text) => {
    const pattern = posix.normalize(withSlashes(text)).replace(/(?<=[^/])\/$/, '');
    const matches = picomatch(pattern, { ...FLAGS, dot: true });
    return pattern.includes('/')
      ? (path: string) => matches(posix.normalize(path))
      : (path: string) => matches(posix.basename(path));
  });
  return (path) => tests.some((test) => test(path));
}

/** On Windows both slashes part folders; elsewhere `\` takes the special meaning from the next character. */
function withSlashes(text: string): string {
  return process.platform === 'win32' ? text.replaceAll('\\', '/') : text;
}
