/** The number of an item's paper, which stands at the right of any line of its title. */

import { readNumber } from '../fields/number.ts';
import type { Located } from '../values/draft.ts';
import { EMPTY_STRETCH, joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import type { EntryDraft } from './draft.ts';
import type { MinutesLine } from './lines.ts';

export interface PaperCell {
  paper: Located | null;
  /** The line without it. */
  rest: Stretch;
  /** Does no gap part it from the words before it? */
  close: boolean;
}

/** Words before a number that make it a part of the title: `Stellungnahme zum Antrag A0012/24`. */
const GOVERNS =
  /(?:^|[ (])(?:zu[mr]?|de[rsmn]|die|das|gemäß|laut|mit|und|im|in|auf|TOP [\d.]+|Antrag(?:s|es)?|Drucksache|DS|Anfrage|Information|Stellungnahme|Änderungsantrag(?:s|es)?|Vorlage|Nr\.|TOP [\d.]+ [–-]) ?$/iu;

/** `Vorlage: DS0412/19` in a line of its own. */
const LABEL =
  /^(?:Vorlagen?|Drucksachen?|Drs\.|DS|Antrag|Anfrage|Information|Stellungnahme)(?:[ -]?Nr\.?)? ?: ?$/u;
/** `Zur Sache liegt vor: S0255/19` */
const LISTS = /[a-zß-ÿ] [a-zß-ÿ]{2,}: ?$/u;
/** Parts of a sentence before the number. */
const CLAUSE =
  /, [a-zäöüß]|[.:] [A-ZÄÖÜ„]|(?:^| )(?:siehe|wird|werden|ist|sind|hat|haben|liegt|verweist|gilt) /u;

/** Takes the paper's number off the end of a line of cells. */
export function paperCellOf(cells: readonly Stretch[], guide: string | null = null): PaperCell {
  const last = cells.at(-1) ?? EMPTY_STRETCH;
  const number = endingNumber(last.text);
  if (number === null) return { paper: null, rest: joinStretches(cells), close: false };
  const whole = number.start === 0;
  // `…, siehe auch F0166/21.`: a sentence ends so, a title does not
  if (!whole && last.text.endsWith('.') && CLAUSE.test(last.text))
    return { paper: null, rest: joinStretches(cells), close: false };
  const before = last.text.slice(0, number.start);
  // `… nach der Aufhebung (DS0402/12) wiederholt …` amid a sentence
  if (before.endsWith('(') && before.length > LONGEST_BRACKETED)
    return { paper: null, rest: joinStretches(cells), close: false };
  if (
    !whole &&
    number.canonical !== guide &&
    !LABEL.test(before) &&
    (GOVERNS.test(before) || LISTS.test(before))
  )
    return { paper: null, rest: joinStretches(cells), close: false };
  const left = sliceStretch(last, 0, number.start);
  // `- DS0311/18` alone in its line
  const rest = /^[-–—]$/.test(left.text) || LABEL.test(left.text) ? EMPTY_STRETCH : left;
  const kept = rest.text === '' ? cells.slice(0, -1) : [...cells.slice(0, -1), rest];
  const at = sliceStretch(last, number.start, number.end);
  return { paper: { value: number.canonical, at }, rest: joinStretches(kept), close: !whole };
}

/** Behind so many letters brackets with a paper stand in a sentence, not behind a title. */
const LONGEST_BRACKETED = 60;

/** Behind a number that ends a line there is nothing, or a mark that it is new. */
const END = /^[).:]?$/;
/** No printed number is longer. */
const LONGEST = 24;

function endingNumber(text: string): { canonical: string; start: number; end: number } | null {
  if (!text.includes('/')) return null;
  const from = Math.max(0, text.length - LONGEST);
  // a number may begin before the window only where something else stands in it, too
  for (let at = from; at < text.length; at++) {
    if (at > 0 && /[A-Za-zÀ-ɏẞ\d/]/u.test(text[at - 1]!)) continue;
    const number = readNumber(text.slice(at));
    if (number === null) return null;
    if (number.year !== null && END.test(text.slice(at + number.end)))
      return { canonical: number.canonical, start: at + number.start, end: at + number.end };
    at += number.start;
  }
  return null;
}

/** Is there nothing in the line but a paper's number? */
export function isLoneNumber({ cells }: Pick<MinutesLine, 'cells'>): boolean {
  const { paper, rest } = paperCellOf(cells);
  return paper !== null && rest.text === '';
}

/** `Hundesteuersatzung – DS0031/01`, `…, DS0031/01`: what parts title and paper is neither's. */
const PARTING = /(?:,| [–-])$/u;

export function withoutParting(text: Stretch): Stretch {
  const found = PARTING.exec(text.text);
  return found === null ? text : sliceStretch(text, 0, found.index);
}

/** Where gaps are lost, the paper stands amid the title: `… über die Benutzung der DS0301/19` + `Wochenmärkte`. */
export function takeAmidTitle(entry: EntryDraft, title: Stretch[]): void {
  for (const [index, line] of title.slice(0, -1).entries()) {
    const number = readNumber(line.text.slice(-14));
    const start = number === null ? 0 : line.text.length - 14 + number.start;
    if (number === null || start <= 0 || line.text.length < 15 || number.end !== 14) continue;
    entry.paper = { value: number.canonical, at: sliceStretch(line, start) };
    entry.unsure = true;
    title[index] = sliceStretch(line, 0, start);
    return;
  }
}
