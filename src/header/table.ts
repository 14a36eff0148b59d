/** Finds the header among the lines and reads its cells. */

import { type ColumnName, isTyped } from '../fields/columns.ts';
import { isSubject, matchLabel } from '../fields/labels.ts';
import type { Kind } from '../model/names.ts';
import type { Layout, Span } from '../model/position.ts';
import { type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';
import { besideCentred } from './centredLabels.ts';
import { checksIn, withOffices } from './checks.ts';
import { decodeHeader } from './decode.ts';
import { type Hypothesis, type Step, stepsOf } from './hypothesis.ts';
import { LinePieces, mayBeTitleLine } from './linePieces.ts';
import type { HeaderTable, LabelHit } from './reading.ts';
import { endOfTable, sessionRows, tableRows } from './rows.ts';
import { withSender } from './unlabelled.ts';
import { LEAST, UNSURE } from './weights.ts';

/** How far above the first label the title may stand, in lines. */
const FARTHEST_TITLE = 8;
/** Labels further apart (in lines) belong to different tables. */
const FARTHEST_LABELS = 14;
/** Places at which a header is looked for: what a hostile text can make the search run. */
const MOST_STARTS = 40;

/** Reads the first header at or after line `from`; `null` if there is none. `lines`: of the layout, if read before. */
export function readHeaderTable(
  layout: Layout,
  from = 0,
  lines: LinePieces = new LinePieces(layout),
): HeaderTable | null {
  const council = readTable(lines, from);
  if (!namesOfficePaper(layout, from)) return council?.table ?? null;
  const office = readTable(new LinePieces(layout, 'administration'), from);
  return (isOfAdministration(office, council) ? office : council)?.table ?? null;
}

interface Found {
  table: HeaderTable;
  score: number;
}

/** Kinds that the administration writes, with a form of their own. */
const OFFICE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['stellungnahme', 'information', 'drucksache']);

/** A form of the administration is one by its title, or by more labels than the council's form explains. */
function isOfAdministration(office: Found | null, council: Found | null): boolean {
  if (office === null) return false;
  const { title, start } = office.table;
  if (title !== null && !OFFICE_KINDS.has(title.kind)) return false;
  if (council === null) return true;
  const other = council.table.title;
  if (other !== null && !OFFICE_KINDS.has(other.kind)) return start < council.table.start && title !== null;
  return (
    start < council.table.start ||
    (start === council.table.start && office.score >= council.score - UNSURE) ||
    title !== null
  );
}

/** Words that stand in the head of a paper of the administration, at the beginning of a cell; their first letters are looked for first. */
const OFFICE_WORD =
  /(?=[SIDBVZ])(?<=(?:^|[\n\t|]| {2})[ |]{0,80})(?:Stellungnahme|(?:Zwischeni|I)nformation|I ?[Nn] ?[Ff] ?[Oo] ?[Rr] ?[Mm]|Drucksache|D ?R ?U ?C ?K ?S|Beschlu(?:ss|ß)vorlage|Beratungsfolge|Beratung(?=[\t |]{1,80}Tag)|Verteiler|S ?T ?E ?L ?L ?U ?N ?G)/;

function namesOfficePaper({ text, lines }: Layout, from: number): boolean {
  const start = lines[from]?.start ?? 0;
  return OFFICE_WORD.test(start === 0 ? text : text.slice(start));
}

function readTable(lines: LinePieces, from: number): Found | null {
  let at = from;
  for (let tries = 0; tries < MOST_STARTS; tries++) {
    const start = findStart(lines, at);
    if (start === null) return null;
    const readings = decodeHeader(lines, start);
    // the reading that ends at its first line is always there
    const { score } = readings[0]!;
    const table = tableOf(readings, start, lines.layout);
    if (score >= LEAST && holdsEnough(table)) return { table, score };
    at = start + 1;
  }
  return null;
}

function holdsEnough({ title, labels }: HeaderTable): boolean {
  return labels.length >= 2 || (title !== null && labels.some(({ match }) => isStrong(match)));
}

function isStrong(match: LabelHit['match']): boolean {
  return match.alone || match.colon || isTyped(match.field);
}

/** A header may begin where a title and a label, or two labels, stand close together. */
function findStart(lines: LinePieces, from: number): number | null {
  const { layout } = lines;
  let title: number | null = null;
  let first: number | null = null;
  const seen = new Set<string>();
  for (let index = from; index < layout.lines.length; index++) {
    if (layout.lines[index]!.furniture && !mayBeTitleLine(layout, index)) continue;
    if (first !== null && index - first > FARTHEST_LABELS) {
      first = null;
      seen.clear();
    }
    if (title !== null && first === null && index - title > FARTHEST_TITLE) title = null;
    for (const piece of lines.of(index)) {
      const match = lines.titleOf(piece);
      if (match !== null && (!match.sender || title === null)) {
        if (first === null || title === null) title = first === null ? index : Math.min(first, index);
        continue;
      }
      const label = lines.labelOf(piece);
      if (label === null || isSubject(label)) continue;
      first ??= index;
      seen.add(label.field);
      const enough = seen.size >= 2 || (title !== null && isStrong(label));
      if (enough) return title === null ? first : Math.min(title, first);
    }
  }
  return null;
}

function tableOf(readings: readonly Hypothesis[], start: number, layout: Layout): HeaderTable {
  const [best] = readings;
  const found = withOffices(stepsOf(best!));
  const last = endOfTable(found);
  const steps = found.slice(0, last);
  const values = valuesOf(steps);
  const sessions = sessionRows(steps, layout);
  const table = tableRows(steps);
  const rows = sessions.rows.length > 0 ? sessions.rows : table.rows;
  const { unsure } = sessions;
  const doubts = doubtsOf(readings, values);
  if (unsure) doubts.add('Sitzungstermin');
  for (const name of [...labelWordsIn(steps), ...besideCentred(steps, layout)]) doubts.add(name);
  const [row] = rows;
  if (row !== undefined) {
    if (values.has('Gremium')) values.set('Gremium', row.Gremium);
    if (values.has('Sitzungstermin')) values.set('Sitzungstermin', row.Sitzungstermin);
  }
  const title = steps.find((step) => step.does === 'title');
  return withSender({
    title: title === undefined ? null : titleOf(title),
    values,
    labels: steps.flatMap((step) =>
      step.does === 'label'
        ? [{ match: step.match, stretch: headOf(step.piece.stretch, step.match.end) }]
        : [],
    ),
    rows,
    untold: rows === table.rows ? table.untold : [],
    checks: checksIn(steps, layout),
    unknownLabels: steps.flatMap((step) =>
      step.does === 'unknown' ? [headOf(step.piece.stretch, step.end)] : [],
    ),
    loose: steps.flatMap((step) =>
      step.does === 'loose' ? [{ role: step.role, stretch: step.piece.stretch }] : [],
    ),
    doubts,
    guessed: guessedIn(steps),
    formMissing: false,
    start,
    end: found[last]?.piece.line ?? best!.end ?? start,
    bodyEnd: null,
  });
}

function headOf(stretch: Stretch, end: number): Stretch {
  return sliceStretch(stretch, 0, end);
}

function titleOf({ piece, match }: Extract<Step, { does: 'title' }>): HeaderTable['title'] {
  const stretch = headOf(piece.stretch, match.sender ? piece.stretch.text.length : match.end);
  return { kind: match.kind, misspelt: match.misspelt, printed: stretch.text, stretch };
}

function valuesOf(steps: readonly Step[]): Map<ColumnName, Span[][]> {
  const values = new Map<ColumnName, Span[][]>();
  for (const step of steps) {
    if (step.does === 'title') values.set('title', values.get('title') ?? []);
    else if (step.does === 'label') values.set(step.match.field, values.get(step.match.field) ?? []);
    else if (step.does === 'unknown') values.set('unknown', values.get('unknown') ?? []);
    else if (step.does === 'value')
      values.set(step.name, [...(values.get(step.name) ?? []), step.piece.spans]);
  }
  return values;
}

/** Fields whose value does not stand at their label but below another one, and nothing but its words tells whose it is. */
function guessedIn(steps: readonly Step[]): ColumnName[] {
  const guessed = new Set<ColumnName>();
  const labels: { name: ColumnName; x: number }[] = [];
  const begun = new Set<ColumnName>();
  for (const step of steps) {
    if (step.does === 'label') labels.push({ name: step.match.field, x: step.piece.x });
    if (step.does !== 'value' || begun.has(step.name)) continue;
    begun.add(step.name);
    const index = labels.findIndex(({ name }) => name === step.name);
    const own = labels[index];
    if (own === undefined || isTyped(step.name)) continue;
    const past = labels.slice(index + 1).some(({ name, x }) => !isTyped(name) && Math.abs(x - own.x) <= 3);
    if (past) guessed.add(step.name);
  }
  return [...guessed];
}

/** Fields whose value is the word of a label: the order of the text is broken. */
function labelWordsIn(steps: readonly Step[]): ColumnName[] {
  const firsts = new Map<ColumnName, string>();
  for (const step of steps) {
    if (step.does === 'value' && !firsts.has(step.name)) firsts.set(step.name, step.piece.stretch.text);
  }
  return [...firsts].filter(([, text]) => matchLabel(text)?.alone).map(([name]) => name);
}

/** Fields that a close reading gives another value. */
function doubtsOf(readings: readonly Hypothesis[], values: HeaderTable['values']): HeaderTable['doubts'] {
  const doubts: HeaderTable['doubts'] = new Set();
  const best = readings[0]!.score;
  for (const reading of readings.slice(1)) {
    if (best - reading.score > UNSURE) break;
    const others = valuesOf(withOffices(stepsOf(reading)));
    for (const name of new Set([...values.keys(), ...others.keys()])) {
      if (keyOf(values.get(name)) !== keyOf(others.get(name))) doubts.add(name);
    }
  }
  return doubts;
}

function keyOf(lines: readonly Span[][] | undefined): string {
  return (lines ?? [])
    .flat()
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');
}

/** The value lines of a field as one text; `null` where the field has no label or no value. */
export function headerValue(layout: Layout, table: HeaderTable, name: ColumnName): Stretch | null {
  const lines = table.values.get(name);
  if (lines === undefined) return null;
  const value = stretchOf(layout.text, lines);
  return value.text === '' ? null : value;
}
