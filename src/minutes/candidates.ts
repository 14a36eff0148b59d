/** Lines that may begin an item, and how much speaks for it. */

import { isSmall } from '../words/chars.ts';
import { MONTHS } from '../words/dates.ts';
import { sliceStretch } from '../words/stretch.ts';
import type { EntryDraft } from './draft.ts';
import { type ItemNumber, itemNumberOf } from './itemNumber.ts';
import { folded, isAlike, type MinutesLine } from './lines.ts';
import { paperCellOf } from './paperCell.ts';
import { isReporter } from './reporter.ts';
import { ITEM } from './weights.ts';

export interface Candidate {
  line: number;
  number: ItemNumber;
  /** The title, folded, as far as its first lines say. */
  title: string;
  /** Numbers of papers that stand alone at the right of its first lines. */
  papers: string[];
  reporter: boolean;
}

/** Lines in which a title can have its paper. */
const TITLE_LINES = 6;

export function candidatesOf(lines: readonly MinutesLine[]): Candidate[] {
  const numbers = lines.map(itemNumberOf);
  return numbers.flatMap((number, line) =>
    number === null ? [] : [candidateOf(lines, numbers, line, number)],
  );
}

function candidateOf(
  lines: readonly MinutesLine[],
  numbers: readonly (ItemNumber | null)[],
  line: number,
  number: ItemNumber,
): Candidate {
  const first = paperCellOf(cellsBehind(lines[line]!, number));
  const found: Candidate = { line, number, title: folded(first.rest.text), papers: [], reporter: false };
  if (first.paper !== null) found.papers.push(first.paper.value);
  for (let next = line + 1; next < Math.min(lines.length, line + TITLE_LINES); next++) {
    if (numbers[next] !== null && lines[next]!.cells.length > 0 && number.rest.text !== '') break;
    const { paper, rest, close } = paperCellOf(lines[next]!.cells);
    if (paper !== null && !close) found.papers.push(paper.value);
    if (found.title === '' && rest.text !== '') found.title = folded(rest.text);
    if (isReporter(rest.text)) found.reporter = true;
  }
  return found;
}

/** The line's cells without the item's number. */
export function cellsBehind({ cells, text }: MinutesLine, number: ItemNumber) {
  if (number.rest.text === '') return [];
  const own = text.text.length - number.rest.text.length;
  return cells[0]!.text.length <= own ? cells.slice(1) : [sliceStretch(cells[0]!, own), ...cells.slice(1)];
}

const MONTH = new RegExp(
  `^(?:${MONTHS.join('|')}|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)(?:\\.| |$)`,
  'iu',
);
/** `6. Sitzung`, `1. Änderung`, `2. Halbjahr`: counted things, which begin titles, too. */
const COUNTED =
  /^(?:Sitzung|Änderung|Lesung|Halbjahr|Quartal|Obergeschoss|Etage|Klasse|Bauabschnitt|BA|Nachtrag|Fortschreibung|Absatz|Satz|Ergänzung|Stellvertret|Preis|Platz|Tag|Woche|Jahrhundert)/u;
const VERB =
  /(?:^| )(?:wird|werden|ist|sind|hat|haben|soll|sollen|beschließt|beauftragt|möge|kann|können|wurde|wurden)(?: |$|\.)/u;
/** Titles that every agenda has. */
export const KNOWN =
  /^(?:Eröffnung|Bestätigung de[rs]|Genehmigung de[rs]|Feststellung de[rs]|Bekanntgabe|Beschlu(?:ss|ß)fassung|Beschlu(?:ss|ß)vorlagen|Drucksachen|Anträge|Informationen|Informationsvorlagen|Einwohnerfragestunde|Fragestunde|Schriftliche Anfragen|Anfragen|Mitteilungen|Verschiedenes|Sonstiges|Aktuelle Debatte|Bericht|Schließung)/u;

/** Does the line say what sentences say? */
export function isSentence({ rest: { text } }: ItemNumber): boolean {
  return VERB.test(text) || (/[.;:]$/.test(text) && !ABBREVIATED.test(text));
}

const ABBREVIATED = /(?:Nr|Str|e\.V|GmbH|ff)\.$/;

/** What the line itself says, whatever stands in an agenda. */
export function shapeWeight(
  line: MinutesLine,
  { number, papers, reporter }: Candidate,
  edge: number | null,
): number {
  const { rest, apart, named } = number;
  const says = rest.text;
  let weight = 0;
  if (named) weight += ITEM.named;
  if (apart) weight += ITEM.apart;
  if (line.apart || line.top) weight += ITEM.room;
  if (papers.length > 0) weight += ITEM.paperCell;
  if (reporter) weight += ITEM.reporter;
  if (KNOWN.test(says)) weight += ITEM.known;
  if (/[.;:]$/.test(says) && !ABBREVIATED.test(says)) weight += ITEM.sentence;
  if (isSmall(says)) weight += ITEM.small;
  if (VERB.test(says)) weight += ITEM.verb;
  if (COUNTED.test(says)) weight += ITEM.counted;
  if (MONTH.test(says)) weight += ITEM.date;
  if (edge !== null) weight += Math.abs(line.line.left - edge) <= EDGE ? ITEM.edge : ITEM.otherEdge;
  return weight;
}

/** Columns or points between edges that are one. */
const EDGE = 2.5;

/** What the agenda says of it. */
export function guideWeight(
  { number, title, papers }: Candidate,
  guide: ReadonlyMap<string, EntryDraft>,
): { weight: number; match: boolean } {
  if (guide.size === 0) return { weight: ITEM.noAgenda, match: false };
  const entry = guide.get(number.canonical);
  if (entry === undefined) return { weight: ITEM.unlisted, match: false };
  const alike = entry.title !== null && isAlike(folded(entry.title.text), title);
  const paper = entry.paper !== null && papers.includes(entry.paper.value);
  if (!alike && !paper) return { weight: ITEM.otherTitle, match: false };
  return { weight: (alike ? ITEM.title : 0) + (paper ? ITEM.paper : 0), match: true };
}
