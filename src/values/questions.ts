/** Blocks of questions to a list of questions with their parts and headings. */

import { headsGroup } from '../clues/leadIn.ts';
import type { Block } from '../sheet/block.ts';
import { markerOf } from '../sheet/marker.ts';
import { EMPTY_STRETCH, type Stretch, sliceStretch } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';
import { givePartsBack } from './numbersApart.ts';
import {
  addItem,
  closeList,
  continueItem,
  type Item,
  type ListState,
  openList,
  paragraphItem,
} from './tree.ts';

export interface QuestionList {
  /** A heading, or a later lead-in: the questions below it have it. */
  head(heading: Stretch): void;
  add(block: Block): void;
  /** A question without a number whose text is a part of its block. */
  addText(block: Block, text: Stretch): void;
  /** A further paragraph of the last question; false where there is none. */
  goOn(block: Block): boolean;
  isEmpty(): boolean;
  close(): Item[];
}

/** `2.a) Wann …?` + `b) Wo …?`: the first was no item of its own but the first part of item 2. */
function nestFirstPart(list: ListState, { marker }: Block): void {
  const root = list.roots.at(-1);
  if (marker?.family !== 'alpha' || marker.of !== undefined || marker.value !== 2) return;
  if (root?.marker?.of?.letter !== 'a' || root.parts.length > 0) return;
  const { of } = root.marker;
  const part: Item = { ...root, marker: { ...root.marker, number: of.letter }, heading: null };
  root.marker = { ...root.marker, family: 'arabic', number: of.item, value: Number(of.item), of: undefined };
  root.text = EMPTY_STRETCH;
  root.more = [];
  root.parts = [part];
  const level = list.levels[0]!;
  const style = marker.style;
  list.levels = [
    { ...level, family: 'arabic', style: 'arabic.', value: Number(of.item), item: root },
    { ...level, family: 'alpha', style, value: 1, item: part },
  ];
}

/** `2. a) Wann …?`: an item that begins with its first sub-item. */
function innerItem(block: Block): Block | null {
  const { text, textLeft } = block;
  const marker = block.marker?.family === 'bullet' ? null : markerOf(text.text);
  if (marker === null || marker.family !== 'alpha' || marker.value !== 1 || marker.style.endsWith('.'))
    return null;
  return { ...block, marker, full: text, text: sliceStretch(text, marker.length), left: textLeft + 1 };
}

/** `tolerance`: how far left edges may differ and still be one, in the layout's unit. */
export function openQuestions(tolerance: number): QuestionList {
  const list = openList(tolerance);
  let heading: Stretch | null = null;
  let last: Item | null = null;
  return {
    head(text) {
      heading = text;
      last = null;
      list.levels.length = 0;
    },
    add(block) {
      const inner = innerItem(block);
      if (inner !== null && list.roots.at(-1)?.marker?.number === block.marker?.number) {
        last = addItem(list, inner, null);
        return;
      }
      nestFirstPart(list, block);
      if (block.marker === null) {
        last = paragraphItem(block, heading);
        list.roots.push(last);
        list.levels.length = 0;
      } else last = addItem(list, block, heading);
      if (list.levels.length > 1) last.heading = null;
      if (inner !== null) {
        last.text = EMPTY_STRETCH;
        last = addItem(list, inner, null);
      }
    },
    addText(block, text) {
      last = { ...paragraphItem(block, heading), text };
      list.roots.push(last);
      list.levels.length = 0;
    },
    goOn(block) {
      if (continueItem(list, block)) return true;
      if (last === null) return false;
      last.more.push(block.full);
      return true;
    },
    isEmpty: () => list.roots.length === 0,
    close() {
      closeList(list.roots);
      givePartsBack(list.roots);
      return list.roots.every(isGroup) ? list.roots.flatMap(ungrouped) : list.roots;
    },
  };
}

/** The questions of a paper, which a heading may lead in: `Zum Verfahren:` above the first group of them, `Zum Preis:` above the next. */
export function setQuestions(draft: BodyDraft, questions: Item[]): void {
  draft.questions = questions;
  const first = draft.questionIntro;
  if (first === null || !headsGroup(first.text)) return;
  const next = questions.findIndex(({ heading }) => heading !== null);
  if (next < 1 || !headsGroup(questions[next]!.heading!.text)) return;
  draft.questionIntro = null;
  for (const item of questions.slice(0, next)) item.heading = first;
}

/** No heading of a group is longer. */
const LONGEST_HEADING = 90;

/**
 * `I. Zum Verkauf` above whole questions `a)`, `b)`: the heading of a group, which asks for nothing itself. Bullets below `1. Personal` are parts
 * of that item, as they count nothing.
 */
function isGroup({ text, parts, heading }: Item): boolean {
  if (heading !== null || parts.length === 0) return false;
  const { length } = text.text;
  if (length === 0 || length > LONGEST_HEADING || /[.?!:,;]$/.test(text.text)) return false;
  return parts.every(
    (part) =>
      part.marker?.family !== 'bullet' && part.parts.length === 0 && WHOLE_QUESTION.test(part.text.text),
  );
}

const WHOLE_QUESTION = /^[A-ZÀ-Þ„].{10,}\?$/su;

function ungrouped({ block, parts }: Item): Item[] {
  return parts.map((part) => ({ ...part, heading: block.full }));
}
