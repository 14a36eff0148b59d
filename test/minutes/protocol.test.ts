/** Whole minutes, short: what the wording, the vote and the columns say. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const HEAD =
  'Landeshauptstadt Magdeburg\tMagdeburg, 18.11.19\n\nNiederschrift\n\nGremium\tWochentag, Datum\tOrt\tBeginn\tEnde\nSitzung - SR/006(VII)/19\nStadtrat\tMontag, 28.10.2019\tRatssaal\t17:00Uhr\t20:48Uhr\n\n';
const LIST =
  'Tagesordnung:\n\nÖffentliche Sitzung\n\n1\tEröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit\n2\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n3\tVerschiedenes\n\n';

async function minutesWith(attendance: string, second: string) {
  const protocol = `Öffentliche Sitzung\n\n1.\tEröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n\n${second}\n\n3.\tVerschiedenes\n\nKeine Wortmeldungen.\n`;
  const { minutes, diagnostics } = await parse(
    new TextEncoder().encode(`${HEAD}${LIST}${attendance}${protocol}`),
  );
  const unsure = diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
  return { ...minutes!, unsure };
}

const PRESENT = 'Anwesend:\n\nVorsitzender\nStadtrat Max Muster\n\n';

describe('an item whose title ends its line with a comma', () => {
  it('is the first of the protocol', async () => {
    const { agenda, items } = await minutesWith(PRESENT, 'Der Antrag wird zurückgezogen.');
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(items[0]).toMatchObject({
      number: '1',
      title: 'Eröffnung der Sitzung, Feststellung der Beschlussfähigkeit',
    });
  });
});

describe('a decision whose wording tells the outcome', () => {
  const decided = (wording: string, votes = '10 Ja-, 31 Neinstimmen und 4 Enthaltungen') =>
    minutesWith(
      PRESENT,
      `Der Stadtrat beschließt mit ${votes}:\n\n\tBeschluss-Nr. 203-006(VII)19\n\n${wording}`,
    );

  it('is rejected, though the council decides', async () => {
    const { items, unsure } = await decided('Der Antrag A0151/19 der Fraktion Blaue Liste wird abgelehnt.');
    expect(items[1]!.decisions[0]).toMatchObject({ number: '203-006(VII)19', outcome: 'rejected' });
    expect(unsure).toEqual([]);
  });

  it('is referred, to the committees of the wording', async () => {
    const { items } = await decided(
      'Der Antrag A0151/19 wird in die Ausschüsse StBV und UwE überwiesen.',
      '31 Ja-, 10 Neinstimmen und 4 Enthaltungen',
    );
    expect(items[1]!.decisions).toHaveLength(1);
    expect(items[1]!.decisions[0]).toMatchObject({ outcome: 'referred', referredTo: ['StBV', 'UwE'] });
  });

  it('is doubted where nothing but the vote speaks against it', async () => {
    const { items, unsure } = await decided('Auf Laubbläser wird verzichtet.');
    expect(items[1]!.decisions[0]!.outcome).toBe('adopted');
    expect(unsure).toEqual(['/minutes/items/1/decisions/0/outcome']);
  });
});

describe('attendance', () => {
  it('has the names of its groups in a column of their own', async () => {
    const { attendance } = await minutesWith(
      'Anwesend:\n\nVorsitzende\tGerda Muster\nMitglieder\tMaike Probe\n\tUlf Bürger\nEntschuldigt\tTom Fehl\n\n',
      'Der Antrag wird zurückgezogen.',
    );
    expect(attendance.map(({ group, people }) => [group, people.map(({ name }) => name)])).toEqual([
      ['Vorsitzende', ['Gerda Muster']],
      ['Mitglieder', ['Maike Probe', 'Ulf Bürger']],
      ['Entschuldigt', ['Tom Fehl']],
    ]);
  });
});
