/** The lines of a page as the pieces of table cells that the header is read from. */

import { isDateOnly } from '../fields/date.ts';
import { matchLabel } from '../fields/labels.ts';
import { isOffice } from '../fields/office.ts';
import { matchTitle, matchTitleLine } from '../fields/title.ts';
import type { GridCell, Layout, Line, Span } from '../model/position.ts';
import { isTableBorder } from '../words/german.ts';
import { FIRST_CHECKS } from '../words/header.ts';
import { ROMAN } from '../words/offices.ts';
import { Opening } from '../words/opening.ts';
import { type Stretch, sliceStretch, sourceOffset, spansOf, stretchOf } from '../words/stretch.ts';
import type { CellIndex } from './drawnCells.ts';
import { labelRow } from './labelRow.ts';

/** One printed line of one cell (or of what may be one). */
export interface Piece {
  /** Index in `Layout.lines`. */
  line: number;
  /** Left edge: PDF points, columns, or cell number times CELL_WIDTH where cells are parted by tabs or `|`. */
  x: number;
  right: number;
  spans: Span[];
  stretch: Stretch;
  /** The drawn cell it lies in. */
  cell: GridCell | null;
}

/** Makes cell numbers comparable with columns; wider than any line's text is long. */
const CELL_WIDTH = 1000;
/** The pieces of one line, from left to right. */
export function piecesOf(layout: Layout, lineIndex: number, cells: CellIndex): Piece[] {
  const line = layout.lines[lineIndex]!;
  if (isTableBorder(layout.text.slice(line.start, line.end))) return [];
  const only = line.segments.length === 1 ? line.segments[0]! : null;
  // most lines are one piece of text, in no table
  if (only !== null && only.cell === undefined && !cells.has(only.start)) {
    const spans = [{ start: only.start, end: only.end }];
    const stretch = stretchOf(layout.text, [spans]);
    const { left: x, right } = only;
    return isStrayMark(stretch)
      ? []
      : splitAtLabels(layout, withoutColon({ line: lineIndex, x, right, spans, stretch, cell: null }));
  }
  const separated = line.segments.some((segment) => segment.cell !== undefined);
  const groups = separated ? bySeparator(line) : line.segments.map((segment) => [segment]);
  const pieces: Piece[] = [];
  for (const group of groups) {
    const first = group[0]!;
    const cell = cells.get(first.start) ?? null;
    const last = pieces.at(-1);
    if (cell !== null && last?.cell === cell) {
      last.spans.push(...group.map(({ start, end }) => ({ start, end })));
      last.right = first.right;
      last.stretch = stretchOf(layout.text, [last.spans]);
      continue;
    }
    const spans = group.map(({ start, end }) => ({ start, end }));
    const x = cell?.left ?? (separated ? leftOfCell(layout, line, first) : first.left);
    const right = separated ? x + CELL_WIDTH - 1 : group[group.length - 1]!.right;
    pieces.push({ line: lineIndex, x, right, spans, stretch: stretchOf(layout.text, [spans]), cell });
  }
  return pieces
    .filter(({ stretch }) => !isStrayMark(stretch))
    .flatMap((piece) => splitAtLabels(layout, withoutColon(piece)));
}

/** The first of cells parted by tabs stands where it is printed, as a line without tabs does: both may be set in. */
function leftOfCell(layout: Layout, line: Line, segment: Line['segments'][number]): number {
  const next = line.segments[1];
  if (segment.cell !== 0 || segment !== line.segments[0] || next === undefined)
    return (segment.cell ?? 0) * CELL_WIDTH;
  const between = layout.text.slice(segment.end, next.start);
  return next.cell === 0 || /[|│┃║]/.test(between) ? 0 : segment.left;
}

/** The end of `Stellungnahme-Nr.` or `Datum:` that had no room in its cell. */
function isStrayMark({ text }: Stretch): boolean {
  return text === '.' || text === ':';
}

/** `Datum        : 07.07.2020`: a colon set apart from its label begins no value. */
function withoutColon(piece: Piece): Piece {
  if (!piece.stretch.text.startsWith(':') || !/^: ?[^ ]/.test(piece.stretch.text)) return piece;
  const stretch = sliceStretch(piece.stretch, 1);
  return { ...piece, stretch, spans: spansOf(stretch) };
}

/**
 * Cells parted by one space only: a label with another one or a dated one behind it.
 *
 *     Zum Verhandlungsgegenstand Datum
 *     Anfrage öffentlich Datum 07.07.2020 Nummer F0147/20
 *     Drucksache: DS0163/10 Datum: 11.06.2010
 *     07.07.2020 Nummer
 */
function splitAtLabels(layout: Layout, piece: Piece): Piece[] {
  const text = piece.stretch.text;
  const answer = text.length > LONGEST_SPLIT ? -1 : text.search(ANSWER_TAIL);
  const at = answer < 0 ? null : sourceOffset(piece.stretch, answer + 1);
  if (at !== null && piece.spans.length === 1) {
    const [head, tail] = cut(layout, piece, at);
    return [...splitAtLabels(layout, head), tail];
  }
  const space =
    LABEL_BESIDE_DATE.test(text) || CHECKS_BESIDE_LABEL.test(text)
      ? text.indexOf(' ')
      : ONLY_ROW.test(text)
        ? text.indexOf(' Tag ')
        : OFFICES_BESIDE_CHECK.test(text)
          ? text.lastIndexOf(' ')
          : -1;
  const dated = space < 0 ? null : sourceOffset(piece.stretch, space + 1);
  if (dated !== null && piece.spans.length === 1) return cut(layout, piece, dated);
  const office = officeBehindDepartment(text);
  const parted = office === null ? null : sourceOffset(piece.stretch, office);
  if (parted !== null) return cut(layout, piece, parted);
  const row = labelRow(text);
  if (row !== null && piece.spans.length === 1) return cutRow(layout, piece, row);
  if (piece.spans.length > 1 || text.length > LONGEST_SPLIT || !HOLDS_LABEL.test(text.slice(0, LONGEST_ROW)))
    return [piece];
  const start = matchTitle(text)?.end ?? firstLabelEnd(text);
  // behind anything but a title, a label or a date stands no other
  if (start === null && !/\d/.test(text)) return [piece];
  for (const match of text.slice(0, LONGEST_ROW).matchAll(INNER_LABEL)) {
    const at = match.index + 1;
    const before = text.slice(0, match.index);
    // `Drucksache: DS0163/10 Datum: …`: the number is part of the title's cell
    const opens = start === null ? isDateOnly(before) || matchTitleLine(before) !== null : at >= start;
    const label = opens ? matchLabel(text.slice(at)) : null;
    if (label === null || !(label.alone || isTypedLabel(label.field))) continue;
    const from = sourceOffset(piece.stretch, at);
    if (from === null) continue;
    const [head, tail] = cut(layout, piece, from);
    return [head, ...splitAtLabels(layout, tail)];
  }
  return [piece];
}

/** `Neue Bänke Stellungnahme der Verwaltung: S0003/23`, as web copies have it. */
const ANSWER_TAIL = / Stellungnahme der Verwaltung ?: ?(?:[SI] ?\d{4} ?\/|offen(?![A-Za-zÀ-ɏẞ]))/u;

/** The only row of a Verteiler in one line with its labels, as web copies have it. */
const ONLY_ROW =
  /^(?:Verteiler|Verteilung|Beratungsfolge) (?:Der|Die) Oberbürgermeister(?:in)? Tag \d{1,2}\. ?\d{1,2}\. ?\d{2,4}$/u;

/** `Zum` over `Verhandlungsgegenstand` in a narrow cell, and beside its second line the value of `Datum`. */
const LABEL_BESIDE_DATE = /^Verhandlungsgegenstand \d{1,2}\.\d{1,2}\.\d{4}$/u;

/** The label of the offices, and one space behind it the head of the checks. */
const CHECKS_BESIDE_LABEL = /^Beteiligungen Beteiligung de[rs](?: |$)/u;

/** The offices that took part, and one space behind them the first of the checks; or an office and the label beside it. */
const OFFICES_BESIDE_CHECK = new RegExp(
  `^(?:Amt|FB|EB|BOB|Dez) [^.:;]{1,90}(?<!,) (?:${FIRST_CHECKS}|Öffentlichkeitsstatus)$`,
  'u',
);

/** Where the office begins in `Dezernat II SFM`, the cells of a row that stand close to each other, or in one drawn cell. */
function officeBehindDepartment(text: string): number | null {
  const at = DEPARTMENT_FIRST.exec(text)?.[0].length;
  return at !== undefined && isOffice(text.slice(at)) ? at : null;
}

const DEPARTMENT_FIRST = new RegExp(`^(?:Dezernat|Dez\\.) (?:${ROMAN}|OB) `, 'u');

/** The cells of such a row; all get the same left edge, since the values below do not stand under their labels. */
function cutRow(layout: Layout, piece: Piece, starts: readonly number[]): Piece[] {
  const span = piece.spans[0]!;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? piece.stretch.text.length;
    const from = sourceOffset(piece.stretch, start) ?? span.start;
    const to = index + 1 < starts.length ? (sourceOffset(piece.stretch, end) ?? span.end) : span.end;
    const spans = [{ start: from, end: to }];
    return { ...piece, spans, stretch: stretchOf(layout.text, [spans]) };
  });
}

const LONGEST_ROW = 400;
/** A longer line is no row of a form. */
const LONGEST_SPLIT = 1000;
const INNER_LABEL =
  / (?=(?:Zum Verhandlungsgegenstand|Datum|Nummer|Sitzungstermin|DATUM|NUMMER|SITZUNGSTERMIN)(?![A-Za-zÀ-ɏẞ]))/gu;

const HOLDS_LABEL = new RegExp(INNER_LABEL.source, 'u');

/** Where the first label ends, if others may follow in its cell's line; a title may hold any word. */
function firstLabelEnd(text: string): number | null {
  return (TITLE_START.matchAt(text, 0) ?? LABEL_START.matchAt(text, 0))?.length ?? null;
}

const LABEL_START = new Opening(
  ['zum v', 'datum', 'nummer', 'abs', 'adr', 'gremium', 'sitzungs'],
  /(?:Zum Verhandlungsgegenstand|Datum|Nummer|Absender|Adressat|Gremium|Sitzungstermin)(?=[ :])/iuy,
);
const TITLE_START = new Opening('AÄ', /(?:Anfrage|Antrag|Änderungsantrag)(?= )/uy);

function isTypedLabel(field: string): boolean {
  return (
    field === 'Datum' ||
    field === 'Nummer' ||
    field === 'Sitzungstermin' ||
    field === 'Verhandlungsgegenstand'
  );
}

/** Cuts a piece in two at a source offset. */
export function cut(layout: Layout, piece: Piece, from: number): [Piece, Piece] {
  const [start, end] = [piece.spans[0]!.start, piece.spans.at(-1)!.end];
  const share = (from - start) / Math.max(1, end - start);
  const x = layout.unit === 'char' ? piece.x + from - start : piece.x + share * (piece.right - piece.x);
  const head = piece.spans
    .filter((span) => span.start < from)
    .map((span) => ({ ...span, end: Math.min(span.end, from) }));
  const tail = piece.spans
    .filter((span) => span.end > from)
    .map((span) => ({ ...span, start: Math.max(span.start, from) }));
  return [
    { ...piece, right: x - 1, spans: head, stretch: stretchOf(layout.text, [head]) },
    { ...piece, x, spans: tail, stretch: stretchOf(layout.text, [tail]) },
  ];
}

/** In a line with tabs or `|`, spaces part no cells. */
function bySeparator(line: Line): Line['segments'][] {
  const groups: Line['segments'][] = [];
  for (const segment of line.segments) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.cell === segment.cell) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
