/** Where the words of a scan that are not sure stand in the text. */

import type { DoubtfulWord, Line } from '../model/position.ts';
import type { SegmentText } from './rowToSegments.ts';

/** Spaces are put in and taken out between the pieces of a segment; everything else stands in the text as in them. */
export function doubtsIn(line: Line, segments: readonly SegmentText[]): DoubtfulWord[] {
  const doubts: DoubtfulWord[] = [];
  for (const [index, { text, pieces }] of segments.entries()) {
    const start = line.segments[index]!.start;
    let at = 0;
    for (const { text: printed, run } of pieces) {
      while (text[at] === ' ') at++;
      const from = at;
      for (const character of printed) {
        if (character === ' ') continue;
        while (text[at] === ' ') at++;
        at += character.length;
      }
      if (run.doubt !== undefined) doubts.push({ start: start + from, end: start + at, ...run.doubt });
    }
  }
  return doubts;
}
