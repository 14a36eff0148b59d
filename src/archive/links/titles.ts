/** Titles and questions made alike, so that spelling, signs and line ends do not part what belongs together. */

import { foldWords } from '../fold.ts';

/** `F0147/20 – `, as web pages and offices put it before a title. */
const NUMBER_BEFORE =
  /^(?:(?:Anfrage|Antrag|Stellungnahme) )?(?:zu[mr]? )?(?:DS|[FASIT])\d{4}(?:\/\d{1,4}){1,4} ?[-–—:,]?/u;

/** The letters and figures of a title alone: `Rad- weg` is `Radweg`. Empty where it has none. */
export function foldTitle(title: string): string {
  return foldWords(title.trim().replace(NUMBER_BEFORE, '')).replaceAll(' ', '');
}

/** So common in questions that sharing them says nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei bis fuer mit nach von vom vor ' +
    'zu zum zur ist sind war waren wird werden wurde wurden hat haben hatte kann koennen soll sollen es er sie sich so wie was ' +
    'wer wo wann warum weshalb welche welcher welches welchen wieviel viele viel nicht auch noch als dass dies diese dieser dieses ' +
    'diesen ueber unter um durch gegen seit wenn falls ja nein bitte'
  ).split(' '),
);

/** The words of a text that say something; all of its words where none does. */
export function tellingWords(text: string): Set<string> {
  const words = foldWords(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(telling.length > 0 ? telling : words);
}
