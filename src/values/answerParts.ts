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
  const part = before?.last;
  if (before === undefined || part === null || part === undefined || parent === null || number?.value !== 'b')
    return;
  if (before.questions.length !== 1 || before.questions[0]!.value !== parent || part.parent !== parent)
    return;
  before.questions = [{ value: wholeNumber(part)!, at: part.number!.at }];
}
