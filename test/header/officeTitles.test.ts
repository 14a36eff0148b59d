/** How the administration heads its papers: whose they are and which version stands behind the kind; or no known word at all. */

import { describe, expect, it } from 'vitest';
import { matchTitle } from '../../src/fields/title.ts';
import { PROPOSAL, read } from '../smallForms.ts';

const BODY = 'Beschlussvorschlag:\n\nDer Stadtrat beschließt den Kauf von drei Bänken.\n';
const proposal = (title: string) =>
  PROPOSAL.replace('\tDrucksache\t', `\t${title}\t`).replace('Bau einer Kita am See', 'Bänke am See') + BODY;

const information = (title: string) => `Landeshauptstadt Magdeburg
– Der Oberbürgermeister –
Dezernat: IV\tAmt: Amt 41\tDatum: 12.05.2021\tÖffentlichkeitsstatus: öffentlich

${title} I0123/21

Beratung\tTag\tBehandlung
Stadtrat\t08.07.2021\töffentlich

Thema:
Bänke am See

Die Arbeiten haben begonnen.
`;

describe('behind the kind', () => {
  it.each([
    'Drucksache (Beschlussvorlage)',
    'Drucksache - Beschlussvorlage',
    'Beschlussvorlage (Drucksache)',
    'Beschlussvorlage Stadt',
    'Drucksache der Verwaltung',
    'Drucksache – Neufassung',
    'Drucksache 2. Neufassung',
    'Drucksache (EB)',
    'Drucksache Eigenbetrieb',
    'Beschlussdrucksache',
  ])('%s is a Drucksache', async (title) => {
    const record = await read(proposal(title));
    expect(record).toMatchObject({
      kind: 'drucksache',
      title: 'Bänke am See',
      resolution: ['Der Stadtrat beschließt den Kauf von drei Bänken.'],
    });
    expect(record.header.Nummer).toBe('DS0231/19');
    expect(record.diagnostics.filter(({ field }) => field === '/kind')).toEqual([]);
  });

  it.each([
    'Information der Verwaltung',
    'INFORMATION DER STADTVERWALTUNG',
    'Information der Landeshauptstadt Magdeburg',
    'Information des Oberbürgermeisters',
    'Information zur Kenntnisnahme',
    'Information (Zwischeninformation)',
    'Zwischeninformation',
    'Informationsdrucksache',
    'I n f o r m a t i o n',
  ])('%s is an Information', async (title) => {
    const record = await read(information(title));
    expect(record).toMatchObject({
      kind: 'information',
      title: 'Bänke am See',
      statement: ['Die Arbeiten haben begonnen.'],
    });
    expect(record.header).toMatchObject({ Nummer: 'I0123/21', Datum: '2021-05-12' });
    expect(record.diagnostics.filter(({ field }) => field === '/kind')).toEqual([]);
  });

  it.each([
    'Information der Verwaltungsspitze',
    'Information zur Kenntnis der Anwohner',
    'Drucksache Stadtteil',
    'Drucksache Entwurfsplanung',
    'Drucksache (Beschlussvorlage) der Woche',
  ])('%s is no title', (text) => {
    expect(matchTitle(text)).toBeNull();
  });
});

describe('a title that no form has', () => {
  it.each(['Vorlage', 'Sachstandsbericht', 'Vorlage zur Beschlussfassung'])(
    '%s: the number tells the kind, which is said',
    async (title) => {
      const record = await read(proposal(title));
      expect(record).toMatchObject({ kind: 'drucksache', title: 'Bänke am See' });
      expect(record.header.Nummer).toBe('DS0231/19');
      expect(record.diagnostics.map(({ code, field }) => [code, field])).toEqual([
        ['reading-unsure', '/header/Nummer'],
        ['kind-guessed', '/kind'],
        ['text-unassigned', null],
      ]);
      expect(record.diagnostics[2]!.message).toContain(title);
    },
  );

  it('the number may end the line of the title', async () => {
    const record = await read(information('Sachstandsbericht zur Lage'));
    expect(record).toMatchObject({ kind: 'information', statement: ['Die Arbeiten haben begonnen.'] });
    expect(record.header.Nummer).toBe('I0123/21');
  });

  it.each([
    ['amid a sentence', proposal('Vorlage').replace('DS0231/19\t', 'Ersetzt DS0231/19 vom Mai.\t')],
    ['without a year', proposal('Vorlage').replace('DS0231/19', 'DS0231/1')],
    [
      'without a label of the form',
      information('Bericht').replace(/Beratung\tTag\tBehandlung\n|Thema:\n/g, ''),
    ],
  ])('a number %s is not its own', async (_, text) => {
    const record = await read(text);
    expect(record.kind).toBeNull();
    expect(record.diagnostics.map(({ code }) => code)).toContain('not-recognised');
  });
});

it('labels that ran together are two', async () => {
  const record = await read(`Landeshauptstadt Magdeburg
Stellungnahme der         Stadtamt         Stellungnahme-Nr.Datum
Verwaltung                FB 40, EB KGm    S0240/19         25.6.2019
öffentlich
zum/zur
F0139/19 - SPD-Stadtratsfraktion
Bezeichnung
Bänke am See
Verteiler                                                   Tag
Der Oberbürgermeister                                       9.7.2019

Am See fehlen drei Bänke.
`);
  expect(record.header).toMatchObject({
    Stadtamt: 'FB 40, EB KGm',
    Nummer: 'S0240/19',
    Datum: '2019-06-25',
  });
  expect(record.sender.groups).toEqual(['FB 40', 'EB KGm']);
});

it.each([
  ['X', ''],
  ['(X)', ''],
  ['[x]', '[ ]'],
  ['☒', '☐'],
  ['✔', '❏'],
  ['■', '□'],
  ['×', ''],
])('a check may be ticked with %s', async (full, empty) => {
  const checks = `Beteiligungen\tBeteiligung des\tJa\tNein
RPA\tRPA\t${empty}\t${full}
\tKFP\t${full}\t${empty}
\tBFP\t${empty}\t${full}
Kurztitel`;
  const record = await read(proposal('Drucksache').replace('Kurztitel', checks));
  expect(record.header.Beteiligungen).toBe('RPA');
  expect(record.proposal?.checks).toEqual([
    { label: 'RPA', value: false },
    { label: 'KFP', value: true },
    { label: 'BFP', value: false },
  ]);
});
