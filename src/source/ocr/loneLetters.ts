/** What is left of a border is read as a letter that stands alone. */

import type { ReadWord } from './twoReadings.ts';

/** Strokes and what else is read as one letter; an x is a cross. */
const STROKE = /^[a-wyzäöüIJ1!|]$/;

/** Of the row's height: any letter of a text, and the mark of a list, is nearer to a word. */
const FAR = 2.5;

/** Specks beside the text of a cell; alone in it they are its value. */
const SPECK = /^[-–.,'‘’°_]$/;

/** A line of nothing but these is what is left of a border. */
const DASH = /^[-–—_]+$/;

/** Of the row's height: no digit but 1 is as narrow as this. */
const SLIVER = 0.2;
const DIGIT = /^[02-9]$/;

/**
 * Without digits that are too narrow for one, and without single letters and strokes of which the readings differ and that stand far from any word of their line.
 * @param lines each from the left
 * @param inCell they are those of a form's cell
 */
export function withoutLoneStrokes(lines: readonly (readonly ReadWord[])[], inCell: boolean): ReadWord[] {
  return lines.flatMap((line) => {
    if (line.length > 1 && line.every(({ text }) => DASH.test(text))) return [];
    return line.filter((word, index) => {
      if (DIGIT.test(word.text) && word.x1 - word.x0 < SLIVER * word.rowHeight) return false;
      const isStroke = word.doubt !== null && STROKE.test(word.text);
      const isSpeck = inCell && line.length > 1 && SPECK.test(word.text);
      if (!isStroke && !isSpeck) return true;
      const before = line[index - 1];
      const next = line[index + 1];
      const far = FAR * word.rowHeight;
      return (
        (before !== undefined && word.x0 - before.x1 < far) || (next !== undefined && next.x0 - word.x1 < far)
      );
    });
  });
}
