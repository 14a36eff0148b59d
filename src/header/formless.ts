/**
 * Papers without the printed form, as councillors put them on the web and send them by mail: a title line, the text, and
 * closing lines.
 *
 *     Anfrage F0041/21 Grillplatz im Stadtpark
 *
 *     Sehr geehrte Frau Oberbürgermeisterin,
 */

import type { ColumnName } from '../fields/columns.ts';
import { kindOfNumber, type PaperNumber, readNumber } from '../fields/number.ts';
import { readParty } from '../fields/party.ts';
import { matchKind } from '../fields/title.ts';
import type { Kind } from '../model/names.ts';
import type { Layout } from '../model/position.ts';
import { isCapital } from '../words/chars.ts';
import { isResolutionLead, isSalutation } from '../words/german.ts';
import { ASKS, FACTION, MAIL_HEAD, OF_ITEM, PROPOSAL_HEAD, REASONS_HEAD, SESSION } from '../words/header.ts';
import { type Stretch, sliceStretch, spansOf } from '../words/stretch.ts';
import { type ClosingNumber, closingNumber, dateLine, lineText } from './closingLines.ts';
import { isFormalLetter, isOfCouncil } from './formalLetter.ts';
import { LOOK, looksLike, looksOf } from './looks.ts';
import type { HeaderTable } from './reading.ts';
import { sittingRow } from './rows.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { numberLine, restOf, type TitleLine, titleAbove, titleLines, withoutWord } from './titleRest.ts';
import { FORMLESS } from './weights.ts';

/** Lines in which the title may stand. */
const TITLE_LINES = 12;
/** Lines in which the body must show itself. */
const BODY_LINES = 60;
const LONGEST_LINE = 260;

/** Reads title and closing lines of a text in which no form was found; `null` where it is no paper. */
export function readFormless(layout: Layout, from = 0): HeaderTable | null {
  const near = surroundingsOf(layout, from);
  const closing = closingNumber(layout, from);
  const title = bestTitle(layout, from, near, closing);
  if (title === null) return null;
  const kind = title.kind?.kind ?? kindOf(title.number) ?? kindOf(closing?.number ?? null);
  if (kind === null) return null;
  const values: HeaderTable['values'] = new Map();
  const put = (name: ColumnName, stretch: Stretch | null) => {
    if (stretch !== null) values.set(name, [spansOf(stretch)]);
  };
  const own = title.number !== null && !isOfOther(title, title.number);
  if (own || title.number === null) put('Nummer', own ? numberAt(title) : (closing?.at ?? null));
  else put(kind === 'aenderungsantrag' ? 'Verhandlungsgegenstand' : 'zum/zur', numberAt(title));
  // alone at the page's end it was taken for a running foot
  if (title.number === null && closing !== null) layout.lines[closing.line]!.furniture = false;
  const { rest, session, sender, object, date } = restOf(title);
  put('Sitzungstermin', session);
  put('Absender', sender);
  put('Verhandlungsgegenstand', object ?? itemLine(layout, title.line + 1));
  const below = sender === null ? senderLines(layout, title.line + 1) : [];
  if (below.length > 0)
    values.set(
      'Absender',
      below.map(({ text }) => spansOf(text)),
    );
  const { lines, end } = titleLines(layout, below.at(-1)?.line ?? title.line, rest, near);
  const above = lines.length > 0 ? [] : titleAbove(layout, from, title.line);
  values.set('Kurztitel', [...lines, ...above]);
  put('Datum', date ?? dateLine(layout, from, end));
  if (title.number === null && closing === null) put('Nummer', numberLine(layout, from, end));
  const at = title.kind === null ? null : sliceStretch(title.text, 0, title.kind.end);
  return {
    title: at === null ? null : { kind, misspelt: false, printed: at.text, stretch: at },
    values,
    labels: [],
    rows: session === null ? [] : [sittingRow([spansOf(session)])],
    untold: [],
    checks: [],
    unknownLabels: [],
    loose: [],
    doubts: new Set(above.length === 0 ? [] : ['Kurztitel']),
    guessed: [],
    formMissing: true,
    start: title.line,
    end,
    bodyEnd: title.number === null ? (closing?.line ?? null) : null,
  };
}

function kindOf(number: PaperNumber | null): Kind | null {
  return number === null ? null : kindOfNumber(number);
}

/** `Änderungsantrag zur DS0172/21`: the number of the paper that this one is about. */
function isOfOther({ text, kind }: TitleLine, number: PaperNumber): boolean {
  if (kind === null) return false;
  return kindOfNumber(number) !== kind.kind && / zu[mr]? /.test(text.text.slice(kind.end, number.start));
}

/** The number in `Zum Verhandlungsgegenstand: A0093/21` right below the title; `null` where the line is another. */
function itemLine(layout: Layout, line: number): Stretch | null {
  if (line >= layout.lines.length) return null;
  const text = lineText(layout, line);
  const number = OF_ITEM.exec(text.text)?.[1];
  return number === undefined ? null : sliceStretch(text, text.text.length - number.length);
}

/** The first lines with text from `line` on that name a group or a councillor and nothing else. */
function senderLines(layout: Layout, line: number): { text: Stretch; line: number }[] {
  const found: { text: Stretch; line: number }[] = [];
  for (let at = line; at < Math.min(layout.lines.length, line + TITLE_LINES); at++) {
    const text = lineText(layout, at);
    if (text.text === '') continue;
    if (!isSender(text.text) || found.length === MOST_SENDERS) break;
    found.push({ text, line: at });
  }
  return found;
}

/** Lines; what goes on longer is a list of its own. */
const MOST_SENDERS = 4;

/** `Fraktion A`, `Stadtrat Max Muster`: a name alone may be part of a title. */
function isSender(text: string): boolean {
  // `Guten Tag Herr Oberbürgermeister,` names somebody, too
  if (isSalutation(text)) return false;
  const { people, groups, rest } = readParty(text);
  if (rest.length > 0 || !isCapital(text)) return false;
  if (people.length === 0) return groups.length > 0 && FACTION.test(text);
  return people.every(({ role }) => role !== null);
}

function numberAt({ text, number }: TitleLine): Stretch {
  return sliceStretch(text, number!.start, number!.end);
}

function bestTitle(
  layout: Layout,
  from: number,
  near: Surroundings,
  closing: ClosingNumber | null,
): TitleLine | null {
  const end = Math.min(layout.lines.length, from + TITLE_LINES);
  const candidates: TitleLine[] = [];
  for (let line = from; line < end; line++) {
    if (layout.lines[line]!.furniture) continue;
    const text = lineText(layout, line);
    if (isSalutation(text.text) || isResolutionLead(text.text)) break;
    if (text.text.length <= LONGEST_LINE) candidates.push(titleLine(text, line));
  }
  const letter = isFormalLetter(layout, from, from + BODY_LINES) ? FORMLESS.letter : 0;
  const body = letter > 0 || hasBody(layout, from) ? FORMLESS.body : FORMLESS.noBody;
  const numbered = candidates.filter(({ number }) => number !== null && number.start < 3).length;
  let best: TitleLine | null = null;
  const ofCouncil = letter > 0 && isOfCouncil(layout, from, from + BODY_LINES);
  for (const one of candidates) {
    one.score += body + (numbered > 1 ? FORMLESS.list : 0) + (one.needsLetter ? letter : 0);
    if (one.isSubject && !ofCouncil) one.score += FORMLESS.mail;
    if (one.number === null && closing !== null) one.score += FORMLESS.closingNumber;
    if (one.line === from || layout.lines[one.line]!.gap >= near.leastGap) one.score += FORMLESS.apart;
    if (best === null || one.score > best.score) best = one;
  }
  return best !== null && best.score >= FORMLESS.least ? best : null;
}

function titleLine(printed: Stretch, line: number): TitleLine {
  const text = SUBJECT.test(printed.text) ? withoutWord(printed) : printed;
  const kind = matchKind(text.text);
  const number = readNumber(text.text);
  const near = number !== null && number.start <= (kind?.end ?? 0) + 60 ? number : null;
  const isTitle =
    near === null
      ? kind !== null && kind.end + 1 < text.text.length
      : SESSION.test(text.text.slice(near.end));
  const isSubject = SUBJECT.test(printed.text) && kind !== null && isTitle;
  const isMail = MAIL_HEAD.test(printed.text) && !isSubject;
  let score = 0;
  if (kind !== null) score += FORMLESS.kind;
  if (near !== null && (near.start < 3 || kind !== null)) score += FORMLESS.number;
  const titled = near !== null && /^ ?[:–-]/.test(text.text.slice(near.end));
  // `Anfrage: Sitzbänke`, which many a text says: only over a letter
  const unnumbered = near === null && kind !== null && /^ ?: ?[A-ZÀ-Þ„]/u.test(text.text.slice(kind.end));
  if (titled) score += FORMLESS.colon;
  if (looksLike(looksOf(text.text), LOOK.sentence) || /[.,]$/.test(text.text)) score += FORMLESS.sentence;
  if (isMail) score += FORMLESS.mail;
  const needsLetter = (isMail && titled) || unnumbered || (isSubject && near === null);
  // the same words may stand again as the title line, and the title below that
  if (isSubject && near !== null) score -= FORMLESS.apart;
  return { line, text, kind, number: near, needsLetter, isSubject, score };
}

const SUBJECT = /^(?:Betreff|Betrifft|Betr\.|Subject) ?:/;

/** Does a letter, a resolution or its reasons follow? */
function hasBody(layout: Layout, from: number): boolean {
  const end = Math.min(layout.lines.length, from + BODY_LINES);
  for (let line = from + 1; line < end; line++) {
    const { text } = lineText(layout, line);
    if (
      isSalutation(text) ||
      isResolutionLead(text) ||
      PROPOSAL_HEAD.test(text) ||
      REASONS_HEAD.test(text) ||
      ASKS.test(text.slice(0, 200))
    )
      return true;
  }
  return false;
}
