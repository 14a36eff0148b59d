/** Bodies of a Verteiler or a Beratungsfolge whose cell breaks their name: the row's other cells stand at any of its lines. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const BODIES: readonly (readonly [string, string, string])[] = [
  ['Ausschuss für Umwelt und', 'Energie', 'Ausschuss für Umwelt und Energie'],
  ['Betriebsausschuss', 'Theater Magdeburg', 'Betriebsausschuss Theater Magdeburg'],
  ['Unterausschuss', 'Jugendhilfeplanung', 'Unterausschuss Jugendhilfeplanung'],
  ['Finanz- und', 'Grundstücksausschuss', 'Finanz- und Grundstücksausschuss'],
  ['Verwaltungs-', 'ausschuss', 'Verwaltungsausschuss'],
  ['Kulturaus-', 'schuss', 'Kulturausschuss'],
  ['Der Oberbürger-', 'meister', 'Der Oberbürgermeister'],
  ['Die Oberbürgermeis-', 'terin', 'Die Oberbürgermeisterin'],
];

const NARROW = ' '.repeat(39);
const PROPOSAL = (rows: string) => `Landeshauptstadt Magdeburg             Drucksache      Datum
– Der Oberbürgermeister –              DS0231/19       09.05.2019
Dezernat: I        Amt 30              Öffentlichkeitsstatus
                                       öffentlich
Beratungsfolge                         Sitzung     Behandlung        Zuständigkeit
                                       Tag
${rows}
Kurztitel
Bänke am See

Beschlussvorschlag:

Der Stadtrat beschließt den Kauf von drei Bänken.
`;
const OPINION = (rows: string) => `Landeshauptstadt Magdeburg

Stellungnahme der Verwaltung           Stadtamt      Stellungnahme-Nr.   Datum
öffentlich                             Amt 66        S0123/21            12.05.2021
zum/zur
A0100/21 Fraktion GRÜNE/future!
Bezeichnung
Bänke am See
Verteiler                              Tag
${rows}
Die Bänke werden im Mai ersetzt.
`;

const WAYS: Record<string, (first: string, second: string, cells: string) => string> = {
  first: (first, second, cells) => `${first.padEnd(39)}${cells}\n${second}\n`,
  last: (first, second, cells) => `${first}\n${second.padEnd(39)}${cells}\n`,
  'between both': (first, second, cells) => `${first}\n${NARROW}${cells}\n${second}\n`,
};

describe.each(Object.entries(WAYS))('the cells stand at the line: %s', (_, way) => {
  it.each(BODIES)('of a Beratungsfolge: %s %s', async (first, second, body) => {
    const row = way(first, second, '12.06.2019  öffentlich        Beratung');
    const council = `${'Stadtrat'.padEnd(39)}20.06.2019  öffentlich        Beschlussfassung\n`;
    const record = await read(PROPOSAL(row + council));
    expect(record.consultations).toEqual([
      { body, date: '2019-06-12', public: true, role: 'Beratung' },
      { body: 'Stadtrat', date: '2019-06-20', public: true, role: 'Beschlussfassung' },
    ]);
    expect(record.title).toBe('Bänke am See');
  });

  it.each(BODIES)('of a Verteiler: %s %s', async (first, second, body) => {
    const council = `${'Stadtrat'.padEnd(39)}20.06.2019\n`;
    const record = await read(OPINION(way(first, second, '12.06.2019') + council));
    expect(record.consultations).toEqual([
      { body, date: '2019-06-12', public: null, role: null },
      { body: 'Stadtrat', date: '2019-06-20', public: null, role: null },
    ]);
    // nor is the second line one of the title above
    expect(record.title).toBe('Bänke am See');
  });
});
