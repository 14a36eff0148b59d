/**
 * CSV for spreadsheets (RFC 4180): UTF-8 without byte order mark, comma, CRLF, a header row once at the start. A row
 * is one line: newlines and other controls in a value are written `\uXXXX`. What lacks is an empty cell.
 *
 *     path,part,kind,public,Datum,Nummer,…,questions,…,diagnostics
 *     F0147-20.pdf,,anfrage,true,2020-07-07,F0147/20,…,4,…,columns-guessed label-unknown
 *
 * A cell that a spreadsheet would take for a formula begins with `'`.
 */

import { stringify } from 'csv-stringify/sync';
import type { ParsedDocument } from '../model.ts';
import { PAPER_COLUMNS, paperCells } from './csvPaper.ts';
import { QUESTION_COLUMNS, questionRows } from './csvQuestions.ts';
import { escapeCell } from './escape.ts';
import type { Cell, CsvRows, Render } from './render.ts';

/** `papers`: a row each record; `questions`: a row each question and part, none for a paper without questions. */
export function csvRenderer(rows: CsvRows): Render {
  return rows === 'papers'
    ? table(PAPER_COLUMNS, (record) => [paperCells(record)])
    : table(QUESTION_COLUMNS, questionRows);
}

function table(columns: readonly string[], rowsOf: (record: ParsedDocument) => Cell[][]): Render {
  const render = (record: ParsedDocument) => toCsv(rowsOf(record));
  return Object.assign(render, { prologue: toCsv([[...columns]]) });
}

function toCsv(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))),
    { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } },
  );
}

/**
 * A German spreadsheet parts cells at `;` whatever the file says, so that a formula may begin after each, quoted or
 * not. At a cell's start csv-stringify looks out for `= + - @` and their full-width forms; tabs and CR are escaped.
 */
function safeCell(text: string): string {
  return escapeCell(text).replace(/(;[ "]*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'$2");
}
