/** The sheets of a workbook for people who read German: which columns, what stands in them, how wide they are. */

import type { Severity } from '../../model/diagnosticNames.ts';
import type { OUTCOMES } from '../../model/minutes.ts';
import type { ParsedDocument } from '../../model/names.ts';
import { ANSWER_COLUMNS, answerRows } from '../formats/csvAnswers.ts';
import { PAPER_COLUMNS, paperCells } from '../formats/csvPaper.ts';
import { QUESTION_COLUMNS, questionRows } from '../formats/csvQuestions.ts';
import { DECISION_COLUMNS, decisionRows } from '../formats/decisionRows.ts';
import type { Cell } from '../formats/render.ts';

export interface Sheet {
  name: string;
  /** Keys of the columns; the first is the paper's path, which becomes a link. */
  columns: readonly string[];
  rows(record: ParsedDocument): Cell[][];
}

const DOUBT_COLUMNS = ['path', 'Nummer', 'code', 'severity', 'field', 'page', 'line', 'message', 'sha256'];

/** In the order of the tabs. */
export const SHEETS: readonly Sheet[] = [
  {
    name: 'Papiere',
    columns: [...PAPER_COLUMNS, 'title', 'respondsTo', 'resolutionText', 'reasonsText'],
    rows: (record) => [paperRow(record)],
  },
  { name: 'Fragen', columns: QUESTION_COLUMNS, rows: questionRows },
  { name: 'Antworten', columns: ANSWER_COLUMNS, rows: answerRows },
  {
    name: 'Beschlüsse',
    columns: ['path', 'Gremium', ...DECISION_COLUMNS, 'manner', 'sentence', 'wording', 'sha256'],
    rows: decisionCells,
  },
  {
    name: 'Zweifel',
    columns: DOUBT_COLUMNS,
    rows: (record) => record.diagnostics.map((one) => doubtCells(record, one)),
  },
];

const OUTCOME: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  adopted: 'beschlossen',
  'adopted-amended': 'geändert beschlossen',
  rejected: 'abgelehnt',
  noted: 'zur Kenntnis genommen',
  postponed: 'vertagt',
  referred: 'überwiesen',
  withdrawn: 'zurückgezogen',
  obsolete: 'erledigt',
  recommended: 'empfohlen',
  'not-recommended': 'nicht empfohlen',
};

const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

function paperRow(record: ParsedDocument): Cell[] {
  const { title, respondsTo, resolution, reasons } = record;
  return [
    ...paperCells(record),
    title,
    respondsTo.join('; '),
    ...[resolution, reasons].map((text) => text.join('\n')),
  ];
}

/** What was decided stands in one cell, paragraph under paragraph. */
function decisionCells(record: ParsedDocument): Cell[][] {
  const { source, header, minutes } = record;
  const whole = (minutes?.items ?? []).flatMap((item) => item.decisions);
  return decisionRows(record).map((row, at) => {
    const { outcome, vote, sentence, text } = whole[at]!;
    const said = { ...row, outcome: outcome === null ? null : OUTCOME[outcome] };
    const cells = DECISION_COLUMNS.map((column) => said[column]);
    return [
      ...[source.path, header.Gremium, ...cells, vote?.manner ?? null],
      ...[sentence, text.join('\n'), source.sha256],
    ];
  });
}

function doubtCells(
  { source, header }: ParsedDocument,
  { code, severity, field, place, message }: ParsedDocument['diagnostics'][number],
): Cell[] {
  const { page = null, line = null } = place ?? {};
  return [
    ...[source.path, header.Nummer, code, SEVERITY_WORD[severity], field, page, line, message],
    source.sha256,
  ];
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
  sha256: 'SHA-256',
  manner: 'Abstimmung',
  sentence: 'Satz',
  wording: 'Wortlaut',
  resolutionText: 'Beschlussvorschlag',
  reasonsText: 'Begründung',
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
  'sentence',
  'wording',
  'resolutionText',
  'reasonsText',
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
