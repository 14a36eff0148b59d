/** Anfrage: salutation, background, lead-in, questions, request for an answer, signatures. */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { answerModes, isRequest, namesMode } from '../body/request.ts';
import { type BodyDraft, emptyBody } from '../draft.ts';
import { problem } from '../model/problem.ts';
import { type FoundQuestions, findQuestions, splitInlineIntro } from '../questions/findQuestions.ts';
import { isHeading } from '../questions/intro.ts';
import { splitLastSentence } from '../questions/leadIn.ts';
import { firstBreak } from '../questions/numbering.ts';
import { looksLikeQuestion } from '../questions/questionStart.ts';
import { addItem, closeList, continueItem, type Item, openList, paragraphItem } from '../questions/tree.ts';
import { type Stretch, sliceStretch } from '../text/stretch.ts';
import {
  type BodyInput,
  dropEnd,
  isNumberedQuestion,
  paragraphText,
  reportRest,
  takeSalutation,
  takeSignatures,
} from './sections.ts';

export function readAnfrage(input: BodyInput): BodyDraft {
  const draft = emptyBody();
  const blocks = dropEnd(input, draft, isNumberedQuestion);
  const from = takeSalutation(blocks, draft);
  const found = findQuestions(blocks, from);
  if (found === null) {
    readWithoutList(input, draft, blocks, from);
    return draft;
  }
  readBackground(draft, blocks, from, found);
  readQuestions(input, draft, blocks, found);
  readEnd(input, draft, blocks.slice(found.range.end));
  requestFromIntro(draft);
  return draft;
}

/** Everything before the lead-in, and what stands between lead-in and first question. */
function readBackground(
  draft: BodyDraft,
  blocks: readonly Block[],
  from: number,
  found: FoundQuestions,
): void {
  for (let index = from; index < found.range.start; index++) {
    const block = blocks[index]!;
    if (index !== found.intro) {
      addBackground(draft, block);
      continue;
    }
    const { before, last } = splitLastSentence(block.full);
    if (before !== null) draft.background.push(before);
    draft.questionIntro = last;
  }
}

function addBackground(draft: BodyDraft, block: Block): void {
  const text = block.full.text;
  if (closingOf(text) !== null) return;
  if (
    draft.request === null &&
    block.marker === null &&
    isRequest(text) &&
    namesMode(text) &&
    text.length < 300
  ) {
    draft.request = { text: block.full, ...answerModes(text) };
  } else draft.background.push(paragraphText(block));
}

function readQuestions(
  input: BodyInput,
  draft: BodyDraft,
  blocks: readonly Block[],
  found: FoundQuestions,
): void {
  const range = blocks.slice(found.range.start, found.range.end);
  const numbered = range.some((block) => block.marker !== null);
  draft.questions = numbered ? itemsOf(input, range) : range.map((block) => paragraphItem(block, null));
  if (found.guessed) {
    const at = range[0]!.lines[0]!.line.start;
    draft.problems.push(problem('questions-guessed', { field: '/questions', at }));
  }
  reportNumbering(draft);
}

function itemsOf(input: BodyInput, range: readonly Block[]): Item[] {
  const list = openList(input.layout.unit === 'char' ? 0.5 : 2.5);
  let heading: Stretch | null = null;
  const topStyle = range.find((block) => block.marker !== null)?.marker?.style;
  const following = markersAhead(range);
  const hangs = range.some(
    ({ marker, lines, left }) => marker !== null && (lines[1]?.line.left ?? 0) > left + 1,
  );
  range.forEach((block, index) => {
    if (block.marker !== null) {
      addItem(list, block, list.levels.length === 0 || block.marker.style === topStyle ? heading : null);
      return;
    }
    const next = following[index];
    if (
      next?.style === topStyle &&
      isHeading(block) &&
      (isHeadingHere(list.roots.at(-1), block, next?.value) || (hangs && isOutside(list.roots.at(-1), block)))
    ) {
      heading = block.full;
      list.levels.length = 0;
    } else if (!continueItem(list, block)) list.roots.push(paragraphItem(block, heading));
  });
  closeList(list.roots);
  return list.roots;
}

/** For each block the next marker behind it. */
function markersAhead(range: readonly Block[]): Block['marker'][] {
  const ahead: Block['marker'][] = new Array(range.length).fill(null);
  for (let index = range.length - 2; index >= 0; index--) {
    ahead[index] = range[index + 1]!.marker ?? ahead[index + 1]!;
  }
  return ahead;
}

/** `Zu Punkt 2:` is a heading; `Stadtteilen und Jahren` is the end of a question. */
function isHeadingHere(last: Item | undefined, block: Block, nextValue: number | undefined): boolean {
  const text = block.full.text;
  if (last === undefined || nextValue === 1 || /:$/.test(text)) return true;
  const done = /[.?!]$/.test(last.parts.at(-1)?.text.text ?? last.text.text);
  return done && !looksLikeQuestion(text) && block.left <= last.block.left + 0.6;
}

/** Apart from an item and left of its text, in a list whose text hangs: no paragraph of the item. */
function isOutside(last: Item | undefined, block: Block): boolean {
  if (last === undefined || block.gap < 1 || looksLikeQuestion(block.full.text)) return false;
  return block.left <= last.block.left && last.block.textLeft > block.left + 1;
}

function reportNumbering(draft: BodyDraft): void {
  const broken = firstBreak(draft.questions);
  if (broken === null) return;
  const printed = broken.marker?.number ?? '';
  const at = broken.block.lines[0]!.line.start;
  draft.problems.push(problem('numbering-broken', { field: '/questions', at, printed }));
}

/** Behind the questions: the request, signatures, and what belongs to no value. */
function readEnd(input: BodyInput, draft: BodyDraft, blocks: readonly Block[]): void {
  const others: Block[] = [];
  for (const block of blocks) {
    const text = block.full.text;
    if (
      isRequest(text) &&
      block.marker === null &&
      (draft.request === null || !namesMode(draft.request.text.text))
    ) {
      draft.request = { text: block.full, ...answerModes(text) };
    } else others.push(block);
  }
  reportRest(draft, takeSignatures(input, draft, others));
}

/** `Wir bitten um schriftliche Beantwortung folgender Fragen:` is lead-in and request at once. */
function requestFromIntro(draft: BodyDraft): void {
  const intro = draft.questionIntro;
  if (draft.request !== null || intro === null || !namesMode(intro.text)) return;
  draft.request = { text: intro, ...answerModes(intro.text) };
}

/** One paragraph may hold lead-in and question; without any question all text is background. */
function readWithoutList(input: BodyInput, draft: BodyDraft, blocks: readonly Block[], from: number): void {
  const end: Block[] = [];
  blocks.slice(from).forEach((block) => {
    const split = draft.questions.length === 0 ? splitInlineIntro(block.full) : null;
    if (split !== null) {
      const { before, last } = splitLastSentence(sliceStretch(block.full, 0, split));
      if (before !== null) draft.background.push(before);
      draft.questionIntro = last;
      draft.questions.push({ ...paragraphItem(block, null), text: sliceStretch(block.full, split) });
    } else end.push(block);
  });
  for (const block of takeSignatures(input, draft, end)) {
    if (isRequest(block.full.text) && draft.request === null) {
      draft.request = { text: block.full, ...answerModes(block.full.text) };
    } else draft.background.push(paragraphText(block));
  }
  requestFromIntro(draft);
}
