/** Specks that stand beside words of a line, or in the place of its comma. */

import type { ReadWord } from './twoReadings.ts';

/** `Beuteln- stehen`: behind a hyphen a word that is left out would follow `und`. */
export function isNoCompound(text: string, next: string | undefined): boolean {
  return (
    /\p{Ll}{3}-$/u.test(text) &&
    /^\p{Ll}/u.test(next ?? '') &&
    !/^(?:und|oder|bzw\.|sowie|bis|als|wie|statt)$/.test(next!)
  );
}

/** `um-eine`, `dass'sich`: specks between small words. */
const STUCK_WORDS =
  /^((?:um|in|an|zu|mit|für|und|oder|der|die|das|den|dem|von|im|am|auf|bei|aus|ist|wird|dass|sich|nicht))[-'’‘](\p{Ll}{2,}[.,;:?]?)$/u;
/** Both are words, and the city promotes more than it is asked for. */
const LOST_DOTS = /^([Ff])orderung(?=(?:en|s)?[.,;:]?$)/;

export function unstuckFrom(text: string): string | null {
  if (STUCK_WORDS.test(text)) return text.replace(STUCK_WORDS, '$1 $2');
  return LOST_DOTS.test(text) ? text.replace(LOST_DOTS, '$1örderung') : null;
}

/** A mark alone in its line, whose baseline fits no word. */
export function isNoSpeck(line: readonly ReadWord[]): boolean {
  return line.length !== 1 || !SPECK_BEFORE.test(line[0]!.text);
}

/** What stands alone before a line looks like the first sign of it, and is a speck. */
const SPECK_BEFORE = /^[.,'‘’‚_]$/;

export function withoutSpeckBefore(line: readonly ReadWord[]): readonly ReadWord[] {
  const [first, second, ...others] = line;
  if (first === undefined || second === undefined || !SPECK_BEFORE.test(first.text)) return line;
  return [{ ...second, doubt: second.doubt ?? { other: `${first.text} ${second.text}` } }, ...others];
}

/** `Sehr geehrter Herr Oberbürgermeister.`: the line ends with a comma in every letter. */
export function isSalutationStop(words: readonly ReadWord[], index: number): boolean {
  return /\p{Ll}\.$/u.test(words[index]!.text) && endsSalutation(words, index);
}

/** `Sehr geehrte Frau Oberbürgermeisterin`: its comma may be worn away. */
export function isSalutationEnd(words: readonly ReadWord[], index: number): boolean {
  return /\p{Ll}$/u.test(words[index]!.text) && endsSalutation(words, index);
}

/** `Sehr geehrte Damen und` goes on. */
function endsSalutation(words: readonly ReadWord[], index: number): boolean {
  if (index !== words.length - 1 || index < 3) return false;
  return words[0]!.text === 'Sehr' && /^geehrter?$/.test(words[1]!.text) && words[index]!.text !== 'und';
}
