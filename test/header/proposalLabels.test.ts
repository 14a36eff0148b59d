/** A Drucksache's labels and heads in other words than the form has. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const WORDS = {
  department: 'Dezernat',
  office: 'Amt',
  status: 'Öffentlichkeitsstatus',
  treatment: 'Behandlung',
  task: 'Zuständigkeit',
  offices: 'Beteiligungen',
  title: 'Kurztitel',
  lead: 'Beschlussvorschlag:',
  reasons: 'Begründung:',
};
type Words = typeof WORDS;

const proposal = (words: Partial<Words>) => {
  const w = { ...WORDS, ...words };
  return `Landeshauptstadt Magdeburg\tDrucksache\tDatum
– Der Oberbürgermeister –\tDS0231/19\t09.05.2019
${w.department}: V\t${w.office}: Amt 51\t${w.status}\töffentlich
Beratungsfolge\tSitzung Tag\t${w.treatment}\t${w.task}
Der Oberbürgermeister\t10.06.2019\tnicht öffentlich\tGenehmigung OB
Stadtrat\t20.06.2019\töffentlich\tBeschlussfassung
${w.offices}\tBeteiligung des\tJa\tNein
BOB\tRPA\t\tX
${w.title}
Bänke am See

${w.lead}

Der Stadtrat beschließt den Kauf von drei Bänken.

${w.reasons}

Es fehlen Bänke am See.
`;
};

describe('in other words', () => {
  it.each<[keyof Words, string]>([
    ['department', 'Geschäftsbereich'],
    ['office', 'Amt/EB'],
    ['status', 'Öffentlichkeit'],
    ['treatment', 'Behandlungsart'],
    ['task', 'Kompetenz'],
    ['task', 'Funktion'],
    ['task', 'Beschlussart'],
    ['offices', 'Beteiligte Ämter'],
    ['offices', 'Mitzeichnung'],
    ['title', 'Kurzbezeichnung'],
    ['lead', 'Beschlussvorschlag der Verwaltung:'],
    ['lead', 'Beschlussentwurf:'],
    ['lead', 'Beschlussantrag:'],
    ['reasons', 'I. Begründung'],
    ['reasons', 'Sachverhalt und Begründung:'],
    ['reasons', 'Begründung/Sachverhalt:'],
  ])('%s: %s', async (key, word) => {
    const record = await read(proposal({ [key]: word }));
    expect(record.public).toBe(true);
    expect(record.header).toMatchObject({
      Dezernat: 'V',
      Amt: 'Amt 51',
      Beteiligungen: 'BOB',
      Kurztitel: 'Bänke am See',
    });
    expect(record.consultations).toEqual([
      { body: 'Der Oberbürgermeister', date: '2019-06-10', public: false, role: 'Genehmigung OB' },
      { body: 'Stadtrat', date: '2019-06-20', public: true, role: 'Beschlussfassung' },
    ]);
    expect(record.resolution).toEqual(['Der Stadtrat beschließt den Kauf von drei Bänken.']);
    expect(record.reasons).toEqual(['Es fehlen Bänke am See.']);
  });
});

describe('a heading in the place of the reasons’', () => {
  it.each(['Sachverhalt:', 'Sachdarstellung', 'Erläuterungen:'])(
    '%s is their first, which is said',
    async (head) => {
      const record = await read(proposal({ reasons: head }));
      expect(record.resolution).toEqual(['Der Stadtrat beschließt den Kauf von drei Bänken.']);
      expect(record.reasons).toEqual([head, 'Es fehlen Bänke am See.']);
      expect(record.diagnostics.map(({ field }) => field)).toContain('/reasons');
    },
  );

  it('is none amid the reasons', async () => {
    const record = await read(`${proposal({})}\nSachverhalt\n\nDrei Bänke sind morsch.\n`);
    expect(record.reasons).toEqual(['Es fehlen Bänke am See.', 'Sachverhalt', 'Drei Bänke sind morsch.']);
    expect(record.diagnostics).toEqual([]);
  });
});

it('a column of the Beratungsfolge whose label is not known is said', async () => {
  const record = await read(proposal({ treatment: 'Art der Sitzung' }));
  expect(record.consultations.map(({ public: one }) => one)).toEqual([null, null]);
  expect(record.diagnostics.map(({ field }) => field)).toContain('/consultations');
});
