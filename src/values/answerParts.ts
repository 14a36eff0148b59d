/** Which part of a question an answer is to. */

import { type FoundNumber, type Quoted, wholeNumber } from './quoted.ts';

/** An answer as far as it is known. */
interface Begun {
  questions: FoundNumber[];
  last: Quoted | null;
}

/** `2.a` is of `2`. */
export function isOf(number: string, whole: string): boolean {
  return number === whole || number.startsWith(`${whole}.`);
}

/** `2. … a) …?` answered, and then `b) …?`: the answer above was to the part `a`. */
export function nameFirstPart(answers: readonly Begun[], { parent, number }: Quoted): void {
  const before = answers.at(-1);
  if (before?.last == null || number?.value !== 'b') return;
  const part = before.last;
  if (before.questions.length !== 1 || part.parent !== parent) return;
  // a part with a bullet has no number of its own
  if (part.number !== null) before.questions = [{ value: wholeNumber(part)!, at: part.number.at }];
}
