/** The lines at the beginning of an item: title, paper, who reports or moves, notes. */

import { readNumber } from '../fields/number.ts';
import { isSmall } from '../words/chars.ts';
import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import { cellsBehind } from './candidates.ts';
import type { Chosen } from './chosen.ts';
import { type EntryDraft, emptyEntry } from './draft.ts';
import { type Guide, guideOf } from './guide.ts';
import { folded, type MinutesLine } from './lines.ts';
import { paperCellOf, takeAmidTitle, withoutParting } from './paperCell.ts';
import { isMover, isNoTitle, isNote, isOpen, isReporter, reporterLead } from './reporter.ts';
import { beginsText } from './sentence.ts';

export interface Entry {
  entry: EntryDraft;
  /** Index of the first line behind it. */
  end: number;
  /** Lines that are notes, in the protocol. */
  notes: number[];
}

interface State {
  entry: EntryDraft;
  title: Stretch[];
  reporter: Stretch[];
  /** What the last line was. */
  last: 'number' | 'title' | 'paper' | 'reporter' | 'mover' | 'note';
  notes: Stretch[];
  noteLines: number[];
  guide: Guide | null;
  left: number | null;
  /** The beginning of a paper's number that goes on in the next line. */
  broken: Stretch | null;
}

/** No title has more lines. */
const MOST_LINES = 8;

/** `end`: where the next item begins. `inList`: nothing but the entry stands before it. */
export function readEntry(
  lines: readonly MinutesLine[],
  item: Chosen,
  end: number,
  inList: boolean,
  listed: EntryDraft | null,
): Entry {
  const { line, unsure } = item;
  const entry: EntryDraft = { ...emptyEntry(item.number.printed), line, unsure };
  const state: State = {
    entry,
    title: [],
    reporter: [],
    last: 'number',
    notes: [],
    noteLines: [],
    guide: guideOf(listed),
    left: null,
    broken: null,
  };
  const nextOf = (line: number) => (line + 1 < end ? lines[line + 1] : undefined);
  let at = item.line;
  takeLine(state, lines[at]!, cellsBehind(lines[at]!, item.number), true, nextOf(at));
  for (at++; at < end; at++) {
    if (!takeLine(state, lines[at]!, lines[at]!.cells, inList, nextOf(at))) break;
  }
  if (entry.paper === null) takeAmidTitle(entry, state.title);
  entry.title = state.title.length === 0 ? null : joinStretches(state.title);
  entry.reporter = state.reporter.length === 0 ? null : joinStretches(state.reporter);
  entry.note = state.notes.length === 0 ? null : joinStretches(state.notes);
  return { entry, end: at, notes: state.noteLines };
}

/** Takes the line into the entry; false where it belongs to what follows. */
function takeLine(
  state: State,
  line: MinutesLine,
  cells: readonly Stretch[],
  inList: boolean,
  next?: MinutesLine,
): boolean {
  const { entry, guide } = state;
  const whole = joinBroken(state, cells);
  if (whole !== null) return whole.length === 0 || takeWords(state, line, joinStretches(whole), inList, next);
  const { paper, rest } = paperCellOf(cells, guide?.paper ?? null);
  if (paper !== null && (!beginsText(rest.text) || state.title.length === 0)) {
    if (entry.paper === null) entry.paper = paper;
    else if (entry.paper.value !== paper.value) entry.morePapers.push(paper);
    if (rest.text === '') {
      if (cutParting(state)) state.last = 'paper';
      return true;
    }
    const parted =
      next === undefined || next.apart || isNoTitle(next.text.text) ? withoutParting(rest) : rest;
    return takeWords(state, line, parted, true, next) || putTitle(state, parted, line);
  }
  const text = cells.length > 1 ? joinStretches(cells) : rest;
  if (text.text === '') return true;
  return takeWords(state, line, text, inList, next);
}

/** The same above a number in a line of its own. */
function cutParting({ title, last }: State): boolean {
  const before = title.at(-1);
  if (last !== 'title' || before === undefined) return false;
  const parted = withoutParting(before);
  title[title.length - 1] = parted;
  return parted !== before;
}

/** `DS0107/22/` in a narrow cell goes on in the next line's with `1`. The line's other cells; `null` where nothing is broken. */
function joinBroken(state: State, cells: readonly Stretch[]): readonly Stretch[] | null {
  const last = cells.at(-1);
  if (last === undefined || state.entry.paper !== null) return null;
  if (state.broken === null) {
    if (!/^(?:DS|[ASIF])\d{4}\/(?:\d\d\/)?$/.test(last.text)) return null;
    state.broken = last;
    return cells.slice(0, -1);
  }
  const number = readNumber(state.broken.text + last.text);
  if (!/^\d{1,2}(?:\/\d)?$/.test(last.text) || number === null) return null;
  state.entry.paper = {
    value: number.canonical,
    at: { text: number.canonical, pieces: joinStretches([state.broken, last]).pieces },
  };
  state.broken = null;
  return cells.slice(0, -1);
}

function takeWords(
  state: State,
  line: MinutesLine,
  text: Stretch,
  inList: boolean,
  next?: MinutesLine,
): boolean {
  const { entry, guide } = state;
  const lead = reporterLead(text.text);
  if (lead > 0 && state.reporter.length < MOST_LINES) {
    state.reporter.push(sliceStretch(text, lead));
    state.last = 'reporter';
    return true;
  }
  if (state.title.length === 0) return putTitle(state, text, line);
  if (goesOnTitle(state, text)) return putTitle(state, text, line);
  if (goesOnReporter(state, line, text, inList, next)) {
    state.reporter.push(text);
    return true;
  }
  if (entry.movers.length + state.notes.length > MOST_LINES) return false;
  const known = guide?.lines.has(folded(text.text)) ?? false;
  const open = state.last === 'title' && isOpen(state.title.at(-1)!.text);
  if (
    !open &&
    (known || isNote(text.text) || isMover(text.text)) &&
    (known || inList || !(isTold(text.text) || beginsText(text.text) || goesOnBelow(state, line, next)))
  ) {
    if (isNote(text.text) || (!isMover(text.text) && entry.movers.length > 0)) {
      state.notes.push(text);
      state.noteLines.push(line.index);
      state.last = 'note';
    } else {
      entry.movers.push(text);
      state.last = 'mover';
    }
    return true;
  }
  if (state.last === 'mover' && inList && !line.apart) {
    entry.movers.push(text);
    return true;
  }
  if (state.last === 'note' && inList && !line.apart) {
    state.notes.push(text);
    return true;
  }
  return mayGoOn(state, line, text, inList) && putTitle(state, text, line);
}

function putTitle(state: State, text: Stretch, line: MinutesLine): boolean {
  if (state.title.length >= MOST_LINES) return false;
  state.title.push(text);
  state.last = 'title';
  state.left = line.line.segments.at(-1)!.left;
  return true;
}

/** Does the agenda's title say that it goes on so? */
function goesOnTitle({ guide, title, last }: State, text: Stretch): boolean {
  if (guide === null || last === 'mover') return false;
  const together = folded(title.map((one) => one.text).join('')) + folded(text.text);
  return folded(text.text) !== '' && guide.title.startsWith(together);
}

function goesOnReporter(
  { guide, reporter, last }: State,
  line: MinutesLine,
  text: Stretch,
  inList: boolean,
  next?: MinutesLine,
): boolean {
  if (last !== 'reporter' || line.apart || reporter.length >= MOST_LINES) return false;
  const so = folded(reporter.map((one) => one.text).join('')) + folded(text.text);
  if (guide !== null && guide.reporter !== '') return guide.reporter.startsWith(so);
  if (isMover(text.text) || isNote(text.text)) return false;
  if (inList) return true;
  const before = reporter.at(-1)!.text;
  if (isOpen(before)) return true;
  const short = text.text.length < 50 && !/[.:;?!]$/.test(text.text) && !beginsText(text.text);
  return short && /[a-zß-ÿ]$/.test(before) && before.length > 40 && (next?.apart ?? true);
}

/** Below the room under a listed entry there is text; and a sentence goes on in small letters. */
function goesOnBelow({ guide }: State, line: MinutesLine, next?: MinutesLine): boolean {
  if (next !== undefined && !next.apart && isSmall(next.text.text)) return true;
  if (next === undefined || next.apart || isMover(next.text.text) || isReporter(next.text.text)) return false;
  return line.apart && guide !== null && guide.title !== '';
}

/** A line that tells something: `Stadtrat Baum, SPD-Stadtratsfraktion, bringt den Antrag ein.` */
function isTold(text: string): boolean {
  return /[.:;!?]$/.test(text) || text.length > 90;
}

/** Without a guide: is this line the title's next? */
function mayGoOn({ title, last, guide }: State, line: MinutesLine, text: Stretch, inList: boolean): boolean {
  const before = title.at(-1)!.text;
  // `An der Sitzung nahmen teil:` behind the list
  if (inList && line.apart && text.text.endsWith(':')) return false;
  if (inList) return last === 'title' || last === 'paper' || !line.apart;
  if (last !== 'title' || line.apart || line.top)
    return isOpen(before) && last === 'title' && !beginsText(text.text);
  if (beginsText(text.text) || /[.:!]$/.test(text.text)) return false;
  const whole =
    guide !== null && guide.title !== '' && guide.title === folded(title.map((one) => one.text).join(''));
  return !whole && (isOpen(before) || before.length > 45);
}
