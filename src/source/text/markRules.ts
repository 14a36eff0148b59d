/** Where quotation marks, dashes, signs and drawn lines stand in German text. */

import {
  isBlank,
  isClosed,
  isDigit,
  isDrawn,
  isLetter,
  isLower,
  isOpen,
  ODD,
  type Rule,
  UNUSUAL,
  WRONG,
} from './neighbours.ts';

/** „Grüne Mitte“, „öffentlich“; hardly „ndert: no word starts so, but a cp850 `ä` may stand there. */
export const opens: Rule = (_char, { before, after, after2 }) => {
  let fit = isOpen(before) ? 0 : isLetter(before) || isDigit(before) ? WRONG : UNUSUAL;
  if (isBlank(after) && after !== '') fit += ODD;
  else if (/^[hlmnr]/.test(after) && /^[b-df-hj-np-tv-z]/.test(after2)) fit += WRONG;
  else if (isLower(after)) fit += UNUSUAL / 2;
  return fit;
};

export const closes: Rule = (_char, { before, after }) => {
  const fit = isBlank(before) ? ODD : 0;
  if (isClosed(after)) return fit;
  return fit + (isLetter(after) ? WRONG : ODD);
};

/** „Mitte„ is a slip that occurs. */
export const opensOrSlip: Rule = (char, near) => Math.max(opens(char, near), closes(char, near) - 5);
export const opensOrCloses: Rule = (char, near) => Math.max(opens(char, near), closes(char, near));
/** English and Swiss use of a mark that closes in German. */
export const closesRarelyOpens: Rule = (char, near) =>
  Math.max(closes(char, near), opens(char, near) + UNUSUAL);

/** Andrea´s, geht’s, Hans’, ’s war. */
export const apostrophe: Rule = (_char, { before, after, after2 }) => {
  if (isLetter(before)) return isLetter(after) || isClosed(after) ? 0 : ODD;
  return isBlank(before) && isLower(after) && !isLetter(after2) ? UNUSUAL : WRONG;
};

export const dash: Rule = (_char, { before, after }) => {
  if (isBlank(before) && isBlank(after)) return 0;
  if (isDigit(before) && isDigit(after)) return 0;
  return isLetter(before) && isLower(before) === isLetter(after) ? ODD : UNUSUAL;
};

export const ellipsis: Rule = (_char, { after }) => (isClosed(after) ? 0 : isLetter(after) ? ODD : UNUSUAL);

export const euro: Rule = (_char, { before2, before, after, after2 }) => {
  let fit = 0;
  if (isLower(before)) fit += ODD;
  else if (isBlank(before)) fit += isDigit(before2) || before2 === '' ? 0 : before2 === '.' ? -0.5 : UNUSUAL;
  if (isLetter(after)) fit += WRONG;
  else if (isDigit(after)) fit += ODD;
  else if (isBlank(after) && isDigit(after2)) fit += UNUSUAL;
  return fit;
};

export const section: Rule = (_char, { before2, before, after, after2 }) => {
  let fit = isOpen(before) || before === '§' ? 0 : isLetter(before) ? WRONG : ODD;
  if (isBlank(before) && isDigit(before2)) fit += ODD; // `50 §`: rather an amount with a currency sign
  if (isBlank(after)) fit += isDigit(after2) || after2 === '' ? 0 : ODD;
  else if (!isDigit(after) && after !== '§') fit += ODD;
  return fit;
};

/** After a number: 20 °C, 5 ‰, m², 40 m², 1½. */
export const afterNumber: Rule = (char, { before2, before, after }) => {
  const number = isDigit(before) || (isBlank(before) && (isDigit(before2) || before === ''));
  const unit = '²³¹'.includes(char) && before === 'm';
  return (number || unit ? 0 : WRONG) + (isLower(after) ? ODD : 0);
};

export const noBreakSpace: Rule = (_char, { before, after }) => {
  if (isBlank(before) || isBlank(after)) return UNUSUAL / 2;
  return isLower(before) && isLower(after) ? UNUSUAL : 0;
};

export const softHyphen: Rule = (_char, { before, after }) => (isLetter(before) && isLower(after) ? 0 : ODD);

export const bullet: Rule = (_char, { before, after }) => {
  if (isBlank(before) && isBlank(after)) return 0;
  return isLetter(before) && isLetter(after) ? ODD : UNUSUAL;
};

export const operator: Rule = (_char, { before, after }) =>
  (isBlank(before) || isDigit(before)) && (isBlank(after) || isDigit(after)) ? 0 : WRONG;

/** A frame of a table or a line of it; never inside a word. */
export const drawn: Rule = (_char, { before, after }) => {
  const fits = (char: string): boolean => isBlank(char) || isDrawn(char);
  if (fits(before) && fits(after)) return isDrawn(before) || isDrawn(after) ? 3 : 0;
  return isLetter(before) || isLetter(after) ? WRONG : ODD;
};

export const symbol: Rule = (_char, { before, after }) =>
  isLetter(before) || isLetter(after) ? WRONG : UNUSUAL;
