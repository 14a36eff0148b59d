/** What stands below an item's title in the protocol: who moves, or text. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const HEAD =
  'Landeshauptstadt Magdeburg\tMagdeburg, 18.11.19\n\nNiederschrift\n\nGremium\tWochentag, Datum\tOrt\tBeginn\tEnde\nSitzung - SR/006(VII)/19\nStadtrat\tMontag, 28.10.2019\tRatssaal\t17:00Uhr\t20:48Uhr\n\nTagesordnung:\n\n1\tEröffnung der Sitzung\n2\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n\n';

async function read(people: string, below: string) {
  const { minutes, diagnostics } = await parse(
    new TextEncoder().encode(
      `${HEAD}Anwesend:\n\nMitglieder des Gremiums\n${people}\n\nÖffentliche Sitzung\n\n1.\tEröffnung der Sitzung\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.\tVerzicht auf Laubbläser\tA0151/19\n${below}\n`,
    ),
  );
  const { movers, text } = minutes!.items[1]!;
  return { movers, text, fields: diagnostics.map(({ field }) => field) };
}

describe('below a title', () => {
  it.each([
    'SR Muster verlas den Antrag und\nbat um Zustimmung.',
    'Ausschuss FG und Ausschuss KRB lagen keine\nZahlen vor.',
  ])('is text: %s', async (text) => {
    const { movers, text: told } = await read('Max Muster', `\tFraktion Blaue Liste\n\n${text}`);
    expect(movers).toEqual(['Fraktion Blaue Liste']);
    expect(told).toEqual([text.replace('\n', ' ')]);
  });

  it.each(['\tFraktion Blaue Liste\n\tSR Max Muster', '\n\tFraktion Blaue Liste\n\tSR Max Muster'])(
    'are movers: %j',
    async (below) => {
      const { movers } = await read('Max Muster', `${below}\n\nDer Antrag wird vertagt.`);
      expect(movers).toEqual(['Fraktion Blaue Liste', 'SR Max Muster']);
    },
  );
});

describe('names of four words', () => {
  it.each([
    ['Max Ahorn Uta Berg', true],
    ['Max von und zu Ahorn', false],
    ['Max Peter Ahorn', false],
  ])('%s', async (people, said) => {
    const { fields } = await read(people, '\nDer Antrag wird vertagt.');
    expect(fields.includes('/minutes/attendance/0/people')).toBe(said);
  });
});
