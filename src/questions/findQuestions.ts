/**
 * Tells the questions from everything else that is numbered: by their lead-in, by what the items say, and by where
 * the list stands.
 */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { isRequest } from '../body/request.ts';
import { readSignatureName } from '../body/signatures.ts';
import type { Stretch } from '../text/stretch.ts';
import { LEAD_IN, leadInScore, splitLastSentence } from './leadIn.ts';

/** Half-open range of blocks. */
export interface BlockRange {
  start: number;
  end: number;
}

export interface FoundQuestions {
  range: BlockRange;
  /** Index of the block that holds the lead-in; `null` if there is none. */
  intro: number | null;
  /** No lead-in, and the items alone do not say that they are questions. */
  guessed: boolean;
}

const QUESTION_START =
  /^(?:wann|warum|was|welche[nrsm]?|wer|wem|wen|wessen|weshalb|weswegen|wie|wieso|wieviele?|wo|woher|wohin|wodurch|wofür|womit|worin|woran|worauf|woraus|inwieweit|inwiefern|in wie ?weit|in welche[nrm]?|an welche[nrm]?|auf welche[nrm]?|aus welche[nrm]?|bis wann|seit wann|ab wann|zu welche[nrm]?|mit welche[nrm]?|von welche[nrm]?|für welche[nrm]?|nach welche[nrm]?|unter welche[nrm]?|durch welche[nrm]?|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|gibt|gab|kann|können|könnte|könnten|soll|sollen|sollte|plant|planen|besteht|bestehen|liegt|liegen|trifft|teilt|sieht|beabsichtigt|gedenkt|welch|ob|hält|stehen|steht|existiert|existieren|erfolgt|stimmt|wäre|wären|würde|darf|dürfen|müssen|muss|bitte)(?!\p{L})/iu;
const HEADING =
  /^(?:[Zz]u(?:[mr])? (?:\p{Lu}|\d)|(?:Thema|Themen\p{L}*|Komplex|Block|Teil|Abschnitt|Bereich|Punkt)(?!\p{L})|Fragen? (?:zu|an|zum|zur)(?!\p{L})|[A-Z]\. |[IVX]{1,4}\. )/u;
const LONGEST_HEADING = 140;
/** So many paragraphs between two items of a list are none of it. */
const MOST_BETWEEN = 40;

/** Finds the questions among the blocks of the body, from block `from` on; `null` if there are none. */
export function findQuestions(blocks: readonly Block[], from: number): FoundQuestions | null {
  const lists = listRanges(blocks, from);
  let best: { found: FoundQuestions; score: number } | null = null;
  for (const range of lists) {
    const rated = rate(blocks, from, range);
    if (rated !== null && (best === null || rated.score >= best.score)) best = rated;
  }
  const unnumbered = unnumberedQuestions(blocks, from, best?.found ?? null);
  return unnumbered ?? best?.found ?? null;
}

/** Does a text without a number look like a question? */
export function looksLikeQuestion(text: string): boolean {
  return text.includes('?') || QUESTION_START.test(text);
}

function rate(blocks: readonly Block[], from: number, range: BlockRange) {
  const items = blocks.slice(range.start, range.end).filter((block) => block.marker !== null);
  const asking = items.filter((item) => looksLikeQuestion(item.text.text)).length;
  const first = items[0]!;
  const tops = items.filter((item) => item.marker!.style === first.marker!.style);
  const topsAsking = tops.filter((item) => looksLikeQuestion(item.text.text)).length;
  const share = Math.max(asking / items.length, topsAsking / tops.length);
  const intro = introOf(blocks, from, range.start);
  const lead = intro === null ? 0 : leadInScore(splitLastSentence(blocks[intro]!.full).last.text);
  const last = isFollowedByEnd(blocks, range.end);
  const score = lead + 4 * share + (last ? 1.5 : 0);
  const enough =
    share >= 0.5 || (lead >= LEAD_IN && (last || share > 0)) || (last && intro === null && tops.length >= 2);
  if (!enough) return null;
  return { found: { range, intro, guessed: intro === null }, score };
}

/** Behind the questions stand a request, a farewell or names, no further text. */
function isFollowedByEnd(blocks: readonly Block[], end: number): boolean {
  const next = blocks[end];
  if (next === undefined) return true;
  const text = next.full.text;
  return (
    isRequest(text) || closingOf(text) !== null || next.tabular || (text.length < 60 && !/[.:?!]$/.test(text))
  );
}

/** The block with the lead-in: the one before the list, or one further up with a statement or heading between. */
export function introOf(blocks: readonly Block[], from: number, start: number): number | null {
  for (let index = start - 1; index >= Math.max(from, start - 3); index--) {
    const block = blocks[index]!;
    if (block.tabular && index < start - 1) break;
    const last = splitLastSentence(block.full).last.text;
    if (index === start - 1 && leadInScore(last) >= LEAD_IN) return index;
    if (isHeading(block) && !isSureLeadIn(last)) continue;
    if (isSureLeadIn(last)) return index;
    if (index === start - 1 && (leadInScore(last) >= LEAD_IN || /:$/.test(last))) return index;
    if (index < start - 1 && block.marker !== null) break;
  }
  // any short line with a colon right above the questions leads them in: `Von Interesse ist dabei:`
  const above = blocks[start - 1];
  if (above === undefined || start - 1 < from) return null;
  if (leadsByColon(above)) return start - 1;
  const further = start - 2 >= from ? blocks[start - 2]! : above;
  return /\.$/.test(above.full.text) && leadsByColon(further) ? start - 2 : null;
}

function leadsByColon(block: Block): boolean {
  const text = block.full.text;
  return block.marker === null && /:$/.test(text) && text.length < LONGEST_HEADING && !HEADING.test(text);
}

function isSureLeadIn(sentence: string): boolean {
  const score = leadInScore(sentence);
  return score >= LEAD_IN && (/[:,–-]$/.test(sentence) || (score > LEAD_IN && /fragen\.$/i.test(sentence)));
}

/** `Zu Punkt 1:`, `Finanzierung`: a short line without the end of a sentence. */
export function isHeading(block: Block): boolean {
  const text = block.full.text;
  if (block.marker !== null || block.tabular || text.length > LONGEST_HEADING || /[?!;,]$/.test(text))
    return false;
  if (HEADING.test(text) && /[:\p{L}\p{Nd})“"]$/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && !/\.$/.test(text) && text.length < 100;
}

/** Runs of list items, with the paragraphs and headings between them that belong to them. */
function listRanges(blocks: readonly Block[], from: number): BlockRange[] {
  const ranges: BlockRange[] = [];
  let index = from;
  while (index < blocks.length) {
    if (blocks[index]!.marker === null) {
      index++;
      continue;
    }
    const end = listEnd(blocks, index);
    ranges.push({ start: withHeading(blocks, from, index), end });
    index = end;
  }
  return ranges;
}

/** A heading right above the first item belongs to the list. */
function withHeading(blocks: readonly Block[], from: number, start: number): number {
  const before = blocks[start - 1];
  const above = blocks[start - 2];
  if (start - 1 < from || before === undefined || !isHeading(before)) return start;
  const last = splitLastSentence(before.full).last.text;
  if (leadInScore(last) >= LEAD_IN) return start;
  const aboveLeads =
    above !== undefined &&
    start - 2 >= from &&
    (leadsByColon(above) || isSureLeadIn(splitLastSentence(above.full).last.text));
  return aboveLeads || (HEADING.test(before.full.text) && before.full.text.endsWith(':')) ? start - 1 : start;
}

function listEnd(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  const top = blocks[start]!.marker!;
  let last = top.value;
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.marker !== null) {
      if (block.marker.style === top.style) last = block.marker.value;
      end = index + 1;
      continue;
    }
    if (endsList(block)) break;
    const next = nextItemOrEnd(blocks, index + 1);
    const following = blocks[next]?.marker ?? null;
    if (following === null) {
      if (belongsToItem(blocks[end - 1]!, block)) end = index + 1;
      else break;
      continue;
    }
    const between = blocks.slice(index, next);
    if (!bridges(blocks[end - 1]!, between, following.style === top.style, following.value, last)) break;
    end = next;
    index = next - 1;
  }
  return end;
}

/** Index of the next list item, or of what ends the list; the number of blocks if there is neither nearby. */
function nextItemOrEnd(blocks: readonly Block[], from: number): number {
  for (let index = from; index < Math.min(blocks.length, from + MOST_BETWEEN); index++) {
    if (blocks[index]!.marker !== null || endsList(blocks[index]!)) return index;
  }
  return blocks.length;
}

/** May these paragraphs stand inside a list, before an item of this value? */
function bridges(
  item: Block,
  between: readonly Block[],
  sameStyle: boolean,
  value: number,
  last: number,
): boolean {
  const text = between.at(-1)!.full.text;
  if (sameStyle && value === last + 1 && value > 1) return true;
  if (between.length > 3) return false;
  if (value <= 1 && leadInScore(splitLastSentence(between.at(-1)!.full).last.text) >= LEAD_IN + 1)
    return HEADING.test(text);
  if (isHeading(between.at(-1)!)) return true;
  if (sameStyle && value > 0 && value <= last) {
    return (
      (last === 1 && value === 1 && between.length === 1) ||
      between.every((block) => belongsToItem(item, block))
    );
  }
  return !sameStyle || between.every((block) => block.full.text.length < 400);
}

function endsList(block: Block): boolean {
  return isRequest(block.full.text) || closingOf(block.full.text) !== null;
}

/** A paragraph set in under the last item, or one that goes on with its sentence. */
function belongsToItem(item: Block, block: Block): boolean {
  const text = block.full.text;
  if (block.tabular || readSignatureName(text) !== null) return false;
  if (/^\p{Ll}/u.test(text) || item.text.text === '') return true;
  const hangs = item.marker === null || item.textLeft > item.left;
  if (item.marker !== null && hangs && block.left >= item.textLeft - 0.6) return true;
  if (item.marker === null && block.left === item.left && block.left > 0)
    return item.lines[0]!.line.left > 0 && text.endsWith('?');
  return text.endsWith('?') && text.length > 15;
}

/**
 * Paragraphs without numbers: those behind a lead-in up to the request, or, without one, the last ones that all end
 * with a question mark.
 */
function unnumberedQuestions(
  blocks: readonly Block[],
  from: number,
  list: FoundQuestions | null,
): FoundQuestions | null {
  if (list !== null) return null;
  for (let index = blocks.length - 2; index >= from; index--) {
    const last = splitLastSentence(blocks[index]!.full).last.text;
    const asked = blocks[index + 1]?.full.text ?? '';
    const leads =
      isSureLeadIn(last) || (/:$/.test(last) && QUESTION_START.test(asked) && asked.includes('?'));
    if (!leads || blocks[index]!.marker !== null) continue;
    const end = paragraphsEnd(blocks, index + 1);
    const asks = blocks.slice(index + 1, end).some((block) => looksLikeQuestion(block.full.text));
    if (end > index + 1 && asks) return { range: { start: index + 1, end }, intro: index, guessed: false };
  }
  if (blocks.slice(from).some((block) => splitInlineIntro(block.full) !== null)) return null;
  let end = blocks.length;
  while (end > from && !blocks[end - 1]!.full.text.endsWith('?')) end--;
  let start = end;
  while (
    start > from &&
    blocks[start - 1]!.full.text.endsWith('?') &&
    looksAsked(blocks[start - 1]!.full.text)
  )
    start--;
  return start < end
    ? { range: { start, end }, intro: introBefore(blocks, from, start), guessed: true }
    : null;
}

function introBefore(blocks: readonly Block[], from: number, start: number): number | null {
  const before = blocks[start - 1];
  if (start - 1 < from || before === undefined) return null;
  return leadInScore(splitLastSentence(before.full).last.text) >= LEAD_IN ? start - 1 : null;
}

/** A paragraph that is a question from its beginning. */
function looksAsked(text: string): boolean {
  return QUESTION_START.test(text) || !/[.!] /.test(text);
}

function paragraphsEnd(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length) {
    const block = blocks[end]!;
    const text = block.full.text;
    if (endsList(block) || block.tabular || (end > start && text.length < 60 && !/[.?:!]$/.test(text))) break;
    end++;
  }
  return end;
}

/** Part of a paragraph that is lead-in and question at once: `Ich frage Sie: Wie hoch …?` */
export function splitInlineIntro(paragraph: Stretch): number | null {
  const text = paragraph.text;
  for (let colon = text.indexOf(': '); colon > 0; colon = text.indexOf(': ', colon + 1)) {
    const head = text.slice(0, colon + 1);
    const sentence = head.slice(Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('? ') + 1)).trim();
    const rest = text.slice(colon + 2);
    if (leadInScore(sentence) >= LEAD_IN + 1 && rest.includes('?') && QUESTION_START.test(rest))
      return colon + 1;
  }
  return null;
}
