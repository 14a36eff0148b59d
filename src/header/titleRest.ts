/** What the title line of a paper without the form says behind kind and number, and the lines that go on from it. */

import { isDateOnly } from '../fields/date.ts';
import { type PaperNumber, readNumber } from '../fields/number.ts';
import { readParty } from '../fields/party.ts';
import { isPublicLine, matchKind } from '../fields/title.ts';
import type { Kind } from '../model/names.ts';
import type { Layout, Span } from '../model/position.ts';
import { isCapital, isSmall } from '../words/chars.ts';
import { isSalutation } from '../words/german.ts';
import {
  ABOUT,
  ADDRESS_LINE,
  ASKS,
  FACTION,
  FROM_DAY,
  KIND_AND_WAY,
  KIND_OF_WHOM,
  MAIL_HEAD,
  OF_ITEM,
  OF_PAPER,
  SAYS_WHEN,
  SAYS_WHOSE,
  SESSION,
  TO_WHOM,
} from '../words/header.ts';
import { EMPTY_STRETCH, type Stretch, sliceStretch, spansOf } from '../words/stretch.ts';
import { lineText, PLACE_DATE } from './closingLines.ts';
import { LOOK, looksLike, looksOf } from './looks.ts';
import type { Surroundings } from './surroundings.ts';

/** Lines that one title may have. */
const LONGEST_TITLE = 6;

/** A line that may be the title of a paper, and what it says. */
export interface TitleLine {
  line: number;
  text: Stretch;
  kind: { kind: Kind; end: number } | null;
  number: PaperNumber | null;
  /** A mail's subject with number and title, or a kind with a title and no number: a paper's only over a formal letter. */
  needsLetter: boolean;
  /** A mail's subject with kind and title alone: a paper's only where the mail names the council's people. */
  isSubject: boolean;
  score: number;
}

export interface TitleRest {
  rest: Stretch;
  session: Stretch | null;
  sender: Stretch | null;
  /** `zum Antrag A0052/16`: the paper that is amended. */
  object: Stretch | null;
  /** `vom 05.05.2021` */
  date: Stretch | null;
}

/** What the title line says behind kind and number: the sitting, who sends the paper, the title itself. */
export function restOf({ text, kind, number }: TitleLine): TitleRest {
  const behind = number !== null ? number.end : (kind?.end ?? 0);
  const between =
    number !== null && kind !== null ? sliceStretch(text, kind.end, number.start) : EMPTY_STRETCH;
  const fromWhom = /^(?:der|des|von) (?=[A-ZÀ-Þ])/u.exec(between.text);
  const sender =
    fromWhom === null
      ? null
      : sliceStretch(between, fromWhom[0].length, between.text.replace(/(?<![ (:–-])[ (:–-]+$/, '').length);
  let at = behind;
  let session: Stretch | null = null;
  const sitting = SESSION.exec(text.text.slice(at, at + 120));
  if (sitting !== null) {
    const date = sitting[0].length - sitting[1]!.length;
    session = sliceStretch(text, at + date, at + sitting[0].length);
    at += sitting[0].length;
  }
  const dated = FROM_DAY.exec(text.text.slice(at));
  const date =
    dated === null ? null : sliceStretch(text, at + dated[0].length - dated[1]!.length, at + dated[0].length);
  at += dated?.[0].length ?? 0;
  at += /^[\s:)\]–,-]*/.exec(text.text.slice(at))![0].length;
  at += TO_WHOM.exec(text.text.slice(at))?.[0].length ?? 0;
  at += ABOUT.exec(text.text.slice(at))?.[0].length ?? 0;
  const ofPaper = number === null ? null : OF_PAPER.exec(text.text.slice(at));
  if (ofPaper !== null) {
    const end = at + ofPaper[0].length;
    const object = sliceStretch(text, end - ofPaper[1]!.length, end);
    const rest = sliceStretch(text, end + /^[ :]*/.exec(text.text.slice(end))![0].length);
    return { rest, session, sender, object, date };
  }
  // `Anfrage zur Beleuchtung am Nordpark`: the kind's word is part of the title
  const whole = number === null && isSmall(text.text, at);
  const whose = number === null ? KIND_OF_WHOM.exec(text.text) : null;
  if (whose !== null) {
    // the genitive of others is not how they are called: `des Ortschaftsrates`
    const isNamed = FACTION.test(whose[1]!);
    const sender = isNamed ? sliceStretch(text, text.text.length - whose[1]!.length) : null;
    return { rest: EMPTY_STRETCH, session, sender, object: null, date };
  }
  if (number === null && KIND_AND_WAY.test(text.text))
    return { rest: EMPTY_STRETCH, session, sender, object: null, date };
  return { rest: whole ? text : sliceStretch(text, at), session, sender, object: null, date };
}

/** The title's lines: the rest of the title line and what goes on from it, or the block below. */
export function titleLines(
  layout: Layout,
  line: number,
  rest: Stretch,
  near: Surroundings,
): { lines: Span[][]; end: number } {
  const lines = rest.text === '' ? [] : [spansOf(rest)];
  let at = line + 1;
  for (; at < layout.lines.length && lines.length < LONGEST_TITLE; at++) {
    const line = withoutWord(lineText(layout, at));
    const text = lines.length === 0 ? sliceStretch(line, HERE.exec(line.text)?.[0].length ?? 0) : line;
    if (text.text === '') continue;
    // a note between kind and title
    const isNote = isPublicLine(text.text) || OF_ITEM.test(text.text) || isNumberOnly(text.text);
    if (lines.length === 0 && isNote) continue;
    if (endsTitle(text.text) || isNumberOnly(text.text) || isPublicLine(text.text)) break;
    if (MAIL_HEAD.test(text.text)) break;
    const goesOn = HERE.test(text.text) || (near.hasGaps && !near.gapBetween(at - 1, at));
    if (lines.length > 0 && !goesOn) break;
    if (near.blockAt(at) !== 'title') break;
    lines.push(spansOf(text));
  }
  if (at < layout.lines.length && isNumberOnly(lineText(layout, at).text)) at++;
  return { lines, end: behindNotes(layout, at) };
}

/** `hier: Grillplatz`: the first line of a title; further down it goes on with one. */
const HERE = /^[Hh]ier ?: {0,20}/;

/** `F0041/21`, `Nr. F0041/21`, and nothing else. */
function isNumberOnly(text: string): boolean {
  const number = readNumber(text);
  return number !== null && number.end === text.length && NUMBER_WORD.test(text.slice(0, number.start));
}

const NUMBER_WORD = /^(?:(?:Nr\.|Nummer|Lfd\. ?Nr\.|(?:Anfrage|Antrag)s?-Nr\.) ?:? ?)?$/;

/** A line of the head, up to half-open `to`, with nothing but a number; `null` where none or several have one. */
export function numberLine(layout: Layout, from: number, to: number): Stretch | null {
  const found: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const text = lineText(layout, at);
    if (isNumberOnly(text.text)) found.push(sliceStretch(text, readNumber(text.text)!.start));
  }
  return found.length === 1 ? found[0]! : null;
}

/** Behind lines that say whether the paper is public, and of what day it is. */
function behindNotes(layout: Layout, line: number): number {
  let end = line;
  for (let at = line; at < layout.lines.length; at++) {
    const { text } = lineText(layout, at);
    if (text === '') continue;
    if (at === line) {
      const below = behindLetterhead(layout, at);
      if (below > at) return below;
    }
    const isNote = isPublicLine(text) || PLACE_DATE.test(text) || isDateOnly(text) || MAIL_HEAD.test(text);
    if (!isNote && !isOfSitting(text)) break;
    end = at + 1;
  }
  return end;
}

/** Lines that a letterhead may have. */
const LONGEST_LETTERHEAD = 14;

/** The salutation below who writes to whom and when, where the subject stands above them; `line` where they are no letterhead. */
function behindLetterhead(layout: Layout, line: number): number {
  let isAddressed = false;
  for (let at = line; at < Math.min(layout.lines.length, line + LONGEST_LETTERHEAD); at++) {
    const { text } = lineText(layout, at);
    if (isSalutation(text)) return isAddressed ? at : line;
    if (text.length > LONGEST_ADDRESS || /[.?!:;]$/.test(text)) return line;
    isAddressed ||= ADDRESS_LINE.test(text);
  }
  return line;
}

const LONGEST_ADDRESS = 70;

/** `Anfrage zur Stadtratssitzung am 05.12.2024`, below the title. */
function isOfSitting(text: string): boolean {
  const kind = matchKind(text);
  const sitting = kind === null ? null : SESSION.exec(text.slice(kind.end));
  return sitting !== null && sitting[0].length === text.length - kind!.end;
}

/** The only line above one that says nothing but kind, number and sitting, as web pages print it: a heading. */
export function titleAbove(layout: Layout, from: number, line: number): Span[][] {
  const above: Stretch[] = [];
  for (let at = from; at < line; at++) {
    const text = lineText(layout, at);
    if (text.text !== '' && !isLetterhead(text.text)) above.push(text);
  }
  const [only, ...more] = above;
  if (only === undefined || more.length > 0) return [];
  return !endsTitle(only.text) && isCapital(only.text) ? [spansOf(only)] : [];
}

/** Who writes, where and when. */
function isLetterhead(text: string): boolean {
  if (FACTION.test(text) && readParty(text).people.length === 0) return true;
  return looksLike(looksOf(text), LOOK.banner) || PLACE_DATE.test(text) || isPublicLine(text);
}

/** `Betreff: Grillplatz` */
export function withoutWord(text: Stretch): Stretch {
  return sliceStretch(
    text,
    /^(?:Betreff|Betrifft|Betr\.|Thema|Titel|Gegenstand|Subject) ?: {0,20}(?:(?:AW|WG|RE|Re|Fwd?) ?: ?){0,3}/.exec(
      text.text,
    )?.[0].length ?? 0,
  );
}

function endsTitle(text: string): boolean {
  const looks = looksOf(text);
  return (
    looksLike(looks, BODY_LOOKS) ||
    SAYS_WHOSE.test(text) ||
    SAYS_WHEN.test(text) ||
    ASKS.test(text.slice(0, 200)) ||
    PLACE_DATE.test(text)
  );
}

/** What no line of a title looks like. */
const BODY_LOOKS = LOOK.salutation | LOOK.lead | LOOK.section | LOOK.sentence | LOOK.answer | LOOK.date;
