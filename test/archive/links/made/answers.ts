/** Answers to questions in the ways in which offices give them, with what each truly answers. */

import type { ArchivePaper, AskedQuestion } from '../../../../src/archive/links/archivePaper.ts';
import type { Answer } from '../../../../src/model/names.ts';
import type { Context } from '../../../generator/context.ts';
import { paragraph } from '../../../generator/sentences.ts';
import { repeated } from './spelling.ts';

/** An answer by its place, and the question that it answers. */
export interface AnsweredPair {
  answer: number;
  paper: ArchivePaper;
  pointer: string;
}

export interface MadeAnswers {
  answers: Answer[];
  pairs: AnsweredPair[];
  /** Instead of answers. */
  statement: string[] | null;
}

interface Asked {
  paper: ArchivePaper;
  question: AskedQuestion;
}

type Style = 'number' | 'both' | 'quote' | 'anew' | 'anew-bare' | 'whole' | 'joint';

export function answersTo(ctx: Context, papers: readonly ArchivePaper[]): MadeAnswers {
  const { r } = ctx;
  const asked = papers.flatMap((paper) => paper.questions.map((question) => ({ paper, question })));
  const answered = asked.filter(({ paper, question }) => {
    const at = paper.questions.indexOf(question);
    const parted = paper.questions.some(({ parent }) => parent === at);
    return question.text !== null && !parted;
  });
  const style = r.weighted<Style>([
    ...([
      [36, 'number'],
      [36, 'both'],
      [14, 'quote'],
      [5, 'joint'],
    ] as const),
    ...([
      [5, 'anew'],
      [1.5, 'anew-bare'],
      [3, 'whole'],
    ] as const),
  ]);
  if (answered.length === 0) return { answers: [], pairs: [], statement: null };
  if (style === 'whole') return { answers: [], pairs: [], statement: [paragraph(ctx, 3)] };
  // some questions are left without an answer
  const kept = answered.filter(() => !style.startsWith('anew') || r.chance(0.8));
  const groups =
    style === 'joint' ? [kept.slice(0, 2), ...kept.slice(2).map((one) => [one])] : kept.map((one) => [one]);
  const answers = groups.map((group, at) => answerOf(ctx, group, at, style));
  const pairs = groups.flatMap((group, answer) =>
    group.map(({ paper, question }) => ({ answer, paper, pointer: question.pointer })),
  );
  return { answers, pairs, statement: null };
}

function answerOf(ctx: Context, group: readonly Asked[], at: number, style: Style): Answer {
  const numbers = group.map((one) => (style.startsWith('anew') ? `${at + 1}` : printedNumber(one)));
  const quoting = style === 'both' || style === 'quote' || style === 'anew';
  return {
    questions: style === 'quote' ? [] : numbers,
    heading: null,
    quoted: quoting ? group.map(({ question }) => repeated(ctx.r, question.text!)) : [],
    text: [paragraph(ctx, 2)],
  };
}

/** Offices count what prints no number. */
function printedNumber({ question: { way, place } }: Asked): string {
  return way.startsWith('[') ? `${place}` : way;
}
