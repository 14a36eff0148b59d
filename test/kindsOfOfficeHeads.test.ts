/** Heads of the administration's papers in narrow cells, and what stands under a title, each kind beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { OFFICE, read } from './smallForms.ts';

const TEXT = 'Die Bänke werden im Mai ersetzt.\n';
const unassigned = (diagnostics: readonly { code: string; message: string }[]) =>
  diagnostics.filter(({ code }) => code === 'text-unassigned').length;

describe('offices that a narrow cell broke', () => {
  const head = (label: string, below: string) =>
    `${OFFICE.replace('\tStadtamt\t', `\t${label}\t`).replace('\tAmt 66\t', `\t${below}\t`)}${TEXT}`;

  it.each([
    ['Stadtamt FB', '11, FB 32', 'FB 11, FB 32', ['FB 11', 'FB 32']],
    ['Stadtamt Amt 61,', 'Amt 66', 'Amt 61, Amt 66', ['Amt 61', 'Amt 66']],
    ['Stadtamt', 'Amt 66', 'Amt 66', ['Amt 66']],
  ])('%s over %s', async (label, below, value, groups) => {
    const { header, sender, diagnostics } = await read(head(label, below));
    expect([header.Stadtamt, sender.groups]).toEqual([value, groups]);
    expect(unassigned(diagnostics)).toBe(0);
  });

  it('begin with no other word: that is said', async () => {
    const { header, diagnostics } = await read(head('Stadtamt See', '11, FB 32'));
    expect(header.Stadtamt).toBeNull();
    expect(unassigned(diagnostics)).toBe(2);
  });
});

describe('a department and its office', () => {
  const information = (cell: string) =>
    read(
      `Landeshauptstadt Magdeburg\tDatum\n– Der Oberbürgermeister –\t28.02.2020\n${cell}\tÖffentlichkeitsstatus\n\töffentlich\n\nINFORMATION\n\nI0061/20\n\nBeratung\tTag\tBehandlung\nStadtrat\t14.05.2020\töffentlich\n\nThema: Bänke am See\n\n${TEXT}`,
    );

  it.each([
    ['Dezernat II SFM', 'II', 'SFM'],
    ['Dez. III KGM', 'III', 'KGM'],
    ['Dezernat II EB SAB', 'II', 'EB SAB'],
  ])('one space apart: %s', async (cell, department, office) => {
    const { header, sender } = await information(cell);
    expect([header.Dezernat, header.Amt, sender.groups]).toEqual([department, office, [office]]);
  });

  it('are told by their words', async () => {
    const { header, diagnostics } = await information('Dezernat II Bäder');
    expect([header.Dezernat, header.Amt]).toEqual([null, null]);
    expect(unassigned(diagnostics)).toBe(1);
  });
});

describe('what stands under the title', () => {
  const under = (line: string) => read(`${OFFICE.replace('\nöffentlich\t', `\n${line}\t`)}${TEXT}`);

  it.each(['öffentlich', 'nicht öffentlich', '(öffentlich)'])('is its rest: %s', async (line) => {
    expect(unassigned((await under(line)).diagnostics)).toBe(0);
  });

  it('may be the word that says whether the paper is public, with letters lost: that is said', async () => {
    const record = await under('öentlich');
    expect(record.public).toBeNull();
    expect(record.diagnostics.map(({ field }) => field)).toContain('/public');
    expect((await under('öffentlich')).diagnostics.map(({ field }) => field)).not.toContain('/public');
  });
});

describe('what a body is to do', () => {
  const bodies = (...lines: string[]) =>
    read(
      `Landeshauptstadt Magdeburg\n\nDrucksache\nDS0388/23\n\nDatum\n21.07.2023\n\nDezernat: VI\nFB 66\n\nBeratungsfolge\n\nSitzung Tag\n\nBehandlung\n\n${lines.join('\n\n')}\n\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\nAm See werden Bänke gebaut.\n`,
    );
  const said = (diagnostics: readonly { field: string | null }[]) =>
    diagnostics.some(({ field }) => field === '/consultations');

  it('stands among the values of the column before it, where its own label is missing', async () => {
    const { consultations } = await bodies(
      'Der Oberbürgermeister',
      '01.08.2023 nicht öffentlich',
      'Genehmigung OB',
      'Stadtrat',
      '19.10.2023 öffentlich',
      'Beschlussfassung',
    );
    expect(consultations.map((row) => [row.public, row.role])).toEqual([
      [false, 'Genehmigung OB'],
      [true, 'Beschlussfassung'],
    ]);
  });

  it('is left out where it cannot be told whose it is: of the rows that is said, too', async () => {
    const { consultations, diagnostics } = await bodies(
      'Der Oberbürgermeister',
      '01.08.2023 nicht\nöffentlich',
      'Genehmigung OB',
      'Ausschuss für Umwelt und Energie',
      '05.09.2023 öffentlich',
      'Beratung',
      'Stadtrat',
      '19.10.2023 öffentlich',
      'Beschlussfassung',
    );
    expect(consultations.map(({ role }) => role)).toEqual([null, null, 'Beschlussfassung']);
    expect(said(diagnostics)).toBe(true);
  });

  it('is not missed where other words are left out', async () => {
    const { diagnostics } = await bodies('Stadtrat', '19.10.2023 öffentlich', 'Nachtrag');
    expect(said(diagnostics)).toBe(false);
  });
});

describe('who signs', () => {
  it('stands below a role even where there is room between them', async () => {
    const { signatures } = await read(`${OFFICE}${TEXT}\nBeigeordneter\n\nDr. Krug\n`);
    expect(signatures).toEqual([{ name: 'Krug', academicTitle: 'Dr.', lines: ['Beigeordneter'] }]);
  });

  it('is another where more stands there', async () => {
    const { signatures } = await read(`${OFFICE}${TEXT}\nDr. Horn\nBeigeordneter\n\nDr. Krug\n`);
    expect(signatures.map(({ name, lines }) => [name, lines])).toEqual([
      ['Horn', ['Beigeordneter']],
      ['Krug', []],
    ]);
  });
});

describe('a topic behind a dash', () => {
  const headings = async (topic: string) =>
    (
      await read(
        `${OFFICE}Die Fragen werden wie folgt beantwortet:\n\nZu Frage 1 – ${topic}\n\nSie bleiben.\n\nZu Frage 2 – Kosten\n\nEs sind 900 Euro.\n`,
      )
    ).answers.map(({ heading }) => heading);

  it.each(['offene Stellen', 'terminfreie Zeiten', 'Stellen'])(
    'is part of the heading: %s',
    async (topic) => {
      expect(await headings(topic)).toEqual([`Zu Frage 1 – ${topic}`, 'Zu Frage 2 – Kosten']);
    },
  );

  it.each(['siehe Anlage', 'keine Angaben', 'alle Stellen', 'wird geprüft'])('answers: %s', async (topic) => {
    expect((await headings(topic))[0]).toBe('Zu Frage 1');
  });
});

describe('with whom an answer was agreed', () => {
  it.each([
    ['Das Schreiben ist mit dem Amt 61 abgestimmt.', true],
    ['Die Bahn hat mit Schreiben vom 28.11.2013 erklärt, dass dies mit dem Amt 61 abgestimmt wurde.', false],
  ])('%s: %s', async (text, agreed) => {
    const { coordination, statement } = await read(`${OFFICE}${TEXT}\n${text}\n`);
    expect(coordination ?? statement.at(-1)).toBe(text);
    expect(coordination !== null).toBe(agreed);
  });
});

describe('a stance', () => {
  it.each([
    ['Dem Antrag kann zugestimmt werden. Der Änderungsantrag wird nicht empfohlen.', 'adopt', true],
    ['Der Antrag wird abgelehnt. Dem Änderungsantrag kann zugestimmt werden.', 'reject', true],
    ['Der Stadtrat möge dies wissen. Die Verwaltung empfiehlt, dem Antrag zuzustimmen.', 'adopt', false],
  ])('of the motion, where the amendment has another, which is said: %s', async (text, stance, said) => {
    const { recommendation, diagnostics } = await read(
      `${OFFICE.replace('F0100/21', 'A0100/21')}${TEXT}\n${text}\n`,
    );
    expect(recommendation?.stance).toBe(stance);
    expect(diagnostics.some(({ field }) => field === '/recommendation/stance')).toBe(said);
  });
});
