/** What only the forms of the administration print: departments, offices, sittings with treatment, checks, who is answered. */

import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/header/form.ts';
import { readHeaderTable } from '../../src/header/table.ts';
import { parse } from '../../src/parse.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

const DEPARTMENT = 'Dezernat: VI\tAmt: FB 62\töffentlich';
const BODIES =
  'Beratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit\nStadtrat\t03.04.2025\töffentlich\tBeschlussfassung';
const proposal = ({ office = DEPARTMENT, bodies = BODIES, checks = '' }) =>
  `Drucksache\tDatum\nDS0045/25\t23.01.2025\n${office}\n${bodies}\n${checks}Kurztitel\nBänke am See\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n\nBegründung:\n\nSie fehlen.\n`;
const answer = ({ answered = 'F0100/21 Fraktion Blaue Liste', office = 'Stadtamt\tAmt 66' }) => {
  const [label, value] = office.split('\t');
  return `Stellungnahme der Verwaltung\t${label}\tStellungnahme-Nr.\tDatum\nöffentlich\t${value}\tS0123/21\t12.05.2021\nzum/zur\n${answered}\nBezeichnung\nBänke am See\nVerteiler\tTag\nDer Oberbürgermeister\t01.06.2021\n\nDie Bänke werden im Herbst aufgestellt.\n`;
};

const read = (text: string) => parse(new TextEncoder().encode(text));

async function unsureIn(text: string) {
  const { diagnostics } = await read(text);
  return diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
}

describe('the department of a Drucksache', () => {
  it.each([
    ['Dezernat: VI FB 62\töffentlich', 'VI', 'FB 62', []],
    ['Dezernat: VI Theater Magdeburg\töffentlich', 'VI', 'Theater Magdeburg', ['Dezernat', 'Amt']],
    ['Dezernat: VI vorgelegt\töffentlich', 'VI vorgelegt', null, ['Dezernat']],
    ['Dezernat: Kultur und Sport\töffentlich', 'Kultur und Sport', null, ['Dezernat']],
    ['Dezernat: Kultur\töffentlich', 'Kultur', null, ['Dezernat']],
    ['Dezernat: Bau FB 62\tAmt: FB 63\töffentlich', 'Bau FB 62', 'FB 63', ['Dezernat', 'Amt']],
    ['Dezernat: VI\tEB KGm\töffentlich', 'VI', 'EB KGm', []],
  ])('%s', async (office, department, own, unsure) => {
    const text = proposal({ office });
    const { header } = await read(text);
    expect([header.Dezernat, header.Amt]).toEqual([department, own]);
    const fields = (await unsureIn(text)).filter((field) => field?.startsWith('/header/'));
    expect(fields).toEqual(unsure.map((name) => `/header/${name}`));
  });

  it('sends an Information without an office, and no Stellungnahme', async () => {
    const lines = 'Dezernat\tAmt\tDatum\nDez. V\t\t10.11.2025\nINFORMATION\nI0251/25\nThema: Bänke am See';
    expect((await read(`${lines}\n\nDie Bänke kommen im Herbst.\n`)).sender.groups).toEqual(['Dez. V']);
    expect((await read(answer({ office: 'Dezernat\tVI' }))).sender.groups).toEqual([]);
  });
});

describe('the sittings of a Drucksache', () => {
  const bodies = (...rows: string[]) =>
    proposal({ bodies: ['Beratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit', ...rows].join('\n') });
  const rowsOf = async (text: string) =>
    (await read(text)).consultations.map(({ body, date, role }) => `${body} ${date} ${role}`);

  it('have what the mayor is to do in one row, however it is broken', async () => {
    expect(await rowsOf(bodies('Stadtrat\t03.04.2025\töffentlich\tGenehmigung', 'OB'))).toEqual([
      'Stadtrat 2025-04-03 Genehmigung OB',
    ]);
  });

  it('have the mayor as a body where nothing is left open', async () => {
    expect(await rowsOf(bodies('Stadtrat\t03.04.2025\töffentlich\tBeratung', 'OB'))).toEqual([
      'Stadtrat 2025-04-03 Beratung',
      'OB null null',
    ]);
    expect(
      await rowsOf(
        bodies('Stadtrat\t03.04.2025\töffentlich\tGenehmigung', 'OB\t04.04.2025\tnicht öffentlich\tBeratung'),
      ),
    ).toEqual(['Stadtrat 2025-04-03 Genehmigung', 'OB 2025-04-04 Beratung']);
    expect(await rowsOf(bodies('Stadtrat\t03.04.2025\töffentlich\tGenehmigung', 'Kulturausschuss'))).toEqual([
      'Stadtrat 2025-04-03 Genehmigung',
      'Kulturausschuss null null',
    ]);
  });

  it('say a day that there is not', async () => {
    const { diagnostics } = await read(bodies('Stadtrat\t31.02.2025\töffentlich\tBeratung'));
    expect(diagnostics.map(({ code, field }) => `${code} ${field}`)).toContain(
      'date-malformed /consultations/0/date',
    );
  });

  it('are not public where only the word for it is broken', async () => {
    const { consultations } = await read(bodies('Stadtrat\t03.04.2025\tnicht\tBeratung', '\t\töffentlich'));
    expect(consultations.map((row) => row.public)).toEqual([false]);
  });
});

describe('the checks of a Drucksache', () => {
  const checksOf = async (checks: string) => {
    const { proposal: found, header } = await read(proposal({ checks }));
    return [header.Beteiligungen, ...found!.checks.map(({ label, value }) => `${label} ${value}`)];
  };

  it.each([
    ['Beteiligung des\tJa\tNein', 'RPA true', 'KFP false'],
    ['BETEILIGUNG DES\tJA\tNEIN', 'RPA true', 'KFP false'],
    ['Beteiligung des\tNein\tJa', 'RPA false', 'KFP true'],
    ['Beteiligung des\tJa', 'RPA null', 'KFP null'],
    ['Beteiligung des\tNein', 'RPA null', 'KFP null'],
  ])('stand below their words: %s', async (head, ...expected) => {
    const rows = 'Amt 66\tRPA\t[X]\t[ ]\nFB 23\tKFP\t[ ]\t[X]';
    expect(await checksOf(`Beteiligungen\t${head}\n${rows}\n`)).toEqual(['Amt 66 FB 23', ...expected]);
  });

  it('are told by nothing where both are ticked, or none is', async () => {
    const rows = 'Amt 66\tRPA\tX\tX\nFB 23\tKFP\t[ ]\t[ ]';
    expect(await checksOf(`Beteiligungen\tBeteiligung des\tJa\tNein\n${rows}\n`)).toEqual([
      'Amt 66 FB 23',
      'RPA null',
      'KFP null',
    ]);
  });

  it('stand with their marks in one cell', async () => {
    expect(await checksOf('Beteiligungen\nBeteiligung des Ja Nein\nRPA [ ] [X]\nKFP [X] [ ]\n')).toEqual([
      null,
      'RPA false',
      'KFP true',
    ]);
  });

  it('are known by columns where offices stand beside', async () => {
    const rows =
      'Amt 66              RPA                     X\nFB 23               Klimarelevanz                   X';
    expect(
      await checksOf(`Beteiligungen       Beteiligung des         Ja      Nein\n${rows}\nSFM\n`),
    ).toEqual(['Amt 66 FB 23 SFM', 'RPA true', 'Klimarelevanz false']);
  });

  it('are told by the order of two boxes, one cell a line', async () => {
    const rows = 'RPA\n[ ]\n[X]\nKFP\n[X]\n[ ]';
    expect(await checksOf(`Beteiligungen\nAmt 66\nBeteiligung des\nJa\nNein\n${rows}\n`)).toEqual([
      'Amt 66',
      'RPA false',
      'KFP true',
    ]);
  });

  it('are told by no mark alone in the next line', async () => {
    expect(await checksOf('Beteiligungen\nBeteiligung des     Ja                  Nein\nRPA\nX\n')).toEqual([
      null,
      'RPA null',
    ]);
  });
});

describe('who is answered', () => {
  it.each([
    ['F0100/21 – Fraktion Blaue Liste', ['F0100/21'], 'Fraktion Blaue Liste'],
    ['A0091/20 und A0092/20 Fraktion Blaue Liste', ['A0091/20', 'A0092/20'], 'Fraktion Blaue Liste'],
    ['F0100/21 –', ['F0100/21'], undefined],
  ])('%s', async (answered, numbers, group) => {
    const { respondsTo, addressee } = await read(answer({ answered }));
    expect([respondsTo, addressee.groups[0]]).toEqual([numbers, group]);
  });

  it('is unsure without a number', async () => {
    expect(await unsureIn(answer({ answered: 'Fraktion Blaue Liste' }))).toContain('/respondsTo');
  });
});

it('labels without a word or without a field of their own are none of the form', () => {
  const layout = textLayout(proposal({ office: 'Dezernat: VI\tEB KGm\töffentlich' }));
  const { labels } = formOf(layout, readHeaderTable(layout)!);
  expect(labels.map(({ field }) => field)).toEqual(['Datum', 'Dezernat', 'Kurztitel']);
});

describe('numbers and years', () => {
  const form = (number: string, title = 'Anfrage') =>
    `${title}\töffentlich\nDatum\t12.05.2021\nNummer\t${number}\nAbsender\tRita Bulling\nKurztitel\tBänke\n\nIch frage Sie:\n\n1. Wann?\n`;
  const codes = async (text: string) => (await read(text)).diagnostics.map(({ code }) => code);

  it('are told where they are of different kinds or years', async () => {
    expect(await codes(form('A0123/21'))).toContain('kind-number-mismatch');
    expect(await codes(form('F0123/20'))).toContain('number-year-mismatch');
    // the small form lacks the council's other labels
    expect(new Set(await codes(form('F0123/21')))).toEqual(new Set(['header-incomplete']));
  });

  it('are not where the number has no year', async () => {
    const found = await codes(form('A0123/1'));
    expect(found).toContain('number-without-year');
    expect(found).not.toContain('kind-number-mismatch');
    expect(found).not.toContain('number-year-mismatch');
  });

  it('say a title that is misspelt', async () => {
    expect(await codes(form('F0123/21', 'Anfrge'))).toContain('label-misspelt');
  });

  it('are told apart where the title’s cell has both of an Änderungsantrag', async () => {
    const amendment = (numbers: string, more: string) =>
      `Änderungsantrag\n${numbers}\nöffentlich\n${more}Datum\n11.06.2021\nAbsender\nRita Bulling\nKurztitel\nSchulbau\n\nBeschlussvorschlag:\n\nSie wird gebaut.\n`;
    for (const numbers of ['DS0172/21 DS0172/21/2', 'DS0172/21/2 DS0172/21']) {
      const { header } = await read(amendment(numbers, 'Zum Verhandlungsgegenstand\n'));
      expect([header.Nummer, header.Verhandlungsgegenstand]).toEqual(['DS0172/21/2', 'DS0172/21']);
    }
  });
});
