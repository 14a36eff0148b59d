/** The lines of an item's text as paragraphs; numbers of resolutions stand apart. */

import { BARE_STYLE, markerOf } from '../sheet/marker.ts';
import type { Located } from '../values/draft.ts';
import { isSmall } from '../words/chars.ts';
import { endsSentence } from '../words/sentences.ts';
import { joinStretches, type Stretch } from '../words/stretch.ts';
import type { MinutesLine } from './lines.ts';
import { isNarrative } from './narrative.ts';
import { resolutionAtEnd, resolutionLine } from './resolutionLine.ts';
import { beginsText } from './sentence.ts';
import { isVoteLine } from './vote.ts';

export interface Paragraph {
  text: Stretch;
  /** Indexes of its lines. */
  lines: number[];
  /** The number of a resolution, and nothing else. */
  number: Located | null;
  /** Does it begin with the sign of a list? */
  listed: boolean;
}

interface Piece {
  text: Stretch;
  line: MinutesLine;
  number: Located | null;
}

export function paragraphsOf(lines: readonly MinutesLine[]): Paragraph[] {
  const width = Math.max(0, ...lines.map(({ line }) => line.right));
  const groups: Piece[][] = [];
  for (const piece of lines.flatMap((line, index) => piecesOf(line, lines[index - 1], width))) {
    const group = groups.at(-1);
    if (group === undefined || isBreak(group, piece, width)) groups.push([piece]);
    else group.push(piece);
  }
  return groups.map((group) => ({
    text: joinStretches(group.map(({ text }) => text)),
    lines: group.map(({ line }) => line.index),
    number: group[0]!.number,
    listed: group[0]!.number === null && isListed(group[0]!.text.text),
  }));
}

/** The line's text and, at its right or its end, the number of a resolution. */
function piecesOf(line: MinutesLine, before: MinutesLine | undefined, width: number): Piece[] {
  const whole = resolutionLine(line.text);
  if (whole !== null && !isCited(line, before, width)) return [{ text: line.text, line, number: whole }];
  const last = line.cells.at(-1)!;
  const aside = line.cells.length > 1 ? resolutionLine(last) : null;
  if (aside !== null) {
    const before = joinStretches(line.cells.slice(0, -1));
    return [
      { text: before, line, number: null },
      { text: last, line, number: aside },
    ];
  }
  const ending = resolutionAtEnd(line.text);
  if (ending === null) return [{ text: line.text, line, number: null }];
  return [
    { text: ending.rest, line, number: null },
    { text: ending.number.at, line, number: ending.number },
  ];
}

/** A line of running text may hold nothing but a number: `… verweist auf den` + `Beschluss-Nr. 549-022(VII)20.` */
function isCited(
  { text, line, apart }: MinutesLine,
  before: MinutesLine | undefined,
  width: number,
): boolean {
  if (before === undefined) return false;
  const above = before.text.text;
  if (above.endsWith(':') || resolutionLine(before.text) !== null) return false;
  if (opens(above) || /(?:Nr|Nummer)\.?$/.test(above) || /[.,;]$/.test(text.text)) return true;
  if (/[.!?;)“”"]$/.test(above)) return false;
  return !apart && line.left < width * ASIDE && line.left - before.line.left < width * ASIDE;
}

/** A number at the right begins behind so much of the width. */
const ASIDE = 0.3;

/** A line that ends so far before the right edge ends its paragraph, where a sentence ends with it. */
const SHORT = 0.82;

function isBreak(group: readonly Piece[], { text, line, number }: Piece, width: number): boolean {
  const before = group.at(-1)!;
  if (number !== null || before.number !== null) return true;
  const above = before.text.text;
  const below = text.text;
  if (isVoteLine(below) || isVoteLine(above)) return true;
  const ended = endsSentence(above, below);
  const marked = isListed(below);
  if (line.apart) return ended || !(isSmall(below) || /[,-]$/.test(above) || opens(above));
  if (line.top) return ended || (marked && /[;,]$/.test(above));
  if (marked && (ended || /[;,]$/.test(above))) return true;
  if (!ended) return false;
  return before.line.line.right < width * SHORT || beginsText(below) || isNarrative(below);
}

/** Does it begin with the sign of a list? A number alone is a part of the sentence: `20 Ja-,` + `19 Neinstimmen`. */
function isListed(text: string): boolean {
  const marker = markerOf(text);
  if (marker === null || marker.style === BARE_STYLE) return false;
  return !(marker.family === 'decimal' && /^\d[\d.]*\d /.test(text));
}

/** Ends with a word behind which a sentence goes on. */
function opens(text: string): boolean {
  return /(?:^| )(?:und|oder|der|die|das|des|dem|den|für|mit|von|in|im|zu|zur|zum|am|an|auf|bei|Frau|Herrn?|Nr\.|Abs\.|§|Dr\.|Prof\.)$/u.test(
    text,
  );
}
