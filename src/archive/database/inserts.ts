/** Rows into tables, by statements that are prepared once. */

import type { ParsedDocument } from '../../model/names.ts';
import { pointerTo } from '../../model/pointer.ts';
import { fold } from '../fold.ts';
import { askedQuestions } from '../links/archivePaper.ts';
import type { HeldRecord } from '../recordFiles.ts';
import { pagesOf } from '../search/find.ts';
import { partOf } from '../search/parts.ts';
import { sectionOf } from '../search/sections.ts';
import { stringsOf } from '../search/strings.ts';
import { fileRow, firstPage, joined, paperRow, plainRows } from './rows.ts';
import { type Database, type SqlCell, type Statement, storable } from './sqlite.ts';
import { type Row, TABLES, type TableName } from './tables.ts';

export interface Inserts {
  /** @param id left out: the next one. @returns the row's id */
  insert<Table extends TableName>(table: Table, row: Row<Table>, id?: number): number;
  /** All rows of a record. @param recordFile id of the file that it came from */
  insertRecord(held: HeldRecord, recordFile: number, wasRead: boolean): void;
  finalize(): void;
}

export function insertsInto(database: Database): Inserts {
  const statements = new Map<TableName, { statement: Statement; columns: string[] }>();
  const preparedFor = (table: TableName) => {
    const known = statements.get(table);
    if (known !== undefined) return known;
    const columns = Object.keys(TABLES[table]);
    const sql = `INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`;
    const made = { statement: database.prepare(sql), columns };
    statements.set(table, made);
    return made;
  };
  const insert: Inserts['insert'] = (table, row, id) => {
    const { statement, columns } = preparedFor(table);
    const all: Record<string, SqlCell> = { ...row, id: id ?? null };
    const cells = columns.map((column) => cellOf(all[column]!));
    return Number(statement.run(cells).lastInsertRowid);
  };
  let nextText = Number(database.get('SELECT coalesce(max(id), 0) AS id FROM texts')!.id) + 1;
  return {
    insert,
    insertRecord(held, recordFile, wasRead) {
      const { record } = held;
      const file = insert('files', fileRow(record));
      const paper = insert('papers', { ...paperRow(held, wasRead), record_file: recordFile, file });
      for (const [table, rows] of Object.entries(plainRows(record)))
        for (const row of rows) insert(table as TableName, { ...row, paper } as Row<TableName>);
      insertQuestions(insert, record, paper);
      insertAnswers(insert, record, paper);
      nextText = insertTexts(insert, record, paper, nextText);
    },
    finalize() {
      for (const { statement } of statements.values()) statement.finalize();
    },
  };
}

function cellOf(value: SqlCell): SqlCell {
  return typeof value === 'string' ? storable(value) : value;
}

function insertQuestions(insert: Inserts['insert'], record: ParsedDocument, paper: number): void {
  const all = askedQuestions(record.questions);
  for (const { way, parent, heading, text, pointer } of all) {
    const page = firstPage(record, `${pointer}/text`, `${pointer}/number`, `${pointer}/heading`);
    const above = parent === null ? null : all[parent]!.way;
    insert('questions', { paper, number: way, parent: above, heading, text, page, pointer });
  }
}

function insertAnswers(insert: Inserts['insert'], record: ParsedDocument, paper: number): void {
  for (const [index, { questions, heading, quoted, text }] of record.answers.entries()) {
    const pointer = `/answers/${index}`;
    const values = ['heading', 'text/0', 'quoted/0'].map((key) => `${pointer}/${key}`);
    const answer = insert('answers', {
      ...{ paper, place: index + 1, heading, quoted: joined(quoted), text: joined(text) },
      ...{ page: firstPage(record, ...values), pointer },
    });
    for (const number of questions) insert('answered_questions', { answer, paper, number });
  }
}

/** `unit` is the id of the first text of those that belong together. @returns the id of the next text */
function insertTexts(insert: Inserts['insert'], record: ParsedDocument, paper: number, from: number): number {
  const units = new Map<string, number>();
  let id = from;
  for (const string of stringsOf(record)) {
    const { id: key, name: part } = partOf(record, string.keys);
    const unit = units.get(key) ?? id;
    units.set(key, unit);
    const row = {
      ...{ paper, section: sectionOf(string.keys), unit, part, pointer: pointerTo(...string.keys) },
      ...{ pages: JSON.stringify(pagesOf(record, string)), text: string.text, folded: fold(string.text) },
    };
    // SQLite's own choice may be one that was free before
    insert('texts', row, id);
    id += 1;
  }
  return id;
}
