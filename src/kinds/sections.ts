/** What the kinds share: salutation, the end of a paper, paragraphs as values. */

import type { Block } from '../body/block.ts';
import { closingOf, isFootnote } from '../body/closing.ts';
import type { KnownSenders } from '../body/knownSenders.ts';
import { readSignatures } from '../body/signatures.ts';
import { diagnostic } from '../diagnostic.ts';
import type { BodyDraft } from '../draft.ts';
import { placeOf } from '../layout/place.ts';
import type { Layout } from '../position.ts';
import { isAnswerLine, isSalutation } from '../text/german.ts';
import { concatStretches, type Stretch, sliceStretch, sourceOffset } from '../text/stretch.ts';

export interface BodyInput {
  layout: Layout;
  /** The blocks behind the header. */
  blocks: readonly Block[];
  /** Who may sign. */
  sender: KnownSenders;
}

/** How many blocks may stand between header and salutation (a stamp, a line on the answer). */
const FARTHEST_SALUTATION = 4;

/** Reads the salutation; gives the index of the first block behind it. */
export function takeSalutation(input: BodyInput, blocks: readonly Block[], draft: BodyDraft): number {
  let at = blocks.slice(0, FARTHEST_SALUTATION + 1).findIndex((block) => isSalutation(block.full.text));
  if (at < 0) return skipOpening(blocks);
  reportRest(
    input,
    draft,
    blocks.slice(0, at).filter((block) => !isOpening(block)),
  );
  const { salutation, rest } = splitSalutation(blocks[at]!.full);
  draft.salutation = salutation;
  if (rest !== null) draft.background.push(rest);
  at++;
  const last = Math.min(blocks.length, at + MOST_SALUTATIONS);
  while (at < last && isSalutation(blocks[at]!.full.text)) {
    draft.salutation = concatStretches(draft.salutation, blocks[at]!.full);
    at++;
  }
  return at;
}

/** `Sehr geehrter Herr Oberbürgermeister, die Brücke ist gesperrt.`: text in the salutation's own line. */
function splitSalutation(text: Stretch): { salutation: Stretch; rest: Stretch | null } {
  for (let at = text.text.search(/[,!]/); at >= 0 && at < LONGEST_SALUTATION; ) {
    const rest = text.text.slice(at + 1).trim();
    if (rest === '') break;
    if (!isSalutation(rest) && rest.length > SHORTEST_TEXT && !rest.endsWith(',')) {
      return { salutation: sliceStretch(text, 0, at + 1), rest: sliceStretch(text, at + 1) };
    }
    const next = text.text.slice(at + 1).search(/[,!]/);
    if (next < 0) break;
    at += 1 + next;
  }
  return { salutation: text, rest: null };
}

/** Further lines of one salutation: to the chair, to the council, to all. */
const MOST_SALUTATIONS = 4;
const LONGEST_SALUTATION = 160;
/** A shorter rest belongs to the salutation: `… und Herren`. */
const SHORTEST_TEXT = 20;

/** Between header and text: a stamp, a date line, the number of the answer. */
function isOpening(block: Block): boolean {
  return closingOf(block.full.text) !== null || isAnswerLine(block.full.text);
}

function skipOpening(blocks: readonly Block[]): number {
  let at = 0;
  while (at < blocks.length && isOpening(blocks[at]!)) at++;
  return at;
}

/**
 * Leaves out what stands behind the signatures: enclosures, a post-scriptum, who certifies the copy, footnotes.
 * `startsPart`: blocks that begin a part of the text, which is not left out.
 */
export function dropEnd(input: BodyInput, draft: BodyDraft, startsPart: (block: Block) => boolean): Block[] {
  const { blocks } = input;
  const kept: Block[] = [];
  const lastPart = blocks.findLastIndex(startsPart);
  let footnotes = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const closing = closingOf(block.full.text);
    if (closing === 'separator') {
      const next = blocks[index + 1];
      footnotes = next !== undefined && isFootnote(next.full.text);
      continue;
    }
    const page = block.lines[0]!.line.page;
    const samePage = index > 0 && blocks[index - 1]!.lines[0]!.line.page === page;
    if (footnotes && samePage && isFootnote(block.full.text)) continue;
    footnotes = false;
    if (closing === 'enclosures' || closing === 'post-scriptum' || closing === 'certified') {
      if (lastPart <= index) {
        if (closing === 'certified') reportRest(input, draft, blocks.slice(index));
        return kept;
      }
      continue;
    }
    kept.push(block);
  }
  return kept;
}

/** A numbered question. */
export function isNumberedQuestion(block: Block): boolean {
  return block.marker !== null && block.text.text.endsWith('?');
}

/** A paragraph as a value: a printed number stays in it, a bullet does not. */
export function paragraphText(block: Block): Stretch {
  return block.marker !== null && block.marker.family === 'bullet' ? block.text : block.full;
}

/** Text that is in no value is named, so that nothing is lost in silence. */
export function reportRest(input: BodyInput, draft: BodyDraft, rest: readonly Block[]): void {
  for (const block of rest) reportText(input, draft, block.full.text, block.lines[0]!.line.start);
}

/** Reads signatures, names the lines that cannot be told apart, and gives the blocks that are none. */
export function takeSignatures(input: BodyInput, draft: BodyDraft, blocks: readonly Block[]): Block[] {
  const { signatures, rest, left, doubts } = readSignatures(input.layout, blocks, input.sender);
  for (const { text, read } of doubts) {
    const index = signatures.findIndex(({ name, lines }) => [name, ...lines].includes(text));
    const field = index < 0 ? null : `/signatures/${draft.signatures.length + index}`;
    const other = read === 'name' ? 'a group' : 'a person';
    const message = `“${text.text.slice(0, 60)}” is read as a ${read}; it may be ${other}.`;
    const place = placeOf(input.layout, sourceOffset(text, 0) ?? 0);
    draft.diagnostics.push(diagnostic('signatures-guessed', message, field, place));
  }
  draft.signatures.push(...signatures);
  for (const { text } of left) reportText(input, draft, text.text, sourceOffset(text, 0) ?? 0);
  return rest;
}

function reportText(input: BodyInput, draft: BodyDraft, text: string, at: number): void {
  const start = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const message = `“${start}” belongs to no field and is left out.`;
  draft.diagnostics.push(diagnostic('text-unassigned', message, null, placeOf(input.layout, at)));
}
