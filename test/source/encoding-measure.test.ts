/** The figures that are published: how often generated German text comes back exactly. MEASURE=1 prints them. */

import { expect, test } from 'vitest';
import { ENCODINGS, type EncodingName } from '../../src/model/names.ts';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { extent } from '../extent.ts';
import { encodeText, misread } from './encodeText.ts';
import { germanText, seeded } from './germanSentences.ts';

const TEXTS = process.env.MEASURE ? 2000 : extent(250, 100);
const ABOVE_ASCII = /[\u0080-\uffff]/;

interface Figure {
  texts: number;
  same: number;
  failures: string[];
}

/** Counts the texts that hold something above ASCII and come back as they were. */
function measure(
  name: string,
  length: number,
  make: (seed: number) => { text: string; bytes: Uint8Array },
): Figure {
  const figure: Figure = { texts: 0, same: 0, failures: [] };
  for (let seed = 0; seed < TEXTS; seed++) {
    const { text, bytes } = make(seed * 7919 + length);
    if (!ABOVE_ASCII.test(text)) continue;
    figure.texts++;
    const { text: read } = decodeText(bytes);
    if (read === text) figure.same++;
    else figure.failures.push(`${text} -> ${read}`);
  }
  if (process.env.MEASURE) {
    const share = ((100 * figure.same) / figure.texts).toFixed(2);
    console.info(`${name}, ${length} characters: ${figure.same} of ${figure.texts} the same, ${share} %`);
  }
  return figure;
}

function encoded(encoding: EncodingName, length: number) {
  return (seed: number): { text: string; bytes: Uint8Array } => {
    const usable = (sentence: string): boolean => encodeText(sentence, encoding) !== null;
    const text = germanText(seed, length, usable);
    return { text, bytes: encodeText(text, encoding) ?? new Uint8Array() };
  };
}

for (const encoding of ENCODINGS) {
  for (const length of [200, 400, 2000]) {
    test(`${encoding}: every text of ${length} characters comes back`, () => {
      const { texts, same, failures } = measure(encoding, length, encoded(encoding, length));
      expect(failures).toEqual([]);
      expect(same).toBe(texts);
      expect(texts).toBeGreaterThan(0.9 * TEXTS);
    });
  }
  for (const length of [30, 50, 100]) {
    test(`${encoding}: at least 98 % of the texts of ${length} characters come back`, () => {
      const { texts, same } = measure(encoding, length, encoded(encoding, length));
      expect(same / texts).toBeGreaterThanOrEqual(0.98);
      expect(texts).toBeGreaterThan(0.7 * TEXTS);
    });
  }
}

for (const as of ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh', 'cp850'] as const) {
  const times = as === 'windows-1252' || as === 'iso-8859-1' ? [1, 2, 3] : [1];
  for (const depth of times) {
    test(`UTF-8 read as ${as}, ${depth} times: every text comes back`, () => {
      for (const length of [50, 200, 600]) {
        const { texts, same, failures } = measure(`read as ${as}, ${depth} times`, length, (seed) => {
          const text = germanText(seed, length);
          let damaged = text;
          for (let time = 0; time < depth; time++) damaged = misread(damaged, as);
          return { text, bytes: Buffer.from(damaged) };
        });
        if (length >= 200) expect(failures).toEqual([]);
        // one damaged sign alone is weak evidence, where it looks like two drawn lines: `20┬░`
        expect(same / texts).toBeGreaterThanOrEqual(0.99);
      }
    });
  }
}

test('text of which some lines were damaged comes back', () => {
  const { failures } = measure('some lines damaged', 600, (seed) => {
    const text = germanText(seed, 600);
    const random = seeded(seed);
    const lines = text.split('\n').map((line) => (random() < 0.5 ? misread(line, 'windows-1252') : line));
    return { text, bytes: Buffer.from(lines.join('\n')) };
  });
  expect(failures).toEqual([]);
});

test('windows-1252 lines among lines of UTF-8 come back', () => {
  const { failures, texts } = measure('windows-1252 pasted into UTF-8', 900, (seed) => {
    const usable = (sentence: string): boolean => encodeText(sentence, 'windows-1252') !== null;
    const lines = germanText(seed, 900, usable).split('\n');
    const pasted = lines.length > 4 ? Math.floor(lines.length / 2) : -1;
    const bytes = lines.map((line, index) =>
      Buffer.from((index === pasted ? encodeText(`${line}\n`, 'windows-1252') : null) ?? `${line}\n`),
    );
    return { text: `${lines.join('\n')}\n`, bytes: Buffer.concat(bytes) };
  });
  expect(failures.length / texts).toBeLessThanOrEqual(0.02);
});

test('UTF-8 lines among lines of windows-1252 come back', () => {
  const { failures, texts } = measure('UTF-8 pasted into windows-1252', 900, (seed) => {
    const usable = (sentence: string): boolean => encodeText(sentence, 'windows-1252') !== null;
    const lines = germanText(seed, 900, usable).split('\n');
    const pasted = lines.length > 4 ? Math.floor(lines.length / 2) : -1;
    const bytes = lines.map((line, index) =>
      Buffer.from((index === pasted ? null : encodeText(`${line}\n`, 'windows-1252')) ?? `${line}\n`),
    );
    return { text: `${lines.join('\n')}\n`, bytes: Buffer.concat(bytes) };
  });
  expect(failures.length / texts).toBeLessThanOrEqual(0.02);
});
