/** Minutes of three items, with an attendance and what is told of the second item. */

import { parse } from '../../src/parse.ts';

export const HEAD =
  'Landeshauptstadt Magdeburg\tMagdeburg, 18.11.19\n\nNiederschrift\n\nGremium\tWochentag, Datum\tOrt\tBeginn\tEnde\nSitzung - SR/006(VII)/19\nStadtrat\tMontag, 28.10.2019\tRatssaal\t17:00Uhr\t20:48Uhr\n\n';
export const LIST =
  'Tagesordnung:\n\nÖffentliche Sitzung\n\n1\tEröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit\n2\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n3\tVerschiedenes\n\n';

/** `unsure`: the fields of `reading-unsure`. */
export async function minutesWith(attendance: string, second: string) {
  const protocol = `Öffentliche Sitzung\n\n1.\tEröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n\n${second}\n\n3.\tVerschiedenes\n\nKeine Wortmeldungen.\n`;
  const { minutes, diagnostics } = await parse(
    new TextEncoder().encode(`${HEAD}${LIST}${attendance}${protocol}`),
  );
  const unsure = diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
  return { ...minutes!, unsure };
}

export const PRESENT = 'Anwesend:\n\nVorsitzender\nStadtrat Max Muster\n\n';
