/** Heads of small papers for tests, and how they are read. */

import { parse } from '../src/parse.ts';

/** An Anfrage up to its questions. */
export const HEAD = `Anfrage\tDatum\tNummer
öffentlich\t12.05.2021\tF0123/21
Absender
Stadträtin Eva Muster
Adressat
Oberbürgermeister
Gremium\tSitzungstermin
Stadtrat\t20.05.2021
Kurztitel
Bänke am See

Sehr geehrter Herr Oberbürgermeister,

am See fehlen seit dem Winter mehrere Bänke.

Ich frage Sie:

`;

/** A Stellungnahme up to its text. */
export const OFFICE = `Stellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr.\tDatum
öffentlich\tAmt 66\tS0123/21\t12.05.2021
zum/zur
F0100/21 Fraktion GRÜNE/future!
Bezeichnung
Bänke am See
Verteiler\tTag
Der Oberbürgermeister\t01.06.2021

`;

/** A Drucksache up to its Beschlussvorschlag. */
export const PROPOSAL = `Landeshauptstadt Magdeburg\tDrucksache\tDatum
– Der Oberbürgermeister –\tDS0231/19\t09.05.2019
Dezernat: V\tAmt 51\tÖffentlichkeitsstatus\töffentlich
Beratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit
Stadtrat\t20.06.2019\töffentlich\tBeschlussfassung
Kurztitel
Bau einer Kita am See

`;

export async function read(text: string) {
  return parse(new TextEncoder().encode(text), { path: 'paper.txt' });
}
