/** Where German letters and foreign ones stand. */

import {
  isClosed,
  isLetter,
  isLower,
  isOpen,
  isUpper,
  isVowel,
  ODD,
  type Rule,
  UNUSUAL,
  WRONG,
} from './neighbours.ts';

/** Letters that follow an umlaut at the start of a word: ähnlich, ändern, älter; öffentlich, örtlich; über, üppig. */
const AFTER_INITIAL: Record<string, string> = { ä: 'nhulrßmtgp', ö: 'fkrsldtp', ü: 'bp' };

/** für, Größe, Ländern, geändert, Menü; not `aöe`, not `FüR`. */
export const lowerUmlaut: Rule = (char, { before2, before, after }) => {
  let fit = 0;
  if (isUpper(before) && isUpper(before2)) fit += WRONG;
  else if (isVowel(before)) fit += before === 'e' ? UNUSUAL / 2 : ODD;
  else if (!isLetter(before)) {
    if (!isOpen(before)) fit += WRONG;
    else fit += after === '' || AFTER_INITIAL[char]!.includes(after) ? UNUSUAL : WRONG + UNUSUAL;
  }
  if (isUpper(after))
    fit += isLower(before) || isLower(before2) ? UNUSUAL : WRONG; // BAföG, KiFöG
  else if (isVowel(after) && !(char === 'ä' && after === 'u')) fit += after === 'e' ? UNUSUAL : ODD;
  else if (after !== '' && !isLetter(after)) fit += isClosed(after) ? UNUSUAL : WRONG;
  return fit;
};

/** Straße, Maß, STRAßE; never after a consonant. */
export const sharpS: Rule = (_char, { before2, before, after }) => {
  let fit = isVowel(before) ? 0 : before === '' ? ODD : isLetter(before) ? WRONG : WRONG + UNUSUAL;
  if (isUpper(before) && isLower(before2)) fit += WRONG;
  if (isUpper(after) && !isUpper(before)) fit += WRONG;
  else if (!isLetter(after) && !isClosed(after) && after !== '\u00ad') fit += ODD;
  return fit;
};

/** Änderung, ÖPNV, ÜBER, FÜR; not `fÜr`. */
export const upperUmlaut: Rule = (char, { before2, before, after }) => {
  if (isLower(before)) return WRONG + UNUSUAL;
  if (/^[ÄÖÜ]/.test(before) || /^[ÄÖÜ]/.test(after)) return WRONG;
  if (isUpper(before)) {
    if (isLower(after)) return WRONG;
    return isUpper(after) && !isLower(before2) ? UNUSUAL / 2 : ODD;
  }
  if (!isOpen(before)) return ODD;
  if (isLower(after)) return AFTER_INITIAL[char.toLowerCase()]!.includes(after) ? 0 : ODD - 1;
  return isUpper(after) || after === '' ? UNUSUAL / 2 : ODD;
};

export const combining: Rule = (_char, { before }) => (isLetter(before) ? 0 : WRONG);

export const foreignLower: Rule = (char, { before2, before, after }) => {
  if (isUpper(before) && (isUpper(before2) || isUpper(after))) return WRONG;
  if (isUpper(after)) return WRONG;
  if (isLetter(before) || isLower(after)) return isOpen(before) || isLetter(before) ? 0 : ODD;
  return char === 'à' ? 0 : ODD;
};

export const foreignUpper: Rule = (_char, { before, after }) => {
  if (isLower(before)) return WRONG;
  if (isUpper(before)) return isLower(after) ? WRONG : UNUSUAL;
  return isLetter(after) && isOpen(before) ? 0 : ODD;
};
