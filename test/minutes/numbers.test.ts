/** Lines that begin with a number: which begin items, what speaks for it, and numbers that stand away from their titles. */

import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  cellsBehind,
  guideWeight,
  isSentence,
  shapeWeight,
} from '../../src/minutes/candidates.ts';
import { raiseNumbers } from '../../src/minutes/centredNumbers.ts';
import { chooseItems } from '../../src/minutes/chosen.ts';
import { itemNumberOf } from '../../src/minutes/itemNumber.ts';
import { sectionsOf } from '../../src/minutes/sections.ts';
import { unstackNumbers } from '../../src/minutes/stackedNumbers.ts';
import { ITEM } from '../../src/minutes/weights.ts';
import { entryOf, linesOf, located, stretch } from './made.ts';

const first = (text: string) => candidatesOf(linesOf(text))[0]!;

describe('a line that may begin an item', () => {
  it.each([
    ['2\tSteg\tA0151/19', { title: 'steg', papers: ['A0151/19'], reporter: false }],
    ['2\tSteg\n\tam Fluss\tA0151/19', { title: 'steg', papers: ['A0151/19'], reporter: false }],
    ['2\tSteg\n\tam Fluss A0151/19', { title: 'steg', papers: [], reporter: false }],
    ['2\tSteg\n\tBE: Frau Tal', { title: 'steg', papers: [], reporter: true }],
    ['2\n\tSteg\n\tam Fluss', { title: 'steg', papers: [], reporter: false }],
    ['2\tSteg\n3\tWeg\tA0151/19', { title: 'steg', papers: [], reporter: false }],
    ['2\n3\tWeg\tA0151/19', { title: '3weg', papers: ['A0151/19'], reporter: false }],
    ['2\tSteg\n\ta\n\tb\n\tc\n\td\n\te\n\tf\tA0151/19', { title: 'steg', papers: [], reporter: false }],
  ])('%j', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  it.each([
    ['2\tSteg\tA0151/19', ['Steg', 'A0151/19']],
    ['2 Steg\tA0151/19', ['Steg', 'A0151/19']],
    ['2', []],
  ])('has the cells behind its number: %j', (text, cells) => {
    const [line] = linesOf(text);
    expect(cellsBehind(line!, itemNumberOf(line!)!).map((cell) => cell.text)).toEqual(cells);
  });

  it.each([
    ['2 Der Weg wird gebaut', true],
    ['2 Der Weg.', true],
    ['2 Der Weg', false],
    ['2 Die Zoo GmbH e.V.', false],
  ])('says what sentences say: %s: %s', (text, expected) => {
    expect(isSentence(itemNumberOf(linesOf(text)[0]!)!)).toBe(expected);
  });

  const weight = (text: string, edge: number | null = null) => {
    const lines = linesOf(text);
    const [found] = candidatesOf(lines);
    return shapeWeight(lines[found!.line]!, found!, edge);
  };
  it.each([
    ['2 Steg', null, 0],
    ['TOP 2 Steg', null, ITEM.named],
    ['2\tSteg', null, ITEM.apart],
    ['Oben\n\n2 Steg', null, ITEM.room],
    ['Oben\n\f2 Steg', null, ITEM.room],
    ['2 Steg\n\tA0151/19', null, ITEM.paperCell],
    ['2 Steg\n\tBE: Frau Tal', null, ITEM.reporter],
    ['2 Eröffnung', null, ITEM.known],
    ['2 Steg;', null, ITEM.sentence],
    ['2 Zoo GmbH e.V.', null, 0],
    ['2 zu bauen', null, ITEM.small],
    ['2 Er hat Recht', null, ITEM.verb],
    ['2 Änderung', null, ITEM.counted],
    ['2 März', null, ITEM.date],
    ['2 Steg', 1, ITEM.edge],
    ['2 Steg', 20, ITEM.otherEdge],
  ])('weighs what its shape says: %j, edge %s', (text, edge, expected) => {
    expect(weight(text, edge)).toBeCloseTo(expected);
  });

  const ENTRY = entryOf('2', { title: stretch('Steg am Fluss'), paper: located('A0151/19') });
  it.each([
    ['2\tSteg am Fluss', [], ITEM.noAgenda, false],
    ['3\tSteg am Fluss', [ENTRY], ITEM.unlisted, false],
    ['2\tSteg am Fluss', [ENTRY], ITEM.title, true],
    ['2\tWeg\tA0151/19', [ENTRY], ITEM.paper, true],
    ['2\tSteg am Fluss\tA0151/19', [ENTRY], ITEM.title + ITEM.paper, true],
    ['2\tWeg', [ENTRY], ITEM.otherTitle, false],
    ['2\tWeg', [entryOf('2')], ITEM.otherTitle, false],
    ['2\tWeg\tA0152/19', [ENTRY], ITEM.otherTitle, false],
  ])('weighs what the list has: %j', (text, entries, expected, match) => {
    const guide = new Map(entries.map((entry) => [entry.number.text, entry]));
    expect(guideWeight(first(text), guide)).toEqual({ weight: expected, match });
  });

  it.each([
    ['1\tSteg\n2\tWeg\n3\tBach', null, ['1', '2', '3']],
    ['1\tSteg am Fluss\n2\tWeg zum Bach', ['Steg am Fluss', 'Weg zum Bach'], ['1', '2']],
    ['1\tSteg am Fluss\n2\tTeich im Park', ['Steg am Fluss', 'Weg zum Bach'], ['1', '2?']],
    ['1\tSteg am Fluss\n2\tTeich im Park\tA0151/19', ['Steg am Fluss', 'Weg zum Bach'], ['1', '2']],
  ])('is chosen: %j by %j', (text, titles, expected) => {
    const lines = linesOf(text);
    const guide = titles?.map((title, index) => entryOf(`${index + 1}`, { title: stretch(title) })) ?? null;
    const chosen = chooseItems(lines, { start: 0, end: lines.length }, guide);
    expect(chosen.map(({ number, unsure }) => `${number.canonical}${unsure ? '?' : ''}`)).toEqual(expected);
  });
});

describe('numbers of neighbouring rows before the titles of both', () => {
  const unstacked = (text: string) =>
    unstackNumbers(linesOf(`${text}\nEnde`))
      .filter(({ cells }) => cells.length > 0)
      .map((line) => `${line.text.text}${line.guessed === true ? '?' : ''}`)
      .slice(0, -1);

  it.each([
    ['1.\n2.\nSteg\nA0151/19\nWeg\nA0152/19', ['1.?', 'Steg', 'A0151/19', '2. Weg?', 'A0152/19']],
    ['1.\n2.\nSteg\tA0151/19\nWeg\tA0152/19', ['1.', '2.', 'Steg A0151/19', 'Weg A0152/19']],
    ['1.\n2.\nEröffnung\nWeg', ['1.?', 'Eröffnung', '2. Weg?']],
    ['1.\n2.\nSteg\nBE: Frau Tal\nWeg', ['1.?', 'Steg', 'BE: Frau Tal', '2. Weg?']],
    ['1.\n2.\nSteg\nFraktion Grün\nWeg', ['1.?', 'Steg', 'Fraktion Grün', '2. Weg?']],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nFraktion Grün\nWeg',
      ['1.?', 'Steg', 'BE: Frau Tal', 'Fraktion Grün', '2. Weg?'],
    ],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nDer Stadtrat berät',
      ['1.', '2.', 'Steg', 'BE: Frau Tal', 'Der Stadtrat berät'],
    ],
    ['1.\n2.\nSteg\n\nWeg', ['1.?', 'Steg', '2. Weg?']],
    ['1.\n2.\nSteg\n\nA0151/19\nWeg', ['1.?', 'Steg', 'A0151/19', '2. Weg?']],
    ['1.\n2.\nSteg\nWeg', ['1.', '2.', 'Steg', 'Weg']],
    ['1.\n2.\nSteg\n3. Bach\nBE: Frau Tal\nWeg', ['1.', '2.', 'Steg', '3. Bach', 'BE: Frau Tal', 'Weg']],
    ['1.\n2.', ['1.', '2.']],
    ['1.\nEröffnung\nWeg', ['1.', 'Eröffnung', 'Weg']],
    ['1. Oben\n2.\nEröffnung\nWeg', ['1. Oben', '2.', 'Eröffnung', 'Weg']],
    ['1.\n2.\n3.\nEröffnung\nAnträge\nWeg', ['1.?', 'Eröffnung', '2. Anträge?', '3. Weg?']],
    [
      '1.\n2.\n3.\n4.\n5.\nEröffnung\nAnträge\nAnfragen\nMitteilungen\nWeg',
      ['1.', '2.', '3.', '4.', '5.', 'Eröffnung', 'Anträge', 'Anfragen', 'Mitteilungen', 'Weg'],
    ],
    [
      `1.\n2.\nEröffnung ${'der Sitzung und Begrüßung der Gäste '.repeat(2)}\nWeg\nBach`,
      ['1.', '2.', `Eröffnung ${'der Sitzung und Begrüßung der Gäste '.repeat(2)}`.trim(), 'Weg', 'Bach'],
    ],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nWeg\nA0151/19\nA0152/19',
      ['1.?', 'Steg A0151/19', 'BE: Frau Tal', '2. Weg A0152/19?'],
    ],
    ['1.\n2.\nSteg\nBE: Frau Tal\nWeg\nA0151/19', ['1.?', 'Steg', 'BE: Frau Tal', '2. Weg?', 'A0151/19']],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nWeg\nA0151/19\nA0152/19\nA0153/19',
      ['1.?', 'Steg', 'BE: Frau Tal', '2. Weg?', 'A0151/19', 'A0152/19', 'A0153/19'],
    ],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nWeg\nA0151/19\nBach\nA0152/19',
      ['1.?', 'Steg', 'BE: Frau Tal', '2. Weg?', 'A0151/19', 'Bach', 'A0152/19'],
    ],
    [
      '1.\n2.\nSteg\nBE: Frau Tal\nWeg\n3. Bach\nA0151/19\nA0152/19',
      ['1.?', 'Steg', 'BE: Frau Tal', '2. Weg?', '3. Bach', 'A0151/19', 'A0152/19'],
    ],
  ])('%j', (text, expected) => {
    expect(unstacked(text)).toEqual(expected);
  });
});

describe('numbers below the first lines of their titles', () => {
  const raised = (text: string) => raiseNumbers(linesOf(text)).map((line) => line.text.text);
  const more = '\n        Bach\n9.\n        im Tal';
  const bare = ['9. Bach', '', 'im Tal'];

  it.each([
    ['        Weg\n1.\n        am Fluss', ['1. Weg', '', 'am Fluss', ...bare]],
    ['        Weg\n1.\t\tA0151/19\n        am Fluss', ['1. Weg', 'A0151/19', 'am Fluss', ...bare]],
    ['        Der\n        Weg\n1.\n        am Fluss', ['1. Der', 'Weg', '', 'am Fluss', ...bare]],
    ['        Weg.\n1.\n        am Fluss', ['Weg.', '1.', 'am Fluss', 'Bach', '9.', 'im Tal']],
    ['Weg\n1.\n        am Fluss', ['Weg', '1.', 'am Fluss', 'Bach', '9.', 'im Tal']],
    [
      '        BE: Frau Tal\n1.\n        am Fluss',
      ['BE: Frau Tal', '1.', 'am Fluss', 'Bach', '9.', 'im Tal'],
    ],
    ['        Weg\tBau\n1.\n        am Fluss', ['Weg Bau', '1.', 'am Fluss', 'Bach', '9.', 'im Tal']],
    [
      '        Beschluss-Nr. 9-1(VIII)24\n1.\n        am Fluss',
      ['Beschluss-Nr. 9-1(VIII)24', '1.', 'am Fluss', 'Bach', '9.', 'im Tal'],
    ],
    ['        Weg\n\n1.\n        am Fluss', ['Weg', '1.', 'am Fluss', 'Bach', '9.', 'im Tal']],
    ['        Weg\n\f1.\n        am Fluss', ['Weg', '1.', 'am Fluss', 'Bach', '9.', 'im Tal']],
    ['        Oben\n\n        Weg\n1.\n        am Fluss', ['Oben', '1. Weg', '', 'am Fluss', ...bare]],
    ['        Oben\n\f        Weg\n1.\n        am Fluss', ['Oben', '1. Weg', '', 'am Fluss', ...bare]],
  ])('%j', (text, expected) => {
    expect(raised(`${text}\n${more}`)).toEqual(expected);
  });

  it('one is not enough, and a title behind the number does not count', () => {
    expect(raised('        Weg\n1.\n        am Fluss')).toEqual(['Weg', '1.', 'am Fluss']);
    expect(raised(`        Weg\n1.      Steg\n        am Fluss\n${more}`)).toContain('Weg');
  });
});

describe('where agenda, attendance and protocol stand', () => {
  const sections = (text: string) => {
    const lines = linesOf(text);
    const { head, agenda, attendance, protocol } = sectionsOf(lines, 0);
    const said = (range: { start: number; end: number } | null) =>
      range === null
        ? '–'
        : `${lines[range.start]?.text.text ?? ''}…${lines[range.end - 1]?.text.text ?? ''}`;
    return [head, agenda, attendance[0] ?? null, attendance[1] ?? null, protocol].map(said);
  };
  const LIST = '1\tEröffnung\n2\tSteg am Fluss';
  const TOLD = 'Der Vorsitzende eröffnet die Sitzung.';
  const AGAIN = `1.\tEröffnung\n${TOLD}\n2.\tSteg am Fluss\nKeine Wortmeldungen.`;
  const PEOPLE = 'Anwesend:\nMax Tal';

  it.each([
    [
      `Niederschrift\nTagesordnung:\n${LIST}\n${PEOPLE}\n${AGAIN}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        'Anwesend:…Max Tal',
        '–',
        '1. Eröffnung…Keine Wortmeldungen.',
      ],
    ],
    [
      `Niederschrift\n${PEOPLE}\nTagesordnung:\n${LIST}\n${AGAIN}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        'Anwesend:…Max Tal',
        '–',
        '1. Eröffnung…Keine Wortmeldungen.',
      ],
    ],
    [
      `Niederschrift\n${PEOPLE}\nTagesordnung:\n${LIST}\nEntschuldigt:\nIda Berg\n${AGAIN}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        'Anwesend:…Max Tal',
        'Entschuldigt:…Ida Berg',
        '1. Eröffnung…Keine Wortmeldungen.',
      ],
    ],
    [
      `Niederschrift\nTagesordnung:\n${LIST}\nÖffentliche Sitzung\n${AGAIN}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        '–',
        '–',
        'Öffentliche Sitzung…Keine Wortmeldungen.',
      ],
    ],
    [
      `Niederschrift\nTagesordnung:\n${LIST}\nProtokoll\n${AGAIN}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        '–',
        '–',
        'Protokoll…Keine Wortmeldungen.',
      ],
    ],
    [
      `Niederschrift\nTagesordnung:\n${LIST}\n----\n${AGAIN}`,
      ['Niederschrift…Niederschrift', 'Tagesordnung:…2 Steg am Fluss', '–', '–', '----…Keine Wortmeldungen.'],
    ],
    [
      `Niederschrift\n${PEOPLE}\n${AGAIN}`,
      ['Niederschrift…Niederschrift', '–', 'Anwesend:…Max Tal', '–', '1. Eröffnung…Keine Wortmeldungen.'],
    ],
    [
      `Niederschrift\n${AGAIN}`,
      ['Niederschrift…Niederschrift', '–', '–', '–', '1. Eröffnung…Keine Wortmeldungen.'],
    ],
    [
      `Niederschrift\nTagesordnung:\n${LIST}\n${PEOPLE}`,
      ['Niederschrift…Niederschrift', 'Tagesordnung:…2 Steg am Fluss', 'Anwesend:…Max Tal', '–', '…Max Tal'],
    ],
    [
      `Niederschrift\n${PEOPLE}\nTagesordnung:\n${LIST}`,
      [
        'Niederschrift…Niederschrift',
        'Tagesordnung:…2 Steg am Fluss',
        'Anwesend:…Max Tal',
        '–',
        '…2 Steg am Fluss',
      ],
    ],
    [
      `Niederschrift\nOben\nUnten\nÖffentliche Sitzung\n${LIST}`,
      ['Niederschrift…Unten', 'Öffentliche Sitzung…2 Steg am Fluss', '–', '–', '…2 Steg am Fluss'],
    ],
    [
      `Niederschrift\nÖffentliche Sitzung\n${LIST}`,
      ['Niederschrift…Öffentliche Sitzung', '1 Eröffnung…2 Steg am Fluss', '–', '–', '…2 Steg am Fluss'],
    ],
    [
      `Niederschrift\nOben\nUnten\nöffentlich\n${LIST}`,
      ['Niederschrift…öffentlich', '1 Eröffnung…2 Steg am Fluss', '–', '–', '…2 Steg am Fluss'],
    ],
    [
      `Niederschrift\nOben\nUnten\nÖffentliche\tSitzung\n${LIST}`,
      ['Niederschrift…Öffentliche Sitzung', '1 Eröffnung…2 Steg am Fluss', '–', '–', '…2 Steg am Fluss'],
    ],
    [
      `Niederschrift\nRaum\n3\n\nTagesordnung:\n${LIST}`,
      ['Niederschrift…3', 'Tagesordnung:…2 Steg am Fluss', '–', '–', '…2 Steg am Fluss'],
    ],
    [
      `Niederschrift\nAnwesend:\tMax Tal\n${LIST}`,
      [
        'Niederschrift…Niederschrift',
        '1 Eröffnung…2 Steg am Fluss',
        'Anwesend: Max Tal…Anwesend: Max Tal',
        '–',
        '…2 Steg am Fluss',
      ],
    ],
    [
      `Niederschrift\nTagesordnung:\n1\n2\n3\n4\n5\nEröffnung\nSteg\n${PEOPLE}\n${AGAIN}`,
      ['Niederschrift…Niederschrift', '–', 'Anwesend:…Max Tal', '–', '1. Eröffnung…Keine Wortmeldungen.'],
    ],
    [
      `Niederschrift\nTagesordnung:\n1\n2\n3\n4\n5\nEröffnung\nSteg\n${AGAIN}`,
      ['Niederschrift…Niederschrift', '–', '–', '–', 'Tagesordnung:…Keine Wortmeldungen.'],
    ],
    [
      `Niederschrift\nTagesordnung:\n1\tBeginn\n2\tSteg am Fluss\n3\tBach\n1.\tAnfang\n${TOLD}\n2.\tSteg am Fluss\n3.\tBach`,
      ['Niederschrift…Niederschrift', 'Tagesordnung:…3 Bach', '–', '–', '1. Anfang…3. Bach'],
    ],
    [
      `Niederschrift\nTagesordnung:\n1\tBeginn\n2\tSteg am Fluss\n3\tBach\nÖffentliche Sitzung\n1.\tAnfang\n${TOLD}\n2.\tSteg am Fluss\n3.\tBach`,
      ['Niederschrift…Niederschrift', 'Tagesordnung:…3 Bach', '–', '–', 'Öffentliche Sitzung…3. Bach'],
    ],
    [
      `Niederschrift\n1.\tEröffnung\n${TOLD}\n2.\tSteg am Fluss\n3.\tBach\n4.\tTeich\n5.\tSee\n2.\tSteg am Fluss\nEs ist einstimmig.`,
      ['Niederschrift…Niederschrift', '–', '–', '–', '1. Eröffnung…Es ist einstimmig.'],
    ],
  ])('%j', (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });
});
