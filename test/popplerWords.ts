/** The words of a PDF as an independent tool sees them: poppler's `pdftotext -bbox`. */

import { spawnSync } from 'node:child_process';
import type { Box } from '../src/output/positions.ts';

export interface PopplerWord {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

const WORD =
  /<page |<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;

/** In points of the page as shown; poppler takes no notice of /UserUnit, which is therefore given. */
export function popplerWords(path: string, { password = '', userUnit = 1 } = {}): PopplerWord[] {
  const unlock = password === '' ? [] : ['-upw', password];
  const args = ['-bbox', '-cropbox', ...unlock, path, '-'];
  const { stdout, status, stderr } = spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`pdftotext ${path}: ${stderr}`);
  const words: PopplerWord[] = [];
  let page = 0;
  for (const [, xMin, yMin, xMax, yMax, text] of stdout.matchAll(WORD)) {
    if (text === undefined) {
      page++;
      continue;
    }
    const [left = 0, top = 0, right = 0, bottom = 0] = [xMin, yMin, xMax, yMax].map(
      (points) => Number(points) * userUnit,
    );
    words.push({ text: unescaped(text), page, x: left, y: top, width: right - left, height: bottom - top });
  }
  return words;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(#?\w+);/g, (all, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? all),
  );
}

/** Words whose middle lies in one of the boxes, box by box, in the order in which poppler tells them. */
export function wordsIn(words: readonly PopplerWord[], boxes: readonly Box[]): string[] {
  const found = new Set<PopplerWord>();
  for (const box of boxes) {
    const inside = words.filter((word) => word.page === box.page && holds(box, word));
    for (const word of inside) found.add(word);
  }
  return [...found].map(({ text }) => text);
}

/** The word in which the middle of a box lies: the box of a number is a part of the word `1.)`. */
export function wordAround(words: readonly PopplerWord[], box: Box): string {
  const around = words.find((word) => word.page === box.page && holds(word, box));
  return around?.text ?? '';
}

type Rectangle = Omit<Box, 'page'>;

function holds(outer: Rectangle, inner: Rectangle): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}
