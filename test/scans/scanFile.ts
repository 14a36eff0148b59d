/** Pictures of pages as a scanner puts them into a PDF. */

import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import type { Grey } from '../../src/source/ocr/grey.ts';

export interface ScannedPage {
  picture: Grey;
  dpi: number;
  /** Of a JPEG, 0 to 100; without it the picture has one bit a pixel. */
  quality?: number;
  /** Operators that are drawn over the picture, with the font /F (Helvetica, WinAnsi); such as an invisible text. */
  over?: string;
  /** What /Rotate says. */
  rotate?: number;
}

export async function scanFile(pages: readonly ScannedPage[]): Promise<Buffer> {
  const kids = pages.map((_, index) => `${4 + 3 * index} 0 R`).join(' ');
  const objects: Buffer[] = [
    plain('<</Type/Catalog/Pages 2 0 R>>'),
    plain(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    plain('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
  ];
  for (const [index, page] of pages.entries()) {
    const { width, height } = page.picture;
    const [w, h] = [width, height].map((pixels) => ((pixels * 72) / page.dpi).toFixed(2));
    const at = 4 + 3 * index;
    const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate}`;
    objects.push(
      plain(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]${rotate}/Contents ${at + 1} 0 R` +
          `/Resources<</Font<</F 3 0 R>>/XObject<</P ${at + 2} 0 R>>>>>>`,
      ),
      stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /P Do Q\n${page.over ?? ''}`, 'latin1')),
      await pictureStream(page),
    );
  }
  return fileOf(objects);
}

async function pictureStream({ picture, quality }: ScannedPage): Promise<Buffer> {
  const { width, height } = picture;
  const head = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray`;
  if (quality === undefined) {
    return stream(
      `${head}/BitsPerComponent 1/Filter/FlateDecode`,
      deflateSync(oneBit(picture), { level: 9 }),
    );
  }
  const jpeg = await jpegOf(picture, quality);
  return stream(`${head.replace('DeviceGray', 'DeviceRGB')}/BitsPerComponent 8/Filter/DCTDecode`, jpeg);
}

interface Canvas {
  getContext(kind: '2d'): { putImageData(data: object, x: number, y: number): void };
  encode(kind: 'jpeg', quality: number): Promise<Buffer>;
}

const { createCanvas, ImageData } = createRequire(createRequire(import.meta.url).resolve('pdf-parse'))(
  '@napi-rs/canvas',
) as {
  createCanvas(width: number, height: number): Canvas;
  ImageData: new (data: Uint8ClampedArray, width: number, height: number) => object;
};

async function jpegOf({ width, height, data }: Grey, quality: number): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const rgba = new Uint8ClampedArray(4 * data.length);
  for (const [i, level] of data.entries()) {
    rgba.fill(level, 4 * i, 4 * i + 3);
    rgba[4 * i + 3] = 255;
  }
  canvas.getContext('2d').putImageData(new ImageData(rgba, width, height), 0, 0);
  return canvas.encode('jpeg', quality);
}

/** Eight pixels a byte, 1 is white, rows begin with a byte. */
function oneBit({ width, height, data }: Grey): Buffer {
  const row = Math.ceil(width / 8);
  const bits = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! >= 128) bits[y * row + (x >> 3)]! |= 128 >> (x & 7);
    }
  }
  return bits;
}

function plain(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function stream(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    plain(`<<${entries}/Length ${content.length}>>stream\n`),
    content,
    plain('\nendstream'),
  ]);
}

function fileOf(objects: readonly Buffer[]): Buffer {
  const parts = [plain('%PDF-1.4\n')];
  let size = parts[0]!.length;
  const places = objects.map((object, index) => {
    const place = size;
    const part = Buffer.concat([plain(`${index + 1} 0 obj\n`), object, plain('\nendobj\n')]);
    parts.push(part);
    size += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  parts.push(
    plain(
      `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
