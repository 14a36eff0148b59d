/** Labels of the administration's forms in other words than the form has. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const LABELS = {
  office: 'Stadtamt',
  number: 'Stellungnahme-Nr.',
  answered: 'zum/zur',
  title: 'Bezeichnung',
  bodies: 'Verteiler',
  day: 'Tag',
};
type Labels = typeof LABELS;

const WAYS: Record<string, (labels: Labels) => string> = {
  cells: (l) => `Stellungnahme der Verwaltung\t${l.office}\t${l.number}\tDatum
öffentlich\tAmt 66\tS0123/21\t12.05.2021
${l.answered}
F0100/21 Fraktion A
${l.title}
Bänke am See
${l.bodies}\t${l.day}
Der Oberbürgermeister\t01.06.2021
`,
  'a line each': (l) => `Stellungnahme der Verwaltung
öffentlich
${l.office}
Amt 66
${l.number}
S0123/21
Datum
12.05.2021
${l.answered}
F0100/21 Fraktion A
${l.title}
Bänke am See
${l.bodies}
Der Oberbürgermeister
${l.day}
01.06.2021
`,
  'with colons': (l) => `Stellungnahme der Verwaltung
öffentlich
${l.office}: Amt 66
${l.number}: S0123/21
Datum: 12.05.2021
${l.answered}: F0100/21 Fraktion A
${l.title}: Bänke am See
${l.bodies}: Der Oberbürgermeister
${l.day}: 01.06.2021
`,
};
const TEXT = '\nAm See fehlen drei Bänke.\n\nRehbaum\nBeigeordneter\n';

describe.each(Object.entries(WAYS))('%s', (_, form) => {
  it.each<[keyof Labels, string]>([
    ['office', 'Stadtamt/EB'],
    ['office', 'Stadtamt / FB'],
    ['office', 'Dienststelle'],
    ['number', 'Stellungnahme-№'],
    ['number', 'Stellungnahme-Nummer'],
    ['number', 'Stellungnahmenummer'],
    ['number', 'Reg.-Nr.'],
    ['answered', 'zu'],
    ['answered', 'zur Anfrage'],
    ['answered', 'Bezug'],
    ['title', 'Gegenstand'],
    ['title', 'Titel'],
    ['bodies', 'Verteilung'],
    ['bodies', 'Gremien'],
    ['day', 'Sitzung am'],
  ])('%s: %s', async (key, word) => {
    const record = await read(form({ ...LABELS, [key]: word }) + TEXT);
    expect(record.header).toMatchObject({
      Datum: '2021-05-12',
      Nummer: 'S0123/21',
      Stadtamt: 'Amt 66',
      'zum/zur': 'F0100/21 Fraktion A',
      Bezeichnung: 'Bänke am See',
    });
    expect(record.consultations).toEqual([
      { body: 'Der Oberbürgermeister', date: '2021-06-01', public: null, role: null },
    ]);
    expect(record.statement).toEqual(['Am See fehlen drei Bänke.']);
  });

  it('labels of another form stand for its own, which is said', async () => {
    const record = await read(form({ ...LABELS, office: 'Amt/FB', title: 'Thema' }) + TEXT);
    expect(record.header).toMatchObject({ Stadtamt: 'Amt 66', Bezeichnung: 'Bänke am See' });
    const said = record.diagnostics.map(({ field }) => field);
    expect(said).toContain('/header/Stadtamt');
    expect(said).toContain('/header/Bezeichnung');
  });
});

it.each(['Zum Antrag A0163/19 wird mitgeteilt:', 'Titel der Satzung ist zu ändern.', 'Zu den Bänken:'])(
  '%s is text',
  async (line) => {
    const record = await read(`${WAYS.cells!(LABELS)}\n${line}\n${TEXT}`);
    expect(record.statement[0]).toBe(line);
    expect(record.header['zum/zur']).toBe('F0100/21 Fraktion A');
  },
);

it('what is no office stays for `Amt`', async () => {
  const record = await read(
    WAYS['a line each']!({ ...LABELS, office: 'Amt' }).replace('Amt 66', '15.03.') + TEXT,
  );
  expect(record.header.Stadtamt).toBeNull();
});

it('labels and values of the Information one space apart', async () => {
  const record = await read(`Landeshauptstadt Magdeburg
– Die Oberbürgermeisterin –
Dezernat\tAmt\tDatum Öffentlichkeitsstatus
III\tAmt 41\t31.03.25 öffentlich
INFORMATION I0102/25
Beratung\tTag\tBehandlung
Stadtrat\t22.05.25\töffentlich
Thema: Bänke am See

Am See fehlen drei Bänke.

Sandra Muster
Teamleiterin

Anlage 1: Lageplan
`);
  expect(record.header).toMatchObject({ Dezernat: 'III', Amt: 'Amt 41', Datum: '2025-03-31' });
  expect(record.public).toBe(true);
  expect(record.signatures).toEqual([
    { name: 'Sandra Muster', academicTitle: null, lines: ['Teamleiterin'] },
  ]);
});
