/** Words and shapes of the head of minutes. */

import type { HeaderField } from '../model/names.ts';
import { Opening } from '../words/opening.ts';

export type HeadField = Extract<
  HeaderField,
  'Datum' | 'Gremium' | 'Sitzungstermin' | 'Sitzung' | 'Ort' | 'Beginn' | 'Ende'
>;

/** Labels, whole cells; longest first. */
const LABELS: readonly [RegExp, HeadField][] = [
  [/^Gremium$|^Ausschu(?:ss|ß)(?:\/Gremium)?$|^Organ$/iu, 'Gremium'],
  [
    /^(?:Wochentag ?[,/]? ?(?:und )?)?Datum(?: der Sitzung)?$|^Wochentag,?$|^Sitzungs(?:termin|datum|tag)$|^(?:Tag|Termin) der Sitzung$|^Sitzung am$/iu,
    'Sitzungstermin',
  ],
  [/^(?:Sitzungs|Tagungs|Versammlungs)?ort$|^Ort der Sitzung$|^Raum$|^Sitzungsraum$/iu, 'Ort'],
  [/^(?:Sitzungs)?beginn$|^Beginn der Sitzung$|^Uhrzeit$|^Zeit$/iu, 'Beginn'],
  [/^(?:Sitzungs)?ende$|^Ende der Sitzung$/iu, 'Ende'],
  [/^Sitzung(?:s-?(?:Nr\.|nummer))?$|^Nr\. der Sitzung$/iu, 'Sitzung'],
];

/** The field that a cell's words are the label of. */
export function headLabel(text: string): HeadField | null {
  if (text.length > 30) return null;
  const words = text.replace(/ ?:$/, '');
  return LABELS.find(([label]) => label.test(words))?.[1] ?? null;
}

/** `SR/021(VI)/15`, `StBV/072(VII)/24`, `Z/003(VIII)26` */
export const SITTING =
  /(?<![A-Za-zÀ-ɏẞ\d/])(?:(?:OR|BA|UA|AG) )?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{0,11} ?\/ ?\d{1,3}\.? ?\([IVXl]{1,6}\) ?\/? ?\d{2}(?!\d)/u;
/** The first line of a cell that breaks within the sitting's number. */
export const BROKEN_SITTING = /^Sitzung ?[-–—] ?(OR|BA|UA|AG)$/u;
/** `021.(VI) Sitzung`, `11. Sitzung` */
export const COUNTED =
  /(\d{1,3})\. ?(?:\(([IVX]{1,6})\) ?)?(?:\(?(?:außer|nicht)?ordentliche\)? |öffentliche )?Sitzung/u;
export const WEEKDAY =
  /(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Sonnabend|Samstag|Sonntag|Mo\.|Di\.|Mi\.|Do\.|Fr\.|Sa\.|So\.)/u;
/** `14:00Uhr`, `17.00 Uhr`, `14:00` */
export const CLOCK =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d{2})(?! ?\.?\d)(?:[:.]\d{2})?(?: ?Uhr| ?h(?![A-Za-z]))|:(\d{2})(?!\d)| Uhr)/gu;
/** `Magdeburg, 09.12.15`, `Magdeburg, den 9. Dezember 2015` */
export const WRITTEN =
  /^(?:Landeshauptstadt Magdeburg )?Magdeburg,? ?(?:den |am |der )?(\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}\.?) ?\d{2,4})$/u;

/** `Niederschrift`, `N i e d e r s c h r i f t`, `Beschlussprotokoll`, `Sitzungsniederschrift` */
const TITLE = new Opening(
  [
    ...['entwurf ', 'öffentliche ', 'nichtöffentliche ', 'sitzungs', 'ni', 'n i', 'be', 'b e'],
    ...['ergebnis', 'kurz', 'protokoll'],
  ],
  /^(?:Entwurf (?:der )?)?(?:(?:Öffentliche |Nichtöffentliche )?(?:Sitzungs)?niederschrift|N ?i ?e ?d ?e ?r ?s ?c ?h ?r ?i ?f ?t|(?:Beschlu(?:ss|ß)|Ergebnis|Sitzungs|Kurz)-?protokoll|B ?e ?s ?c ?h ?l ?u ?s ?s ?p ?r ?o ?t ?o ?k ?o ?l ?l|Protokoll)(?=$|[ :(])/iu,
);
const OF_SITTING =
  /^(?: ?(?:\((?:nicht ?)?öffentlich(?:er Teil)?\)|(?:nicht ?)?öffentlich(?:er Teil)?|- ?(?:nicht ?)?öffentliche[rs]? (?:Teil|Sitzung)))?(?: ?:?$| ?(?:über |zu |von |der |des |zur |vom |Nr\. ?|- ?)(?=[^.]{0,160}(?:[Ss]itzung|rates|Stadtrat|[Aa]usschu(?:ss|ß)|beirat|\d)))/u;

/** Where the words of the kind end; `null` where the line is no title of minutes. */
export function minutesTitle(text: string): number | null {
  if (text.length > 200) return null;
  const found = TITLE.exec(text);
  return found !== null && OF_SITTING.test(text.slice(found[0].length)) ? found[0].length : null;
}

/** Bodies of the council. */
export const BODY =
  /(?<![A-Za-zÀ-ɏẞ])(?:Stadtrat(?:e?s)?|[A-Za-zÀ-ɏẞ-]{0,40}[Aa]ussch(?:u(?:ss|ß)(?:es)?|üsse)|Ortschaftsrat(?:e?s)?|[A-Za-zÀ-ɏẞ-]{0,40}[Bb]eirat(?:e?s)?|Ältestenrat(?:e?s)?|Kulturbeirat(?:e?s)?)(?![A-Za-zÀ-ɏẞ])/u;
