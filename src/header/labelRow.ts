/** Rows of a form that hold labels only, one space apart. */

import { Opening } from '../words/opening.ts';

const LONGEST_LABEL_ROW = 70;
const ROW_WORD = new Opening(
  [
    'anfrage',
    'antrag',
    'änderungs',
    'zum v',
    'datum',
    'nummer',
    'gremium',
    'sitzung',
    'stellungn',
    'stadtamt',
    'verteiler',
    'tag',
    'inform',
    'beratung',
    'behandl',
    'zuständ',
    'drucks',
    'i n f o',
    'landesh',
    'dezernat',
    'amt',
    'öffentl',
  ],
  /(?:Landeshauptstadt Magdeburg|Anfrage|Antrag|Änderungsantrag|Zum Verhandlungsgegenstand|Datum|Nummer|Gremium|Sitzungstermin|Stellungnahme der Verwaltung|Stellungnahme(?:-(?:Nr\.)?|(?=Datum$))|Stellungnahme \([^)]{5,40}\)|Stadtamt|Verteiler|Tag|Informations-Nr\.|Beratungsfolge|Beratung|Sitzung Tag|Sitzung|Dezernat|Amt|Öffentlichkeitsstatus|Behandlung|Zuständigkeit|Drucksache(?: EB)?|I N F O R M A T I O N|Information(?= (?:Stadtamt|Dezernat|Amt) ))(?: ?:)?(?: |$|(?<=Nr\.|me)(?=Datum$))/iuy,
);

/**
 * Where the cells of a row begin that holds nothing but title and labels, one space apart; `null` for any other text.
 *
 *     Anfrage Datum Nummer
 *     öffentlich 07.07.2020 F0147/20
 */
export function labelRow(text: string): number[] | null {
  if (text.length > LONGEST_LABEL_ROW) return null;
  const starts = [0];
  let at = 0;
  for (;;) {
    const found = ROW_WORD.matchAt(text, at);
    if (found === null) return null;
    at += found.length;
    if (at >= text.length) return starts.length >= 2 ? starts : null;
    starts.push(at);
  }
}
