/**
 * Words that stand in titles of the city's papers, or in several papers: a word that is none of them and looks like one is
 * that one, or doubtful.
 */

import type { Run, SourcePage } from '../../model/position.ts';
import { GIVEN_NAMES, WORDS_OF_FORMS } from '../../words/scans.ts';
import { FREQUENT_WORDS } from './frequentWords.ts';
import { SHORT_WORDS } from './shortWords.ts';
import { losesDots } from './spellings.ts';
import { ALIKE, strangeness } from './strange.ts';
import { TITLE_WORDS } from './titleWords.ts';
import { plainOf } from './umlauts.ts';

/** Each entry is how many letters of the one before go on (in base 36), and the rest. */
function wordsOf(table: string): string[] {
  let before = '';
  return table
    .trim()
    .split(/\s/)
    .map((entry) => {
      before = before.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1);
      return before;
    });
}

const KNOWN: ReadonlySet<string> = new Set([
  ...wordsOf(TITLE_WORDS),
  ...wordsOf(FREQUENT_WORDS),
  ...WORDS_OF_FORMS,
  ...GIVEN_NAMES,
]);

const SHORT: ReadonlySet<string> = new Set(wordsOf(SHORT_WORDS));
/** A short word with what may stand around it. */
const SHORT_WORD = /^[„(]?(\p{Lu}?\p{Ll}{1,5})[.,;:!?)“]*$/u;

/** Is the text one short word that stands in no paper: `cer`? */
export function isNoShortWord(text: string): boolean {
  const word = SHORT_WORD.exec(text)?.[1] ?? '';
  if (word.length < 2 || word.length > 5 || isKnown(word)) return false;
  return !SHORT.has(word) && !SHORT.has(word.toLowerCase());
}

/** In shorter words one other letter makes another word too often; of five letters only names are known. */
const WORD = /\p{L}{5,}/gu;
/** In such a one it makes none. */
const LONG = 8;
/** In such a one dots alone make none, either: `Grundstucksausschuss`. */
const VERY_LONG = 14;
/** Longer ones are put together. */
const LONGEST = 40;

/** The strokes that look alike, and dots and accents that were added. */
const MISREAD: readonly (readonly [read: string, printed: string])[] = [
  ...ALIKE.filter(([read]) => read !== 'er'),
  ['A', 'Ä'],
  ['O', 'Ö'],
  ['U', 'Ü'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['é', 'e'],
  ['é', 'c'],
  ['in', 'm'],
  ['ni', 'm'],
  ['m', 'in'],
  ['m', 'ni'],
  ['n', 'u'],
  ['u', 'n'],
  ['E', 'F'],
  ['F', 'E'],
  ['C', 'G'],
  ['G', 'C'],
  ['O', 'Q'],
  ['B', 'R'],
  ['R', 'B'],
  ['P', 'F'],
  ['F', 'P'],
  ['R', 'K'],
  ['K', 'R'],
];

/** What may stand in place of any letter, or have been lost. */
const ANY = [...'abcdefghijklmnopqrstuvwxyzäöüß'];
/** German words end in many ways: so many letters at their end are left as they are. */
const ENDING = 2;

function isKnown(word: string): boolean {
  return KNOWN.has(word) || KNOWN.has(word[0]!.toLowerCase() + word.slice(1));
}

/** The word of a title that `word` may be, with one place of it read in another way; `null` where it stands in one itself, or is like none. */
export function knownFor(word: string): string | null {
  if (word.length > LONGEST || isKnown(word)) return null;
  for (const [read, printed] of MISREAD) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const variant = word.slice(0, at) + printed + word.slice(at + read.length);
      if (isKnown(variant)) return variant;
    }
  }
  return null;
}

/** Of a word that is put together so many letters at its end are a known word's. */
const LAST_PART = 8;

/** `Prüfungsgeselischaft`: a word whose last part is like a known one, with one place of it read in another way; `null` where none is. */
export function knownAtEnd(word: string): string | null {
  if (word.length > LONGEST || isKnown(word)) return null;
  for (const [read, printed] of MISREAD) {
    for (let at = word.indexOf(read, 1); at >= 0; at = word.indexOf(read, at + 1)) {
      const variant = word.slice(0, at) + printed + word.slice(at + read.length);
      for (let start = 1; start <= at && variant.length - start >= LAST_PART; start++)
        if (isPart(variant.slice(start)) && !isPart(word.slice(start))) return variant;
    }
  }
  return null;
}

function isPart(end: string): boolean {
  return isKnown(end) || KNOWN.has(end[0]!.toUpperCase() + end.slice(1));
}

/** The only word of a title from which a long word differs by one letter within it; `null` where there is none, or several. */
export function nearestTo(word: string): string | null {
  if (word.length < LONG || word.length > LONGEST || isKnown(word)) return null;
  const found = new Set<string>();
  for (let at = 1; at < word.length - ENDING; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const variants = [
      before + after,
      ...ANY.flatMap((one) => [before + one + after, before + one + word[at] + after]),
    ];
    for (const variant of variants) if (isKnown(variant)) found.add(variant);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The word of a title next to one that both readings have, where its letters are less strange: `Sitznngssaal`. */
function lessStrangeKnown(word: string): string | null {
  const near = nearestTo(word);
  return near !== null && strangeness(near) < strangeness(word) ? near : null;
}

/** Of a word that its cell's border cut so many letters may be missing, and the last one read is perhaps half of one. */
const MOST_CUT = 4;

/** The known word of which `start` is all that stands before a border: the shortest; `null` where there is none, or it may be several. */
export function wholeWord(start: string): string | null {
  if (start.length < LONG || isKnown(start)) return null;
  for (const sure of [start, start.slice(0, -1)]) {
    const found = [...KNOWN].filter(
      (word) => word.length > sure.length && word.length <= start.length + MOST_CUT && word.startsWith(sure),
    );
    const shortest = found.reduce(
      (least, word) => (word.length < least.length ? word : least),
      found[0] ?? '',
    );
    if (shortest !== '') return found.every((word) => word.startsWith(shortest)) ? shortest : null;
  }
  return null;
}

/** Gives the pages with words as titles have them, each with the reading as doubt. */
export function withKnownWords(pages: ReadonlyMap<number, SourcePage>): Map<number, SourcePage> {
  return new Map(
    [...pages].map(([number, page]) => {
      const areLost = losesDots(page.runs);
      return [number, { ...page, runs: page.runs.map((run) => knownRun(run, areLost)) }];
    }),
  );
}

/** `areLost`: its page loses dots. */
function knownRun(run: Run, areLost: boolean): Run {
  const read = run.text.trim();
  const other = run.doubt?.other ?? null;
  const seen = other === null ? null : withKnownOf(other, read);
  if (seen !== null) return asRead(run, read, seen);
  const near = (word: string): string =>
    knownFor(word) ?? (other === null ? null : nearestTo(word)) ?? knownAtEnd(word) ?? word;
  const likely = read.replace(WORD, near);
  if (likely === read) {
    const parted = read.replace(WORD, (word) => inTwo(word) ?? word);
    if (run.doubt !== undefined) return run;
    if (parted === read) {
      const nearer = read.replace(WORD, (word) => lessStrangeKnown(word) ?? word);
      if (nearer !== read) return { ...run, doubt: { other: nearer } };
      return isNoShortWord(read) ? { ...run, doubt: { other: null, noWord: true } } : run;
    }
    // no word of so many letters ends or begins so
    return isLong(read, parted, LONG) ? asRead(run, read, parted) : { ...run, doubt: { other: parted } };
  }
  // dots alone may make another word (`Zahlung`, `Zählung`); they are lost more easily than added
  const areDots = plainOf(read) === plainOf(likely);
  const mayLose = other !== null || (areLost && (isLong(read, likely, LONG) || GIVEN_NAMES.has(likely)));
  const isLost = dotsIn(likely) > dotsIn(read) && (mayLose || isLong(read, likely, VERY_LONG));
  // letters that German has may be another word's: `Verhallen`, `Verhalten`
  const mayBeWord = strangeness(read) === 0;
  const isSure = areDots
    ? isLost || run.doubt?.noWord === true
    : other !== null || (isLong(read, likely, LONG) && !mayBeWord);
  return isSure ? asRead(run, read, likely) : { ...run, doubt: { other: likely } };
}

/** `Ausschussfür`, `imdritten`: a function word that ran together with a word of a title; the ending of no German word. */
const BEHIND = /(?<=\p{Ll}{6})(?:für|und|der|das|zum|zur|mit|auf|von)$/u;
const BEFORE = /^(?:im|der|das|dem|des|und)(?=\p{Ll}{6})/u;

/** The two words, parted; `null` where it is one. */
export function inTwo(word: string): string | null {
  if (word.length > LONGEST || isKnown(word)) return null;
  const behind = BEHIND.exec(word)?.[0] ?? '';
  const first = word.slice(0, word.length - behind.length);
  if (behind !== '' && isKnown(first)) return `${first} ${behind}`;
  const before = BEFORE.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  return before !== '' && isKnown(rest) ? `${before} ${rest}` : null;
}

function asRead(run: Run, read: string, likely: string): Run {
  return { ...run, text: run.text.replace(read, () => likely), doubt: { other: read } };
}

/** What was read with the words of the other reading that titles have where its own stand in none; `null` where others differ, too. */
function withKnownOf(other: string, read: string): string | null {
  const [own, theirs] = [read.match(WORD) ?? [], other.match(WORD) ?? []];
  const isBetter = own.every(
    (word, at) => word === theirs[at] || (!isKnown(word) && isKnown(theirs[at] ?? word)),
  );
  if (!isBetter || own.length !== theirs.length) return null;
  let at = 0;
  const likely = read.replace(WORD, () => theirs[at++]!);
  return likely === read ? null : likely;
}

/** Has every word that is another one so many letters? */
function isLong(read: string, likely: string, letters: number): boolean {
  const [before, after] = [read, likely].map((text) => text.match(WORD) ?? []);
  return before!.every((word, index) => word === after![index] || word.length >= letters);
}

function dotsIn(text: string): number {
  return text.match(/[äöüÄÖÜ]/g)?.length ?? 0;
}
