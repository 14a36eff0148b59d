/** Cells parted by one space only: a row of values is cut at its dates, its numbers and its publicity. */

import { sliceStretch, spansOf } from '../words/stretch.ts';
import type { Piece } from './pieces.ts';

/** No row of a form is longer. */
const LONGEST_VALUE_ROW = 160;
/** `1 4.06.2021` is no number and a date: a gap tore the day apart. */
const TYPED_VALUE =
  /(?<![A-Za-zÀ-ɏẞ\d/])(?:(?<!(?:^| )[0-3] (?=\d\.))\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|(?:ä|ae)?(?:ds|[fasit]) ?\d{4}(?: ?\/ ?\d{1,4}){1,4}|(?:nicht ?-?)?öffentlich)(?![A-Za-zÀ-ɏẞ\d])/giu;

/** `Einwohnerversammlung am 24.03.2010`, `vom 23.03. und 24.03.2010`: the date is part of what is said. */
const IN_PHRASE = /(?:^| )(?:am|vom|zum|bis|ab|seit|dem|Stand:?) $|\d\.? und $/u;

/** `Zum Stichtag 15.11.2021 verfügt …`: a sentence. */
const TELLS_ON = /^ (?!nicht|öffentlich)[a-zß-ɏ]{3,}/u;

/** `Stadtrat 09.07.2020` holds two values; a piece that holds no more than one stays whole. */
export function cutAtTypes(piece: Piece): Piece[] {
  const { text } = piece.stretch;
  if (text.length > LONGEST_VALUE_ROW || !/\d|ffentlich/i.test(text)) return [piece];
  const cuts = new Set<number>([0]);
  for (const match of text.matchAll(TYPED_VALUE)) {
    if (
      IN_PHRASE.test(text.slice(0, match.index)) ||
      TELLS_ON.test(text.slice(match.index + match[0].length))
    )
      continue;
    cuts.add(match.index);
    cuts.add(match.index + match[0].length);
  }
  const starts = [...cuts].sort((left, right) => left - right);
  return starts.flatMap((start, index) => {
    const stretch = sliceStretch(piece.stretch, start, starts[index + 1] ?? text.length);
    if (stretch.text === '') return [];
    const x = piece.x + (start / text.length) * (piece.right - piece.x);
    const { line, right, cell } = piece;
    return [{ line, x, right, spans: spansOf(stretch), stretch, cell }];
  });
}
