/** Where German sentences end: not behind abbreviations, ordinals, dates or initials. */

import { beginsSmallWord, isCapital, isLetter, isSpace } from './chars.ts';

/** Half-open range in the text. */
export interface SentenceRange {
  start: number;
  end: number;
}

const ABBREVIATIONS = new Set(
  (
    'abs art aufl az bd bes best betr bspw bzgl bzw ca co dipl dr dr.-ing ebd einschl etc evtl exkl f ff fr frl gem ggf ggfs ' +
    'hr hrsg inkl ing insb insbes jhd kfm lt lfd max mind min mio mrd msp nr nrn o.g od og prof rd s sog st std str stellv tel ' +
    'mdl mündl schriftl u.a usw v vgl vollst vors z.b zzgl zz zzt ziff zul abt anl kap pos verg resp hl jun sen pkt tsd'
  ).split(' '),
);

/** Splits running text into sentences. Linear in the text. */
export function sentencesOf(text: string): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isStop(text.charCodeAt(index))) continue;
    const end = endOfSentence(text, start, index);
    if (end === 0) continue;
    sentences.push({ start, end });
    start = end;
    while (text[start] === ' ') start++;
    index = start - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** What may stand behind the end of a sentence and belongs to it. */
const CLOSING = '"“”»)]‘’\'?!';

/** `.`, `!` or `?` */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** If a sentence ends with the stop at `index`: where (closing marks included); else 0. */
function endOfSentence(text: string, start: number, index: number): number {
  let end = index + 1;
  while (CLOSING.includes(text[end] ?? ' ')) end++;
  if (text[end] !== ' ') return 0;
  const next = text.slice(end + 1, end + 4);
  // what follows begins a sentence: a capital, an opening mark, a digit, a dash
  if (!isCapital(next) && !/^[„"»«‚'(\d§–-]/.test(next)) return 0;
  if (text[index] !== '.') return end;
  return isAbbreviation(text, start, index) ? 0 : end;
}

/**
 * Does a sentence (or a clause with a colon) end where `before` ends and `after` goes on? `am 24.` + `Oktober` does
 * not, nor does `z. B.` + `Ämter`.
 */
export function endsSentence(before: string, after: string): boolean {
  const tail = before.slice(-80);
  if (/:["“”»)]?$/.test(tail))
    return !/\([^)]{0,60}$/.test(tail) && !(beginsSmallWord(after) || /^\d{1,2}\.\d/.test(after));
  const mark = /[.?!]["“”»)\]‘’']{0,3}$/.exec(tail);
  if (mark === null) return false;
  const head = after.slice(0, 40);
  // whatever begins the next line (a marker, a bullet) counts as the beginning of a sentence, but not a small letter
  const next = beginsSmallWord(head) ? head : `A ${head}`;
  const ordinal = /(?<![\d/)])\d{1,2}\.$/.test(tail) && isLetter(head);
  return !ordinal && endOfSentence(`${tail} ${next}`, 0, mark.index) > 0;
}

/** `Nr. 3.`, `Absatz 2.`: the number counts something that is named, it is no ordinal. */
const COUNTED =
  /(?:^|[ (])(?:Nr\.|Abs\.|Art\.|Ziff\.|S\.|§|Absatz|Punkt|Satz|Anlage|Nummer|Seite|Ziffer|Artikel) $/;

/** `A.`, `i.d.R.` */
const LETTERS = /^(?:[A-Za-zÀ-ɏẞ]\.)*[A-Za-zÀ-ɏẞ]$/u;

/** Does a word begin behind this character? */
function beginsWord(char: string): boolean {
  return char === '(' || char === '„' || char === '"' || char === '/' || isSpace(char);
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  let from = dot;
  while (from > start && !beginsWord(text[from - 1]!)) from--;
  const word = text.slice(from, dot);
  // the end of `F0147/20.` and of `123-045(VII)23.` is no ordinal
  if (/^\d{1,2}$/.test(word)) {
    const counts =
      '/)'.includes(text[from - 1] ?? ' ') || COUNTED.test(text.slice(Math.max(start, from - 12), from));
    return !counts && isOrdinalContext(text, dot);
  }
  if (LETTERS.test(word)) return true;
  // `im IV. Quartal`
  if (/^[IVX]{1,4}$/.test(word)) return true;
  // `Beschluss-Nr. 541-016(VIII)25`
  return ABBREVIATIONS.has(word.toLowerCase()) || /-Nr$/.test(word);
}

const NOUN_OR_SMALL = /^ (?:[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]|[a-zß-ɏ])/u;

/** `am 3. März`, `im 2. Halbjahr`: a number of one or two digits before a noun is an ordinal. */
function isOrdinalContext(text: string, dot: number): boolean {
  return NOUN_OR_SMALL.test(text.slice(dot + 1, dot + 5));
}
