/** Headers of all kinds in all layouts: what is printed in them is what is read. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { LAYOUTS, type PrintedHeader, withBody } from './variants.ts';

const LETTER =
  'Sehr geehrte Frau Oberbürgermeisterin,\n\nam Nordpark fehlt seit Jahren eine Bank.\n\nIch frage Sie:\n\n1. Wann kommt sie?\n\nRita Bulling\nStadträtin';
const MOTION =
  'Der Stadtrat möge beschließen:\n\nDie Brunnen werden gepflegt.\n\nBegründung:\n\nerfolgt mündlich';

const PAPERS: Readonly<
  Record<string, { header: PrintedHeader; body: string; expected: Record<string, unknown> }>
> = {
  Änderungsantrag: {
    header: {
      title: 'Änderungsantrag',
      under: ['DS0172/21/2', 'öffentlich'],
      rows: [
        [
          ['Zum Verhandlungsgegenstand', 'DS0172/21'],
          ['Datum', '11.06.2021'],
        ],
        [['Absender', 'Fraktion Blaue Liste']],
        [
          ['Gremium', 'Stadtrat'],
          ['Sitzungstermin', '17.06.2021'],
        ],
        [['Kurztitel', 'Schulbau am Nordpark']],
      ],
    },
    body: MOTION,
    expected: {
      kind: 'aenderungsantrag',
      public: true,
      header: {
        Datum: '2021-06-11',
        Nummer: 'DS0172/21/2',
        Absender: 'Fraktion Blaue Liste',
        Gremium: 'Stadtrat',
        Sitzungstermin: '2021-06-17',
        Kurztitel: 'Schulbau am Nordpark',
        Verhandlungsgegenstand: 'DS0172/21',
      },
    },
  },
  'title with sender': {
    header: {
      title: 'Antrag der Fraktion Blaue Liste',
      under: ['öffentlich'],
      rows: [
        [
          ['Datum', '09.06.2021'],
          ['Nummer', 'A0140/21'],
        ],
        [['Absender', 'Fraktion Blaue Liste']],
        [['Adressat', 'Vorsitzender des Stadtrates', 'Prof. Dr. Alexander Pott']],
        [
          ['Gremium', 'Stadtrat'],
          ['Sitzungstermin', '22.06.2021'],
        ],
        [['Kurztitel', 'Saubere Ufer']],
      ],
    },
    body: MOTION,
    expected: {
      kind: 'antrag',
      public: true,
      header: {
        Datum: '2021-06-09',
        Nummer: 'A0140/21',
        Absender: 'Fraktion Blaue Liste',
        Adressat: 'Vorsitzender des Stadtrates Prof. Dr. Alexander Pott',
        Gremium: 'Stadtrat',
        Sitzungstermin: '2021-06-22',
        Kurztitel: 'Saubere Ufer',
      },
    },
  },
  'two rows of Gremium': {
    header: {
      title: 'Änderungsantrag',
      under: ['A0283/21/1', 'öffentlich'],
      rows: [
        [
          ['Zum Verhandlungsgegenstand', 'A0283/21'],
          ['Datum', '20.01.2022'],
        ],
        [['Absender', 'Fraktion Blaue Liste']],
        [
          ['Gremium', 'Finanz- und Grundstücksausschuss', 'Stadtrat'],
          ['Sitzungstermin', '21.01.2022', '27.01.2022'],
        ],
        [['Kurztitel', 'Brunnen']],
      ],
    },
    body: MOTION,
    expected: {
      header: {
        Nummer: 'A0283/21/1',
        Gremium: 'Finanz- und Grundstücksausschuss',
        Sitzungstermin: '2022-01-21',
        Kurztitel: 'Brunnen',
      },
    },
  },
  'Kurztitel of two lines': {
    header: {
      title: 'Anfrage',
      under: ['öffentlich'],
      rows: [
        [
          ['Datum', '04.03.2021'],
          ['Nummer', 'F0061/21'],
        ],
        [['Absender', 'Stadträtin Rita Bulling', 'Fraktion Blaue Liste']],
        [['Adressat', 'Oberbürgermeisterin', 'Frau Petra Probe']],
        [
          ['Gremium', 'Stadtrat'],
          ['Sitzungstermin', '18.03.2021'],
        ],
        [['Kurztitel', 'Umbau des Naherholungsgebietes', 'Strandbad am Nordsee']],
      ],
    },
    body: LETTER,
    expected: {
      kind: 'anfrage',
      public: true,
      salutation: 'Sehr geehrte Frau Oberbürgermeisterin,',
      header: {
        Datum: '2021-03-04',
        Nummer: 'F0061/21',
        Absender: 'Stadträtin Rita Bulling Fraktion Blaue Liste',
        Adressat: 'Oberbürgermeisterin Frau Petra Probe',
        Gremium: 'Stadtrat',
        Sitzungstermin: '2021-03-18',
        Kurztitel: 'Umbau des Naherholungsgebietes Strandbad am Nordsee',
      },
    },
  },
  'Kurztitel of eight lines': {
    header: {
      title: 'Anfrage',
      under: ['nichtöffentlich'],
      rows: [
        [
          ['Datum', '03.06.2025'],
          ['Nummer', 'F0188/25'],
        ],
        [['Absender', 'Stadträtin Anna Beispiel']],
        [['Adressat', 'Oberbürgermeisterin', 'Frau Petra Probe']],
        [
          ['Gremium', 'Stadtrat'],
          ['Sitzungstermin', '19.06.2025'],
        ],
        [
          [
            'Kurztitel',
            'Sachstand zur Umsetzung',
            'des Beschlusses über die',
            'Gedenktafel am Haus der',
            'Vereine in der Straße',
            'des Friedens und zur',
            'Beteiligung der Schulen',
            'und Vereine im Stadtteil',
            'Neustadt an der Planung',
          ],
        ],
      ],
    },
    body: LETTER,
    expected: {
      public: false,
      salutation: 'Sehr geehrte Frau Oberbürgermeisterin,',
      header: {
        Nummer: 'F0188/25',
        Kurztitel:
          'Sachstand zur Umsetzung des Beschlusses über die Gedenktafel am Haus der Vereine in der Straße des Friedens und zur Beteiligung der Schulen und Vereine im Stadtteil Neustadt an der Planung',
      },
    },
  },
};

/** Two rows that one cell holds side by side with its values in one line are read by nobody. */
const ROWS_IN_ONE_LINE = [
  'label and value in one cell, tabs',
  'label row and value row, tabs',
  'labels, then values, a cell a line',
  'with colons',
  'pipes round label and value',
  'pipes, label row and value row',
  'pipes at line ends, cells torn apart',
];

describe.each(Object.entries(PAPERS))('%s', (name, { header, body, expected }) => {
  const layouts = Object.entries(LAYOUTS).filter(
    ([layout]) => name !== 'two rows of Gremium' || !ROWS_IN_ONE_LINE.includes(layout),
  );
  it.each(layouts)('%s', async (layout, render) => {
    const text = withBody(layout, render(header), body);
    expect(await parse(new TextEncoder().encode(text)), text).toMatchObject(expected);
  });
});
