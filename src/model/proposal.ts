/** The forms of a Drucksache. */

import { date, list, object, orNull, text, textOrTruth, texts, truth, type ValueOf } from './shape.ts';

const CHECK = object('A row of Beteiligung des …', {
  label: text('As printed: RPA, Klimarelevanz.'),
  value: orNull(truth('Ja: true; Nein: false; null where the mark can be told to neither.')),
});

const FINANCE_FIELD = object('A field that is filled.', {
  label: text('As printed, without its final colon.'),
  value: textOrTruth('As printed; of a field that is ticked ja or nein true or false.'),
});

const FINANCE_TABLE = object('A table with a row that is filled.', {
  heading: orNull(text('As printed: I. Aufwand (inkl. Afa).')),
  columns: texts('The heads of the columns.'),
  rows: list(list(orNull(text('null: an empty cell.'))), 'The rows that are filled, cell by cell.'),
  sum: orNull(text('The amount alone.')),
});

const FINANCES = object('Finanzielle Auswirkungen; null where nothing is filled.', {
  fields: list(FINANCE_FIELD, 'In printed order.'),
  tables: list(FINANCE_TABLE, 'In printed order.'),
});

const RESPONSIBLE = object('Who is responsible; null where the form is not printed.', {
  office: orNull(text('federführendes Amt.')),
  clerk: orNull(text('Sachbearbeiter.')),
  head: orNull(text('Unterschrift AL / FBL.')),
  deputy: orNull(text('Verantwortliche(r) Beigeordnete(r).')),
  reviewDate: orNull(date('Termin für die Beschlusskontrolle, ISO 8601.')),
});

export const PROPOSAL = object('Drucksache only: its forms; null in other kinds.', {
  checks: list(CHECK, 'In printed order.'),
  finances: orNull(FINANCES),
  responsible: orNull(RESPONSIBLE),
});

export interface Proposal extends ValueOf<typeof PROPOSAL> {}
