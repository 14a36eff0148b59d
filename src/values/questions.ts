/** Blocks of questions to a list of questions with their parts and headings. */

import type { Block } from '../body/block.ts';
import { addItem, closeList, continueItem, type Item, openList, paragraphItem } from '../questions/tree.ts';
import type { Stretch } from '../text/stretch.ts';

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
      if (block.marker === null) {
        last = paragraphItem(block, heading);
        list.roots.push(last);
        list.levels.length = 0;
      } else last = addItem(list, block, heading);
      const top = list.levels.length <= 1;
      if (!top) last.heading = null;
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
      return list.roots;
    },
  };
}
