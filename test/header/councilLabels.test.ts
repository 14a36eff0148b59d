/** Labels of the council's form in other words than the form has, and words of which nobody knows that they are labels. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const LABELS = {
  from: 'Absender',
  to: 'Adressat',
  body: 'Gremium',
  day: 'Sitzungstermin',
  title: 'Kurztitel',
};
type Labels = typeof LABELS;

const WAYS: Record<string, (labels: Labels) => string> = {
  cells: (l) => `Anfrage\tDatum\tNummer
öffentlich\t12.05.2021\tF0123/21
${l.from}
Stadträtin Eva Muster
${l.to}
Oberbürgermeister
${l.body}\t${l.day}
Stadtrat\t20.05.2021
${l.title}
Bänke am See
`,
  pipes: (l) => `| Anfrage | Datum | Nummer |
| öffentlich | 12.05.2021 | F0123/21 |
| ${l.from} | Stadträtin Eva Muster | |
| ${l.to} | Oberbürgermeister | |
| ${l.body} | ${l.day} | |
| Stadtrat | 20.05.2021 | |
| ${l.title} | Bänke am See | |
`,
  'with colons': (l) => `Anfrage (öffentlich)

Nummer: F0123/21
Datum: 12.05.2021
${l.from}: Stadträtin Eva Muster
${l.to}: Oberbürgermeister
${l.body}: Stadtrat
${l.day}: 20.05.2021
${l.title}: Bänke am See
`,
};
const TEXT =
  '\nSehr geehrter Herr Oberbürgermeister,\n\nam See fehlen Bänke.\n\nIch frage Sie:\n\n1. Wann kommen sie?\n';
const HEADER = {
  Datum: '2021-05-12',
  Nummer: 'F0123/21',
  Absender: 'Stadträtin Eva Muster',
  Adressat: 'Oberbürgermeister',
  Gremium: 'Stadtrat',
  Sitzungstermin: '2021-05-20',
  Kurztitel: 'Bänke am See',
};

describe.each(Object.entries(WAYS))('%s', (_, form) => {
  it.each<[keyof Labels, string]>([
    ['from', 'Einreicherin'],
    ['from', 'Absender/in'],
    ['from', 'Fragesteller'],
    ['to', 'Empfänger'],
    ['body', 'Gremien'],
    ['body', 'Ausschuss'],
    ['day', 'Sitzung am'],
    ['day', 'Termin'],
    ['title', 'Titel'],
    ['title', 'Gegenstand'],
    ['title', 'Betreff'],
  ])('%s: %s', async (label, printed) => {
    const { header, diagnostics } = await read(form({ ...LABELS, [label]: printed }) + TEXT);
    expect(header).toMatchObject(HEADER);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each<[keyof Labels, string[]]>([
    ['to', ['/header/Adressat', '/addressee']],
    ['day', ['/header/Sitzungstermin', '/consultations']],
    ['title', ['/header/Kurztitel', '/title']],
  ])('an unknown word in the place of %s is said', async (label, fields) => {
    const { diagnostics } = await read(form({ ...LABELS, [label]: 'Mitteilung' }) + TEXT);
    expect(diagnostics.map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
  });
});

it('says of the value above an unknown label that it may hold another one', async () => {
  const { diagnostics, header } = await read(WAYS.cells!({ ...LABELS, to: 'Gerichtetes' }) + TEXT);
  expect(header.Absender).toBe('Stadträtin Eva Muster Gerichtetes Oberbürgermeister');
  expect(diagnostics.map(({ field }) => field)).toContain('/header/Absender');
});

describe('who stands above Adressat without a known label', () => {
  const from = (sender: string) =>
    read(WAYS.cells!({ ...LABELS, from: 'Zuschrift' }).replace('Stadträtin Eva Muster', sender) + TEXT);

  it.each(['Stadträtin Eva Muster', 'SPD-Fraktion'])('is the sender, which is said: %s', async (sender) => {
    const { header, diagnostics } = await from(sender);
    expect(header.Absender).toBe(sender);
    expect(diagnostics.map(({ code, field }) => `${code} ${field}`)).toContain(
      'reading-unsure /header/Absender',
    );
  });

  it('is none where nobody is named', async () => {
    const { header, diagnostics } = await from('Bänke');
    expect(header.Absender).toBeNull();
    expect(diagnostics.map(({ field }) => field)).toContain('/header/Absender');
  });
});

it('the subject of a mail is no label of a form below', async () => {
  const mail = `Von: Eva Muster\nBetreff: Anfrage zur Sitzung\n\n${WAYS.cells!(LABELS)}${TEXT}`;
  expect((await read(mail)).header).toMatchObject(HEADER);
});
