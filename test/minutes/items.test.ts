/** Items of the protocol: a paper amid their text, what was put together, headings that are none, motions and voices. */

import { describe, expect, it } from 'vitest';
import { partingLines } from '../../src/minutes/agenda.ts';
import type { MinutesRole } from '../../src/minutes/draft.ts';
import { readItems } from '../../src/minutes/items.ts';
import { outcomeOfMotion } from '../../src/minutes/motion.ts';
import { readVote } from '../../src/minutes/vote.ts';
import { decisionOf, linesOf, stretch } from './made.ts';

const COUNCIL = { committee: false, body: 'Stadtrat', number: 1, period: 'VII', year: '19' };

function items(text: string, guessed = false) {
  const lines = linesOf(text).map((line, index) => ({ ...line, guessed: guessed && index === 0 }));
  const roles = lines.map((): MinutesRole | null => null);
  return readItems(lines, { start: 0, end: lines.length }, [], COUNCIL, roles);
}

describe('an item of the protocol', () => {
  it.each([
    [
      '1.\tSteg\n\nEs ist gut.\n\nA0151/19\n\nFrau Tal fragt.',
      'A0151/19',
      ['Es ist gut.', 'Frau Tal fragt.'],
    ],
    [
      '1.\tSteg\n\nEs geht um\n\nA0151/19\n\nFrau Tal fragt.',
      undefined,
      ['Es geht um', 'A0151/19', 'Frau Tal fragt.'],
    ],
    ['1.\tSteg\n\nEs ist gut.\n\nA0151/19\n\nund mehr.', undefined, ['Es ist gut.', 'A0151/19 und mehr.']],
    [
      '1.\tSteg\n\nEs ist gut.\n\nA0151/19\n\nGut.\n\nA0152/19\n\nEnde.',
      undefined,
      ['Es ist gut.', 'A0151/19', 'Gut.', 'A0152/19', 'Ende.'],
    ],
  ])('%j', (text, paper, expected) => {
    const [item] = items(text);
    expect(item!.paper?.value).toBe(paper);
    expect(item!.paperAmidText).toBe(paper !== undefined);
    expect(item!.text.map((one) => one.text)).toEqual(expected);
  });

  it('is unsure where its lines were put together', () => {
    const text = 'TOP 1\tEröffnung\n\nDer Antrag wird angenommen.';
    const said = (guessed: boolean) => {
      const [item] = items(text, guessed);
      return [item!.unsure, item!.decisions[0]!.unsure.has('paper')];
    };
    expect(said(true)).toEqual([true, true]);
    expect(said(false)).toEqual([false, false]);
  });
});

describe('lines that part items', () => {
  const parted = (text: string, start = 0) => {
    const lines = linesOf(text);
    return [...partingLines(lines, { start, end: lines.length }, []).keys()];
  };
  it.each([
    ['Oben\nTagesordnung', 0, [1]],
    ['Bestätigung der\nTagesordnung', 0, []],
    ['Bestätigung der\nTagesordnung:', 0, [1]],
    ['Bestätigung der\nTagesordnung', 1, [1]],
    ['Er eröffnet die 2. (VIII)\nSitzung des Stadtrates', 0, []],
    ['Er eröffnet die 2. (VIII)\n\nSitzung des Stadtrates', 0, [1]],
    ['Er eröffnet die 2. (VIII)\nSitzung des Stadtrates', 1, [1]],
    ['Er eröffnet sie\nSitzung des Stadtrates', 0, [1]],
    ['------ -\nTagesordnung', 0, [0, 1]],
  ])('%j from line %s', (text, start, expected) => {
    expect(parted(text, start)).toEqual(expected);
  });
});

describe('votes and motions', () => {
  it.each([
    ['mit acht Stimmen bei einer Enthaltung', 8],
    ['Dem wird mit acht Stimmen bei einer Enthaltung nicht gefolgt.', undefined],
    ['Dem wird mit acht Stimmen bei 5 Ja-Stimmen gefolgt.', 5],
  ])('for it: %s', (text, yes) => {
    expect(readVote(stretch(text))?.yes?.value).toBe(yes);
  });

  it.each([
    ['5 Ja-, 2 Neinstimmen', 'adopted'],
    ['2 Ja-, 5 Neinstimmen', 'rejected'],
    ['2 Ja-, 2 Neinstimmen', undefined],
    ['5 Ja-Stimmen', undefined],
    ['2 Neinstimmen', undefined],
  ])('a motion with %s', (vote, outcome) => {
    expect(outcomeOfMotion(stretch('Er beantragt den Weg.'), readVote(stretch(vote)))?.value).toBe(outcome);
  });

  it('of a motion with its vote subject and outcome are guessed', () => {
    const unsure = (text: string) => [...decisionOf(text).unsure].sort();
    expect(unsure('Herr Berg beantragt, den Weg zu bauen. Abstimmung: 5 – 2 – 1')).toEqual([
      'outcome',
      'subject',
    ]);
    expect(unsure('Der Antrag wird angenommen. Abstimmung: 5 – 2 – 1')).toEqual([]);
  });

  it.each([
    ['Dem Antrag „Weg“ wird zugestimmt.', 'adopted'],
    ['Der Stadtrat beschließt den Antrag aus dem Haus: „Der Weg wird abgelehnt.“', 'adopted'],
    ['Es folgt ein sehr langer Satz von Frau Tal: „Der Weg wird abgelehnt.', undefined],
    ['„Der Weg“ wird abgelehnt.', 'rejected'],
  ])('what is quoted at the end is no outcome: %s', (text, outcome) => {
    expect(decisionOf(text).outcome?.value).toBe(outcome);
  });
});
