/** Pictures that hold no text, or are damaged, or too large: each ends in a record, and nothing is invented. */

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import type { Grey } from '../../src/source/ocr/grey.ts';
import { pictureFile } from './hostilePictureFile.ts';
import { scanFile } from './scanFile.ts';

/** Numbers from 0 to 1 that look random, always the same. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A third of a postcard at 200 dots an inch. */
function white(): Grey {
  return { width: 400, height: 260, data: new Uint8Array(400 * 260).fill(255) };
}

function noise(share: number): Grey {
  const picture = white();
  const random = numbers();
  for (let at = 0; at < picture.data.length; at++) if (random() < share) picture.data[at] = 0;
  return picture;
}

function dot({ width, height, data }: Grey, x: number, y: number, radius: number): void {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      const [px, py] = [Math.round(x) + dx, Math.round(y) + dy];
      const isInside = px >= 0 && py >= 0 && px < width && py < height;
      if (isInside && dx * dx + dy * dy <= radius * radius) data[py * width + px] = 0;
    }
  }
}

/** Staves of five lines with heads of notes and their stems. */
function music(): Grey {
  const picture = white();
  const random = numbers();
  for (let top = 40; top < 200; top += 110) {
    for (let line = 0; line < 5; line++) {
      for (let x = 20; x < 380; x++) dot(picture, x, top + 10 * line, 0);
    }
    for (let x = 60; x < 370; x += 35) {
      const y = top + 5 * Math.floor(9 * random());
      dot(picture, x, y, 5);
      for (let stem = 0; stem < 30; stem++) dot(picture, x + 5, y - stem, 0);
    }
  }
  return picture;
}

/** A pen that goes up and down along lines. */
function scribble(): Grey {
  const picture = white();
  const random = numbers();
  for (let line = 60; line < 220; line += 60) {
    for (let x = 40, phase = 0; x < 360; x += 0.3, phase += 0.05 + 0.05 * random()) {
      dot(picture, x + 8 * Math.sin(1.7 * phase), line + 16 * Math.sin(phase) * Math.cos(0.23 * phase), 1);
    }
  }
  return picture;
}

/** What a page with this picture gives: kind, how it was recognised, and the codes. */
async function readingOf(bytes: Uint8Array): Promise<unknown[]> {
  const { kind, source, diagnostics } = await parse(bytes);
  return [kind, source.ocr, diagnostics.map(({ code }) => code)];
}

const NOTHING = [null, undefined, ['pdf-no-text']];

describe('pictures without text', { timeout: 120_000 }, () => {
  it.each<[string, () => Grey]>([
    ['dense noise', () => noise(0.5)],
    ['thin noise', () => noise(0.02)],
    ['music', music],
    ['a scribble', scribble],
  ])('%s: nothing is invented', async (_what, picture) => {
    const bytes = await scanFile([{ picture: picture(), dpi: 200 }]);
    expect(await readingOf(new Uint8Array(bytes))).toEqual(NOTHING);
  });
});

const GARBAGE = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));

describe('pictures that cannot be shown', { timeout: 120_000 }, () => {
  it.each<[string, string, Buffer]>([
    [
      'of 20,000 by 20,000 pixels',
      '/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode',
      deflateSync(Buffer.alloc(1_000_000)),
    ],
    ['in JPEG 2000, damaged', '/Width 600/Height 400/Filter/JPXDecode', GARBAGE],
    [
      'in JPEG, cut off',
      '/Width 600/Height 400/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
      GARBAGE,
    ],
    [
      'in JBIG2, damaged',
      '/Width 600/Height 400/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode',
      GARBAGE,
    ],
    [
      'in CCITT, damaged',
      '/Width 600/Height 400/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 600/Rows 400>>',
      GARBAGE,
    ],
    [
      'in four colours, all of them white',
      '/Width 60/Height 40/ColorSpace/DeviceCMYK/BitsPerComponent 8/Filter/FlateDecode',
      deflateSync(Buffer.alloc(60 * 40 * 4)),
    ],
    ['without any data', '/Width 600/Height 400/ColorSpace/DeviceGray/BitsPerComponent 8', Buffer.alloc(0)],
    ['of no width', '/Width 0/Height 400/ColorSpace/DeviceGray/BitsPerComponent 8', GARBAGE],
  ])('%s: a record that says so', async (_what, entries, data) => {
    expect(await readingOf(pictureFile(entries, data))).toEqual(NOTHING);
  });

  it('a hundred small ones', async () => {
    const many = pictureFile(
      '/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
      Buffer.from([0, 255, 255, 0]),
      100,
    );
    expect(await readingOf(many)).toEqual(NOTHING);
  });
});
