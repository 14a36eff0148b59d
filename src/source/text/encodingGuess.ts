/** Which single-byte encoding is it? Each is tried on samples of the file; German text decides. */

import { germanFit } from './germanFit.ts';
import { SINGLE_BYTE, type SingleByteName, singleByteTable } from './singleByteTables.ts';

/** So many places of each byte value are looked at. More would not change a verdict. */
const SAMPLES = 100;

/** An encoding other than windows-1252 needs that much better evidence: it is that much rarer (natural logarithm). */
const RARITY: Record<SingleByteName, number> = {
  'windows-1252': 0,
  'iso-8859-15': -1.5,
  cp850: -1.5,
  macintosh: -1.5,
};

/** The best reading must be ahead of the next different one by that much (a likelihood ratio of about 5). */
const CLEAR_LEAD = 1.6;
/** Mean fit of a byte above ASCII below which the best reading is no German text either: -8.2 for Russian, Greek, Turkish. */
const PLAUSIBLE_FIT = -8;

export interface Guess {
  encoding: SingleByteName;
  /** The evidence carries; otherwise `encoding` is windows-1252. */
  clear: boolean;
  /** Mean fit of the bytes above ASCII in the best reading: about -2 for German, -8 for other languages, below -11 for random bytes. */
  quality: number;
}

interface Reading {
  encoding: SingleByteName;
  table: readonly string[];
  score: number;
}

/** Judges the bytes above ASCII by their neighbours. The caller has ruled out UTF-8 and UTF-16. Linear. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const { positions, used } = samplePlaces(bytes);
  const readings = SINGLE_BYTE.map((encoding): Reading => {
    const table = singleByteTable(encoding);
    return { encoding, table, score: scoreOf(bytes, positions, table) + RARITY[encoding] };
  });
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  const same = (a: Reading, b: Reading): boolean => used.every((byte) => a.table[byte] === b.table[byte]);
  const others = readings.filter((reading) => !same(reading, best)).map((reading) => reading.score);
  const quality = (best.score - RARITY[best.encoding]) / Math.max(1, positions.length);
  const clear =
    best.score - Math.max(...others, Number.NEGATIVE_INFINITY) >= CLEAR_LEAD && quality >= PLAUSIBLE_FIT;
  const first = readings.find((reading) => same(reading, best)) ?? best;
  return { encoding: clear ? first.encoding : 'windows-1252', clear, quality };
}

function samplePlaces(bytes: Uint8Array): { positions: number[]; used: number[] } {
  const seen = new Uint32Array(256);
  const positions: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte >= 0x80 && seen[byte]!++ < SAMPLES) positions.push(index);
  }
  const used = Array.from(seen.keys()).filter((byte) => seen[byte]! > 0);
  return { positions, used };
}

function scoreOf(bytes: Uint8Array, positions: readonly number[], table: readonly string[]): number {
  const at = (index: number): string => {
    const byte = bytes[index];
    return byte === undefined ? '' : table[byte]!;
  };
  let score = 0;
  for (const index of positions) {
    score += germanFit(at(index), {
      before2: at(index - 2),
      before: at(index - 1),
      after: at(index + 1),
      after2: at(index + 2),
    });
  }
  return score;
}
