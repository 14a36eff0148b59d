/** One word in two spellings in one paper: where they differ by letters that look alike, one of them was read wrongly. */

import type { Run, SourcePage } from '../../model/position.ts';
import { LOST_DOTS, lessStrange } from './strange.ts';
import { dotsOf, plainOf } from './umlauts.ts';

/** Letters that both models take for each other: one letter of each row. */
const ALIKE: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  Ä: 'A',
  Ö: 'O',
  Ü: 'U',
  l: 'i',
  t: 'i',
};

const ALIKE_LETTER = /[äöüÄÖÜlt]/g;

/** In shorter words one letter makes another word too often. */
const WORD = /\p{L}{5,}/gu;

/** Both spellings are words: forms of verbs, and plurals that are told by their dots alone. */
const TWO_WORDS =
  /^(?:s[it]eht|w[uü]rden?|k[oö]nnten?|m[uü]ssten?|h[aä]tten?|w[aä]ren|d[uü]rften?|m[oö]chten?|br[aä]chten?|d[aä]chten?|.*(?:v[aä]ter|m[uü]tter|br[uü]der|g[aä]rten|[lL][aä]den|h[aä]fen|gr[aä]ben|sch[aä]den|m[aä]ngel|b[oö]den))$/i;

/**
 * Beginnings and endings that no German word has: its dots were lost, or dirt was taken for some; and an office whose
 * space was lost (`EBSAB`).
 */
const NO_WORD =
  /(?<!\p{L})(?:[fF]ur|[dD]?[aA]?[rR]?[uU]ber|[gG]egen[uU]ber|[mM]ussen|[kK]onnen|[zZ]uruck.*|[nN]aturlich.*|[fF]ruh(?!est)\p{Ll}+|(?:[aA]us|[aA]b|[zZ]u)schussen?|[aA]ufschlussel\p{Ll}+|[sS]ud(?:en|lich|ost|west)\p{Ll}*|betragt|erklart|[sS]tadtebau.*|Marz|[sS]pater.*|[wW]ahrend.*|[pP]rufung.*|[aA]nderung.*|[eE]rklarung.*|[bB]egrundung.*|[bB]urger.*|[gG]ebaude.*|[sS]tadtrat(?:e|in|innen)|k[ä]um|[äÄ](?:uch|ls|n|m)|[üÜ]nd|d[ä]s|d[ü]rch|[hH][ä]t|w[ä]r)(?!\p{L})|\p{Ll}(?:ublich|oglich|urlich|\p{Ll}ahrlich)(?:e[nrsm]?)?(?!\p{L})|(?<=\p{Ll})(?<![jd])üng(?:en|s)?(?!\p{L})|^(?:EB|FB)(?=[A-ZÄÖÜ]{2,5}$)|^\p{Lu}\/(?=\p{Ll}{3})/u;

/** Of words that are one but for letters that look alike; a page of noise may have any number. */
const MOST_SPELLINGS = 12;

/**
 * Gives the pages with doubt at each word of which a spelling that differs by one such letter is at least as frequent.
 * The words stay as they were read, unless German has one of them only: which of them is printed nobody can tell.
 */
export function withSpellingDoubts(pages: ReadonlyMap<number, SourcePage>): Map<number, SourcePage> {
  const all = [...pages.values()].flatMap(({ runs }) => runs);
  const [others, dotless] = [rivals(all), withOtherDots(all)];
  const doubted = (run: Run, areLost: boolean): Run => {
    if (run.doubt !== undefined) return run;
    const wrong = wordsIn(run).find((word) => others.has(word) && !hasLost(others.get(word)!, word));
    if (wrong !== undefined && hasLost(wrong, others.get(wrong)!)) return withLostDots(run, true);
    if (wrong !== undefined) return { ...run, doubt: { other: others.get(wrong)! } };
    const whole = withLostDots(run, areLost);
    if (whole !== run) return whole;
    const same = wordsIn(run).find((word) => dotless.has(word));
    if (same !== undefined) return { ...run, doubt: { other: dotless.get(same)! } };
    return NO_WORD.test(run.text.trim()) ? { ...run, doubt: { other: null, noWord: true } } : run;
  };
  return new Map(
    [...pages].map(([number, page]) => {
      const areLost = losesDots(page.runs);
      return [number, { ...page, runs: page.runs.map((run) => doubted(run, areLost)) }];
    }),
  );
}

/** Words of a page that lost dots in one reading, or are none in German without them: below this its dots are not easily lost. */
const LOSES_DOTS = 2;

export function losesDots(runs: readonly Run[]): boolean {
  const without = runs.filter(({ text, doubt }) => {
    const read = text.trim();
    if (doubt?.other == null) return dotsOf(read).lost > 0;
    return doubt.other !== read && plainOf(doubt.other) === plainOf(read);
  });
  return without.length >= LOSES_DOTS;
}

/**
 * Both readings may have lost the same dots. Where a page loses them, what German words have is taken; it is said in any case, and
 * so is a word that some would make less strange.
 */
function withLostDots(run: Run, areLost: boolean): Run {
  const read = run.text.trim();
  const { whole, lost, perhapsLost } = dotsOf(read);
  if (lost + perhapsLost === 0) {
    const other = areLost ? lessStrange(read, LOST_DOTS) : null;
    return other === null ? run : { ...run, doubt: { other } };
  }
  if (!areLost || perhapsLost > 0) return { ...run, doubt: { other: whole } };
  return { ...run, text: run.text.replace(read, () => whole), doubt: { other: read } };
}

/** Does the paper have the word elsewhere with the dots that it has in German? */
function hasLost(word: string, other: string): boolean {
  const { whole, lost } = dotsOf(word);
  return lost > 0 && whole === other;
}

/** By the doubtful spelling the other one. */
function rivals(runs: readonly Run[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const run of runs) for (const word of wordsIn(run)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const groups = new Map<string, string[]>();
  for (const word of counts.keys()) {
    const key = word.replace(ALIKE_LETTER, (letter) => ALIKE[letter]!);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.length < MOST_SPELLINGS) group.push(word);
  }
  const found = new Map<string, string>();
  for (const group of groups.values()) {
    for (const word of group) {
      const other = group.find((one) => counts.get(one)! >= counts.get(word)! && differsByOne(one, word));
      if (other !== undefined && !TWO_WORDS.test(word)) found.set(word, other);
    }
  }
  return found;
}

/** Words of which the two readings of one place differ in their dots alone, with those: `Kuhn` is as doubtful where both read it so. */
function withOtherDots(runs: readonly Run[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const run of runs) {
    const other = run.doubt?.other?.match(WORD) ?? [];
    const own = wordsIn(run);
    if (own.length !== 1 || other.length !== 1 || own[0] === other[0]) continue;
    if (plainOf(own[0]!) === plainOf(other[0]!)) found.set(own[0]!, other[0]!);
  }
  return found;
}

function wordsIn({ text }: Run): string[] {
  return text.match(WORD) ?? [];
}

function differsByOne(a: string, b: string): boolean {
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
