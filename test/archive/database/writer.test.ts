/** What a database holds of records, and what of it stays when papers are read again. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseState } from '../../../src/archive/database/header.ts';
import { openDatabase } from '../../../src/archive/database/sqlite.ts';
import { openWriter } from '../../../src/archive/database/writer.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { OPTIONS, written } from './written.ts';

const MINUTES: Pick<ParsedDocument, 'kind' | 'minutes'> = {
  kind: 'niederschrift',
  minutes: {
    agenda: [],
    attendance: [
      {
        group: 'Mitglieder',
        people: [{ name: 'Muster', academicTitle: 'Dr.', role: null, note: 'ab 14:20 Uhr' }],
      },
    ],
    items: [
      {
        ...{ number: '6.1', title: 'Bänke', paper: 'A0001/21', reporter: null, movers: [], text: [] },
        decisions: [
          {
            ...{ number: '009-001(VII)21', sentence: 'Beschlossen.', subject: 'item', paper: 'A0001/21' },
            ...{ outcome: 'adopted', referredTo: [], text: ['Bänke werden gestellt.', 'Bald.'] },
            vote: { yes: 30, no: 0, abstain: null, manner: null },
          },
        ],
      },
    ],
  },
};

/** An Anfrage, its Stellungnahme, minutes and an Antrag. */
function archive(): ParsedDocument[] {
  const asked = emptyRecord('f.pdf');
  Object.assign(asked, { kind: 'anfrage', title: 'Bänke' });
  Object.assign(asked.header, { Nummer: 'F0123/21', Datum: '2021-05-03' });
  asked.sender.groups = ['Fraktion DIE LINKE'];
  asked.references = ['A0009/20'];
  const part = { number: 'a', heading: null, text: 'Und wo?', parts: [] };
  asked.questions = [
    { number: '1', heading: null, text: 'Wie viele?', parts: [part] },
    { number: '2', heading: null, text: "Robert'); DROP TABLE papers;--", parts: [] },
  ];
  const reply = emptyRecord('s.pdf');
  Object.assign(reply, { kind: 'stellungnahme', respondsTo: ['F0123/21'] });
  Object.assign(reply.header, { Nummer: 'S0200/21', Datum: '2021-06-02' });
  reply.answers = [{ questions: ['1', '1.a'], heading: null, quoted: [], text: ['Vier.', 'Am See.'] }];
  reply.diagnostics = [
    { code: 'date-malformed', severity: 'warning', message: 'No date.', field: '/header/Datum', place: null },
    { code: 'columns-guessed', severity: 'info', message: 'Guessed.', field: null, place: null },
  ];
  const minutes = { ...emptyRecord('n.pdf'), ...MINUTES };
  Object.assign(minutes.header, {
    Sitzung: 'SR/021(VII)/21',
    Sitzungstermin: '2021-07-01',
    Gremium: 'Stadtrat',
  });
  const motion = emptyRecord('a.pdf');
  Object.assign(motion, { kind: 'antrag', title: 'Mehr Bänke' });
  motion.header.Nummer = 'A0001/21';
  return [asked, reply, minutes, motion];
}

function all(file: string, sql: string): unknown[] {
  const { database, close } = openDatabase(file, { readOnly: true });
  try {
    return database.all(sql).map((row) => Object.values(row));
  } finally {
    close();
  }
}

describe('a database', () => {
  it('holds every question with its answer, what is open, what was decided, doubted and lacks', () => {
    const file = written(temporaryFolder(), archive());
    expect(
      all(
        file,
        'SELECT asked_in, question, parent, question_text, answered_in, days, answer_text FROM questions_with_answers JOIN questions q ON q.paper = asking_paper AND q.number = question ORDER BY question',
      ),
    ).toEqual([
      ['F0123/21', '1', null, 'Wie viele?', 'S0200/21', 30, 'Vier.\nAm See.'],
      ['F0123/21', '1.a', '1', 'Und wo?', 'S0200/21', 30, 'Vier.\nAm See.'],
      ['F0123/21', '2', null, "Robert'); DROP TABLE papers;--", 'S0200/21', 30, null],
    ]);
    expect(all(file, 'SELECT asked_in, asked_by, question, replies FROM open_questions')).toEqual([
      ['F0123/21', '["Fraktion DIE LINKE"]', '2', 'S0200/21'],
    ]);
    expect(
      all(
        file,
        'SELECT sitting, date, item, about, about_title, outcome, yes, no, abstain, text FROM decisions_with_votes',
      ),
    ).toEqual([
      [
        'SR/021(VII)/21',
        '2021-07-01',
        '6.1',
        'A0001/21',
        'Mehr Bänke',
        'adopted',
        30,
        0,
        null,
        'Bänke werden gestellt.\nBald.',
      ],
    ]);
    expect(all(file, 'SELECT number, path, code, field FROM doubts')).toEqual([
      ['S0200/21', 's.pdf', 'date-malformed', '/header/Datum'],
    ]);
    expect(all(file, 'SELECT * FROM lacking_papers')).toEqual([['A0009/20', 1]]);
    expect(all(file, 'SELECT as_what, name, key FROM groups')).toEqual([
      ['sender', 'Fraktion DIE LINKE', 'linke'],
    ]);
    expect(all(file, 'SELECT as_what, academic_title, name, note FROM people')).toEqual([
      ['attendance', 'Dr.', 'Muster', 'ab 14:20 Uhr'],
    ]);
    expect(
      all(
        file,
        "SELECT text FROM texts WHERE id IN (SELECT rowid FROM texts_fts('bänke')) AND section = 'title'",
      ),
    ).toEqual([['Bänke'], ['Mehr Bänke']]);
  });

  it('has one row for a paper that is read again, and keeps the others', () => {
    const folder = temporaryFolder();
    const [asked, reply, ...others] = archive();
    written(folder, [asked!, reply!, ...others]);
    const file = written(folder, [{ ...asked!, questions: [] }]);
    expect(all(file, 'SELECT number FROM papers ORDER BY id')).toEqual([
      ['S0200/21'],
      [null],
      ['A0001/21'],
      ['F0123/21'],
    ]);
    expect(all(file, 'SELECT count(*) FROM questions')).toEqual([[0]]);
    expect(all(file, 'SELECT count(*) FROM files')).toEqual([[4]]);
    expect(all(file, "SELECT rowid FROM texts_fts('viele')")).toEqual([]);
    expect(all(file, 'PRAGMA foreign_key_check')).toEqual([]);
    const gone = written(folder, [reply!], { keep: 'inputs' });
    expect(all(gone, 'SELECT number FROM papers')).toEqual([['S0200/21']]);
  });

  it('is searched right where so many papers come and go that its search index is made anew', () => {
    const folder = temporaryFolder();
    const many = Array.from({ length: 1100 }, (_, index) => ({
      ...emptyRecord(`${index}.pdf`),
      title: `Paper ${index} before`,
    }));
    written(folder, many);
    const file = written(
      folder,
      many.map((record, index) => ({ ...record, title: `Paper ${index} after` })),
    );
    const count = (word: string) => all(file, `SELECT count(*) FROM texts_fts('${word}')`);
    expect([count('before'), count('after')]).toEqual([[[0]], [[1100]]]);
    const once = written(folder, [{ ...many[0]!, title: 'afterwards' }]);
    expect(once).toBe(file);
    expect([count('after'), count('afterwards')]).toEqual([[[1100]], [[1]]]);
  });

  it('knows a file that is there as it was, made by the same version', () => {
    const folder = temporaryFolder();
    const [asked] = archive();
    asked!.source.sha256 = 'ab';
    mkdirSync(folder, { recursive: true });
    const paper = join(folder, 'f.pdf');
    writeFileSync(paper, 'x');
    const file = written(folder, [asked!]);
    const has = (path: string, sha256?: string, more: object = {}): boolean => {
      const writer = openWriter(file, { ...OPTIONS, base: folder, ...more });
      const answer = writer.has(path, sha256);
      writer.abandon();
      return answer;
    };
    expect([has(paper), has(paper, 'ab'), has(paper, 'cd'), has(join(folder, 's.pdf'))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([has(paper, 'ab', { toolVersion: '2' }), has(paper, 'ab', { madeBy: '--ocr' })]).toEqual([
      false,
      false,
    ]);
    writeFileSync(paper, 'more');
    expect([has(paper), has(paper, 'ab')]).toEqual([false, true]);
  });

  it('is told from other files by its first bytes', () => {
    const folder = temporaryFolder();
    const other = join(folder, 'other.sqlite');
    expect(databaseState(other)).toBe('absent');
    writeFileSync(other, 'SQLite format 3\0 and something else that is long enough to hold numbers');
    expect(databaseState(other)).toBe('foreign');
    expect(databaseState(written(folder, archive()))).toBe('ours');
  });
});
