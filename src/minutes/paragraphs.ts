/** The lines of an item's text as paragraphs; numbers of resolutions stand apart. */

import { BARE_STYLE, markerOf } from '../sheet/marker.ts';
import type { Located } from '../values/draft.ts';
import { isSmall } from '../words/chars.ts';
import { endsSentence } from '../words/sentences.ts';
import { joinStretches, type Stretch } from '../words/stretch.ts';
import type { MinutesLine } from './lines.ts';
import { isNameAlone, isNarrative } from './narrative.ts';
import { resolutionAtEnd, resolutionLine } from './resolutionLine.ts';
import { beginsText } from './sentence.ts';
import { isCounted, isVoteLine, readVote } from './vote.ts';

export interface Paragraph {
  text: Stretch;
  /** Indexes of its lines. */
  lines: number[];
  /** The number of a resolution, and nothing else. */
  number: Located | null;
  /** Does it begin with the sign of a list? */
  listed: boolean;
  /** A page ends amid it behind a full line that ends a sentence: it may be two. The line below; else `null`. */
  maybeTwo: Stretch | null;
}

interface Piece {
  text: Stretch;
  line: MinutesLine;
  number: Located | null;
}

/** `spaced`: do these minutes part paragraphs by room? */
export function paragraphsOf(lines: readonly MinutesLine[], spaced: boolean): Paragraph[] {
  const width = Math.max(0, ...lines.map(({ line }) => line.right));
  const groups: Piece[][] = [];
  const pieces = lines.flatMap((line, index) => piecesOf(line, lines[index - 1], width));
  pieces.forEach((piece, index) => {
    const group = groups.at(-1);
    if (group === undefined || isBulleted(piece, pieces[index + 1]) || isBreak(group, piece, width, spaced))
      groups.push([piece]);
    else group.push(piece);
  });
  return groups.map((group) => ({
    text: joinStretches(group.map(({ text }) => text)),
    lines: group.map(({ line }) => line.index),
    number: group[0]!.number,
    listed: group[0]!.number === null && isListed(group[0]!.text.text),
    maybeTwo: maybeTwo(group),
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
  return !apart && line.left < width * ASIDE;
}

/** A number at the right begins behind so much of the width. */
const ASIDE = 0.3;

/** A line that ends so far before the right edge ends its paragraph, where a sentence ends with it. */
const SHORT = 0.82;

/** `spaced`: is there room between paragraphs of this text? Then one without it goes on behind a full line. */
function isBreak(
  group: readonly Piece[],
  { text, line, number }: Piece,
  width: number,
  spaced: boolean,
): boolean {
  const before = group.at(-1)!;
  if (number !== null || before.number !== null) return true;
  const above = before.text.text;
  const below = text.text;
  // a table amid the text is one paragraph
  if (line.boxed !== before.line.boxed && !line.top) return true;
  if (line.boxed && before.line.boxed && !isVoteLine(below) && !isVoteLine(above)) return false;
  if (isVoteLine(below) && !goesOn(above, below, line)) return true;
  if (group.length === 1 && isVoteLine(above)) return true;
  if (ENDS_IN_COUNTS.test(above) && /^[A-ZÄÖÜ]/u.test(below)) return true;
  if (/(?:Nr|Nrn|Abs|Ziff)\.$/.test(above)) return false;
  // `Ja: 1, Nein:` + `2, Enthaltungen: 1`
  if (/(?:Ja|Nein|Enthaltung|Enthaltungen):$/.test(above) && /^\d{1,3}(?:,|$)/.test(below)) return false;
  const ended = endsSentence(above, below) && !(above.endsWith(':') && countsOn(below) && !line.apart);
  const marked = isListed(below);
  if (marked && isNextPoint(group, below, line)) return true;
  if (line.apart)
    return (
      ended ||
      (/[.!?]$/.test(above) && /^lfd\. ?Nr/u.test(below)) ||
      isNameAlone(above) ||
      !(isSmall(below) || /[,-]$/.test(above) || opens(above))
    );
  if (line.top) return ended && !goesOnOverPage(before, below, width);
  if (marked && ended) return true;
  if (isNameAlone(above) && isNarrative(below)) return true;
  if (!ended) return false;
  if (leadsToWording(group)) return true;
  if (before.line.line.right < width * SHORT) return true;
  return !spaced && (beginsText(below) || isNarrative(below));
}

const BULLET = /^[•●▪■◦‣] /u;
const DASH = /^[-–—] /u;

/**
 * `… berichtet über` + `• die Übergabe,`: nothing else begins with such a sign. A dash may stand in a sentence whose line it
 * begins, but not in two lines one below the other.
 */
function isBulleted({ text: { text } }: Piece, next: Piece | undefined): boolean {
  return BULLET.test(text) || (DASH.test(text) && next?.text.text.startsWith(text.slice(0, 2)) === true);
}

/** A page ends behind a full line, and nothing begins below as only a new paragraph does. */
function goesOnOverPage({ line, text }: Piece, below: string, width: number): boolean {
  if (line.line.right < width * SHORT || text.text.endsWith(':')) return false;
  return !isListed(below) && !beginsText(below) && !isNarrative(below);
}

function maybeTwo(group: readonly Piece[]): Stretch | null {
  const found = group.find(
    ({ line, text }, index) => index > 0 && line.top && endsSentence(group[index - 1]!.text.text, text.text),
  );
  return found?.text ?? null;
}

/** `… stimmt der Ausschuss zu. Abstimmung: 5:2:1` */
const ENDS_IN_COUNTS = /[.:] (?:Abstimmung|Votum)[^\d.]{0,30}\d{1,3} ?[-–—:/] ?\d{1,3} ?[-–—:/] ?\d{1,3}$/u;

/** No sentence that decides has more lines. */
const MOST_LINES = 8;

/** `… zu beschließen (3/1/0):` */
function leadsToWording(group: readonly Piece[]): boolean {
  if (!group.at(-1)!.text.text.endsWith(':') || group.length > MOST_LINES) return false;
  return isCounted(readVote(joinStretches(group.map(({ text }) => text))));
}

/** `… wird mit` + `11 Ja-, 36 Neinstimmen …`, `… wird` + `mehrheitlich abgelehnt.` */
function goesOn(above: string, below: string, { apart }: MinutesLine): boolean {
  if (opens(above) || / (?:wird|werden|wurde|wurden|ist|sind)$/u.test(above)) return true;
  return !apart && isSmall(below) && !/[.:;!?)“"]$/u.test(above);
}

/** `… ermutigend:` + `12 von 15 Anlagen`: the sentence goes on. */
function countsOn(text: string): boolean {
  return /^\d{1,4}(?:[.,]\d+)? [a-zäöü%]/u.test(text);
}

/** A point of a list, whatever ends above it: `mit` + `- Erträgen von …`, `beauftragt,` + `- ein Konzept vorzulegen`. */
function isNextPoint(group: readonly Piece[], below: string, line: MinutesLine): boolean {
  const before = group.at(-1)!;
  const above = before.text.text;
  if (/[;,:]$/.test(above)) return true;
  const bullet = /^[-–—•*·▪] /u.test(below);
  const inList = isListed(group[0]!.text.text);
  if (
    bullet &&
    inList &&
    below[0] === group[0]!.text.text[0] &&
    Math.abs(line.line.left - group[0]!.line.line.left) < INDENTED
  )
    return true;
  if (inList && / (?:und|oder|sowie)$/u.test(above)) return true;
  if (!bullet) return line.apart && (inList || /^(?:a\)|1\.) [A-Za-zÄÖÜäöü]/u.test(below));
  return line.apart || line.top || line.line.left > before.line.line.left + INDENTED;
}

/** A point stands so much further in than the line above, in columns or points. */
const INDENTED = 0.9;

/** Does it begin with the sign of a list? A number alone is a part of the sentence: `20 Ja-,` + `19 Neinstimmen`. */
function isListed(text: string): boolean {
  // `2.1 Den Stellungnahmen …`
  if (/^\d{1,2}(?:\.\d{1,2}){1,3} (?=[A-ZÄÖÜ])/u.test(text)) return markerOf(text) !== null;
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
