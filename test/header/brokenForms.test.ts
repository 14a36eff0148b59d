/** Forms that lack a label, print a line elsewhere or have more than they should: the other values stay where they belong. */

import { expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const MOTION = ['', 'Der Stadtrat möge beschließen:', '', 'Die Brunnen werden gepflegt.', ''];

const read = (...lines: string[]) => parse(new TextEncoder().encode(`${lines.join('\n')}\n`));

it('a value and the next label may be set in', async () => {
  const { header } = await read(
    'Stellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr.\tDatum',
    'öffentlich\tAmt 66\tS0123/21\t12.05.2021',
    ...['zum/zur', '    F0100/21 Fraktion GRÜNE/future!', '    Bezeichnung', 'Bänke am See'],
    ...['Verteiler\tTag', 'Der Oberbürgermeister\t01.06.2021', 'Stadtrat\t08.06.2021'],
    ...['Die Bänke werden im Herbst aufgestellt.', '', 'Muster', 'Beigeordneter'],
  );
  expect(header).toMatchObject({
    'zum/zur': 'F0100/21 Fraktion GRÜNE/future!',
    Bezeichnung: 'Bänke am See',
  });
});

it('the number that is amended may have no label', async () => {
  const { header } = await read(
    ...['Änderungsantrag', 'Datum', 'DS0172/21/2', 'öffentlich', '11.06.2021', 'DS0172/21'],
    ...['Absender', 'Fraktion Blaue Liste', 'Gremium', 'Sitzungstermin', 'Stadtrat', '17.06.2021'],
    ...['Kurztitel', 'Schulbau am Nordpark', ...MOTION],
  );
  expect(header).toMatchObject({
    Nummer: 'DS0172/21/2',
    Verhandlungsgegenstand: 'DS0172/21',
    Datum: '2021-06-11',
    Absender: 'Fraktion Blaue Liste',
  });
});

it('the number that is amended may stand beside the own one and its publicity', async () => {
  const { header } = await read(
    'Änderungsantrag\tZum Verhandlungsgegenstand\tDatum',
    'DS0172/21/2 öffentlich\tDS0172/21\t11.06.2021',
    ...['Absender', 'Fraktion Blaue Liste', 'Gremium\tSitzungstermin', 'Stadtrat\t17.06.2021'],
    ...['Kurztitel', 'Schulbau am Nordpark', ...MOTION],
  );
  expect(header).toMatchObject({ Nummer: 'DS0172/21/2', Verhandlungsgegenstand: 'DS0172/21' });
});

const PROPOSAL = [
  'Landeshauptstadt Magdeburg',
  '- Der Oberbürgermeister -',
  'Drucksache',
  'DS0045/25',
  'Datum',
];
const OFFICE = ['23.01.2025', 'Dezernat: VI', 'FB 62', 'öffentlich', 'Beratungsfolge', 'Sitzung', 'Tag'];
const CHECKS = ['Beteiligungen', 'Amt 66', 'Beteiligung des', 'Ja', 'Nein', 'RPA', '☐', '☒', 'KFP', '☒', '☐'];
const TITLE = ['Kurztitel', 'Bänke am See', '', 'Beschlussvorschlag:', '', 'Drei Bänke werden aufgestellt.'];

it('the label of a column may be two words, each in its line', async () => {
  const { consultations, proposal, header } = await read(
    ...[...PROPOSAL, ...OFFICE, 'Behandlung', 'Zuständigkeit', 'Der Oberbürgermeister', '04.02.2025'],
    ...['nicht öffentlich', 'Genehmigung OB', 'Stadtrat', '03.04.2025', 'öffentlich', 'Beschlussfassung'],
    ...[...CHECKS, ...TITLE],
  );
  expect(consultations).toEqual([
    { body: 'Der Oberbürgermeister', date: '2025-02-04', public: false, role: 'Genehmigung OB' },
    { body: 'Stadtrat', date: '2025-04-03', public: true, role: 'Beschlussfassung' },
  ]);
  expect(header.Beteiligungen).toBe('Amt 66');
  expect(proposal?.checks.map(({ value }) => value)).toEqual([false, true]);
});

it('what a body is to do may be said in other words, with no column for publicity', async () => {
  const { consultations } = await read(
    ...[...PROPOSAL, ...OFFICE, 'Zuständigkeit', 'Der Oberbürgermeister', '04.02.2025', 'nicht öffentlich'],
    ...['Prüfung OB', 'Stadtrat', '03.04.2025', 'öffentlich', 'Beschlussfassung', ...CHECKS, ...TITLE],
  );
  expect(consultations.map(({ body, role }) => [body, role])).toEqual([
    ['Der Oberbürgermeister', 'Prüfung OB'],
    ['Stadtrat', 'Beschlussfassung'],
  ]);
});

it('a body’s name below the title is no row of sittings', async () => {
  const { consultations, header } = await read(
    '| Antrag öffentlich | Datum 09.06.2021 | Nummer A0140/21 |',
    '| Absender Fraktion Blaue Liste |',
    '| Gremium Stadtrat | Sitzungstermin 22.06.2021 |',
    '| Kurztitel Saubere Ufer an der Elbe |',
    ...[' Stadtrat', ...MOTION],
  );
  expect(consultations.map(({ body }) => body)).toEqual(['Stadtrat']);
  expect(header.Gremium).toBe('Stadtrat');
});

it('a label that comes again is none that the form does not know', async () => {
  const { diagnostics, header } = await read(
    ...['Antrag', 'Datum', 'DATUM: 12.05.2021', 'Nummer', 'öffentlich', '09.06.2021', 'A0140/21'],
    ...['Absender', 'Fraktion Blaue Liste', 'Kurztitel', 'Saubere Ufer an der Elbe', ...MOTION],
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain('label-unknown');
  expect(header).toMatchObject({ Nummer: 'A0140/21', Absender: 'Fraktion Blaue Liste' });
});

it('the end of a label may have no room in its cell', async () => {
  const { header, diagnostics } = await read(
    'Stellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr\tDatum',
    ...['öffentlich\tFB 32\t.\t12.05.2021', '\t\tS0123/21\t'],
    ...['zum/zur', 'F0100/21 Fraktion GRÜNE/future!', 'Bezeichnung', 'Bänke am See'],
    ...['Verteiler\tTag', 'Der Oberbürgermeister\t01.06.2021', 'Stadtrat\t08.06.2021'],
    ...['Die Bänke werden im Herbst aufgestellt.', '', 'Muster', 'Beigeordneter'],
  );
  expect(header).toMatchObject({ Stadtamt: 'FB 32', Nummer: 'S0123/21', Datum: '2021-05-12' });
  expect(diagnostics).toEqual([]);
});

it.each(['', ' :'])('a label of two words may break beside its value%s', async (colon) => {
  const { header, diagnostics } = await read(
    ...['Änderungsantrag\töffentlich', 'Nummer\tA0036/26/1', 'Datum\t10.03.2026'],
    ...['Zum\tA0036/26', `Verhandlungsgegenstand${colon}`, 'Absender\tFraktion Blaue Liste'],
    ...['Gremium\tStadtrat', 'Sitzungstermin\t19.03.2026', 'Kurztitel\tBänke am See', ...MOTION],
  );
  expect(header).toMatchObject({ Nummer: 'A0036/26/1', Verhandlungsgegenstand: 'A0036/26' });
  expect(diagnostics).toEqual([]);
});
