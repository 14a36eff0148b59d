/** What is doubtful about answers. */

import type { Decided } from '../decode/bestPath.ts';
import { type Problem, problem } from '../model/problem.ts';
import { asksForSomething } from '../words/questionStart.ts';
import type { Stretch } from '../words/stretch.ts';
import type { FoundAnswer } from './answers.ts';

/** What is doubtful about the answers: those that were guessed, and those whose numbers do not rise. */
export function answerDoubts(answers: readonly FoundAnswer[]): Problem[] {
  let highest = 0;
  const numbered = answers.filter(({ questions }) => questions.length > 0).length;
  const titled = answers.find(isTitled);
  // what nobody asked may be the headings of a statement
  const last = answers.at(-1);
  // below a table of questions and answers the last answer may have ended
  const tail =
    last?.unsure && last.heading === null && last.quoted.length > 0 && last.text.length > 1
      ? last
      : undefined;
  const remarked = longTail(answers);
  const at = titled ?? tail ?? remarked ?? answers.find((one) => isOnlyNumbered(one) || holdsSeveral(one));
  const elsewhere = at === undefined ? [] : [problem('reading-unsure', { field: '/statement', at: at.at })];
  // a number falls, or there is none among others
  const strays = answers.map(({ questions }) => {
    const first = Number.parseInt(questions[0]?.value ?? '', 10);
    const falls = first < highest;
    if (first > 0) highest = Number.parseInt(questions.at(-1)!.value, 10);
    return falls || (questions.length === 0 && numbered > 0);
  });
  const doubts = answers.flatMap((answer, index) => {
    const guessed = answer.unsure || answer === remarked;
    // the one before a stray may go on with it
    const astray = strays[index] || strays[index + 1];
    if (
      !guessed &&
      !astray &&
      !isTitled(answer) &&
      !holdsSeveral(answer) &&
      !lacksEnd(answer) &&
      !hidesHeading(answer)
    )
      return [];
    return [problem('reading-unsure', { field: `/answers/${index}`, at: answer.at })];
  });
  return [...elsewhere, ...doubts];
}

/** Each answer is a paragraph, and the last one ends in a further one that may be a remark on all. */
function longTail(answers: readonly FoundAnswer[]): FoundAnswer | undefined {
  if (answers.length < 2) return undefined;
  const last = answers.at(-1)!;
  const short = answers.slice(0, -1).every(({ text }) => text.slice(1).every(isItem));
  const tail = last.text.length > 1 ? last.text.at(-1)! : null;
  return short && tail !== null && !isItem(tail) && !GOES_ON.test(tail.text) ? last : undefined;
}

/** An item of a list, which is no paragraph of its own. */
function isItem({ text }: Stretch): boolean {
  return /^(?:[-–—•*·]|[\da-z]{1,2}[.)]) /u.test(text) || !/[.!]$/.test(text);
}

/** What it says is of the paragraph above. */
const GOES_ON =
  /^(?:D(?:as|ies(?:e[mnrs]?)?|abei|adurch|aher|amit|anach|arin|araus|arunter|avon|eshalb)|Hier(?:aus|bei|durch|von|zu|für)|Bis (?:dahin|dato)|Er|Es|Sie|Ihr[emnrs]{0,2}|Dort|Solche[nr]?|Beide|So|Auch|Jedoch|Allerdings|Gleichwohl)(?![a-zß-ÿ])/u;

/** `1. Die Satzung gilt seit Mai.`: an answer to the first question, or the first point of a statement. */
function isOnlyNumbered({ heading }: FoundAnswer): boolean {
  return /^\(?\d{1,2}[.)]{0,2}$/u.test(heading?.text ?? '');
}

/** `Wie viele waren es? Frage 2: Wo sind sie?`: several questions in one paragraph, which may be told and not repeated. */
function holdsSeveral({ quoted }: FoundAnswer): boolean {
  return quoted.some(({ text }) => SEVERAL.test(text));
}

const SEVERAL = /[.?] Frage \d{1,2} ?[:.]/u;

/** `Zu 2 Eine Umnutzung …` below question 2: the answer to it, or a sentence that begins so. */
function hidesHeading({ heading, questions, text }: FoundAnswer): boolean {
  const number = /^Zu (\d{1,2}) [A-ZÀ-Þ]/u.exec(text[0]?.text ?? '')?.[1];
  return heading === null && number !== undefined && questions[0]?.value === number;
}

/** There is no text, or it ends in `* Stand: 31. Oktober 2020`: one starred line is a note on the page as likely. */
function lacksEnd({ text }: FoundAnswer): boolean {
  const first = text.findIndex((one) => STARRED.test(one.text));
  return first === text.length - 1;
}

const STARRED = /^\*{1,3}\)? ?\S/u;

/** Only repeated words lead in, and none of them ask: `1. Ausgangslage`. */
function isTitled({ heading, quoted }: FoundAnswer): boolean {
  return (
    heading === null &&
    quoted.length > 0 &&
    quoted.every(({ text }) => !text.includes('?') && !asksForSomething(text))
  );
}

/** The next block that is no page's head or note, by its role. */
export function nextRole(
  decided: readonly Decided[],
  index: number,
  floats: ReadonlySet<string>,
): string | null {
  for (let next = index + 1; next < decided.length; next++) {
    if (!floats.has(decided[next]!.role)) return decided[next]!.role;
  }
  return null;
}
