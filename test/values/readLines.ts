/** Signatures of a text that holds nothing else. */

import { textLayout } from '../../src/sheet/textLayout.ts';
import { readSignatures } from '../../src/signatures/index.ts';
import type { KnownSenders } from '../../src/signatures/knownSenders.ts';

export interface ReadLines {
  /** `[name, lines under it]`, the academic title before the name in brackets. */
  signatures: [string | null, ...string[]][];
  left: string[];
  doubts: number;
}

export function readLines(text: string, known: Partial<KnownSenders> = {}): ReadLines {
  const layout = textLayout(text);
  const read = readSignatures(layout, layout.lines, { people: [], groups: [], ...known });
  return {
    signatures: read.signatures.map(({ name, academicTitle, lines }) => [
      name === null ? null : `${academicTitle ? `(${academicTitle.text}) ` : ''}${name.text}`,
      ...lines.map((line) => line.text),
    ]),
    left: read.left.map(({ text: left }) => left.text),
    doubts: read.doubts.length,
  };
}
