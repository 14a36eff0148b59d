/** The wish for an answer: a paragraph of its own, the lead-in, or what is said behind the last question. */

import { problem } from '../model/problem.ts';
import { answerModes, isRequest, namesMode, unsureModes } from '../words/request.ts';
import { type Stretch, sliceStretch, sourceOffset } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';
import type { Item } from './tree.ts';

/**
 * Of `requests`, the paragraphs that ask for the answer, one is the value: the one that says how. Gives the others.
 * `… folgender Fragen:` is lead-in and request at once.
 */
export function takeRequest(draft: BodyDraft, requests: readonly Stretch[]): Stretch[] {
  const said = requests.findLast(({ text }) => namesMode(text)) ?? requests[0] ?? null;
  const others = requests.filter((other) => other !== said);
  // `Ich bitte um schriftliche Antwort.`, and below it `Mündlich bitte ich um …`: both ways, or one of them
  const another = others.find(({ text }) => namesMode(text));
  if (another !== undefined)
    draft.problems.push(problem('reading-unsure', { field: '/request', at: sourceOffset(another, 0) }));
  const intro = draft.questionIntro;
  const text = said ?? (intro !== null && namesMode(intro.text) ? intro : takeBehindQuestion(draft));
  if (text === null) return others;
  draft.request = { text, ...answerModes(text.text) };
  const unsure = unsureModes(text.text, draft.request);
  const doubts = unsure.map((mode) => ({ field: `/request/${mode}`, at: sourceOffset(text, 0) }));
  draft.problems.push(...doubts.map((doubt) => problem('reading-unsure', doubt)));
  return others;
}

/** `2. Was ist geplant? Schriftlich genügt.`: where nothing else asks for the answer, the end of the last question does. */
function takeBehindQuestion({ questions, problems }: BodyDraft): Stretch | null {
  const last = questions.length - 1;
  let item: Item | undefined = questions[last];
  while (item !== undefined && item.parts.length > 0) item = item.parts.at(-1);
  const end = (item?.text.text.lastIndexOf('?') ?? -1) + 1;
  if (item === undefined || end === 0) return null;
  const behind = sliceStretch(item.text, end);
  if (ON_CONDITION.test(behind.text) || !isRequest(behind.text)) return null;
  item.text = sliceStretch(item.text, 0, end);
  for (const field of ['/request', `/questions/${last}`])
    problems.push(problem('reading-unsure', { field, at: sourceOffset(behind, 0) }));
  return behind;
}

/** `Wenn ja, bitte ich um schriftliche Mitteilung`: a part of the question. */
const ON_CONDITION = /^(?:wenn|falls|sofern|soweit|sollten?|ggf\.|gegebenenfalls)(?![A-Za-zÀ-ɏẞ])/iu;
