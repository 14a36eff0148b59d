/** What is to be said of lists without a lead-in, and of numbers that do not follow one another. */

import type { Decided } from '../decode/bestPath.ts';
import type { Form, ProperRole } from '../forms/form.ts';
import { problem } from '../model/problem.ts';
import type { Block } from '../sheet/block.ts';
import { sourceOffset } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';
import { firstBreak } from './numbering.ts';
import { numberApart } from './numbersApart.ts';

/** A list without a lead-in is guessed to be the questions; and its numbers may not follow one another. */
export function sayOfQuestions(draft: BodyDraft, decided: readonly Decided[]): void {
  const first = decided.find(({ role }) => role === 'item' || role === 'question');
  const led = draft.questionIntro !== null || decided.some(({ role }) => role === 'heading');
  if (first !== undefined && !led) {
    draft.problems.push(problem('questions-guessed', { field: '/questions', at: startOf(first.block) }));
  }
  const apart = numberApart(draft.questions);
  if (apart !== null)
    draft.problems.push(
      problem('columns-guessed', { field: '/questions', at: startOf(apart.block), what: 'numbers-apart' }),
    );
  const broken = firstBreak(draft.questions);
  if (broken === null) return;
  const printed = broken.marker?.number ?? '';
  draft.problems.push(
    problem('numbering-broken', { field: '/questions', at: startOf(broken.block), printed }),
  );
}

/** Two columns side by side: which words of them are one paragraph is not told. */
const SYNOPSIS =
  /^(?:(?:bisherige|alte|geltende|jetzige|bestehende)r? (?:Fassung|Wortlaut|Text|Regelung|Formulierung)|alt|bisher) (?:(?:neue|künftige|geänderte|vorgeschlagene)r? (?:Fassung|Wortlaut|Text|Regelung|Formulierung)|neu|künftig)(?: |$)/iu;

/** A resolution that nothing leads in is told by its place alone. */
export function sayOfResolution(draft: BodyDraft, form: Form, decided: readonly Decided[]): void {
  const first = decided.find(
    ({ role }) => role === 'resolution' || form.becomes[role as ProperRole] === 'resolution',
  );
  const synopsis = draft.resolution.find(({ text }) => SYNOPSIS.test(text));
  if (synopsis !== undefined)
    draft.problems.push(problem('reading-unsure', { field: '/resolution', at: sourceOffset(synopsis, 0) }));
  if (first === undefined || decided.some(({ role }) => role === 'lead')) return;
  draft.problems.push(problem('resolution-lead-missing', { field: '/resolution', at: startOf(first.block) }));
}

function startOf({ lines }: Block): number {
  return lines[0]!.line.start;
}
