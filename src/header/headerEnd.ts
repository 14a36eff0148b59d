/** Where a header's table ends: what stands below its last label is its value or the text of the paper. */

import type { Layout, Line } from '../position.ts';
import { isSmall } from '../text/chars.ts';
import { isAnswerLine, isResolutionLead, isSalutation } from '../text/german.ts';
import { isSatisfied } from './columns.ts';
import { LABELS } from './labels.ts';
import type { Piece } from './pieces.ts';
import { FARTHEST_LABELS, isNewLabel, type Reading } from './reading.ts';

/** Space above a line, in lines, that ends the last cell. */
const CELL_GAP = { char: 1, pt: 0.5 } as const;

/** Does the header's table end before this line, which holds no label? */
export function endsHeader(
  reading: Reading,
  index: number,
  lastLabelLine: number,
  pieces: readonly Piece[],
): boolean {
  const { layout, lines, fields, lastLabel } = reading;
  const line = layout.lines[index]!;
  const text = pieces[0]?.stretch.text ?? '';
  const answers = reading.table.labels.length > 0 && isAnswerLine(text);
  if (isSalutation(text) || isResolutionLead(text) || answers) return true;
  if (index - lastLabelLine > FARTHEST_LABELS) return true;
  if (lastLabel === null || labelAhead(reading, index)) return false;
  const cell = lines.cellAt(line.start);
  if (lastLabel.cell !== null) return cell === null;
  if (standsUnderValue(reading, lastLabelLine, line)) return false;
  const gap = index - 1 > lastLabelLine || isSatisfied(reading.columns) ? line.gap : 0;
  if (gap >= CELL_GAP[layout.unit] && isSatisfied(reading.columns)) return true;
  if (!fields.has('Kurztitel') && index === lastLabelLine + 1) return false;
  return (
    isSatisfied(reading.columns) &&
    !goesOn(layout, layout.lines[index - 1]!, line) &&
    !endsBlockwise(layout, index)
  );
}

/**
 * A further line of the last value, which stands beside its label: no text of the body begins so far in.
 *
 *     Kurztitel      Bericht zum Stand:
 *                    Umbau der Schulen
 */
function standsUnderValue(reading: Reading, lastLabelLine: number, line: Line): boolean {
  const { layout, columns, lastLabel } = reading;
  const labelled = layout.lines[lastLabelLine]!;
  const value = labelled.segments.at(-1)!;
  if (lastLabel === null || labelled.segments.length !== 2 || value.cell !== undefined) return false;
  const aligned = line.segments.length === 1 && Math.abs(line.left - value.left) <= columns.tolerance;
  return aligned && line.gap < CELL_GAP[layout.unit] && line.left > lastLabel.x + columns.tolerance;
}

/** A second line of the title right above a blank line or the salutation, where the text has blank lines. */
function endsBlockwise(layout: Layout, index: number, depth = 0): boolean {
  const line = layout.lines[index]!;
  const next = layout.lines[index + 1];
  const text = layout.text.slice(line.start, line.end);
  const before = layout.lines[index - 1]!;
  if (next === undefined || /[.:]$/.test(text) || /[.?!:]$/.test(layout.text.slice(before.start, before.end)))
    return false;
  const nextText = layout.text.slice(next.start, next.end);
  if (next.gap >= CELL_GAP[layout.unit] || isSalutation(nextText) || isResolutionLead(nextText)) return true;
  return depth < MOST_TITLE_LINES && endsBlockwise(layout, index + 1, depth + 1);
}

/** Beyond the second line. */
const MOST_TITLE_LINES = 2;

/** A form that lacks so many labels when its title comes is one whose rows stand in another order. */
const MANY_MISSING = 4;

/** Comes another label of the form before anything that cannot be in a header? */
function labelAhead(reading: Reading, index: number): boolean {
  const { layout, lines } = reading;
  const titleLast = reading.table.labels.at(-1)?.match.field === 'Kurztitel';
  if (titleLast && reading.fields.size > LABELS.length - MANY_MISSING) return false;
  const end = Math.min(layout.lines.length, index + FARTHEST_LABELS);
  for (let next = index + 1; next < end; next++) {
    for (const piece of lines.of(next)) {
      if (isSalutation(piece.stretch.text) || isResolutionLead(piece.stretch.text)) return false;
      if (isNewLabel(reading, piece)) return true;
    }
  }
  return false;
}

/** Is `next` the continuation of a value that had no room in the line before? */
function goesOn(layout: Layout, line: Line, next: Line): boolean {
  const before = layout.text.slice(line.start, line.end);
  const after = layout.text.slice(next.start, next.end);
  if (/[-\u00ad]$/.test(before) || isSmall(after) || /^[(&/–]/.test(after)) return true;
  const width = layout.pages[line.page - 1]?.width ?? 0;
  const firstWord = /^\S+/.exec(after)?.[0].length ?? 0;
  const unit = layout.unit === 'char' ? 1 : (next.right - next.left) / Math.max(1, after.length);
  return line.right + (firstWord + 1) * unit > Math.min(width, 110 * unit);
}
