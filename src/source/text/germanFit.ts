/** Does a character above ASCII stand where German text would have it? The scale of all guesses about encodings. */

import { charFrequency } from './charFrequency.ts';
import * as letters from './letterRules.ts';
import * as marks from './markRules.ts';
import { isDrawn, isLower, isUpper, type Neighbours, type Rule } from './neighbours.ts';

const RULES = new Map<string, Rule>();
for (const [characters, rule] of [
  ['äöü', letters.lowerUmlaut],
  ['ß', letters.sharpS],
  ['ÄÖÜ', letters.upperUmlaut],
  ['„‚', marks.opensOrSlip],
  ['“‘”', marks.closesRarelyOpens],
  ['»«›‹', marks.opensOrCloses],
  ['’´`', marks.apostrophe],
  ['–—−‒', marks.dash],
  ['…', marks.ellipsis],
  ['€', marks.euro],
  ['§', marks.section],
  ['°‰²³¹½¼¾µ', marks.afterNumber],
  ['\u00a0', marks.noBreakSpace],
  ['\u00ad', marks.softHyphen],
  ['•·', marks.bullet],
  ['×÷±', marks.operator],
] as const) {
  for (const char of characters) RULES.set(char, rule);
}

function ruleOf(char: string): Rule {
  if (isDrawn(char)) return marks.drawn;
  if (isLower(char)) return letters.foreignLower;
  if (isUpper(char)) return letters.foreignUpper;
  return /^\p{Mn}/u.test(char) ? letters.combining : marks.symbol;
}

/** What was looked up once; the characters of Unicode set the limit. */
const known = new Map<string, { frequency: number; rule: Rule }>();

/**
 * How well a character above ASCII fits German text at its place: a natural logarithm, about -1 for an `ü` inside a
 * word, below -12 for what hardly ever is right. Differences between two readings of the same bytes are what counts.
 */
export function germanFit(char: string, near: Neighbours): number {
  let facts = known.get(char);
  if (facts === undefined) {
    facts = { frequency: charFrequency(char), rule: RULES.get(char) ?? ruleOf(char) };
    known.set(char, facts);
  }
  return facts.frequency + facts.rule(char, near);
}
