/** Good files gone bad, and what is no PDF behind its first line. */

import { fixtureBytes } from '../fixtureFiles.ts';

const GOOD = 'pdf/lo-01.pdf';
const PARTS = 20;
const FLIPS = 200;

export function damagedFiles(): Record<string, () => Uint8Array> {
  const files: Record<string, () => Uint8Array> = {
    empty: () => new Uint8Array(),
    'rubbish-20-mb': () => rubbish(20 * 2 ** 20),
    'objects-without-end': () => Buffer.from(`%PDF-1.4\n${'1 0 obj << '.repeat(500_000)}`),
    'streams-without-end': () => Buffer.from(`%PDF-1.4\n${'1 0 obj <<>> stream\n'.repeat(300_000)}`),
    'trailers-without-end': () =>
      Buffer.from(`%PDF-1.4\n${'trailer << /Root 1 0 R /Prev 9 >>\n'.repeat(200_000)}`),
    'strings-without-end': () => Buffer.from(`%PDF-1.4\n1 0 obj ${'('.repeat(5_000_000)}`),
  };
  const good = fixtureBytes(GOOD);
  for (let part = 1; part < PARTS; part++) {
    files[`cut-at-${part}-of-${PARTS}`] = () => good.slice(0, Math.floor((good.length * part) / PARTS));
  }
  for (let i = 0; i < FLIPS; i++)
    files[`flipped-${i}`] = () => flipped(good, Math.floor((good.length * i) / FLIPS));
  return files;
}

function flipped(good: Uint8Array, at: number): Uint8Array {
  const bytes = good.slice();
  bytes[at] = ~(bytes[at] ?? 0) & 0xff;
  return bytes;
}

/** Deterministic. */
function rubbish(length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  let state = 7;
  for (let i = 0; i < length; i += 4) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes.writeUInt32LE((state ^ (state >>> 13)) >>> 0, i);
  }
  bytes.write('%PDF-1.7\n', 0, 'latin1');
  return bytes;
}
