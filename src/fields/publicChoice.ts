/** Is the paper public? Where both words are printed, the tick beside one of them tells. */

import { EMPTY_BOX, TICKED } from '../words/ticks.ts';

/** `null` where nothing is printed, or where it cannot be told; then `unsure`. */
export interface PublicChoice {
  public: boolean | null;
  unsure: boolean;
}

/** A word, a ticked box or an empty one. */
const TOKEN = new RegExp(
  `(?<word>(?<![A-Za-zÀ-ɏẞ])(?:nicht ?-? ?)?(?:ö|oe)ffentlich(?:e[rsn]?)?(?![A-Za-zÀ-ɏẞ]))|(?<ticked>${TICKED})|(?<empty>${EMPTY_BOX}|_{1,4})`,
  'giu',
);

/** A title's cell is no longer. */
const LONGEST = 400;

interface Word {
  isPublic: boolean;
  ticked: boolean | null;
  part: number;
  at: number;
}

interface Box {
  ticked: boolean;
  part: number;
  at: number;
}

/**
 * `parts`: what stands together, line by line and cell by cell.
 *
 *     ☐ öffentlich  ☒ nichtöffentlich      false
 *     öffentlich [x]  nichtöffentlich [ ]  true: the boxes stand behind
 *     öffentlich  nichtöffentlich          unsure
 */
export function readPublicChoice(parts: readonly string[]): PublicChoice {
  const { words, boxes } = tokensIn(withNegations(parts));
  const [first] = words;
  if (first === undefined) return { public: null, unsure: false };
  tick(words, boxes);
  const ticked = words.filter((word) => word.ticked === true);
  if (ticked.length === 1) return { public: ticked[0]!.isPublic, unsure: false };
  // the word alone needs no tick; an empty box before it says nothing, and two ticks say too much
  const plain = words.every((word) => word.isPublic === first.isPublic && word.ticked !== false);
  return plain ? { public: first.isPublic, unsure: false } : { public: null, unsure: true };
}

/** `nicht` at the end of one cell's line, `öffentlich` in the next: a narrow cell broke them. */
function withNegations(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const above = whole.at(-1);
    const negated = above !== undefined && /(?:^|[ (–-])nicht-?$/iu.test(above);
    if (negated && /^(?:ö|oe)ffentlich/iu.test(part)) whole[whole.length - 1] = `${above} ${part}`;
    else whole.push(part);
  }
  return whole;
}

function tokensIn(parts: readonly string[]): { words: Word[]; boxes: Box[] } {
  const words: Word[] = [];
  const boxes: Box[] = [];
  let length = 0;
  for (const [part, text] of parts.entries()) {
    for (const { groups = {}, index } of text.slice(0, LONGEST).matchAll(TOKEN)) {
      const place = { part, at: length + index };
      const { word, ticked } = groups;
      if (word === undefined) boxes.push({ ticked: ticked !== undefined, ...place });
      else words.push({ isPublic: !/^n/i.test(word), ticked: null, ...place });
    }
    length += text.length + 1;
    if (length > LONGEST) break;
  }
  return { words, boxes };
}

/** Gives the words their boxes: in order where there are as many, else each box to the word that it stands beside. */
function tick(words: readonly Word[], boxes: readonly Box[]): void {
  if (boxes.length === words.length) {
    for (const [index, word] of words.entries()) word.ticked = boxes[index]!.ticked;
    return;
  }
  for (const box of boxes) {
    const word = wordBeside(words, box);
    if (word !== null) word.ticked = box.ticked;
  }
}

/** `null` where it may be either of two. */
function wordBeside(words: readonly Word[], box: Box): Word | null {
  const own = words.filter(({ part }) => part === box.part);
  const near = own.length > 0 ? own : words;
  if (near[0]!.at > box.at) return near[0]!;
  return own.length > 0 && near.at(-1)!.at < box.at ? near.at(-1)! : null;
}

/** Does a line hold nothing but the words with their boxes, or both words? */
export function isPublicChoice(text: string): boolean {
  if (text.length > LONGEST_LINE || !/(?:ö|oe)ffentlich/i.test(text)) return false;
  const { words, boxes } = tokensIn([text]);
  if (boxes.length === 0 && words.length < 2) return false;
  return /^[\s.,:;/|()[\]–-]*$/.test(text.replaceAll(TOKEN, ' '));
}

const LONGEST_LINE = 80;
