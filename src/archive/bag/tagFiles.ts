/** The tag files of a BagIt 1.0 bag (RFC 8493). */

import { escapeCell } from '../../output/formats/escape.ts';
import type { BaggedFile } from './bag.ts';

export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Labels of `bag-info.txt` that only this tool writes. */
const OWN_LABELS: ReadonlySet<string> = new Set([
  'bagging-date',
  'payload-oxum',
  'bag-size',
  'bag-software-agent',
]);

/** One line of `bag-info.txt`, as the user gives it. */
export type InfoLine = readonly [label: string, value: string];

/** `Source-Organization: Stadtarchiv`; a text where it cannot be used, which says why. */
export function infoLine(text: string): InfoLine | string {
  const [, label = '', value = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const [name, said] = [label.trim(), value.trim()];
  if (name === '' || said === '') return `'${text}' is no line such as 'Source-Organization: Stadtarchiv'`;
  if (!/^[\w .-]+$/.test(name)) return `'${name}' is no label`;
  if (OWN_LABELS.has(name.toLowerCase())) return `${name} is told by the program itself`;
  return [name, said];
}

/** The text of `bag-info.txt`. A value is one line, whatever it holds. */
export function bagInfo(lines: readonly InfoLine[], payload: readonly BaggedFile[]): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const all: InfoLine[] = [...lines, ['Payload-Oxum', `${bytes}.${payload.length}`]];
  return all.map(([label, value]) => `${label}: ${escapeCell(value)}\n`).join('');
}

/** A manifest in the order of the files' names. */
export function* manifestLines(files: readonly BaggedFile[]): Generator<string> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  for (const { name, sha256 } of sorted) yield `${sha256}  ${manifestPath(name)}\n`;
}

const ENCODED: Readonly<Record<string, string>> = { '\r': '%0D', '\n': '%0A', '%': '%25' };

/** A path as it stands in a manifest: only what would end a line, and the sign that tells of it, are encoded. */
export function manifestPath(path: string): string {
  return path.replace(/[\r\n%]/g, (character) => ENCODED[character]!);
}
