/** Labels that stand close beside each other in the row of a form without borders. */

import distance from 'leven';
import type { ReadWord } from './twoReadings.ts';

/** What only a row of labels has: `Stellungnahme-Nr.` */
const OF_ROW = /^(?:Stellungnahme|Information)-Nr\.$/;
/** Labels in such a row that are too like other words to be told elsewhere. */
const IN_ROW = ['Stadtamt', 'Datum'];
/** Letters of them that may be wrong, where those that look alike are the same. */
const MOST_WRONG_IN_ROW = 1;

/** `Siadiamt Stellungnahme-Nr. Datum`: labels close beside one that is no other word are labels, and doubtful. */
export function withLabelsOfRow(line: readonly ReadWord[]): readonly ReadWord[] {
  if (!line.some(({ text }) => OF_ROW.test(text))) return line;
  return line.map((word) => {
    const label = IN_ROW.find(
      (one) => one !== word.text && distance(strokesOf(word.text), strokesOf(one)) <= MOST_WRONG_IN_ROW,
    );
    return label === undefined ? word : { ...word, text: label, doubt: { other: word.text } };
  });
}

/** `zum Zur – SPD-Stadtratsfraktion`: the label's stroke is lost. */
export function withToLabel(line: readonly ReadWord[]): readonly ReadWord[] {
  const [to, other, next] = line;
  if (to?.text !== 'zum' || other === undefined || !/^[/|]?[Zz]ur$/.test(other.text)) return line;
  if (next !== undefined && !/^(?:–|(?:DS|[FA])\d{4}\/)/.test(next.text)) return line;
  return [{ ...to, text: 'zum/zur', x1: other.x1 }, ...line.slice(2)];
}

/** `Stellungnahme-` over `NO`: the label of a number in a narrow cell, which is doubtful. */
export function withBrokenLabel(words: readonly ReadWord[]): readonly ReadWord[] {
  const [first, second, ...others] = words;
  if (first === undefined || second === undefined || !BROKEN.test(first.text)) return words;
  if (!WORN_NUMBER.test(second.text)) return words;
  return [first, { ...second, text: 'Nr.', doubt: { other: second.text } }, ...others];
}

const BROKEN = /^(?:Stellungnahme|Informations?|Drucksachen?)-$/;
const WORN_NUMBER = /^N(?!r\.$)[A-Za-z0?!°º]{0,2}[.,]?$/;

/** Labels of values that have more than one sign. */
const OF_MORE =
  /^(?:zum\/zur|Bezeichnung|Kurztitel|Thema|Absender|Adressat|Gremium|Verteiler|Sitzungstermin|Datum|Nummer):?$/;

/** `zum/zur 3`: one sign that stands beside a label, and nothing else in its line, is a speck. */
export function withoutSignBeside(line: readonly ReadWord[]): readonly ReadWord[] {
  const [label, sign, ...more] = line;
  if (label === undefined || sign === undefined || more.length > 0) return line;
  const isSpeck = OF_MORE.test(label.text) && sign.text.length === 1;
  return isSpeck ? [{ ...label, doubt: label.doubt ?? { other: `${label.text} ${sign.text}` } }] : line;
}

/** Letters that worn print shows alike, as one. */
export function strokesOf(text: string): string {
  return text
    .replace(/rn/g, 'm')
    .replace(/[ltfj1|!.]/g, 'i')
    .replace(/[ceoa]/g, 'e')
    .replace(/[nuhbr]/g, 'n');
}
