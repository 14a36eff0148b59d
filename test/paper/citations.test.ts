/** What a paper cites outside its header. */

import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/model/position.ts';
import { readCitations } from '../../src/paper/citations.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

/** The citations of a body without header; lines that `foot` picks are running heads and feet. */
function cited(text: string, own: string | null = null, foot: (line: Line) => boolean = () => false) {
  const layout = textLayout(text);
  const lines = layout.lines.map((line) => ({ ...line, furniture: foot(line) }));
  return readCitations(layout, lines, { from: 0, start: 0, end: 0, loose: [] }, own);
}

describe('citations', () => {
  it.each([
    ['a paper with its year', 'Siehe F0147/20 und F0147/20.', ['F0147/20'], []],
    ['a resolution alone', 'Es gilt 541-016(VIII)25.', [], ['541-016(VIII)25']],
    ['neither', 'Es gilt Nr. 541.', [], []],
  ])('%s', (_, text, papers, resolutions) => {
    expect(cited(text)).toEqual({ papers, resolutions });
  });

  it('leave the own number out', () => {
    expect(cited('Siehe F0147/20 und A0022/26.', 'F0147/20').papers).toEqual(['A0022/26']);
  });

  it('stand in footnotes, too, and not in a running head', () => {
    const below = (line: Line) => line.number > 1;
    expect(cited('Der Weg ist eng.\n1 Siehe F0147/20', null, below).papers).toEqual(['F0147/20']);
    expect(cited('Der Weg ist eng.\nSeite 1 zu F0147/20', null, below).papers).toEqual([]);
  });
});
