/** The paper's own number and the one that it amends, wherever the form prints them; with the title they tell the kind. */

import type { ColumnName } from '../fields/columns.ts';
import { kindOfNumber, type PaperNumber, readNumber, readNumbers } from '../fields/number.ts';
import type { Kind } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import { problem } from '../model/problem.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { type Context, malformed, offsetOf, unbroken } from './context.ts';
import { headerValue } from './table.ts';

/** `null` where the cell is empty or holds none, which is told. */
export function readNumberField(
  context: Context,
  field: 'Nummer' | 'Verhandlungsgegenstand',
): PaperNumber | null {
  const cell = headerValue(context.layout, context.table, field);
  if (cell === null) return null;
  const text = unbroken(cell);
  const number = readNumber(text);
  if (number === null) {
    context.problems.push(problem('number-malformed', malformed(field, cell)));
    return null;
  }
  // where the cell's line break was in the number, the whole cell is its place
  const at = text === cell.text ? sliceStretch(cell, number.start, number.end) : cell;
  setNumber(context, field, number, at);
  return number;
}

/** The form of an Änderungsantrag prints the own number under the title, without a label. */
export function numberInTitle(context: Context): PaperNumber | null {
  const cell = headerValue(context.layout, context.table, 'title');
  if (cell === null) return null;
  const number = ownNumber(context, cell);
  if (number !== null) setNumber(context, 'Nummer', number, sliceStretch(cell, number.start, number.end));
  return number;
}

/** Labels of forms that print the own number below their title, without a label. */
const UNLABELLED: ReadonlySet<ColumnName> = new Set<ColumnName>(['Beratungsfolge', 'Behandlung', 'Thema']);

/**
 * A form of the administration whose title is none that is known (`Vorlage`, `Sachstandsbericht`): its number is the first
 * that ends a piece of no label, which is said.
 */
export function numberInCell(context: Context): PaperNumber | null {
  const { table, problems } = context;
  if (table.title !== null || !table.labels.some(({ match }) => UNLABELLED.has(match.field))) return null;
  for (const { stretch } of table.loose) {
    const number = readNumber(stretch.text);
    if (number === null || number.year === null || !endsTitle(stretch.text, number)) continue;
    const at = sliceStretch(stretch, number.start, number.end);
    setNumber(context, 'Nummer', number, at);
    problems.push(problem('reading-unsure', { field: '/header/Nummer', at: offsetOf(at) }));
    return number;
  }
  return null;
}

/** Does nothing stand in the cell but the number, or a few words before it: `Vorlage zur Beschlussfassung DS0231/19`? */
function endsTitle(cell: string, { start, end }: PaperNumber): boolean {
  return (
    cell.slice(end).trim() === '' && /^(?:[A-Za-zÀ-ɏẞ-]{1,40} ){0,3}$/.test(cell.slice(0, start).trimStart())
  );
}

/** Where two cells ran into one, the longer number is the own one, and what it begins with is what it amends. */
function ownNumber(context: Context, cell: Stretch): PaperNumber | null {
  const numbers = readNumbers(cell.text);
  const own = numbers.reduce<PaperNumber | null>(
    (best, one) => (best === null || one.suffixes > best.suffixes ? one : best),
    null,
  );
  const amended = numbers.find((one) => own?.canonical.startsWith(`${one.canonical}/`));
  if (
    amended !== undefined &&
    headerValue(context.layout, context.table, 'Verhandlungsgegenstand') === null
  ) {
    setNumber(context, 'Verhandlungsgegenstand', amended, sliceStretch(cell, amended.start, amended.end));
  }
  return own ?? readNumber(cell.text);
}

function setNumber(
  context: Context,
  field: 'Nummer' | 'Verhandlungsgegenstand',
  number: PaperNumber,
  at: Stretch,
): void {
  const located: Located = { value: number.canonical, at };
  context.draft.fields[field] = located;
  if (number.year === null) {
    const pointer = pointerTo('header', field);
    context.problems.push(
      problem('number-without-year', { field: pointer, at: offsetOf(at), printed: at.text }),
    );
  }
}

/** Title and number together tell the kind; where they disagree the title wins. */
export function kindOf(context: Context, number: PaperNumber | null): Kind | null {
  const title = context.table.title;
  const told = number === null ? null : kindOfNumber(number);
  const at = context.draft.fields.Nummer?.at ?? null;
  if (title === null) {
    if (told !== null)
      context.problems.push(problem('kind-guessed', { field: '/kind', at: offsetOf(at), kind: told }));
    return told;
  }
  if (number !== null && told !== title.kind && number.year !== null) {
    const { kind } = title;
    const given = { field: '/header/Nummer', at: offsetOf(at), kind, number: number.canonical, told };
    context.problems.push(problem('kind-number-mismatch', given));
  }
  return title.kind;
}

/** Tells where number and Datum are of different years. */
export function checkYear(context: Context, number: PaperNumber | null): void {
  const date = context.draft.fields.Datum;
  if (date === undefined || number === null || number.year === null) return;
  // the number of an Änderungsantrag carries the year of the paper that it amends
  if (number.suffixes > 0 || Number(date.value.slice(0, 4)) === number.year) return;
  const at = offsetOf(context.draft.fields.Nummer?.at ?? null);
  const years = { numberYear: number.year, dateYear: Number(date.value.slice(0, 4)) };
  context.problems.push(problem('number-year-mismatch', { field: '/header/Nummer', at, ...years }));
}
