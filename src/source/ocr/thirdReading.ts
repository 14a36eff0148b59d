/** A third look at lines with words of which two readings differ: enlarged, and one line at a time. */

import { recognise } from './engine.ts';
import { BORDER, cropped, enlarged, type Grey } from './grey.ts';
import { mended } from './mend.ts';
import { folded, isSamePlace, type ReadWord } from './twoReadings.ts';
import { type Word, wordsOf } from './words.ts';

/** The same model sees other letters in a picture of another size. */
const TIMES = 1.4;

/** Lines of a page, beyond which it is too bad to be worth the time. */
const MOST_LINES = 60;

/** Of the row's height: what is cut out above and below the line. */
const ABOVE = 0.95;
const BELOW = 0.35;

/** Only words that are as sure as this end a doubt. */
const CLEAR = 75;

const DIGIT = /\d/;

/**
 * Words whose doubt the third reading ends: two of three agree. Where there are digits the doubt stays, whatever is taken.
 * `lines` each from the left.
 */
export async function settledByThird(
  lines: readonly (readonly ReadWord[])[],
  picture: Grey,
  dpi: number,
): Promise<ReadWord[]> {
  const settled: ReadWord[] = [];
  let looks = 0;
  for (const line of lines) {
    const isOpen = line.some(({ doubt }) => doubt !== null && doubt.other !== null);
    if (!isOpen || looks >= MOST_LINES) settled.push(...line);
    else {
      looks++;
      settled.push(...voted(line, await third(line, picture, dpi)));
    }
  }
  return settled;
}

async function third(line: readonly ReadWord[], picture: Grey, dpi: number): Promise<Word[]> {
  const first = line[0]!;
  const last = line.at(-1)!;
  const box = {
    x0: Math.max(0, Math.floor(first.x0 - first.rowHeight / 2)),
    x1: Math.min(picture.width, Math.ceil(last.x1 + first.rowHeight / 2)),
    y0: Math.max(0, Math.floor(Math.min(...line.map((one) => one.baseline - ABOVE * one.rowHeight)))),
    y1: Math.min(
      picture.height,
      Math.ceil(Math.max(...line.map((one) => one.baseline + BELOW * one.rowHeight))),
    ),
  };
  if (box.x1 <= box.x0 || box.y1 <= box.y0) return [];
  const large = enlarged(cropped(picture, box), TIMES);
  const back = (place: number, from: number): number => place / TIMES - BORDER + from;
  return wordsOf(await recognise(large, 'latin', 'line', Math.round(dpi * TIMES))).map((word) => ({
    ...word,
    x0: back(word.x0, box.x0),
    x1: back(word.x1, box.x0),
    y0: back(word.y0, box.y0),
    y1: back(word.y1, box.y0),
    baseline: back(word.baseline, box.y0),
    rowHeight: word.rowHeight / TIMES,
  }));
}

/** Words that share a doubt are one place of the page, read as one or several. */
function voted(line: readonly ReadWord[], again: readonly Word[]): ReadWord[] {
  const done = new Set<unknown>();
  return line.flatMap((word) => {
    const { doubt } = word;
    if (doubt === null || doubt.other === null) return [word];
    if (done.has(doubt)) return [];
    done.add(doubt);
    return vote(
      line.filter((one) => one.doubt === doubt),
      doubt.other,
      again,
    );
  });
}

function vote(own: readonly ReadWord[], other: string, again: readonly Word[]): readonly ReadWord[] {
  const third = again.filter((word) => own.some((one) => isSamePlace(word, one)));
  const text = textOf(third);
  const isClear = third.every(({ confidence }) => confidence >= CLEAR);
  const read = own.map((word) => word.text).join(' ');
  // it is the model for all Latin letters that looks again: only what the other model saw, too, is sure
  if (own[0]!.isGerman === true) {
    const isSure = folded(text) === folded(read) && !DIGIT.test(read) && isClear;
    return isSure ? own.map((word) => ({ ...word, doubt: null })) : own;
  }
  if (third.length === 0 || folded(text) !== folded(other)) return own;
  const { baseline, rowHeight } = own[0]!;
  const doubt = isClear && !DIGIT.test(other) ? null : { other: read };
  return third.map((word) => ({ ...word, baseline, rowHeight, text: mended(word.text), doubt }));
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => mended(word.text)).join(' ');
}
