/** Which words of a PDF's page lead somewhere when they are clicked. */

import type { InkPage, Line, LinkBox, LinkedText } from '../model/position.ts';
import type { SegmentText } from './rowToSegments.ts';
import { toShown } from './turnPage.ts';

/** Share of the font size: so far above the baseline lies the middle of a letter. */
const MIDDLE = 0.3;

/**
 * The stretches of a line whose words lie in a link's box by their middle: producers draw the boxes a little too wide or too high,
 * and a run may go on behind its link. A word's place is told from its share of the piece's characters.
 */
export function linksIn(
  line: Line,
  segments: readonly SegmentText[],
  page: InkPage,
  links: readonly LinkBox[],
): LinkedText[] {
  const found: LinkedText[] = [];
  for (const [index, { text, pieces }] of segments.entries()) {
    const start = line.segments[index]!.start;
    let from = 0;
    for (const piece of pieces) {
      const width = (piece.right - piece.left) / piece.text.length;
      for (const { 0: word, index: at } of piece.text.matchAll(/[^ ]+/g)) {
        const here = text.indexOf(word, from);
        // letters that were set apart were joined: nobody links these
        if (here < 0) continue;
        from = here + word.length;
        const middle = toShown(
          page,
          piece.left + (at + word.length / 2) * width,
          piece.y - MIDDLE * piece.size,
        );
        const link = links.find(({ box }) => contains(box, middle));
        if (link !== undefined) found.push({ start: start + here, end: start + from, url: link.url });
      }
    }
  }
  return found;
}

function contains(box: LinkBox['box'], { x, y }: { x: number; y: number }): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** What closes a sentence stands behind its last word, not in it. */
const BEHIND_WORD = /[.,;:!?)]{1,3}$/;

/** Neighbours that lead to one place are one link, over a line's end, too; without what stands behind the last word. */
export function joinLinks(text: string, links: readonly LinkedText[]): LinkedText[] {
  const joined: LinkedText[] = [];
  for (const link of links) {
    const last = joined.at(-1);
    if (last?.url === link.url && text.slice(last.end, link.start).trim() === '') last.end = link.end;
    else joined.push({ ...link });
  }
  return joined.map(({ start, end, url }) => {
    const behind = BEHIND_WORD.exec(text.slice(start, end))?.[0] ?? '';
    return { start, end: end - behind.length, url };
  });
}
