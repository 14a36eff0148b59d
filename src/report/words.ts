/** Words for what a record says, as report pages print them. */

import type { Kind, ParsedDocument } from '../model/names.ts';

/** The titles as printed on the papers. */
const KIND_NAME: Readonly<Record<Kind, string>> = {
  anfrage: 'Anfrage',
  antrag: 'Antrag',
  aenderungsantrag: 'Änderungsantrag',
  stellungnahme: 'Stellungnahme',
  information: 'Information',
  drucksache: 'Drucksache',
  niederschrift: 'Niederschrift',
};

export function kindName(kind: Kind): string {
  return KIND_NAME[kind];
}

/** As German papers write it: `12.05.2021`. @param date ISO 8601 */
export function dateText(date: string): string {
  const isDay = date.length === 10 && date[4] === '-' && date[7] === '-';
  return isDay
    ? `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
    : date.split('-').reverse().join('.');
}

/** Of `titleOf`: what is printed is German, a number or a file name is in no language. */
export function titleLanguage({ header }: ParsedDocument): 'de' | null {
  return header.Kurztitel === null ? null : 'de';
}

/** The paper's title, or what else it is known by. */
export function titleOf({ header, source }: ParsedDocument): string {
  return header.Kurztitel ?? header.Nummer ?? source.path ?? '-';
}
