/** What the reading of a header tells besides the values: rows, loose pieces, doubts. */

import { describe, expect, it } from 'vitest';
import { readHeaderTable } from '../../src/header/table.ts';
import type { Span } from '../../src/model/position.ts';
import { parse } from '../../src/parse.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { gridRules, page, run } from '../layout/pdfPages.ts';

const HEAD = 'Anfrage\nöffentlich\nDatum\n02.09.2021\nNummer\nF0231/21\nAbsender\nSPD-Stadtratsfraktion\n';
const REST =
  'Kurztitel\nOffene Sporthallen\n\nSehr geehrter Herr Oberbürgermeister,\n\nich frage Sie:\n\nWann?\n';

function tableOf(text: string) {
  const layout = textLayout(text);
  const table = readHeaderTable(layout)!;
  const textIn = (lines: Span[][]) =>
    lines.map((line) => line.map(({ start, end }) => text.slice(start, end)).join(' ')).join(' ');
  return { table, textIn };
}

describe('the table of a header', () => {
  it('has all rows of Gremium and Sitzungstermin, and the first as value', () => {
    const { table, textIn } = tableOf(
      `${HEAD}Gremium\tSitzungstermin\nKulturausschuss\t08.09.2021\nVerwaltungsausschuss\nStadtrat\t16.09.2021\n${REST}`,
    );
    expect(table.rows.map((row) => [textIn(row.Gremium), textIn(row.Sitzungstermin)])).toEqual([
      ['Kulturausschuss', '08.09.2021'],
      ['Verwaltungsausschuss', ''],
      ['Stadtrat', '16.09.2021'],
    ]);
    expect(textIn(table.values.get('Gremium')!)).toBe('Kulturausschuss');
    expect(textIn(table.values.get('Sitzungstermin')!)).toBe('08.09.2021');
    expect(table.doubts.has('Sitzungstermin')).toBe(false);
  });

  it('doubts a date that may be of either of two rows', () => {
    const { table } = tableOf(
      `${HEAD}Gremium\nSitzungstermin\nKulturausschuss\nStadtrat\n16.09.2021\n${REST}`,
    );
    expect(table.doubts.has('Sitzungstermin')).toBe(true);
  });

  it.each([
    ['EINGEGANGEN 03.09.2021', 'stamp'],
    ['Eingang am 03.09.2021', 'stamp'],
    ['Stellungnahme der Verwaltung: S0004/21', 'answer'],
    ['Stellungnahme der Verwaltung: offen', 'answer'],
  ])('names what belongs to no label: %s', (line, role) => {
    const { table, textIn } = tableOf(`${HEAD}${line}\nGremium\nStadtrat\n${REST}`);
    expect(table.loose.map((one) => [one.role, one.stretch.text])).toEqual([[role, line]]);
    expect(textIn(table.values.get('Absender')!)).toBe('SPD-Stadtratsfraktion');
  });

  it('takes the day and the office below EINGEGANGEN for the stamp, too', () => {
    const stamp = 'EINGEGANGEN\n25. FEB. 2021\nBüro des Stadtrates';
    const { table, textIn } = tableOf(`${HEAD}${stamp}\nGremium\nStadtrat\n${REST}`);
    expect(table.loose.map(({ role }) => role)).toEqual(['stamp', 'stamp', 'stamp']);
    expect(textIn(table.values.get('Absender')!)).toBe('SPD-Stadtratsfraktion');
  });

  it('takes them for it at the same edge, with cells of the form beside', () => {
    const gap = ' '.repeat(30);
    const stamp = `Gremium${gap}EINGEGANGEN\nStadtrat${gap.slice(1)}28. Nov. 2021\n${' '.repeat(37)}Büro Stadtrat`;
    const { table, textIn } = tableOf(`${HEAD}${stamp}\n${REST}`);
    expect(table.loose.map(({ role }) => role)).toEqual(['stamp', 'stamp', 'stamp']);
    expect(textIn(table.values.get('Gremium')!)).toBe('Stadtrat');
  });

  it.each(['Büro des Stadtrates', '25. FEB. 2021'])('takes no %s without a stamp for one', (line) => {
    const { table } = tableOf(`${HEAD}${line}\nGremium\nStadtrat\n${REST}`);
    expect(table.loose.filter(({ role }) => role === 'stamp')).toEqual([]);
  });

  it('leaves a diagnostic for a value that stands below other labels', async () => {
    const text = HEAD.replace(
      'Absender\nSPD-Stadtratsfraktion\n',
      'Absender\nAdressat\nSPD-Stadtratsfraktion\nOberbürgermeister Herrn Dr. Max Muster\n',
    );
    const { header, diagnostics } = await parse(
      new TextEncoder().encode(`${text}Gremium\nStadtrat\n${REST}`),
    );
    expect(header).toMatchObject({
      Absender: 'SPD-Stadtratsfraktion',
      Adressat: 'Oberbürgermeister Herrn Dr. Max Muster',
    });
    expect(diagnostics.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'columns-guessed /header/Absender',
      'header-incomplete /header/Sitzungstermin',
      'reading-unsure /sender',
      'header-incomplete /consultations',
    ]);
  });

  it('says where two readings are close', async () => {
    const text = `${HEAD}Kurztitel\nOffene Sporthallen\nam Wochenende auch im Sommer gewünscht\nViele Vereine warten darauf\nund wir auch\n`;
    const { diagnostics } = await parse(new TextEncoder().encode(text));
    expect(diagnostics.map(({ code, field }) => `${code} ${field}`)).toContain(
      'reading-unsure /header/Kurztitel',
    );
  });
});

describe('the words of a title', () => {
  const form = (title: string, below: string) => {
    const cell = (x: number, y: number, ...lines: string[]) =>
      lines.map((text, index) => run(x + 4, y + 12 + 12 * index, text));
    const xs = [60, 160, 280, 400, 530];
    const layout = pdfLayout([
      page(
        [
          ...cell(60, 100, 'Dezernat', 'V'),
          ...cell(160, 100, 'Amt', 'Amt 50'),
          ...cell(280, 100, 'Datum', '10.11.2025'),
          ...cell(400, 100, 'Öffentlichkeitsstatus', 'öffentlich'),
          ...cell(60, 130, title, below),
          ...cell(60, 160, 'Thema:', 'Offene Sporthallen'),
          run(60, 220, 'Die Hallen sind seit Mai offen.'),
        ],
        [
          ...gridRules(xs, [100, 130]),
          ...gridRules([60, 530], [100, 130]),
          ...gridRules([60, 530], [130, 160, 190]),
        ],
      ),
    ]);
    return readHeaderTable(layout)!;
  };

  it('go on with what stands below them in their cell, whatever it looks like', () => {
    for (const below of ['I 032 / 2', '10322195', 'Iosz2l25']) {
      const { title, values } = form('INFORMATION', below);
      expect([title?.kind, values.get('title')?.length, values.get('Amt')?.length]).toEqual([
        'information',
        1,
        1,
      ]);
    }
  });
});

describe('a date in the drawn cell beside two bodies', () => {
  it('is the sitting of the body at its height', () => {
    const sittings = (at: number) => {
      const layout = pdfLayout([
        page(
          [
            ...[run(64, 112, 'Anfrage'), run(184, 112, 'Datum'), run(184, 124, '10.11.2025')],
            ...[run(304, 112, 'Nummer'), run(304, 124, 'F0123/25')],
            ...[run(64, 142, 'Gremium'), run(64, 154, 'Kulturausschuss'), run(64, 166, 'Stadtrat')],
            ...[run(304, 142, 'Sitzungstermin'), run(304, at, '20.11.2025')],
            ...[run(64, 184, 'Kurztitel'), run(64, 196, 'Bänke am See'), run(60, 240, 'Ich frage Sie:')],
          ],
          [
            ...gridRules([60, 180, 300, 530], [100, 130]),
            ...gridRules([60, 300, 530], [130, 172]),
            ...gridRules([60, 530], [172, 202]),
          ],
        ),
      ]);
      return readHeaderTable(layout)!.rows.map(({ Sitzungstermin }) => Sitzungstermin.length);
    };
    expect(sittings(154)).toEqual([1, 0]);
    expect(sittings(166)).toEqual([0, 1]);
  });
});

describe('a drawn Beratungsfolge', () => {
  /** @param bodies lines of each cell */
  const bodiesOf = (bodies: readonly string[][]) => {
    const runs = [
      ...[run(64, 62, 'Landeshauptstadt Magdeburg'), run(64, 74, '– Der Oberbürgermeister –')],
      ...[run(224, 62, 'Drucksache'), run(224, 74, 'DS0045/25')],
      ...[run(384, 62, 'Datum'), run(384, 74, '23.01.2025'), run(64, 92, 'Dezernat: VI FB 62')],
      ...[run(64, 122, 'Beratungsfolge'), run(224, 122, 'Sitzung Tag'), run(324, 122, 'Behandlung')],
      run(424, 122, 'Zuständigkeit'),
    ];
    const ys = [112, 130];
    for (const [index, lines] of bodies.entries()) {
      const top = ys.at(-1)!;
      lines.forEach((text, line) => {
        runs.push(run(64, top + 12 + 12 * line, text));
      });
      runs.push(run(224, top + 12, `1${index}.03.2025`), run(324, top + 12, 'öffentlich'));
      runs.push(run(424, top + 12, 'Beratung'));
      ys.push(top + 6 + 12 * lines.length);
    }
    const end = ys.at(-1)!;
    runs.push(run(64, end + 12, 'Kurztitel'), run(64, end + 24, 'Bänke am See'));
    runs.push(run(60, end + 60, 'Beschlussvorschlag:'), run(60, end + 90, 'Drei Bänke werden aufgestellt.'));
    const rules = [
      ...gridRules([60, 220, 380, 530], [50, 80]),
      ...gridRules([60, 530], [80, 98]),
      ...gridRules([60, 220, 320, 420, 530], ys),
      ...gridRules([60, 530], [end, end + 30]),
    ];
    const layout = pdfLayout([page(runs, rules)]);
    return readHeaderTable(layout)!.rows.map(({ Gremium, Sitzungstermin }) => [
      Gremium.length,
      Sitzungstermin.length,
    ]);
  };

  it('has a council of a district whose name its cell broke', () => {
    expect(bodiesOf([['Kulturausschuss'], ['Ortschaftsrat', 'Pechau'], ['Stadtrat']])).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
  });

  it('has a body over two cells where the first one breaks off', () => {
    expect(
      bodiesOf([['Kulturausschuss'], ['Ausschuss für Umwelt und'], ['Energie'], ['Stadtrat']]),
    ).toHaveLength(3);
  });
});

describe('a drawn table in the text of an Information', () => {
  it('is no part of the table above its title', () => {
    const runs = [
      ...[run(64, 62, 'Dezernat'), run(64, 74, 'III'), run(184, 62, 'Amt'), run(184, 74, 'Team 3')],
      ...[run(304, 62, 'Datum'), run(304, 74, '26.02.2024')],
      ...[run(240, 100, 'INFORMATION'), run(240, 114, 'I0051/24')],
      ...[run(64, 142, 'Beratung'), run(304, 142, 'Tag'), run(424, 142, 'Behandlung')],
      ...[run(64, 160, 'Stadtrat'), run(304, 160, '28.03.2024'), run(424, 160, 'öffentlich')],
      ...[run(64, 190, 'Thema:'), run(64, 204, 'Übernachtungszahlen')],
      run(64, 218, 'Das Landesamt hat am 19. Februar die Zahlen für 2023 veröffentlicht.'),
      ...[run(64, 252, 'Jahr'), run(304, 252, 'Ankünfte'), run(424, 252, 'Gäste')],
      ...[run(64, 270, '2019'), run(304, 270, '412.118'), run(424, 270, '703.466')],
    ];
    const rules = [
      ...gridRules([60, 180, 300, 530], [50, 80]),
      ...gridRules([60, 300, 420, 530], [130, 148, 166]),
      ...gridRules([60, 300, 420, 530], [240, 258, 276]),
    ];
    const { values, rows } = readHeaderTable(pdfLayout([page(runs, rules)]))!;
    expect([values.get('Thema')?.length, rows.map(({ Gremium }) => Gremium.length)]).toEqual([1, [1]]);
  });
});
