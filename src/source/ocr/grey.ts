/** Pictures in grey, and what is done to them before they are recognised. */

/** One byte a pixel, 0 is black, row by row from the top. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A part of a picture in pixels, half-open. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A band of light greys round black letters is no letter; what is darker than this share of the paper is ink. */
const INK = 0.6;

/** Pixels. The paper's brightness is taken in squares of this size. */
const SQUARE = 48;

/** Share of a square's pixels that are darker than its paper, where it is filled with text. */
const PAPER = 0.8;

/** RGBA, as a canvas gives it, to grey. */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < data.length; i++, at += 4) {
    data[i] = (rgba[at]! * 77 + rgba[at + 1]! * 151 + rgba[at + 2]! * 28) >> 8;
  }
  return { width, height, data };
}

/** White where the paper is, wherever light fell on it unevenly: each pixel as a share of the paper's brightness around. */
export function evenPaper({ width, height, data }: Grey): Grey {
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      paper[row * columns + column] = brightness(data, width, height, column * SQUARE, row * SQUARE);
    }
  }
  const light = widened(paper, columns, rows);
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor(y / SQUARE));
    for (let x = 0; x < width; x++) {
      const most = light[row * columns + Math.min(columns - 1, Math.floor(x / SQUARE))]!;
      even[y * width + x] = Math.min(255, (data[y * width + x]! * 255) / most);
    }
  }
  return { width, height, data: even };
}

/** What is darker is no paper; so much of it is the middle of strokes, not their grey edge. */
const PAPER_FROM = 225;
const MIDDLE = 0.1;

/** Print is as black as this at least; what is paler than the second is no print but dirt on a blank page. */
const BLACK = 90;
const PALEST_INK = 200;

/** Paper from here on is made white: its grain, deepened with the ink, would be taken for the edges of letters. */
const CLEAR = 220;

/** Pale ink made black: the engine tells ink from paper for a whole page. The picture itself where its ink is black. */
export function deepened(picture: Grey): Grey {
  const { data } = picture;
  const count = new Uint32Array(256);
  for (let at = 0; at < data.length; at++) count[data[at]!]!++;
  const all = count.subarray(0, PAPER_FROM).reduce((sum, one) => sum + one, 0);
  let dark = 0;
  for (let seen = count[0]!; dark < 255 && seen < MIDDLE * all; seen += count[dark]!) dark++;
  if (dark < BLACK || dark > PALEST_INK) return picture;
  const deeper = Uint8Array.from(count, (_, level) =>
    Math.max(0, Math.min(255, ((level - dark) * 255) / (CLEAR - dark))),
  );
  return { ...picture, data: data.map((level) => deeper[level]!) };
}

/** Of the paper in a square: lighter than most of what is in it. */
function brightness(data: Uint8Array, width: number, height: number, left: number, top: number): number {
  const count = new Uint32Array(256);
  let all = 0;
  for (let y = top; y < Math.min(height, top + SQUARE); y += 2) {
    for (let x = left; x < Math.min(width, left + SQUARE); x += 2) {
      count[data[y * width + x]!]!++;
      all++;
    }
  }
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += count[level]!;
    if (seen >= PAPER * all) return Math.max(DARKEST_PAPER, level);
  }
  return 255;
}

/** What is darker is no paper, but a bar or a picture. */
const DARKEST_PAPER = 90;

/** The lightest of each square and its neighbours, so that a heading in bold does not darken the paper. */
function widened(paper: Float32Array, columns: number, rows: number): Float32Array {
  const light = new Float32Array(paper.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let most = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          most = Math.max(most, paper[y * columns + x]!);
        }
      }
      light[row * columns + column] = most;
    }
  }
  return light;
}

/** 1 where there is ink: what is darker than this share of the paper. */
export function inkOf({ data }: Grey, share = INK): Uint8Array {
  const ink = new Uint8Array(data.length);
  const most = share * 255;
  for (let i = 0; i < data.length; i++) if (data[i]! < most) ink[i] = 1;
  return ink;
}

/** Clockwise by so many quarters. */
export function turnedByQuarters(picture: Grey, quarters: number): Grey {
  let turned = picture;
  for (let i = 0; i < quarters; i++) turned = turnedQuarter(turned);
  return turned;
}

function turnedQuarter({ width, height, data }: Grey): Grey {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = data[y * width + x]!;
  }
  return { width: height, height: width, data: turned };
}

/** Turned clockwise about its middle; what comes in at the edges is white. */
export function straightened({ width, height, data }: Grey, degrees: number): Grey {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const [middleX, middleY] = [width / 2, height / 2];
  const turned = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    const dy = y + 0.5 - middleY;
    for (let x = 0; x < width; x++) {
      const dx = x + 0.5 - middleX;
      const fromX = middleX + dx * cos + dy * sin - 0.5;
      const fromY = middleY - dx * sin + dy * cos - 0.5;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [right, down] = [fromX - left, fromY - top];
      const above = data[at]! * (1 - right) + data[at + 1]! * right;
      const below = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
      turned[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return { width, height, data: turned };
}

/** So many times as large, smooth between the pixels; of two pixels a side at least. */
export function enlarged({ width, height, data }: Grey, times: number): Grey {
  const [wide, high] = [Math.round(width * times), Math.round(height * times)];
  const large = new Uint8Array(wide * high);
  const from = (place: number, most: number): number =>
    Math.min(most - 1.001, Math.max(0, (place + 0.5) / times - 0.5));
  for (let y = 0; y < high; y++) {
    const top = Math.floor(from(y, height));
    const down = from(y, height) - top;
    for (let x = 0; x < wide; x++) {
      const left = Math.floor(from(x, width));
      const right = from(x, width) - left;
      const at = top * width + left;
      const above = data[at]! * (1 - right) + data[at + 1]! * right;
      const below = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
      large[y * wide + x] = above * (1 - down) + below * down;
    }
  }
  return { width: wide, height: high, data: large };
}

/** As a file that every reader of pictures knows (PGM). */
export function pictureFile({ width, height, data }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}

/** The part from (x0, y0) to (x1, y1), with a white border. */
export function cropped(picture: Grey, box: Box): Grey {
  const width = box.x1 - box.x0 + 2 * BORDER;
  const height = box.y1 - box.y0 + 2 * BORDER;
  const data = new Uint8Array(width * height).fill(255);
  for (let y = box.y0; y < box.y1; y++) {
    const from = y * picture.width;
    data.set(picture.data.subarray(from + box.x0, from + box.x1), (y - box.y0 + BORDER) * width + BORDER);
  }
  return { width, height, data };
}

/** Pixels. Letters at the very edge of a picture are not recognised. */
export const BORDER = 12;
