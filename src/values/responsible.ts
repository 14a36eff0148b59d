/** The printed form that names who is responsible for a Drucksache. */

import { readDate } from '../fields/date.ts';
import { isOffice } from '../fields/office.ts';
import { CAPITAL_LETTERS, LETTER_OR_DIGIT, LETTERS_AND_MARKS } from '../words/letters.ts';
import {
  BEFORE_NAME,
  FURTHER_LABEL_ENDS,
  LABEL_END,
  LABEL_END_WORD,
  RESPONSIBLE_LABEL,
} from '../words/proposal.ts';
import { concatStretches, lineStarts, type Stretch, sliceStretch } from '../words/stretch.ts';
import { columnsOf, type FormCell, type FormRow, partOf } from './formRows.ts';

export const RESPONSIBLE_KEYS = ['office', 'clerk', 'head', 'deputy', 'reviewDate'] as const;

export type ResponsibleKey = (typeof RESPONSIBLE_KEYS)[number];

export interface FoundResponsible {
  values: Partial<Record<ResponsibleKey, { value: string; at: Stretch }>>;
  /** Filled, but in no value. */
  left: Stretch[];
  /** Values that were told by their order alone. */
  doubts: ResponsibleKey[];
}

interface Label extends FormCell {
  key: ResponsibleKey;
}

/** Labels that stand together, and the rows of values below them. */
interface Group {
  labels: Label[];
  /** Rows that labels stand in. */
  rows: number;
  below: FormRow[];
}

interface State {
  found: FoundResponsible;
  texts: Map<ResponsibleKey, Stretch>;
  group: Group;
  /** Whom an `Unterschrift` is of. */
  signer: ResponsibleKey;
}

/** Reads the rows; `null` where no label of the form is printed. */
export function readResponsible(rows: readonly FormRow[]): FoundResponsible | null {
  const found: FoundResponsible = { values: {}, left: [], doubts: [] };
  const state: State = { found, texts: new Map(), group: emptyGroup(), signer: 'head' };
  let labelled = false;
  for (const printed of withSigners(rows)) {
    const row = withoutFurtherEnds(withoutLabelEnd(printed), state.group);
    if (row.length === 0) continue;
    const parts = row.flatMap((cell) => partsOf(state, cell));
    const labels = parts.filter((part): part is Label => 'key' in part);
    if (labels.length === 0) {
      state.group.below.push(row);
      continue;
    }
    labelled = true;
    if (state.group.below.length > 0) endGroup(state);
    takeLabels(state, parts);
  }
  endGroup(state);
  for (const [key, text] of state.texts) settle(found, key, text);
  return labelled ? found : null;
}

/** `Unterschrift` half a line above the label at its left, which stands in the middle of its cell: they are one row. */
function withSigners(rows: readonly FormRow[]): FormRow[] {
  const whole: FormRow[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const isSigner = above?.length === 1 && /^Unterschrift ?:?$/i.test(above[0]!.text.text);
    const beside = isSigner && row[0]!.right <= above[0]!.left;
    if (beside && /^Verantwortliche/i.test(row[0]!.text.text)) whole[whole.length - 1] = [...row, ...above];
    else whole.push(row);
  }
  return whole;
}

/**
 * The second line of the office's label is no value: `federführende(r)` + `Amt/FB`, alone or beside the values of the
 * other columns; beside these `federführende(r) Amt/` + `FB`, too.
 */
function withoutLabelEnd(row: FormRow): FormRow {
  const { text } = row[0]!.text;
  return LABEL_END.test(text) || (row.length > 1 && LABEL_END_WORD.test(text)) ? row.slice(1) : row;
}

/**
 * `Verantwortliche(r)` over `Beigeordnete(r)`, `Termin für die` over `Beschlusskontrolle`, in a row of several labels: of one
 * alone the second line is the label of what stands beside it.
 */
function withoutFurtherEnds(row: FormRow, { labels }: Group): FormRow {
  if (labels.length < 2) return row;
  return row.filter(({ text }) => !labels.some(({ key }) => FURTHER_LABEL_ENDS[key]?.test(text.text)));
}

function emptyGroup(): Group {
  return { labels: [], rows: 0, below: [] };
}

/** Labels, and what stands between them. */
function partsOf(state: State, cell: FormCell): (Label | FormCell)[] {
  const { text } = cell.text;
  const parts: (Label | FormCell)[] = [];
  let end = 0;
  const behind = (to: number) => {
    const rest = partOf(cell, end, to);
    if (LETTER_OR_DIGIT.test(rest.text.text)) parts.push(rest);
  };
  for (const found of text.matchAll(RESPONSIBLE_LABEL)) {
    behind(found.index);
    end = found.index + found[0].length;
    end += labelEndIn(cell.text, end);
    const key = keyOf(state, found.groups ?? {});
    parts.push({ ...partOf(cell, found.index, end), key });
    if (text[end] === ':') end++;
  }
  behind(text.length);
  return parts;
}

/** `federführendes Amt` above its value in one cell: how much of the label a number behind it has hidden. */
function labelEndIn(text: Stretch, end: number): number {
  const word = /^ (?:Amt|FB|Fachbereich) /.exec(text.text.slice(end))?.[0].length ?? 0;
  return lineStarts(text).has(end + word) ? Math.max(0, word - 1) : 0;
}

function keyOf(state: State, groups: Record<string, string | undefined>): ResponsibleKey {
  if (groups.signed !== undefined) return state.signer;
  const key = RESPONSIBLE_KEYS.find((one) => groups[one] !== undefined) ?? 'head';
  if (key === 'deputy') state.signer = 'deputy';
  return key;
}

/** A value behind a label in its row is that label's; labels without one wait for the row below. */
function takeLabels(state: State, parts: readonly (Label | FormCell)[]): void {
  state.group.rows++;
  let label: Label | null = null;
  for (const part of parts) {
    if ('key' in part) {
      if (label !== null) state.group.labels.push(label);
      label = part;
    } else if (label !== null) {
      give(state, label.key, part.text);
      const { key } = label;
      state.group.labels = state.group.labels.filter((waiting) => waiting.key !== key);
      label = null;
    } else state.found.left.push(part.text);
  }
  if (label !== null) state.group.labels.push(label);
}

function give(state: State, key: ResponsibleKey, text: Stretch): void {
  const before = state.texts.get(key);
  if (before === undefined) state.texts.set(key, text);
  else if (key === 'office') state.texts.set(key, concatStretches(before, text));
  else if (before.text !== text.text) state.found.left.push(text);
}

/** Values below one row of labels stand in their columns; labels and values in rows of their own only follow one another. */
function endGroup(state: State): void {
  const { labels, rows, below } = state.group;
  state.group = emptyGroup();
  const keys = [...new Set(labels.map(({ key }) => key))];
  if (keys.length === 1) {
    const cells = below.flat();
    const fits = cells.length <= 2 ? cells.filter(({ text }) => mayBe(keys[0]!, text.text)) : [];
    for (const cell of cells) if (!fits.includes(cell)) state.found.left.push(cell.text);
    for (const { text } of fits) give(state, keys[0]!, text);
    return;
  }
  const stacked = rows > 1 && !areBeside(labels);
  const cells = stacked && below.every((row) => row.length === 1) ? [below.flat()] : below;
  for (const row of cells) takeColumns(state, row, labels, stacked);
}

/** `federführende(r)` over `Amt/FB`, whose lines stand half a line above and below the labels at their right: one row. */
function areBeside(labels: readonly Label[]): boolean {
  const sorted = [...labels].sort((a, b) => a.left - b.left);
  return sorted.every((label, index) => index === 0 || label.left >= sorted[index - 1]!.right);
}

/** `Frau Muster Herr Probe`: two cells, one space apart, where a label waits for the second. */
function withNamesApart(row: FormRow, labels: readonly Label[]): FormRow {
  if (row.length >= labels.length) return row;
  return row.flatMap((cell) => {
    const second = /^(?:Frau|Herrn?) .{2,60} (?=(?:Frau|Herrn?) )/u.exec(cell.text.text)?.[0].length ?? 0;
    return second === 0 ? [cell] : [partOf(cell, 0, second), partOf(cell, second, cell.text.text.length)];
  });
}

function takeColumns(state: State, printed: FormRow, labels: readonly Label[], stacked: boolean): void {
  const row = withNamesApart(printed, labels);
  const columns = stacked && row.length !== labels.length ? null : columnsOf(row, labels);
  const fits = columns?.every((column, index) => mayBe(labels[column]!.key, row[index]!.text.text)) ?? false;
  const only = row.length === 1 ? row[0]!.text : null;
  // `Unterschrift` + `Termin …` + `31.12.2011`: nobody signed, and no name is a date
  if (only !== null && labels.some(({ key }) => key === 'reviewDate') && mayBe('reviewDate', only.text)) {
    give(state, 'reviewDate', only);
    return;
  }
  if (!fits) {
    state.found.left.push(...row.map(({ text }) => text));
    return;
  }
  columns!.forEach((column, index) => {
    const { key } = labels[column]!;
    if (stacked) state.found.doubts.push(key);
    give(state, key, row[index]!.text);
  });
}

const LONGEST = 120;
/** `von Werder`, `van der Velde`: a name may begin small. */
const NAME = new RegExp(
  `^(?:(?:von|van|de|zu)(?: (?:der|den|dem))? )?[${CAPITAL_LETTERS}][${LETTERS_AND_MARKS}.’' -]*$`,
  'u',
);

function mayBe(key: ResponsibleKey, text: string): boolean {
  if (text.length > LONGEST) return false;
  if (key === 'reviewDate') return readDate(text).state === 'ok';
  if (key === 'office') return !BEFORE_NAME.test(text) && /[A-Za-zÀ-ɏẞ]|^\d{1,2}$/u.test(text);
  return !isOffice(text) && NAME.test(text.replace(BEFORE_NAME, ''));
}

function settle({ values, left }: FoundResponsible, key: ResponsibleKey, text: Stretch): void {
  if (!mayBe(key, text.text)) {
    left.push(text);
    return;
  }
  const date = key === 'reviewDate' ? readDate(text.text) : null;
  if (date?.state === 'ok') {
    values[key] = { value: date.iso, at: text };
    return;
  }
  const at = key === 'office' ? text : sliceStretch(text, BEFORE_NAME.exec(text.text)?.[0].length ?? 0);
  if (at.text !== '') values[key] = { value: at.text, at };
}
