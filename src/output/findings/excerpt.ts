/** The line of a finding with a mark under the spot, however wide its characters are on a terminal. */

import stringWidth from 'string-width';
import type { Finding } from '../../finding.ts';
import { COMMAND_WITHIN, escapeTerminal } from '../formats/escape.ts';

/** Columns of a terminal that an excerpt may take. */
const WIDEST = 100;
/** Columns shown before the spot where the line is cut. */
const BEFORE = 40;
const CUT = '…';
/** Cells of a form are parted by tabs; a terminal's tab stops would move the mark. */
const TAB = '    ';

export interface Excerpt {
  /** Fit for a terminal and a job's log, if something that is no blank stands before it. */
  line: string;
  /** Blanks, then `^` for every column of the spot. */
  mark: string;
}

interface Cell {
  text: string;
  width: number;
  start: number;
  end: number;
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** `null` where the finding has no line. */
export function excerptOf({ excerpt, place, length }: Finding): Excerpt | null {
  if (excerpt === null || place === null) return null;
  const from = place.column - 1;
  const cells = cellsOf(excerpt);
  const at = cells.findIndex(({ end }) => end > from);
  const spot = at < 0 ? cells.length : at;
  const first = firstShown(cells, spot);
  let line = first > 0 ? CUT : '';
  let blanks = line.length;
  let marks = 0;
  let width = blanks;
  for (const [index, cell] of cells.entries()) {
    if (index < first) continue;
    if (width + cell.width > WIDEST) {
      line += CUT;
      break;
    }
    line += cell.text;
    width += cell.width;
    if (index < spot) blanks += cell.width;
    else if (index === spot || cell.start < from + length) marks += cell.width;
  }
  return { line, mark: ' '.repeat(blanks) + '^'.repeat(Math.max(1, marks)) };
}

function cellsOf(excerpt: string): Cell[] {
  const commands = new Set(Array.from(excerpt.matchAll(COMMAND_WITHIN), ({ index }) => index));
  return Array.from(graphemes.segment(excerpt), ({ segment, index }) => {
    const safe = commands.has(index) ? `\\u0023${segment.slice(1)}` : segment;
    const text = segment === '\t' ? TAB : escapeTerminal(safe);
    return { text, width: stringWidth(text), start: index, end: index + segment.length };
  });
}

/** A line that fits is shown whole; of another what leads to the spot. */
function firstShown(cells: readonly Cell[], spot: number): number {
  if (cells.reduce((sum, { width }) => sum + width, 0) <= WIDEST) return 0;
  let first = spot;
  for (let width = 0; first > 0; first--) {
    width += cells[first - 1]!.width;
    if (width > BEFORE) break;
  }
  return first;
}
