/** Clues that paragraphs of a scan are cut wrongly, and what becomes of them. */

import { describe, expect, it } from 'vitest';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { Layout, Line } from '../../src/model/position.ts';
import { cutClues, doubtfulCuts, type Paragraph } from '../../src/paper/scanCuts.ts';

const EDGES = { left: 70, right: 520 };

function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { text, left: 70, right: 300, isTable: false, doubtful: false, ...more };
}

const FULL = { right: 500 };
const SET_IN = { left: 111 };

const isSo = (id: string, before: Paragraph, after: Paragraph | null, open = false): boolean =>
  cutClues.find((clue) => clue.id === id)!.isSo(before, after, EDGES, open);

describe('a cut is doubtful', () => {
  it.each([
    [
      'goes-on-behind-full-line',
      paragraph('Der Rat baut die Halle am Standort', FULL),
      paragraph('Nordweg.'),
    ],
    ['end-lost', paragraph('Der Garten ist offen. Eine Sperrzeit hilft nicht'), paragraph('Der Rat')],
    ['end-lost', paragraph('Der Garten ist offen. Eine Sperrzeit hilft nicht'), null],
    ['stop-lost', paragraph('Die Änderung tritt am Tage nach der Beschlussfassung in Kraft'), null],
    [
      'stop-lost',
      paragraph('Die Änderung tritt am Tage nach der Beschlussfassung in Kraft'),
      paragraph('Der Rat'),
    ],
    ['begins-small', paragraph('Der Garten ist offen.'), paragraph('im Winter wird er gesperrt.')],
    ['list-ends-in-comma', paragraph('- ein Bericht an den Rat,'), paragraph('3. Die Stelle')],
    ['list-ends-in-comma', paragraph('- ein Bericht an den Rat,'), null],
    ['list-ends-in-comma', paragraph('Weiteres erfolgt mündlich,'), null],
    ['mark-lost', paragraph('- Beratung,', SET_IN), paragraph('ein Bericht.', SET_IN)],
    ['date-alone', paragraph('16.06.2016'), paragraph('Die Anzeige ist da.')],
    ['number-lost', paragraph('Zu Punkt'), paragraph('Die Anzeige ist da.')],
    ['heading-run-in', paragraph('Begründung. Der Platz heizt sich auf.'), paragraph('Ein Brunnen')],
    ['heading-doubtful', paragraph('7u Punkt 2:', { doubtful: true }), paragraph('Die Anzeige ist da.')],
    ['mark-lost', paragraph('2. Zu den Aufgaben gehören:'), paragraph('Beratung von Gästen,', SET_IN)],
  ])('%s', (id, before, after) => {
    expect(isSo(id, before, after)).toBe(true);
  });

  it('mark-lost: so is the next one of the list', () => {
    const items = [paragraph('Beratung von Gästen,', SET_IN), paragraph('ein Bericht.', SET_IN)] as const;
    expect(isSo('mark-lost', ...items, true)).toBe(true);
    expect(isSo('mark-lost', ...items, false)).toBe(false);
    expect(isSo('mark-lost', paragraph('ein Bericht.', SET_IN), paragraph('Ende', SET_IN), true)).toBe(false);
  });
});

describe('a cut is not doubtful', () => {
  it.each([
    ['goes-on-behind-full-line', paragraph('Der Rat baut die Halle.', FULL), paragraph('Nordweg.')],
    ['goes-on-behind-full-line', paragraph('Verluste der Jahre'), paragraph('Der Rat')],
    ['goes-on-behind-full-line', paragraph('Gesperrt sind', FULL), paragraph('a) Wege,')],
    ['goes-on-behind-full-line', paragraph('Der Rat baut', FULL), null],
    ['end-lost', paragraph('1. Ausgangslage'), paragraph('Der Rat')],
    ['end-lost', paragraph('Es ist offen. Gesperrt sind'), paragraph('a) Wege,')],
    ['end-lost', paragraph('Es ist offen. Es bleibt so.'), null],
    ['stop-lost', paragraph('Änderung der Satzung'), null],
    ['stop-lost', paragraph('Die Änderung tritt am Tage nach der Beschlussfassung in Kraft.'), null],
    [
      'stop-lost',
      paragraph('Die Änderung betrifft nach der Beschlussfassung des Rates auch'),
      paragraph('a) Wege,'),
    ],
    ['stop-lost', paragraph('- die Änderung der Satzung am Tage nach der Beschlussfassung'), null],
    [
      'stop-lost',
      paragraph('Jahr und Betrag aller Aufwendungen und Erträge zusammen', { isTable: true }),
      null,
    ],
    ['stop-lost', paragraph('Abstimmung im Ausschuss für Umwelt und Energie am Montag: 7 - 0'), null],
    ['begins-small', paragraph('Der Garten ist offen.'), paragraph('a) Wege,')],
    ['begins-small', paragraph('Der Garten ist'), paragraph('im Winter gesperrt.')],
    ['begins-small', paragraph('Der Garten ist offen.'), paragraph('Im Winter wird er gesperrt.')],
    ['begins-small', paragraph('Der Garten ist offen.'), null],
    ['list-ends-in-comma', paragraph('- ein Bericht,'), paragraph('- ein Plan.')],
    ['list-ends-in-comma', paragraph('Sehr geehrte Frau Vorsitzende,'), paragraph('wir danken.')],
    ['list-ends-in-comma', paragraph('Sehr geehrte Damen und Herren,'), paragraph('1. Die Stelle')],
    ['list-ends-in-comma', paragraph('- ein Bericht.'), paragraph('3. Die Stelle')],
    ['date-alone', paragraph('Am 16.06.2016'), null],
    ['number-lost', paragraph('Zu Punkt 2:'), paragraph('Die Anzeige ist da.')],
    ['number-lost', paragraph('Der Antrag ist mit sieben Stimmen beschlossen auf Punkt'), paragraph('Die')],
    [
      'heading-doubtful',
      paragraph('Der Antrag hat nun drei Ziele im Quartier:', { doubtful: true }),
      paragraph('Die Anzeige ist da.'),
    ],
    ['number-lost', paragraph('Der Antrag und sein Streitpunkt'), paragraph('Die Anzeige')],
    ['heading-run-in', paragraph('Begründung. folgt'), paragraph('Ein Brunnen')],
    ['heading-run-in', paragraph('Begründungen. Der Platz'), paragraph('Ein Brunnen')],
    ['heading-doubtful', paragraph('Zu Punkt 2:'), paragraph('Die Anzeige ist da.')],
    ['heading-doubtful', paragraph('Die Anzeige ist da', { doubtful: true }), paragraph('Der Rat')],
    ['mark-lost', paragraph('2. Zu den Aufgaben gehören:'), paragraph('- Beratung,', SET_IN)],
    ['mark-lost', paragraph('Es sind:'), paragraph('Jahr Anträge', { ...SET_IN, isTable: true })],
    ['mark-lost', paragraph('Wir fragen:'), paragraph('Wann wird gebaut?')],
    ['mark-lost', paragraph('Wir fragen:'), null],
  ])('%s', (id, before, after) => {
    expect(isSo(id, before, after)).toBe(false);
  });
});

describe('a problem', () => {
  const TEXTS = ['Aufgaben sind:', 'Beratung von Gästen,', 'ein Bericht.', 'Der Rat berät am Montag.'];
  const LEFTS = [70, 111, 111, 70];

  function layoutOf(font: string): {
    layout: Layout;
    spans: Map<JsonPointer, { start: number; end: number }[]>;
  } {
    const lines: Line[] = [];
    const spans = new Map<JsonPointer, { start: number; end: number }[]>();
    let start = 0;
    for (const [index, text] of TEXTS.entries()) {
      const span = { start, end: start + text.length };
      const place = { left: LEFTS[index]!, right: 400, y: 100 + 15 * index, size: 11, gap: 0 };
      lines.push({ ...span, ...place, page: 1, number: index + 1, segments: [], furniture: false, font });
      spans.set(`/resolution/${index}`, [span]);
      start += text.length + 1;
    }
    const layout: Layout = { unit: 'pt', text: TEXTS.join('\n'), pages: [], lines, grid: [] };
    return { layout, spans };
  }

  const told = (font: string, ...doubtful: JsonPointer[]) => {
    const { layout, spans } = layoutOf(font);
    return doubtfulCuts(layout, spans, new Set(doubtful)).map(({ code, field, at }) => [code, field, at]);
  };

  it('is told of each paragraph at its beginning', () => {
    expect(told('recognised')).toEqual([
      ['reading-unsure', '/resolution/0', 0],
      ['reading-unsure', '/resolution/1', 15],
      ['reading-unsure', '/resolution/2', 36],
    ]);
  });

  it('is told of what stands behind a mark, which is parted by a tab', () => {
    const { layout, spans } = layoutOf('recognised');
    const text = layout.text.replace('Beratung von', '-\tBeratung v');
    expect(doubtfulCuts({ ...layout, text }, spans, new Set()).map(({ field }) => field)).toEqual([
      '/resolution/1',
      '/resolution/2',
    ]);
  });

  it('is told in lists of paragraphs only', () => {
    const { layout, spans } = layoutOf('recognised');
    const places = [...spans.values()];
    const others = new Map(places.map((place, index) => [`/questions/${index}/text`, place]));
    expect(doubtfulCuts(layout, others, new Set())).toEqual([]);
  });

  it('is not told by edges of a running head, nor on a page of print', () => {
    const { layout, spans } = layoutOf('recognised');
    const head = { ...layout.lines[0]!, furniture: true, left: 20 };
    const inset = layout.lines.map((line) => ({ ...line, left: 111 }));
    const told = (lines: Line[]) => doubtfulCuts({ ...layout, lines }, spans, new Set()).length;
    expect(told([head, ...inset])).toBe(told(inset));
    const printed = layout.lines.map((line) => ({ ...line, font: 'Arial' }));
    expect(told([...printed, { ...layout.lines[3]!, page: 2 }])).toBe(0);
  });

  it('is not told of a value that is doubtful already, nor of print', () => {
    expect(told('recognised', '/resolution/1').map(([, field]) => field)).toEqual([
      '/resolution/0',
      '/resolution/2',
    ]);
    expect(told('Arial')).toEqual([]);
  });
});
