/** Minutes behind a paper whose own title is damaged, so that they are read as the first paper of the file. */

import { expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const MINUTES = `Landeshauptstadt Magdeburg
Magdeburg, 12.06.24

Niederschrift

Gremium\tWochentag, Datum\tOrt\tBeginn\tEnde
Betriebsausschuss\tDienstag, 11.06.2024\tRatssaal\t17:00Uhr\t18:10Uhr

TOP 1 Eröffnung
Der Vorsitzende eröffnet die Sitzung.
`;

/** Labels of its form, and a sentence. */
const BEFORE = `rucksache\tDatum\tNummer
öffentlich\t01.09.2024\tDS0240/24
Kurztitel
Pflege der Grünanlagen

Der Stadtrat nimmt den Jahresabschluss zur Kenntnis.

`;

function read(text: string) {
  return parse(new TextEncoder().encode(text), { path: 'paper.txt' });
}

const HEAD = { Gremium: 'Betriebsausschuss', Sitzungstermin: '2024-06-11', Ort: 'Ratssaal', Beginn: '17:00' };

it('labels far above the row of the head are none of it', async () => {
  expect((await read(BEFORE + MINUTES)).header).toMatchObject(HEAD);
});

it('sentences above the title are said, and its letterhead is not', async () => {
  const told = async (text: string) =>
    (await read(text)).diagnostics
      .filter(({ code }) => code === 'text-unassigned')
      .map(({ place }) => place!.line);
  expect(await told(BEFORE + MINUTES)).toEqual([6]);
  expect(await told(MINUTES)).toEqual([]);
});
