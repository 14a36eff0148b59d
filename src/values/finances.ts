/** The printed form of financial effects: its fields and tables, as far as they are filled. */

import { FINANCE_PART, FINANCE_PRINTED, FINANCE_TABLE, TICKED_FIELD } from '../words/proposal.ts';
import { concatStretches, joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import { withWholeLabels } from './brokenLabels.ts';
import { labelsOf, unbroken } from './financeLabels.ts';
import {
  addHeads,
  closeTable,
  type FinanceTable,
  headsOf,
  type OpenTable,
  openTable,
  takeRow,
} from './financeTable.ts';
import { type FormRow, partOf } from './formRows.ts';
import { holdsBox, isTick, readTick } from './tick.ts';

export interface FinanceField {
  label: Stretch;
  /** What is printed; of a field that is ticked its truth, told by `at`. */
  value: string | boolean;
  at: Stretch;
}

export interface FoundFinances {
  fields: FinanceField[];
  tables: FinanceTable[];
  /** Filled, but in no value. */
  left: Stretch[];
  /** What was told by order alone, or could not be told. */
  doubts: Stretch[];
}

interface OpenField {
  label: Stretch;
  /** Left edge of the label. */
  left: number;
  parts: Stretch[];
  /** Some of it stands in a row below the label's. */
  below: boolean;
  /** The label before stands in a row of its own, too, and has nothing. */
  queued: boolean;
}

interface State {
  found: FoundFinances;
  /** The fields of the last row with labels. */
  fields: OpenField[];
  table: OpenTable | null;
  /** Ticked fields, told when it is known on which side of its word a box stands. */
  ticked: { field: OpenField; at: number }[];
}

/** Reads the rows of the form; all that is filled in it is in a value, in `left` or in `doubts`. */
export function readFinances(rows: readonly FormRow[]): FoundFinances {
  const found: FoundFinances = { fields: [], tables: [], left: [], doubts: [] };
  const state: State = { found, fields: [], table: null, ticked: [] };
  for (const row of withWholeLabels(rows)) takeFormRow(state, row);
  endFields(state);
  endTable(state);
  settleTicks(state);
  return found;
}

function takeFormRow(state: State, row: FormRow): void {
  const text = joinStretches(row.map((cell) => cell.text));
  if (FINANCE_TABLE.test(text.text)) {
    endFields(state);
    endTable(state);
    state.table = openTable(text);
    return;
  }
  const heads = headsOf(row);
  if (heads !== null && state.table !== null && state.table.rows.length === 0 && !state.table.summed) {
    endFields(state);
    addHeads(state.table, heads);
    return;
  }
  if (heads !== null && heads.length > 1 && state.table === null) {
    state.table = openTable(headingAbove(state));
    endFields(state);
    addHeads(state.table, heads);
    return;
  }
  if (FINANCE_PART.test(text.text)) {
    endFields(state);
    endTable(state);
  }
  const labels = row.some((cell) => labelsOf(cell.text.text).length > 0);
  if (labels) {
    endTable(state);
    takeFields(state, row);
    return;
  }
  if (FINANCE_PART.test(text.text)) return;
  if (state.table === null) {
    takeBelow(state, row);
    return;
  }
  const left = takeRow(state.table, row);
  if (left !== null) leave(state, left);
  else if (state.table.heads.length === 0 && goesOn(text.text))
    state.table.heading = concatStretches(state.table.heading!, text);
  else
    leave(
      state,
      row.map((cell) => cell.text),
    );
}

/** `Auswirkungen auf das Anlagevermögen` may be ticked, or head a table. */
function headingAbove({ fields }: State): Stretch | null {
  const last = fields.at(-1);
  return last?.parts.length === 0 && /^Auswirkungen/i.test(last.label.text) ? last.label : null;
}

/** A heading that is too long for its line. */
function goesOn(text: string): boolean {
  return /[A-Za-zÀ-ɏẞ)]$/u.test(text) && !/\d/.test(text) && text.length < 100;
}

/** Labels with what stands behind each of them, up to the next. */
function takeFields(state: State, row: FormRow): void {
  const before = state.fields;
  const alone = row.length === 1;
  const waits =
    alone &&
    before.length === 1 &&
    before[0]!.parts.length === 0 &&
    !TICKED_FIELD.test(before[0]!.label.text);
  endFields(state);
  for (const cell of row) {
    const text = cell.text;
    let end = 0;
    for (const label of labelsOf(text.text)) {
      addPart(state, sliceStretch(text, end, label.index));
      end = label.index + label[0].length;
      const { left, text: printed } = partOf(cell, label.index, end);
      state.fields.push({ label: unbroken(printed), left, parts: [], below: false, queued: waits });
      end += /^ ?:?/.exec(text.text.slice(end))![0].length;
    }
    addPart(state, sliceStretch(text, end));
  }
}

/** Behind the last label. */
function addPart(state: State, part: Stretch): void {
  if (part.text === '') return;
  const field = state.fields.at(-1);
  if (field !== undefined) field.parts.push(part);
  else if (!FINANCE_PART.test(part.text)) leave(state, [part]);
}

/** By how much a value may begin left of its label, in points or columns. */
const OUT_SET = 2;

/** A row without labels: each cell stands below the last label that begins no further right. */
function takeBelow(state: State, row: FormRow): void {
  const { fields } = state;
  for (const cell of row) {
    const field = (isTick(cell.text) ? onlyTicked(fields) : null) ?? above(fields, cell.left);
    if (field === undefined || isFilled(field)) {
      leave(state, [cell.text]);
      continue;
    }
    field.parts.push(cell.text);
    field.below = true;
  }
}

/** Has the field its value beside its label? What stands below is none of it. */
function isFilled({ label, parts, below }: OpenField): boolean {
  return !below && !TICKED_FIELD.test(label.text) && parts.some(({ text }) => !FINANCE_PRINTED.test(text));
}

function above(fields: readonly OpenField[], left: number): OpenField | undefined {
  return fields.findLast((field) => field.left <= left + OUT_SET) ?? fields[0];
}

/** `JA` and its box are those of the only field that is ticked, even where they stand left of its label. */
function onlyTicked(fields: readonly OpenField[]): OpenField | null {
  const ticked = fields.filter(({ label }) => TICKED_FIELD.test(label.text));
  return ticked.length === 1 ? ticked[0]! : null;
}

function endFields(state: State): void {
  const { fields, found } = state;
  state.fields = [];
  for (const field of fields) {
    if (TICKED_FIELD.test(field.label.text)) {
      state.ticked.push({ field, at: found.fields.length });
      continue;
    }
    const parts = field.parts.filter(({ text }) => !FINANCE_PRINTED.test(text));
    if (parts.length === 0) continue;
    // several values below one another, or labels before them: nobody can tell whose they are
    if (field.below && (parts.length > 1 || field.queued)) {
      leave(state, parts);
      found.doubts.push(parts[0]!);
      continue;
    }
    const at = joinStretches(parts);
    // `12701001 Haushaltskonsolidierungsmaßnahme ja, Nr. ☐`: the next field's label is not known
    if (holdsBox(at.text)) found.doubts.push(at);
    found.fields.push({ label: field.label, value: at.text, at });
  }
}

/** A mark between two words is told by the side on which all others stand. */
function settleTicks({ found, ticked }: State): void {
  const first = ticked.map(({ field }) => readTick(field.parts));
  const sides = new Set(first.map(({ side }) => side).filter((side) => side !== null));
  const usual = sides.size === 1 ? [...sides][0]! : null;
  let moved = 0;
  for (const [index, { field, at }] of ticked.entries()) {
    const { tick, rest, alone } = usual === null ? first[index]! : readTick(field.parts, usual);
    found.left.push(...rest.filter(({ text }) => !FINANCE_PRINTED.test(text)));
    if (tick === 'unsure') found.doubts.push(field.label);
    if (tick === null || tick === 'unsure') continue;
    // `JA` below a label is printed there
    if (alone && (field.below || /^Anlage/i.test(field.label.text))) continue;
    found.fields.splice(at + moved++, 0, { label: field.label, value: tick.value, at: tick.mark });
  }
}

function endTable(state: State): void {
  const open = state.table;
  state.table = null;
  if (open === null) return;
  const { table, guessed, left } = closeTable(open);
  leave(state, left);
  if (table === null) return;
  state.found.tables.push(table);
  if (guessed !== null) state.found.doubts.push(guessed);
}

function leave({ found }: State, parts: readonly Stretch[]): void {
  found.left.push(...parts.filter(({ text }) => !FINANCE_PRINTED.test(text)));
}
