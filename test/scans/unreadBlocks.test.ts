/** A line of a scan that the reading of the whole page left out, read by itself. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { recognise } from '../../src/source/ocr/engine.ts';
import { greyOf, inkOf } from '../../src/source/ocr/grey.ts';
import { merged } from '../../src/source/ocr/twoReadings.ts';
import { withUnreadBlocks } from '../../src/source/ocr/unreadBlocks.ts';
import { linesOf } from '../../src/source/ocr/unreadInk.ts';
import { wordsOf } from '../../src/source/ocr/words.ts';
import { drawPixels } from '../../src/source/pdf/drawing.ts';

const BYTES = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../fixtures/scans/no-borders.pdf', import.meta.url))),
);
const DPI = 300;

// a page takes seconds, and many times as long where the machine is busy
it('comes back word by word, where it stands', { timeout: 600_000 }, async () => {
  for await (const { pixels } of drawPixels(BYTES, { numbers: [1], dpi: DPI, mayGoOn: () => true })) {
    const picture = greyOf(pixels.rgba, pixels.width, pixels.height);
    const all = merged(
      wordsOf(await recognise(picture, 'latin', 'page', DPI)),
      wordsOf(await recognise(picture, 'deu', 'column', DPI)),
    );
    const line = linesOf(all).find((words) => words.some(({ text }) => text === 'Begründung:'))!;
    const rest = all.filter((word) => !line.includes(word));
    const read = await withUnreadBlocks(rest, picture, inkOf(picture), DPI, 'deu');
    const found = read.slice(rest.length);
    expect(found.map(({ text }) => text)).toEqual(line.map(({ text }) => text));
    expect(Math.abs(found[0]!.x0 - line[0]!.x0)).toBeLessThan(3);
    expect(Math.abs(found[0]!.baseline - line[0]!.baseline)).toBeLessThan(3);
    // where all is read nothing is added
    expect(await withUnreadBlocks(all, picture, inkOf(picture), DPI, 'deu')).toEqual(all);
  }
});
