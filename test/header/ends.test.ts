/** Where the header ends: titles of many lines, bodies without a lead-in, lines that belong to neither. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const HEAD =
  'Antrag\tDatum\tNummer\nöffentlich\t09.06.2021\tA0140/21\nAbsender\nFraktion Blaue Liste\nAdressat\nVorsitzender des Stadtrates\nGremium\tSitzungstermin\nStadtrat\t22.06.2021\nKurztitel\n';
const PIPES =
  'Antrag |\nDatum |\nNummer |\n|\nöffentlich |\n09.06.2021 |\nA0140/21 |\n|\nAbsender\n|\nFraktion Blaue Liste |\n|\nAdressat\n|\nVorsitzender des Stadtrates |\n|\nGremium |\nSitzungstermin |\n|\nStadtrat |\n22.06.2021 |\n|\nKurztitel |\n|\n';
const ROWS =
  '| Antrag öffentlich | Datum 09.06.2021 | Nummer A0140/21 |\n| Absender Fraktion Blaue Liste | | |\n| Adressat Vorsitzender des Stadtrates | | |\n| Gremium Stadtrat | Sitzungstermin 22.06.2021 | |\n';

describe('a body without a lead-in is no part of the Kurztitel', () => {
  it.each([
    [
      `${PIPES}Neue Farben für das Rathaus |\n|\ndas Rathaus wird wieder in den alten Farben gestrichen.\n`,
      'Neue Farben für das Rathaus',
    ],
    [
      `${PIPES}Neue Farben |\n|\nim Rathaus werden die alten Farben verwendet.\nBegründung:\nSie sind verblasst.\n`,
      'Neue Farben',
    ],
    [
      `${PIPES}Saubere Ufer |\n|\nDie Ufer werden gereinigt.\nBegründung:\nSie sind schmutzig.\n`,
      'Saubere Ufer',
    ],
    [
      `${PIPES}Saubere Ufer\n|\n|\nan den Ufern der Elbe wird zweimal im Jahr gereinigt,\nund zwar im März und im Oktober.\n`,
      'Saubere Ufer',
    ],
    [
      `${ROWS}| Kurztitel Saubere Ufer | | |\nan den Ufern der Elbe wird zweimal im Jahr gereinigt.\n`,
      'Saubere Ufer',
    ],
    [`${ROWS}| Kurztitel Saubere Ufer | | |\n\nder Uferweg wird gereinigt.\n`, 'Saubere Ufer'],
    [
      `${HEAD}Neue Bänke\n\nam Nordpark werden fünf Bänke aufgestellt.\n\nBegründung:\nEs fehlen welche.\n`,
      'Neue Bänke',
    ],
    [
      `${HEAD}Neue Bänke\n\nDer Oberbürgermeister wird beauftragt, fünf Bänke\naufzustellen.\n\nBegründung:\nEs fehlen welche.\n`,
      'Neue Bänke',
    ],
    [`${HEAD}Neue Bänke\n\nWir beantragen fünf Bänke am Nordpark.\n`, 'Neue Bänke'],
    [
      `${HEAD}Neue Bänke\n\n1. Am Nordpark werden fünf Bänke aufgestellt.\n2. Sie sind aus Holz.\n`,
      'Neue Bänke',
    ],
    [`${HEAD}Neue Bänke\n\nBeschlussvorschlag\n\nAm Nordpark werden Bänke aufgestellt.\n`, 'Neue Bänke'],
    [
      `${HEAD}Neue Bänke am Nordpark und\nam Südpark\n\nam Südpark fehlen sie seit Jahren.\n`,
      'Neue Bänke am Nordpark und am Südpark',
    ],
  ])('%#', async (text, title) => {
    const { header, background, resolution } = await parse(bytes(text));
    expect(header.Kurztitel, text).toBe(title);
    expect([...background, ...resolution].join(' ')).not.toBe('');
  });
});

describe('a line on the answer is no part of the Kurztitel', () => {
  it.each([
    `${HEAD}Neue Bänke\nStellungnahme der Verwaltung: S0003/23\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `${HEAD}Neue Bänke\n\nStellungnahme der Verwaltung: S0003/23\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `${HEAD}Neue Bänke Stellungnahme der Verwaltung: S0003/23\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `Stellungnahme der Verwaltung: S0003/23\n\n${HEAD}Neue Bänke\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `${ROWS}| Kurztitel Neue Bänke | | |\nStellungnahme der Verwaltung: S0003/23\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `${PIPES}Neue Bänke |\n|\nStellungnahme der Verwaltung: S0003/23\nDer Stadtrat möge beschließen:\nA.\n`,
  ])('%#', async (text) => {
    const { header, references, kind } = await parse(bytes(text));
    expect({ kind, title: header.Kurztitel, references }, text).toEqual({
      kind: 'antrag',
      title: 'Neue Bänke',
      references: ['S0003/23'],
    });
  });

  it.each([
    `${HEAD}Neue Bänke\nStellungnahme der Verwaltung: offen\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `${HEAD}Neue Bänke Stellungnahme der Verwaltung: offen\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
    `Stellungnahme der Verwaltung: offen\n${HEAD}Neue Bänke\n\nDer Stadtrat möge beschließen:\n\nA.\n`,
  ])('without a number %#', async (text) => {
    const { header, references, resolution } = await parse(bytes(text));
    expect({ title: header.Kurztitel, references, resolution }).toEqual({
      title: 'Neue Bänke',
      references: [],
      resolution: ['A.'],
    });
  });
});

describe('soft hyphens in header values', () => {
  it.each([
    ['Absender Stadtrat Ulf Sand\u00adhagen', 'Absender', 'Stadtrat Ulf Sandhagen'],
    ['Absender: Stadtrat Ulf Sand\u00adha\u00adgen', 'Absender', 'Stadtrat Ulf Sandhagen'],
    ['Kurztitel Be\u00adleuch\u00adtung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    ['Kurztitel: Be\u00adleuch\u00adtung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    ['Kurztitel\nBe\u00adleuch\u00adtung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    ['Kurztitel\tBe\u00adleuch\u00adtung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    [
      '| Gremium Stadtrat | |\n| Kurztitel Be\u00adleuch\u00adtung am Platz | |',
      'Kurztitel',
      'Beleuchtung am Platz',
    ],
    ['Kurztitel     Be\u00adleuch\u00adtung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    ['Kurztitel Beleuch\u00ad\ntung am Platz', 'Kurztitel', 'Beleuchtung am Platz'],
    ['Gremium Stadt\u00adrat', 'Gremium', 'Stadtrat'],
    ['Adressat Ober\u200bbürgermeister', 'Adressat', 'Oberbürgermeister'],
  ] as const)('%j', async (line, field, value) => {
    const text = `Anfrage öffentlich\nDatum 12.05.2021\nNummer F0123/21\n${line}\n\nSehr geehrter Herr Oberbürgermeister,\n\nich frage Sie:\n\n1. Wann?\n`;
    expect((await parse(bytes(text))).header[field]).toBe(value);
  });
});

describe('rows of Gremium and Sitzungstermin', () => {
  const first =
    'Änderungsantrag\nZum Verhandlungsgegenstand\nDatum\nA0283/21/1\nöffentlich\nA0283/21\n20.01.2022\nAbsender\nFraktion Blaue Liste\n';
  const last = 'Kurztitel\nBrunnen\n\nDer Stadtrat möge beschließen:\n\nSie werden gepflegt.\n';
  it.each([
    ['Gremium\nSitzungstermin\nKulturausschuss\n21.01.2022\nStadtrat\n27.01.2022\n', '2022-01-21'],
    ['Gremium\nSitzungstermin\nKulturausschuss\n21.01.2022\nStadtrat\n', '2022-01-21'],
    ['Gremium\tSitzungstermin\nKulturausschuss\t21.01.2022\nStadtrat\t27.01.2022\n', '2022-01-21'],
    ['Gremium\tSitzungstermin\nKulturausschuss\t21.01.2022\nStadtrat\t\n', '2022-01-21'],
    [
      'Gremium                Sitzungstermin\nKulturausschuss        21.01.2022\nStadtrat               27.01.2022\n',
      '2022-01-21',
    ],
    ['Gremium                Sitzungstermin\nKulturausschuss\nStadtrat               27.01.2022\n', null],
    ['Gremium\nKulturausschuss\nStadtrat\nSitzungstermin\n21.01.2022\n27.01.2022\n', '2022-01-21'],
    ['Gremium Sitzungstermin\nKulturausschuss 21.01.2022\nStadtrat 27.01.2022\n', '2022-01-21'],
    ['| Gremium | Sitzungstermin |\n| Kulturausschuss | 21.01.2022 |\n| Stadtrat | |\n', '2022-01-21'],
    [
      '| Gremium | Sitzungstermin |\n| Kulturausschuss | 21.01.2022 |\n| Stadtrat | 27.01.2022 |\n',
      '2022-01-21',
    ],
  ])('%j', async (rows, date) => {
    const { header } = await parse(bytes(first + rows + last));
    expect(header).toMatchObject({ Gremium: 'Kulturausschuss', Sitzungstermin: date, Kurztitel: 'Brunnen' });
  });

  it.each([
    ['Ausschuss für Umwelt\nund Energie', 'Ausschuss für Umwelt und Energie'],
    ['Finanz- und\nGrundstücksausschuss', 'Finanz- und Grundstücksausschuss'],
    ['Betriebsausschuss Kommunales\nGebäudemanagement', 'Betriebsausschuss Kommunales Gebäudemanagement'],
  ])('one body over two lines is one row: %j', async (body, whole) => {
    const { header } = await parse(bytes(`${first}Gremium\nSitzungstermin\n${body}\n21.01.2022\n${last}`));
    expect(header).toMatchObject({ Gremium: whole, Sitzungstermin: '2022-01-21' });
  });
});
