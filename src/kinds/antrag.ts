/** Antrag and Änderungsantrag: resolution, referral, reasons, signatures. */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { type BodyDraft, emptyBody } from '../draft.ts';
import { isResolutionLead } from '../text/german.ts';
import { Opening } from '../text/opening.ts';
import { sentencesOf } from '../text/sentences.ts';
import { concatStretches, type Stretch, sliceStretch } from '../text/stretch.ts';
import { asksReferral, namesCommittee, namesReferral } from './referral.ts';
import {
  type BodyInput,
  dropEnd,
  paragraphText,
  reportRest,
  takeSalutation,
  takeSignatures,
} from './sections.ts';
import { signedRange } from './signedRange.ts';

const REASONS = new Opening(
  ['zur b', 'kurz', 'antrag', 'sach', 'b'],
  /^(?:zur |kurze |kurz|antrags?|sach)?begr(?:ü|ue)ndung(?:en)?(?: (?:des|der|zum|zur|zu|für) [^.:?!]{3,50}(?=:)|(?: (?:des|zum) (?:änderungs)?antrag(?:e?s)?))? ?(?::|$)|^b ?e ?g ?r ?ü ?n ?d ?u ?n ?g ?(?::|$)/i,
);
/** `Die Begründung erfolgt mündlich.` is all the reasons that are printed. */
const SPOKEN_REASONS = new Opening(['die begr', 'begr'], /^(?:die )?begründung (?:erfolgt|wird) /i);
export function readAntrag(input: BodyInput): BodyDraft {
  return readMotion(input, false);
}

/** Here the text before the lead-in, which says how the paper is changed, belongs to the resolution. */
export function readAenderungsantrag(input: BodyInput): BodyDraft {
  return readMotion(input, true);
}

type Section = 'before' | 'resolution' | 'reasons';

function readMotion(input: BodyInput, amends: boolean): BodyDraft {
  const draft = emptyBody();
  const blocks = dropEnd(input, draft, (block) => startsPart(block.full.text));
  const from = takeSalutation(blocks, draft);
  takeLastReferral(draft, blocks, from);
  const signed = signedRange(input, blocks, from, (block) => startsPart(block.full.text));
  const end = blocks.slice(signed.end).some((block) => startsPart(block.full.text))
    ? blocks.length
    : signed.start;
  let section: Section = 'before';
  for (let index = from; index < end; index++) {
    if (index >= signed.start && index < signed.end) continue;
    const block = blocks[index]!;
    const text = block.full.text;
    if (REASONS.test(text) && block.marker === null) {
      section = 'reasons';
      const rest = sliceStretch(block.full, REASONS.exec(text)![0].length);
      if (rest.text !== '') draft.reasons.push(rest);
    } else if (SPOKEN_REASONS.test(text) && block.marker === null && section !== 'reasons') {
      section = 'reasons';
      draft.reasons.push(block.full);
    } else if (section === 'before' && isLead(text)) {
      section = 'resolution';
      const rest = behindLead(block.full);
      if (rest !== null) takeParagraph(draft, rest, draft.resolution);
    } else if (closingOf(text) === null) {
      const into =
        section === 'reasons'
          ? draft.reasons
          : section === 'resolution' || amends
            ? draft.resolution
            : draft.background;
      index = takeBlock(draft, blocks, index, end, into);
    }
  }
  takeSignatures(input, draft, blocks.slice(signed.start, signed.end));
  const behind = end < blocks.length ? blocks.slice(signed.end) : [];
  reportRest(
    draft,
    behind.filter((block) => closingOf(block.full.text) === null),
  );
  return draft;
}

/** Begins the resolution or the reasons with this paragraph? */
function startsPart(text: string): boolean {
  return REASONS.test(text) || SPOKEN_REASONS.test(text) || isResolutionLead(text);
}

function isLead(text: string): boolean {
  return isResolutionLead(text) && (/:/.test(text) || text.length < 120);
}

/** `Der Stadtrat möge beschließen: Der Oberbürgermeister wird …`: what stands behind the colon. */
function behindLead(block: Stretch): Stretch | null {
  const colon = block.text.indexOf(':');
  const rest = colon < 0 ? '' : block.text.slice(colon + 1).trim();
  return rest === '' ? null : sliceStretch(block, colon + 1);
}

/** Takes one block, with the list of committees that may follow a referral; gives the index of the last block taken. */
function takeBlock(
  draft: BodyDraft,
  blocks: readonly Block[],
  index: number,
  end: number,
  into: Stretch[],
): number {
  const block = blocks[index]!;
  const text = block.full.text;
  if (draft.referral === null && /:$/.test(text) && namesReferral(text) && block.marker === null) {
    draft.referral = block.full;
    let next = index + 1;
    while (next < end && blocks[next]!.marker !== null && namesCommittee(blocks[next]!.text.text)) {
      draft.referral = concatStretches(draft.referral, blocks[next]!.full);
      next++;
    }
    return next - 1;
  }
  takeParagraph(draft, paragraphText(block), into);
  return index;
}

const DIGIT = /^\d/u;

/** A paragraph goes into its section without the sentence that asks for referral. */
function takeParagraph(draft: BodyDraft, paragraph: Stretch, into: Stretch[]): void {
  const sentences = draft.referral === null ? sentencesOf(paragraph.text) : [];
  for (const { start, end } of sentences) {
    const sentence = paragraph.text.slice(start, end);
    if (!asksReferral(sentence) || DIGIT.test(sentence)) continue;
    draft.referral = sliceStretch(paragraph, start, end);
    const before = sliceStretch(paragraph, 0, start);
    const after = sliceStretch(paragraph, end);
    const rest = before.text === '' ? after : after.text === '' ? before : concatStretches(before, after);
    if (rest.text !== '') into.push(rest);
    return;
  }
  into.push(paragraph);
}

/** A referral may stand below the signatures: there it is taken out of the way first. */
function takeLastReferral(draft: BodyDraft, blocks: Block[], from: number): void {
  const last = blocks.at(-1);
  if (last === undefined || blocks.length - 1 <= from || last.marker !== null) return;
  const text = last.full.text;
  const below = blocks.slice(0, -1).some((block) => REASONS.test(block.full.text));
  if (!below || !asksReferral(text) || sentencesOf(text).length !== 1) return;
  draft.referral = last.full;
  blocks.pop();
}
