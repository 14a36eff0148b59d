/** Which answer of a Stellungnahme belongs to which question of the papers that it answers. */

import type { Answer } from '../../model/names.ts';
import { type ArchivePaper, type AskedQuestion, isUnsure } from './archivePaper.ts';
import { bestOf, WordWeights } from './overlap.ts';
import { type Evidence, type Tie, tie } from './tie.ts';
import { HEADING_FITS, QUOTE_CONTRADICTS, QUOTE_EQUAL, QUOTE_FITS, QUOTE_MARGIN } from './weights.ts';

/** A question of one of the papers, with the text that tells it from its like. */
interface Asked {
  paper: ArchivePaper;
  question: AskedQuestion;
}

interface Pair {
  from: ArchivePaper;
  asked: readonly Asked[];
  weights: WordWeights;
  /** Why its printed numbers may not be those of the questions; empty where they are. */
  numberDoubts: readonly string[];
}

interface Choice {
  asked: Asked;
  by: Evidence;
  doubts: string[];
}

/** @param papers those that `from` answers, in the order in which it names them */
export function questionTies(from: ArchivePaper, papers: readonly ArchivePaper[]): Tie[] {
  const asked = papers.flatMap((paper) => paper.questions.map((question) => ({ paper, question })));
  if (asked.length === 0) return [];
  const weights = new WordWeights(asked.map(textOf));
  const pair: Pair = { from, asked, weights, numberDoubts: numberDoubts(from, papers) };
  return from.answers.flatMap((answer, at) => {
    const pointer = `/answers/${at}`;
    const choices = choose(pair, answer);
    if (choices.length === 0)
      return [tie('untied', [from, pointer], null, 'none', ['it cannot be told which question is answered'])];
    const unsure = isUnsure(from, pointer) || from.unsure.includes('/answers');
    return choices.map(({ asked: { paper, question }, by, doubts }) => ({
      ...tie('answers-question', [from, pointer], paper, by, [
        ...doubts,
        ...(unsure ? ['the answer was not read surely'] : []),
        ...(isUnsure(paper, '/questions') || paper.unsure.includes('/questions')
          ? ['the questions were not read surely']
          : []),
      ]),
      toPointer: question.pointer,
    }));
  });
}

function textOf({ question }: Asked): string {
  return [question.heading, question.text].filter((text) => text !== null).join(' ');
}

/** Numbers count by themselves only where they are those of one paper, and where none is beyond its questions. */
function numberDoubts({ answers, respondsTo }: ArchivePaper, papers: readonly ArchivePaper[]): string[] {
  const asking = papers.filter(({ questions }) => questions.length > 0);
  if (asking.length > 1 || respondsTo.length > 1) return ['it answers several papers at once'];
  const top = asking[0]!.questions.filter(({ parent }) => parent === null);
  const ways = new Set(asking[0]!.questions.map(({ way }) => plain(way)));
  const named = answers.flatMap(({ questions }) => questions);
  if (ways.size < asking[0]!.questions.length) return ['the questions are numbered more than once'];
  if (named.some((number) => !ways.has(plain(number)) && !ways.has(stem(number))))
    return ['the answers are not numbered as the questions are'];
  if (new Set(named).size < named.length) return ['one number stands above several answers'];
  const stems = new Set(named.map(stem));
  const quoted = answers.some((answer) => answer.quoted.length > 0);
  const fewer = stems.size < top.length && [...stems].every((number) => Number(number) <= stems.size);
  if (fewer && !quoted && stems.size > 0)
    return ['there are fewer answers than questions, and the answers may be numbered anew'];
  const parted = top.length < asking[0]!.questions.length && named.every((number) => ways.has(plain(number)));
  if (parted && !quoted && named.every((number) => plain(number) === stem(number)))
    return ['parts of questions are not answered by their numbers, and the answers may be numbered anew'];
  return [];
}

/** `2.a`, `2a` and `2.A)` alike. */
function plain(way: string): string {
  return way.toLowerCase().replace(/[^\p{L}\p{N}[\]]/gu, '');
}

/** `2` of `2.a`. */
function stem(way: string): string {
  return plain(way.split('.')[0]!);
}

/** The questions of one answer: by its quotes where it has some, and by its numbers. */
function choose(pair: Pair, answer: Answer): Choice[] {
  const { questions, quoted } = answer;
  if (quoted.length > 0 && (questions.length === 0 || questions.length === quoted.length))
    return distinct(quoted.flatMap((quote, index) => byQuote(pair, quote, questions[index] ?? null)));
  if (questions.length > 0)
    return distinct(
      questions.flatMap((number) => byNumber(pair, number).map((choice) => checked(pair, choice, quoted))),
    );
  return byRest(pair, answer);
}

function byQuote(pair: Pair, quote: string, number: string | null): Choice[] {
  const scores = pair.asked.map((asked) => likeness(pair, quote, asked));
  const best = bestOf(scores)!;
  const found = pair.asked[best.index]!;
  const cut = isCutOff(pair, quote, found);
  const fits =
    best.score >= QUOTE_FITS && best.margin >= QUOTE_MARGIN && (!cut || best.score > 1 - QUOTE_EQUAL);
  const numbered = number === null ? [] : byNumber(pair, number);
  const doubts = cut ? ['what it repeats fits several questions'] : [];
  if (numbered.some(({ asked }) => asked === found) && fits) return [agreed(found, numbered, scores, pair)];
  const others = numbered.map(({ asked }) => scores[pair.asked.indexOf(asked)]!);
  if (fits && others.every((score) => score < best.score - QUOTE_MARGIN))
    return [
      { asked: found, by: 'quote', doubts: number === null ? doubts : [...doubts, otherNumber(number)] },
    ];
  return numbered.map((choice, at) => {
    if (others[at]! < QUOTE_CONTRADICTS && textOf(choice.asked) !== '')
      return doubted(choice, 'it repeats another wording');
    return cut ? doubted(choice, doubts[0]!) : choice;
  });
}

/** Does another question have all the words of the quote, too? Then it may have been cut off before the two part. */
function isCutOff({ asked, weights }: Pair, quote: string, found: Asked): boolean {
  const shares = asked.map((each) => weights.contained(quote, textOf(each)));
  const own = shares[asked.indexOf(found)]!;
  return shares.some((share, at) => asked[at] !== found && share >= own - QUOTE_EQUAL);
}

/** Of a quote and a question, whether its heading is repeated with it or not. */
function likeness({ weights }: Pair, quote: string, asked: Asked): number {
  return Math.max(weights.overlap(quote, textOf(asked)), weights.overlap(quote, asked.question.text ?? ''));
}

/** Number and wording say the same; of several papers' questions of that number another one may be worded alike. */
function agreed(found: Asked, numbered: readonly Choice[], scores: readonly number[], pair: Pair): Choice {
  const others = numbered.filter(({ asked }) => asked !== found);
  const alike = others.some(({ asked }) => scores[pair.asked.indexOf(asked)]! >= QUOTE_FITS);
  const doubts = alike ? ['another question of this number is worded alike'] : [];
  return { asked: found, by: others.length > 0 ? 'quote' : 'number', doubts };
}

function otherNumber(number: string): string {
  return `it repeats this question under the number ${number}`;
}

/** Several quotes under other numbers than there are: do they speak against the question? */
function checked(pair: Pair, choice: Choice, quoted: readonly string[]): Choice {
  const text = textOf(choice.asked);
  if (quoted.length === 0 || text === '') return choice;
  const best = Math.max(...quoted.map((quote) => pair.weights.overlap(quote, text)));
  if (best >= QUOTE_CONTRADICTS) return choice;
  return doubted(choice, 'it repeats another wording');
}

function doubted(choice: Choice, why: string): Choice {
  return { ...choice, doubts: [...choice.doubts, why] };
}

/** All questions with the number, else the one that it is a part of; several of them are each in doubt. */
function byNumber(pair: Pair, number: string): Choice[] {
  const exact = pair.asked.filter(({ question }) => plain(question.way) === plain(number));
  if (exact.length > 0)
    return exact.map((asked) => ({
      ...{ asked, by: 'number' as const },
      doubts: exact.length > 1 ? ['several questions have this number'] : [...pair.numberDoubts],
    }));
  const above = pair.asked.filter(
    ({ question }) => question.parent === null && plain(question.way) === stem(number),
  );
  if (above.length === 1 && plain(number) !== stem(number))
    return [{ asked: above[0]!, by: 'number', doubts: [`the question has no part ${number}`] }];
  return byPlace(pair, number);
}

/** Questions without numbers, or with letters: the answers count them, if there are as many. */
function byPlace({ asked, from }: Pair, number: string): Choice[] {
  const top = asked.filter(({ question }) => question.parent === null);
  const papers = new Set(top.map(({ paper }) => paper));
  const named = new Set(from.answers.flatMap(({ questions }) => questions.map(stem)));
  const counted = top.every(({ question }) => !/^\d+$/.test(question.way));
  if (papers.size !== 1 || !counted || named.size !== top.length) return [];
  const found = top[Number(number) - 1];
  return found === undefined
    ? []
    : [{ asked: found, by: 'place', doubts: ['the question prints no such number; counted in order'] }];
}

/** An answer without number and quote: its heading, or there is but one of each. */
function byRest({ asked, weights, from }: Pair, { heading }: Answer): Choice[] {
  if (heading !== null) {
    const best = bestOf(asked.map((each) => weights.overlap(heading, textOf(each))))!;
    if (best.score >= HEADING_FITS && best.margin >= QUOTE_MARGIN)
      return [{ asked: asked[best.index]!, by: 'quote', doubts: ['guessed by the heading of the answer'] }];
  }
  if (asked.length > 1 || from.answers.length > 1) return [];
  return [{ asked: asked[0]!, by: 'only', doubts: ['the only answer to the only question'] }];
}

function distinct(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ asked }, at) => choices.findIndex((other) => other.asked === asked) === at);
}
