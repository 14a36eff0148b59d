/** Sure or said: what was guessed, and numbers that a lost page may have tied to a wrong paper. */

import { type Problem, problem } from '../model/problem.ts';
import { isSmall } from '../words/chars.ts';
import { sourceOffset } from '../words/stretch.ts';
import type { DecisionDraft, EntryDraft, ItemDraft, Outcome } from './draft.ts';
import { isNarrative } from './narrative.ts';
import { endsInColon, OF_BEFORE } from './sentence.ts';
import { isVoteLine } from './vote.ts';

export function doubtsOf(agenda: readonly EntryDraft[], items: readonly ItemDraft[]): Problem[] {
  const torn = itemsBeforeGap(agenda, items);
  const stacked = stackedItems(items);
  const byNumber = new Map(agenda.map((entry) => [entry.number.text, entry]));
  const papers = new Map(items.map(({ number, paper }) => [number.text, paper]));
  const printsPapers = agenda.some(({ paper }) => paper !== null);
  const listed = agenda.flatMap((entry, index) =>
    // the list prints papers, and lacks the one that the protocol has
    entry.unsure || (printsPapers && entry.paper === null && papers.get(entry.number.text) != null)
      ? [
          problem('reading-unsure', {
            field: `/minutes/agenda/${index}/paper`,
            at: sourceOffset(entry.number, 0),
          }),
        ]
      : [],
  );
  const told = items.flatMap((item, index) => {
    const pointer = `/minutes/items/${index}`;
    const found: Problem[] = [];
    if (item.unsure)
      found.push(problem('reading-unsure', { field: `${pointer}/number`, at: sourceOffset(item.number, 0) }));
    if (item.paperAmidText)
      found.push(
        problem('reading-unsure', {
          field: `${pointer}/paper`,
          at: item.paper?.at ? sourceOffset(item.paper.at, 0) : null,
        }),
      );
    if (stacked.has(index)) {
      for (const key of ['title', 'paper'])
        found.push(
          problem('reading-unsure', { field: `${pointer}/${key}`, at: sourceOffset(item.number, 0) }),
        );
    }
    const [missed] = item.missed;
    for (const key of missed === undefined ? [] : ['decisions', 'text'])
      found.push(problem('reading-unsure', { field: `${pointer}/${key}`, at: sourceOffset(missed!, 0) }));
    const [joined] = item.joined;
    if (joined !== undefined && missed === undefined)
      found.push(problem('reading-unsure', { field: `${pointer}/text`, at: sourceOffset(joined, 0) }));
    item.decisions.forEach((decision, at) => {
      if (stacked.has(index) || item.morePapers.length > 0) decision.unsure.add('paper');
      doubtParts(item, decision);
      if (torn.has(index) && mayBeAnothers(item, decision)) decision.unsure.add('paper');
      if (decision.unsure.has('sentence') && isNarrative(decision.sentence.text))
        found.push(
          problem('reading-unsure', { field: `${pointer}/text`, at: sourceOffset(decision.sentence, 0) }),
        );
      found.push(...ofDecision(decision, `${pointer}/decisions/${at}`));
    });
    return [...found, ...differs(byNumber, item, pointer)];
  });
  return [...listed, ...told];
}

/** What a decision lacks: an outcome that a word tells, the beginning of its sentence, the wording behind a colon. */
function doubtParts(item: ItemDraft, { sentence, outcome, vote, text, unsure }: DecisionDraft): void {
  if (outcome === null || isAgainstVote(outcome.value, vote)) unsure.add('outcome');
  // a vote alone, or a sentence that says `diesem`: on what is told elsewhere
  if ((outcome === null && isVoteLine(sentence.text) && tellsOfParts(item)) || OF_BEFORE.test(sentence.text))
    unsure.add('subject').add('paper');
  if (isSmall(sentence.text) && !isVoteLine(sentence.text)) unsure.add('sentence').add('paper');
  if (endsInColon(sentence.text) && text.length === 0) unsure.add('text');
}

/** Is there more to vote on than the paper? */
function tellsOfParts({ text }: ItemDraft): boolean {
  return text.some((one) => /[Ää]nderungsantr|GO-Antr|Geschäftsordnung|Punkt|einzeln/u.test(one.text));
}

const CARRIED: ReadonlySet<Outcome> = new Set<Outcome>(['adopted', 'adopted-amended', 'recommended']);
const LOST: ReadonlySet<Outcome> = new Set<Outcome>(['rejected', 'not-recommended']);

/** Adopted with as many against it as for it, or rejected by those who were for it. */
function isAgainstVote(outcome: Outcome, vote: DecisionDraft['vote']): boolean {
  const yes = vote?.yes?.value;
  const no = vote?.no?.value;
  if (yes === undefined || no === undefined) return false;
  return CARRIED.has(outcome) ? yes <= no : LOST.has(outcome) && yes > no;
}

function ofDecision(decision: DecisionDraft, pointer: string): Problem[] {
  const at = sourceOffset(decision.sentence, 0);
  return [...decision.unsure].map((key) => problem('reading-unsure', { field: `${pointer}/${key}`, at }));
}

/** Items behind which the agenda has others that the protocol lacks. */
function itemsBeforeGap(agenda: readonly EntryDraft[], items: readonly ItemDraft[]): Set<number> {
  const there = new Set(items.map(({ number }) => number.text));
  const found = new Set<number>();
  const at = new Map(items.map(({ number }, index) => [number.text, index]));
  agenda.forEach((entry, index) => {
    const next = agenda[index + 1];
    if (next === undefined || there.has(next.number.text)) return;
    const item = at.get(entry.number.text);
    if (item !== undefined) found.add(item);
  });
  return found;
}

/** An item without a title, and the next one: the columns of the text may be out of order, and the titles another's. */
function stackedItems(items: readonly ItemDraft[]): Set<number> {
  const found = new Set<number>();
  items.forEach(({ title }, index) => {
    if (title !== null) return;
    found.add(index);
    if (index + 1 < items.length) found.add(index + 1);
  });
  return found;
}

/** A numbered decision whose sentence does not name the paper, behind the item's first decision or a break in the running numbers. */
function mayBeAnothers(item: ItemDraft, decision: DecisionDraft): boolean {
  if (decision.number === null || decision.paper === null) return false;
  const named = decision.paper.at !== item.paper?.at;
  return !named && (item.decisions[0] !== decision || item.text.length === 0);
}

/** List and protocol give an item different papers. */
function differs(agenda: ReadonlyMap<string, EntryDraft>, item: ItemDraft, pointer: string): Problem[] {
  const entry = agenda.get(item.number.text);
  const other = entry?.paper != null && item.paper !== null && entry.paper.value !== item.paper.value;
  const lacks = entry?.paper != null && item.paper === null;
  const many = item.morePapers.length > 0;
  if (!other && !lacks && !many) return [];
  return [problem('reading-unsure', { field: `${pointer}/paper`, at: sourceOffset(item.number, 0) })];
}
