/** The end of minutes: who signs, the closing formula, a list of enclosures. */

import type { Layout } from '../model/position.ts';
import { readSignatures } from '../signatures/index.ts';
import { NO_SENDERS } from '../signatures/knownSenders.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import type { FoundEnclosure } from '../values/enclosures.ts';
import { sliceStretch } from '../words/stretch.ts';
import { isAnyOffice, isClosingOffice } from './closingOffices.ts';
import type { MinutesRole } from './draft.ts';
import { isFormula } from './headings.ts';
import { WRITTEN } from './headWords.ts';
import type { MinutesLine } from './lines.ts';
import { readSigners } from './signers.ts';

/** Lines at the end in which the closing is looked for. */
const MOST_LINES = 40;
const ENCLOSURES = /^Anlagen?(?: \d{1,2}| [IVX]{1,4})?(?: ?[:–-]|$| [A-ZÄÖÜ])/u;
const LABELLED = /^(?:Anlagen?:?$|Anlage \d{1,2} ?[:–-] ?[A-ZÄÖÜ])/u;
const RULE = /^[-–—_. ]{3,}$/u;

export interface Closing {
  /** Index of its first line. */
  start: number;
  /** `Magdeburg, 19.10.2004` above the names: the day of writing. */
  written: MinutesLine | null;
  signatures: FoundSignature[];
  enclosures: FoundEnclosure[];
  /** Are there names of which nobody knows how they are parted? */
  unsure: boolean;
}

/** `least`: the last item's first line; the closing stands behind it. `present`: names of those who were there. */
export function readClosing(
  layout: Layout,
  lines: readonly MinutesLine[],
  least: number,
  roles: (MinutesRole | null)[],
  present: ReadonlySet<string> = new Set(),
): Closing {
  const floor = Math.max(least + 1, lines.length - MOST_LINES);
  const offices: number[] = [];
  for (let index = floor; index < lines.length; index++)
    if (lines[index]!.cells.some(isClosingOffice)) offices.push(index);
  const start = offices.length > 0 ? firstName(lines, offices[0]!, floor) : firstListed(lines, floor);
  const formula = lines.slice(floor).find(({ text }) => isFormula(text.text))?.index;
  const above = formula !== undefined && formula < start ? formulaStart(lines, formula, start) : start;
  const day = lines[above - 1];
  const written =
    day !== undefined && above < lines.length && above - 1 > floor && WRITTEN.test(day.text.text)
      ? day
      : null;
  if (written !== null) roles[written.index] = 'head';
  const signed: MinutesLine[] = [];
  const enclosures: FoundEnclosure[] = [];
  const listed = lines.findIndex(
    ({ index, text }) => index >= Math.min(start, lines.length) && ENCLOSURES.test(text.text),
  );
  for (const line of lines.slice(above)) {
    if (listed >= 0 && line.index >= listed) takeEnclosure(line, enclosures, roles);
    else if (isFormula(line.text.text) || inFormula(lines, line.index, roles)) roles[line.index] = 'formula';
    else if (RULE.test(line.text.text)) roles[line.index] = 'divider';
    else if (line.index >= start) signed.push(line);
    else if (LABELLED.test(line.text.text)) takeEnclosure(line, enclosures, roles);
  }
  const { signatures, unsure } = readNames(layout, signed, roles, present);
  const lost = lines.slice(above).some(({ index }) => roles[index] === null);
  return { start: written?.index ?? above, written, signatures, enclosures, unsure: unsure || lost };
}

/** Nobody signs: the list of enclosures at the very end, whose lines all have their label. */
function firstListed(lines: readonly MinutesLine[], floor: number): number {
  let start = lines.length;
  while (start > floor && LABELLED.test(lines[start - 1]!.text.text)) start--;
  return start;
}

/** The name stands above its office, or before it in the line. */
function firstName(lines: readonly MinutesLine[], office: number, floor: number): number {
  const alone = lines[office]!.cells.every((cell) => isAnyOffice(cell) || / (?:des|der)$/.test(cell.text));
  let start = office;
  if (alone) {
    start--;
    while (start > floor && start > office - 4 && !isName(lines[start]!)) start--;
    if (start < floor) return office;
    if (!isName(lines[start]!)) return office;
  }
  return start;
}

const NAME =
  /^(?:gez\. ?|i\. ?[VA]\. ?)?(?:(?:Herr|Frau|Dr\.|Prof\.|Dr\.-Ing\.|Stadtr[aä]t(?:in)?) ){0,3}[A-ZÄÖÜ][A-Za-zäöüßÀ-ɏ.-]+(?: [A-ZÄÖÜ][A-Za-zäöüßÀ-ɏ.-]+){0,4}$/u;

function isName({ cells }: MinutesLine): boolean {
  const { text } = cells[0]!;
  return text.length < 80 && !text.endsWith('.') && NAME.test(text);
}

/** A formula right above the names is in no value with its next lines. */
function formulaStart(lines: readonly MinutesLine[], formula: number, start: number): number {
  return start - formula <= 4 ? formula : lines.length === start ? formula : start;
}

/** The second line of a formula. */
function inFormula(
  lines: readonly MinutesLine[],
  index: number,
  roles: readonly (MinutesRole | null)[],
): boolean {
  const line = lines[index]!;
  return (
    index > 0 && !line.apart && roles[index - 1] === 'formula' && !/[.:]$/.test(lines[index - 1]!.text.text)
  );
}

function takeEnclosure(
  { text, index }: MinutesLine,
  found: FoundEnclosure[],
  roles: (MinutesRole | null)[],
): void {
  if (text.text === 'Anlage' && !found.some(({ label }) => label !== null)) {
    roles[index] = 'enclosure';
    found.push({ label: text, text: null });
    return;
  }
  const label = /^Anlagen?(?: (?:\d{1,2}|[IVX]{1,4}))?(?![A-Za-z])/u.exec(text.text)?.[0] ?? '';
  const behind = label.length + /^ ?[:–-]? ?/.exec(text.text.slice(label.length))![0].length;
  const rest = sliceStretch(text, behind);
  if (label !== '' && !/\d|[IVX]$/.test(label) && (rest.text === '' || text.text.endsWith(':'))) {
    roles[index] = 'heading';
    return;
  }
  roles[index] = 'enclosure';
  found.push({
    label: label === '' ? null : sliceStretch(text, 0, label.length),
    text: rest.text === '' ? null : rest,
  });
}

function readNames(
  layout: Layout,
  signed: readonly MinutesLine[],
  roles: (MinutesRole | null)[],
  present: ReadonlySet<string>,
): { signatures: FoundSignature[]; unsure: boolean } {
  const placed = readSigners(signed, present);
  if (placed !== null) {
    for (const { index } of signed) roles[index] = 'signature';
    return placed;
  }
  const { signatures, left, doubts } = readSignatures(
    layout,
    signed.map(({ line }) => line),
    NO_SENDERS,
  );
  const unread = new Set(left.map(({ line }) => line));
  for (const { line, index } of signed) if (!unread.has(line)) roles[index] = 'signature';
  const guessed = doubts.some(({ read }) => read === 'other');
  return { signatures, unsure: guessed || signatures.some(({ name }) => name === null) };
}
