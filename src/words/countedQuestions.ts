/** Questions that are counted in words, and what is no question: `Zu Frage eins:`, `Erste Frage:`. */

import { isCapital } from './chars.ts';
import { Opening } from './opening.ts';
import { asksForSomething } from './questionStart.ts';

export const ORDINALS: readonly string[] = [
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
];
const CARDINALS = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
/** `Zu Frage eins:` */
const IN_WORDS = new Opening(
  ['zu', 'auf', 'frage', 'antwort'],
  new RegExp(`^((?:antwort )?(?:(?:zu|zur|auf) )?(?:die )?frage )(${CARDINALS.join('|')})(?![a-zß-ɏ])`, 'iu'),
);

/** The text with a figure for the word that counts a question. */
export function withFigure(text: string): string {
  const match = IN_WORDS.exec(text);
  if (match === null) return text;
  const [whole, before, cardinal] = match;
  return before + String(CARDINALS.indexOf(cardinal!.toLowerCase()) + 1) + text.slice(whole.length);
}

/** `Erste Frage:` alone or above what tells something; before a question it is that question's number. */
const FIRST_QUESTION = new Opening(
  [...ORDINALS],
  new RegExp(`^(${ORDINALS.join('|')}) frage ?:(?= |$)`, 'iu'),
);

export function firstQuestion(text: string): { length: number; numbers: string[]; sure: true } | null {
  const match = FIRST_QUESTION.exec(text);
  const rest = text.slice(match?.[0].length).trimStart();
  if (match === null || (rest !== '' && !tells(rest))) return null;
  return {
    length: match[0].length,
    numbers: [String(ORDINALS.indexOf(match[1]!.toLowerCase()) + 1)],
    sure: true,
  };
}

/** Does what stands behind `Frage 2` tell something? Then it is no question that is repeated. */
export function tells(rest: string): boolean {
  return (
    isCapital(rest) && TOLD.test(rest) && !rest.includes('?') && !asksForSomething(rest) && !ASKING.test(rest)
  );
}

/** A sentence ends, at the end of it or before. */
const TOLD = /[a-zß-ɏ)\d%“"][.:](?:[“”"]?$| [„"]?[A-ZÄÖÜ\d])|,? (?:und zwar|nämlich)$/u;

const ASKING = /(?<![A-Za-zÀ-ɏẞ])(?:bitte[nt]?|frag(?:e|t|en)|wissen)(?![A-Za-zÀ-ɏẞ])/u;

/** `zu 1 Abgesenkt sind …`, `Punkt 2 Im Haushalt …`: an answer to each, or text that begins so. */
export const COUNTED = /^(?:zu|(?:zu )?(?:frage|punkt|antwort|ziffer)) \d{1,2}[.)/]{0,2} [A-ZÄÖÜ]/i;

/** A number that a short line may have in any words, and what it counts to: `Kategorie 2`, `Abschnitt II:`, `Themenblock b – Kosten`. */
const SHORT_WITH_NUMBER =
  /^[A-ZÄÖÜa-zäöü][^.?!]{1,40}? \(?(\d{1,2}|I{1,3}|[a-c])(?![\dA-Za-zÀ-ɏẞ])(?!\.\d)[^?!]{0,40}$/u;
const LONGEST_HEAD = 70;
const COUNTS: readonly (readonly string[])[] = [
  ['1', '2'],
  ['I', 'II'],
  ['a', 'b'],
];

/** Do short lines among these texts, no sentences, count from one to two? They may head what stands below them. */
export function mayHead(texts: readonly string[]): boolean {
  const numbers = texts
    .filter((text) => text.length <= LONGEST_HEAD && !/[a-zß-ÿ)]\.$/u.test(text))
    .map((text) => SHORT_WITH_NUMBER.exec(text)?.[1]);
  return COUNTS.some(([one, two]) => {
    const first = numbers.indexOf(one);
    return first >= 0 && numbers.indexOf(two, first) > first;
  });
}
