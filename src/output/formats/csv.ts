/**
 * CSV for spreadsheets (RFC 4180): UTF-8 without byte order mark, comma, CRLF, a header row once at the start. A row
 * is one line: newlines and other controls in a value are written `\uXXXX`. What lacks is an empty cell.
 *
 *     path,part,kind,public,Datum,Nummer,…,questions,…,diagnostics
 *     F0147-20.pdf,,anfrage,true,2020-07-07,F0147/20,…,4,…,columns-guessed label-unknown
 *
 * A cell that a spreadsheet would take for a formula begins with `'`.
 *
 * The dialect `excel-de` is what a German Excel opens by a double click: it begins with a byte order mark, `;` parts
 * the cells, and what such an Excel would silently turn into a date (the question `1.2`: 1 February) begins with `'`.
 */

import { stringify } from 'csv-stringify/sync';
import type { ParsedDocument } from '../../model/names.ts';
import { ANSWER_COLUMNS, answerRows } from './csvAnswers.ts';
import { CONSULTATION_COLUMNS, consultationRows } from './csvConsultations.ts';
import { PAPER_COLUMNS, paperCells } from './csvPaper.ts';
import { QUESTION_COLUMNS, questionRows } from './csvQuestions.ts';
import { DECISION_COLUMNS, decisionCells } from './decisionRows.ts';
import { escapeCell } from './escape.ts';
import type { Cell, CsvDialect, CsvRows, Render } from './render.ts';

interface Dialect {
  /** What the file begins with. */
  mark: string;
  delimiter: string;
  /** Is the text changed by the spreadsheet when it is opened? */
  isMisread(text: string): boolean;
}

const DIALECTS: Record<CsvDialect, Dialect> = {
  rfc4180: { mark: '', delimiter: ',', isMisread: () => false },
  'excel-de': { mark: '\ufeff', delimiter: ';', isMisread: isDayAndMonth },
};

const TABLES: Record<CsvRows, [columns: readonly string[], rows: (record: ParsedDocument) => Cell[][]]> = {
  papers: [PAPER_COLUMNS, (record) => [paperCells(record)]],
  questions: [QUESTION_COLUMNS, questionRows],
  answers: [ANSWER_COLUMNS, answerRows],
  consultations: [CONSULTATION_COLUMNS, consultationRows],
  decisions: [DECISION_COLUMNS, decisionCells],
};

/** `papers`: a row each record; else a row each question and part, answer, body, or decision of minutes: none for a paper without. */
export function csvRenderer(rows: CsvRows, dialect: CsvDialect = 'rfc4180'): Render {
  return table(...TABLES[rows], DIALECTS[dialect]);
}

/** Rows of a table of one's own; the first one is its head. */
export function csvText(rows: readonly (readonly Cell[])[], dialect: CsvDialect = 'rfc4180'): string {
  return toCsv(rows, DIALECTS[dialect]);
}

/** What a file in this dialect begins with. */
export function csvMark(dialect: CsvDialect = 'rfc4180'): string {
  return DIALECTS[dialect].mark;
}

function table(
  columns: readonly string[],
  rowsOf: (record: ParsedDocument) => Cell[][],
  dialect: Dialect,
): Render {
  const render = (record: ParsedDocument) => toCsv(rowsOf(record), dialect);
  return Object.assign(render, { prologue: dialect.mark + toCsv([[...columns]], dialect) });
}

function toCsv(rows: readonly (readonly Cell[])[], { delimiter, isMisread }: Dialect): string {
  const safe = (text: string): string => (isMisread(text) ? `'${text}` : safeCell(text));
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell))),
    { delimiter, record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } },
  );
}

/**
 * A German spreadsheet parts cells at `;` whatever the file says, so that a formula may begin after each, quoted or
 * not. At a cell's start csv-stringify looks out for `= + - @` and their full-width forms; tabs and CR are escaped.
 */
function safeCell(text: string): string {
  return escapeCell(text).replace(/(;[ "]*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'$2");
}

/** `1.2`, `1.2.`, `1.2.3`, `1/2`, `1-2`, but not `2021-05-12`, which is a date and may be read as one. */
function isDayAndMonth(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,4}(?:[./-]\d{0,4})?$/.test(text);
}
