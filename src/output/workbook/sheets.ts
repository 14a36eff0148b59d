/** The sheets of a workbook for people who read German: which columns, what stands in them, how wide they are. */

import type { ParsedDocument } from '../../model/names.ts';
import { ANSWER_COLUMNS, answerRows } from '../formats/csvAnswers.ts';
import { PAPER_COLUMNS, paperCells } from '../formats/csvPaper.ts';
import { QUESTION_COLUMNS, questionRows } from '../formats/csvQuestions.ts';
import { DECISION_COLUMNS, decisionCells } from '../formats/decisionRows.ts';
import type { Cell } from '../formats/render.ts';

export interface Sheet {
  name: string;
  /** Keys of the columns; the first is the paper's path, which becomes a link. */
  columns: readonly string[];
  rows(record: ParsedDocument): Cell[][];
}

const DOUBT_COLUMNS = ['path', 'Nummer', 'code', 'severity', 'field', 'page', 'line', 'message'];

/** In the order of the tabs. */
export const SHEETS: readonly Sheet[] = [
  { name: 'Papiere', columns: PAPER_COLUMNS, rows: (record) => [paperCells(record)] },
  { name: 'Fragen', columns: QUESTION_COLUMNS, rows: questionRows },
  { name: 'Antworten', columns: ANSWER_COLUMNS, rows: answerRows },
  {
    name: 'Beschlüsse',
    columns: ['path', ...DECISION_COLUMNS],
    rows: (record) => decisionCells(record).map((cells) => [record.source.path, ...cells]),
  },
  {
    name: 'Zweifel',
    columns: DOUBT_COLUMNS,
    rows: (record) => record.diagnostics.map((one) => doubtCells(record, one)),
  },
];

function doubtCells(
  { source, header }: ParsedDocument,
  { code, severity, field, place, message }: ParsedDocument['diagnostics'][number],
): Cell[] {
  const { page = null, line = null } = place ?? {};
  return [source.path, header.Nummer, code, severity, field, page, line, message];
}

/** What is printed above a column; the names of the form's own fields stand for themselves. */
const HEADS: Readonly<Record<string, string>> = {
  path: 'Datei',
  part: 'Teil',
  kind: 'Art',
  public: 'öffentlich',
  title: 'Titel',
  senderPeople: 'Absender: Personen',
  senderGroups: 'Absender: Gruppen',
  addresseePeople: 'Adressat: Personen',
  addresseeGroups: 'Adressat: Gruppen',
  questions: 'Fragen',
  answers: 'Antworten',
  background: 'Absätze Einleitung',
  resolution: 'Absätze Beschluss',
  reasons: 'Absätze Begründung',
  signatures: 'Unterschriften',
  references: 'Verweise',
  diagnostics: 'Hinweise',
  mediaType: 'Dateityp',
  encoding: 'Zeichensatz',
  pages: 'Seiten',
  bytes: 'Bytes',
  question: 'Frage',
  heading: 'Überschrift',
  text: 'Text',
  parent: 'gehört zu Frage',
  parentText: 'deren Text',
  page: 'Seite',
  respondsTo: 'antwortet auf',
  answer: 'Antwort',
  quoted: 'zitierte Frage',
  sitting: 'Sitzung',
  date: 'Sitzungstag',
  item: 'TOP',
  paper: 'Papier',
  decision: 'Beschluss-Nr.',
  outcome: 'Ergebnis',
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltungen',
  code: 'Hinweis',
  severity: 'Schwere',
  field: 'Feld',
  line: 'Zeile',
  message: 'Meldung',
};

export function headOf(column: string): string {
  return HEADS[column] ?? column;
}

/** Characters. */
const WIDE = new Set([
  'text',
  'parentText',
  'quoted',
  'message',
  'Kurztitel',
  'title',
  'Bezeichnung',
  'Thema',
]);
const NARROW = new Set([
  'part',
  'page',
  'pages',
  'line',
  'yes',
  'no',
  'abstain',
  'item',
  'question',
  'answer',
]);

/** Width of a column in characters. */
export function widthOf(column: string): number {
  if (WIDE.has(column)) return 60;
  return NARROW.has(column) ? 9 : 18;
}

/** Columns whose values are days, written `YYYY-MM-DD` in records. */
const DAYS: ReadonlySet<string> = new Set(['Datum', 'Sitzungstermin', 'date']);

export function isDay(column: string): boolean {
  return DAYS.has(column);
}
