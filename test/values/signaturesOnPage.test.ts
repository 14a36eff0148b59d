/** Signatures by the positions of a PDF: places in points, letters as wide as they are on the average. */

import { describe, expect, it } from 'vitest';
import type { Layout, Line } from '../../src/model/position.ts';
import { readSignatures } from '../../src/signatures/index.ts';
import { NO_SENDERS } from '../../src/signatures/knownSenders.ts';

/** PDF points. */
const LETTER = 5.4;

/** A printed line: texts with their left edges, and the space above it in lines. */
type Printed = readonly [gap: number, ...segments: (readonly [left: number, text: string])[]];

function pageOf(printed: readonly Printed[]): Layout {
  let text = '';
  const lines: Line[] = printed.map(([gap, ...parts], index) => {
    if (index > 0) text += '\n';
    const start = text.length;
    const segments = parts.map(([left, part], at) => {
      if (at > 0) text += ' ';
      const from = text.length;
      text += part;
      return { start: from, end: text.length, left, right: left + part.length * LETTER };
    });
    const { left } = segments[0]!;
    const { right } = segments.at(-1)!;
    return {
      start,
      end: text.length,
      page: 1,
      number: index + 1,
      left,
      right,
      y: 600 + index * 14,
      size: 11,
      gap,
      segments,
      furniture: false,
    };
  });
  return { unit: 'pt', text, pages: [{ number: 1, width: 595, height: 842 }], lines, grid: [] };
}

function signed(...printed: readonly Printed[]): string[][] {
  const layout = pageOf(printed);
  const { signatures, left } = readSignatures(layout, layout.lines, NO_SENDERS);
  expect(left).toEqual([]);
  return signatures.map(({ name, lines }) => [name?.text ?? '', ...lines.map(({ text }) => text)]);
}

/** So far from the left that the text has its middle at `middle`. */
function centred(middle: number, text: string): readonly [number, string] {
  return [middle - (text.length * LETTER) / 2, text];
}

describe('signatures on a page', () => {
  it('of one name that a stretched line tore, which is said', () => {
    const layout = pageOf([
      [0, [71, 'Anna'], [320, 'Muster']],
      [0, [71, 'Stadträtin']],
      [0, [71, 'Fraktion Blaue Liste']],
    ]);
    const { signatures, left, doubts } = readSignatures(layout, layout.lines, NO_SENDERS);
    expect(signatures.map(({ name, lines }) => [name?.text, ...lines.map(({ text }) => text)])).toEqual([
      ['Anna Muster', 'Stadträtin', 'Fraktion Blaue Liste'],
    ]);
    expect([left, doubts.map(({ text }) => text.text)]).toEqual([[], ['Anna Muster']]);
  });

  it('is not made of two surnames, each with a line of its own', () => {
    const layout = pageOf([
      [0, [71, 'Muster'], [320, 'Öztürk']],
      [0, [71, 'Stadträtin'], [320, 'Stadtrat']],
    ]);
    const { signatures } = readSignatures(layout, layout.lines, NO_SENDERS);
    expect(signatures.map(({ name }) => name?.text)).not.toContain('Muster Öztürk');
  });

  it('in two columns', () => {
    const read = signed(
      [0, [71, 'Anna Muster'], [320, 'Bernd Öztürk']],
      [0, [71, 'Stadträtin'], [320, 'Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Stadträtin'],
      ['Bernd Öztürk', 'Stadtrat'],
    ]);
  });

  it('centred in three columns', () => {
    const read = signed(
      [0, centred(120, 'Anna Muster'), centred(300, 'Bernd Öztürk'), centred(470, 'Ida v. Hagen')],
      [0, centred(120, 'Fraktionsvorsitzende'), centred(300, 'Stadtrat'), centred(470, 'Stadträtin')],
      [0.5, centred(120, 'Fraktion A'), centred(470, 'Fraktion C')],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Fraktionsvorsitzende', 'Fraktion A'],
      ['Bernd Öztürk', 'Stadtrat'],
      ['Ida v. Hagen', 'Stadträtin', 'Fraktion C'],
    ]);
  });

  it('in four columns, the last two without a role', () => {
    const read = signed(
      [0, [71, 'Anna Muster'], [190, 'Bernd Öztürk'], [310, 'Ulf Probe'], [430, 'Ida Beispiel']],
      [0, [71, 'Stadträtin'], [190, 'Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Stadträtin'],
      ['Bernd Öztürk', 'Stadtrat'],
      ['Ulf Probe'],
      ['Ida Beispiel'],
    ]);
  });

  it('with a role that reaches the next column', () => {
    const read = signed(
      [0, [71, 'Anna Muster'], [212, 'Bernd Öztürk']],
      [0, [71, 'Vorsitzende der Fraktion A Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Vorsitzende der Fraktion A'],
      ['Bernd Öztürk', 'Stadtrat'],
    ]);
  });

  it('one below the other with space for the hand', () => {
    const read = signed(
      [0, [71, 'Anna Muster']],
      [0, [71, 'Fraktion A']],
      [3, [71, 'Bernd Öztürk']],
      [0, [71, 'Fraktion B']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Fraktion A'],
      ['Bernd Öztürk', 'Fraktion B'],
    ]);
  });

  it('row by row, the second row of one', () => {
    const read = signed(
      [0, [71, 'Anna Muster'], [320, 'Bernd Öztürk']],
      [0, [71, 'Stadträtin'], [320, 'Stadtrat']],
      [2, [71, 'Ulf Probe']],
      [0, [71, 'Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Stadträtin'],
      ['Bernd Öztürk', 'Stadtrat'],
      ['Ulf Probe', 'Stadtrat'],
    ]);
  });

  it('one below the other but set to and fro', () => {
    const read = signed(
      [0, [71, 'Anna Muster']],
      [0, [71, 'Stadträtin']],
      [1, [320, 'Bernd Öztürk']],
      [0, [320, 'Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Stadträtin'],
      ['Bernd Öztürk', 'Stadtrat'],
    ]);
  });

  it('a name with a wide space in it', () => {
    expect(signed([0, [71, 'Anna'], [110, 'Muster']], [0, [71, 'Stadträtin']])).toEqual([
      ['Anna Muster', 'Stadträtin'],
    ]);
  });

  it('the group beside the role', () => {
    const read = signed([0, [71, 'Anna Muster']], [0, [71, 'Stadträtin'], [150, 'Fraktion A']]);
    expect(read).toEqual([['Anna Muster', 'Stadträtin Fraktion A']]);
  });

  it('a second column that begins a line further down', () => {
    const read = signed(
      [0, [71, 'Anna Muster']],
      [0, [71, 'Stadträtin'], [320, 'Bernd Öztürk']],
      [0, [320, 'Stadtrat']],
    );
    expect(read).toEqual([
      ['Anna Muster', 'Stadträtin'],
      ['Bernd Öztürk', 'Stadtrat'],
    ]);
  });

  it('lines for the hand above the names', () => {
    const read = signed(
      [0, [71, '________________'], [320, '________________']],
      [0, [71, 'Anna Muster'], [320, 'Bernd Öztürk']],
    );
    expect(read).toEqual([['Anna Muster'], ['Bernd Öztürk']]);
  });
});
