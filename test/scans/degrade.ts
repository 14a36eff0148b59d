/** What copying, scanning and faxing do to a printed page; the same page gives the same scan on every machine. */

import { type Grey, straightened, turnedByQuarters } from '../../src/source/ocr/grey.ts';

export interface Damage {
  /** Degrees, clockwise. */
  skew?: number;
  /** Pixels over which a letter's edge is smeared. */
  blur?: number;
  /** Grey levels up and down. */
  noise?: number;
  /** Black and white specks in 100,000 pixels. */
  specks?: number;
  /** How much darker the paper is at the right edge, from 0 to 1. */
  shade?: number;
  /** Grey of the palest ink, from 0 (black) to 1. */
  pale?: number;
  /** Only black and white. */
  twoTone?: boolean;
  /** Clockwise. */
  quarters?: number;
  /** A round stamp, and a scribble through some lines. */
  stamped?: boolean;
}

/** Five kinds of damage, and pages as a good office scanner gives them; `dpi` of the scan. */
export const KINDS: Readonly<Record<string, Damage & { dpi: number }>> = {
  'office 300': { dpi: 300, skew: 0.2, blur: 0.5, noise: 8 },
  'office 200': { dpi: 200, skew: -0.3, blur: 0.4, noise: 8 },
  askew: { dpi: 200, skew: 1.7, blur: 0.5, noise: 10, shade: 0.35 },
  faxed: { dpi: 200, skew: 0.4, noise: 30, specks: 60, twoTone: true },
  'pale copy': { dpi: 200, skew: -0.6, blur: 1.1, noise: 14, specks: 15, pale: 0.45, shade: 0.15 },
  stamped: { dpi: 250, skew: 0.3, blur: 0.5, noise: 10, stamped: true },
  coarse: { dpi: 150, skew: -0.4, blur: 0.5, noise: 8 },
};

/** Numbers from 0 to 1 that look random, always the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `dpi`: of the page. */
export function degraded(page: Grey, damage: Damage, dpi: number, seed: number): Grey {
  const random = numbers(seed);
  let scan: Grey = { ...page, data: page.data.slice() };
  if (damage.stamped === true) stamp(scan, dpi, random);
  if (damage.skew !== undefined) scan = straightened(scan, damage.skew);
  if (damage.blur !== undefined) scan = blurred(scan, damage.blur);
  const { pale = 0, shade = 0, noise = 0, specks = 0 } = damage;
  for (let y = 0, at = 0; y < scan.height; y++) {
    for (let x = 0; x < scan.width; x++, at++) {
      const ink = pale * 255 + scan.data[at]! * (1 - pale);
      const light = 1 - shade * (x / scan.width);
      const level = ink * light - 6 + (random() + random() - 1) * noise;
      scan.data[at] = Math.max(0, Math.min(255, level));
    }
  }
  for (let i = 0; i < (specks * scan.data.length) / 100_000; i++) speck(scan, random);
  if (damage.twoTone === true)
    for (const [at, level] of scan.data.entries()) scan.data[at] = level < 150 ? 0 : 255;
  return turnedByQuarters(scan, damage.quarters ?? 0);
}

function speck({ width, height, data }: Grey, random: () => number): void {
  const [x, y] = [Math.floor(random() * (width - 2)), Math.floor(random() * (height - 2))];
  const level = random() < 0.7 ? 0 : 255;
  for (const at of [y * width + x, y * width + x + 1, (y + 1) * width + x]) data[at] = level;
}

/** Each pixel mixed with its neighbours, twice over. */
function blurred({ width, height, data }: Grey, strength: number): Grey {
  const mix = (from: Uint8Array, step: number): Uint8Array => {
    const mixed = new Uint8Array(from.length);
    const share = Math.min(0.33, strength / 3);
    for (let at = 0; at < from.length; at++) {
      const [before, after] = [from[at - step] ?? 255, from[at + step] ?? 255];
      mixed[at] = from[at]! * (1 - 2 * share) + (before + after) * share;
    }
    return mixed;
  };
  let soft = data;
  for (let turn = 0; turn < Math.ceil(strength); turn++) soft = mix(mix(soft, 1), width);
  return { width, height, data: soft };
}

/** A ring with a bar across it in the upper right, over whatever stands there, and a stroke of a pen. */
function stamp(page: Grey, dpi: number, random: () => number): void {
  const [middleX, middleY] = [page.width * (0.6 + 0.2 * random()), page.height * (0.3 + 0.2 * random())];
  const radius = 0.6 * dpi;
  for (let degrees = 0; degrees < 360; degrees += 0.1) {
    const angle = (degrees * Math.PI) / 180;
    for (const r of [radius, radius * 0.8])
      dot(page, middleX + r * Math.cos(angle), middleY + r * Math.sin(angle), 90);
  }
  for (let x = -radius; x < radius; x += 0.5) dot(page, middleX + x, middleY + 0.3 * x, 90);
  for (let x = 0; x < 1.5 * dpi; x += 0.5) {
    dot(page, 0.15 * page.width + x, 0.8 * page.height + 0.08 * dpi * Math.sin(x / 9), 40);
  }
}

function dot({ width, height, data }: Grey, x: number, y: number, level: number): void {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const at = (Math.round(y) + dy) * width + Math.round(x) + dx;
      if (x > 1 && y > 1 && x < width - 2 && y < height - 2) data[at] = Math.min(data[at]!, level);
    }
  }
}
