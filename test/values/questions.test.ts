/** Lists of questions: which is a part of which, what heads them, and whether their numbers follow one another. */

import { describe, expect, it } from 'vitest';
import { emptyBody } from '../../src/values/draft.ts';
import { firstBreak } from '../../src/values/numbering.ts';
import { numberApart } from '../../src/values/numbersApart.ts';
import { openQuestions, setQuestions } from '../../src/values/questions.ts';
import type { Item } from '../../src/values/tree.ts';
import { blockOfText, blocksOf } from './blocks.ts';

/** A block that begins with `Zum …:` is a heading, one without a marker goes on with the item above. */
function itemsOf(text: string): Item[] {
  const list = openQuestions(0.5);
  for (const block of blocksOf(text.replace(/\n(?=Zum )/g, '\n\n'))) {
    if (/^Zum .*:$/.test(block.full.text)) list.head(block.full);
    else if (block.marker !== null || !list.goOn(block)) list.add(block);
  }
  return list.close();
}

/** `1 Text`, its parts set in. */
function outline(items: readonly Item[], indent = ''): string[] {
  return items.flatMap(({ marker, text, parts }) => [
    indent + `${marker === null ? '' : (marker.number ?? '-')} ${text.text}`.trim(),
    ...outline(parts, `${indent}  `),
  ]);
}

const lines = (text: string) => text.split('\n');

describe('items of a list', () => {
  it.each([
    [
      'with its own number before the letter is a part',
      '1. Wie viele\n1 a) am See?',
      '1 Wie viele\n  a am See?',
    ],
    ['of another number is none', '1. Wie viele\n   2 a) am See?', '1 Wie viele\n  2 a am See?'],
    [
      'with the same numbers at two depths go on at their edge',
      '1. Wer\n   1. am See?\n   2. im Park?\n2. Wo?',
      '1 Wer\n  1 am See?\n  2 im Park?\n2 Wo?',
    ],
    [
      'of a new style are parts of what begins further left',
      '1. Wer\n       a) dort?\n   - hier?',
      '1 Wer\n  a dort?\n  - hier?',
    ],
    [
      'with bullets set in are parts',
      '- Parks\n    - am See\n    - im Norden\n- Plätze',
      '- Parks\n  - am See\n  - im Norden\n- Plätze',
    ],
    ['with a bullet further left are none', '    - am See\n- im Norden', '- am See\n- im Norden'],
    [
      'with bullets left of their number are its parts',
      '   1. Wie viele\n- am See\n- im Park',
      '1 Wie viele\n  - am See\n  - im Park',
    ],
    [
      'set in by mistake go on all the same',
      '1. Wer zahlt?\n    3. Wo steht sie?',
      '1 Wer zahlt?\n3 Wo steht sie?',
    ],
    [
      'that begin anew further left are no parts',
      '    1. Wer zahlt?\n1. Wo steht sie?',
      '1 Wer zahlt?\n1 Wo steht sie?',
    ],
    ['that begin anew further right are', '1. Wer zahlt\n    1. am See?', '1 Wer zahlt\n  1 am See?'],
    [
      'behind a part with its number are no parts',
      '1. Wer zahlt\n1 a) am See?\n2) Wo?',
      '1 Wer zahlt\n  a am See?\n2 Wo?',
    ],
    [
      'with number and letter have parts of their own',
      '1a) Bänke\n    i) am See\n    ii) im Park\n1b) Körbe',
      '1a Bänke\n  i am See\n  ii im Park\n1b Körbe',
    ],
    ['i) behind h) is a letter', 'g) Wer?\nh) Wo?\ni) Wann?\nj) Wie?', 'g Wer?\nh Wo?\ni Wann?\nj Wie?'],
    [
      'i) below a) is a number',
      'a) Bänke\n    i) am See\n    ii) im Park',
      'a Bänke\n  i am See\n  ii im Park',
    ],
    [
      'i) below 8. is none behind it',
      '8. Bänke\n    i) am See\n    ii) im Park',
      '8 Bänke\n  i am See\n  ii im Park',
    ],
    ['with other marks go on where the number does', '1. Wer?\n    2) Wo?', '1 Wer?\n2 Wo?'],
    ['with other marks are parts where it does not', '1. Wer\n    1) hier?', '1 Wer\n  1 hier?'],
    ['with a further number are parts', '1.1 Wer\n    1.1.2 dort?', '1.1 Wer\n  1.1.2 dort?'],
    ['with a letter are parts', '1. Wer\n    b) dort?', '1 Wer\n  b dort?'],
    ['2. a) and b) are parts', '2.a) Wann?\nb) Wo?', '2\n  a Wann?\n  b Wo?'],
    [
      'below 1a) are its parts',
      '1a) Bänke\n    a) am See\n    b) im Park',
      '1a Bänke\n  a am See\n  b im Park',
    ],
    ['with a) behind the number are its first part', '2. a) Wann?\nb) Wo?', '2\n  a Wann?\n  b Wo?'],
    ['with c) behind the number are not', '2. c) der Anlage: Wann?', '2 c) der Anlage: Wann?'],
    ['with their number once more are one', '1. Wer\n1. a) dort?', '1 Wer\n  a dort?'],
  ])('%s', (_, text, expected) => {
    expect(outline(itemsOf(text))).toEqual(lines(expected));
  });

  it('a paragraph goes on with a question, and with none behind a heading', () => {
    const list = openQuestions(0.5);
    const more = blockOfText('Bitte nach Jahren.');
    expect(list.goOn(more)).toBe(false);
    list.add(blockOfText('Wie viele Bänke fehlen?'));
    expect(list.goOn(more)).toBe(true);
    list.head(blockOfText('Zum Preis:').full);
    expect(list.goOn(more)).toBe(false);
    expect(outline(list.close())).toEqual(['Wie viele Bänke fehlen? Bitte nach Jahren.']);
  });
});

describe('headings over whole questions', () => {
  const headed = (text: string) =>
    itemsOf(text).map(({ heading, marker, text: own }) => [heading?.text ?? null, marker?.number, own.text]);

  it('are those of groups', () => {
    expect(headed('I. Verkauf\na) Wer kauft die Halle?\nb) Wer zahlt die Halle?')).toEqual([
      ['I. Verkauf', 'a', 'Wer kauft die Halle?'],
      ['I. Verkauf', 'b', 'Wer zahlt die Halle?'],
    ]);
  });

  it.each([
    ['below a heading', 'Zum See:\nI. Verkauf\na) Wer kauft die Halle?', [['Zum See:', 'I', 'Verkauf']]],
    [
      'without parts',
      'I. Bänke am See\nII. Körbe am See',
      [
        [null, 'I', 'Bänke am See'],
        [null, 'II', 'Körbe am See'],
      ],
    ],
    [
      'of more words',
      `I. ${'Verkauf der Halle und '.repeat(5)}mehr\na) Wer kauft die Halle?`,
      [[null, 'I', `${'Verkauf der Halle und '.repeat(5)}mehr`]],
    ],
    [
      'over questions with parts',
      'I. Verkauf\na) Wer kauft die Halle?\n   aa) im Norden',
      [[null, 'I', 'Verkauf']],
    ],
  ])('are none %s', (_, text, expected) => {
    expect(headed(text)).toEqual(expected);
  });

  it('take the lead-in where it heads the first group, and only there', () => {
    const headings = (intro: string | null, text: string) => {
      const draft = { ...emptyBody(), questionIntro: intro === null ? null : blockOfText(intro).full };
      setQuestions(draft, itemsOf(text));
      return [
        draft.questionIntro?.text ?? null,
        ...draft.questions.map(({ heading }) => heading?.text ?? null),
      ];
    };
    const groups = '1. Wer kauft?\nZum Preis:\n2. Wer zahlt?';
    expect(headings('Zum Verfahren:', groups)).toEqual([null, 'Zum Verfahren:', 'Zum Preis:']);
    expect(headings('Ich frage Sie:', groups)).toEqual(['Ich frage Sie:', null, 'Zum Preis:']);
    expect(headings('Zum Verfahren möchten wir wissen:', groups)[0]).toBe(
      'Zum Verfahren möchten wir wissen:',
    );
    expect(headings(null, groups)).toEqual([null, null, 'Zum Preis:']);
    expect(headings('Zum Verfahren:', '1. Wer kauft?\n2. Wer zahlt?')).toEqual([
      'Zum Verfahren:',
      null,
      null,
    ]);
  });
});

describe('numbers', () => {
  const numbered = (...markers: string[]) => markers.map((one) => `${one} Wer zahlt?`).join('\n');
  const tens = Array.from({ length: 10 }, (_, index) => `${index + 1}.`);

  it.each([
    ['with letters', ['1a)', '1b)', '2)']],
    ['with letters of each number', ['1a)', '1b)', '2a)', '2b)']],
    ['with two places', ['1.1', '1.2', '2.1']],
    ['with the letter of their part', ['A1.', 'A2.', 'B1.']],
    ['with capitals', ['A.', 'B.', 'C.']],
    ['of bullets', ['-', '-']],
  ])('%s follow one another', (_, markers) => {
    expect(firstBreak(itemsOf(numbered(...markers)))).toBeNull();
  });

  it.each([
    ['a letter of another number', ['1a)', '1b)', '3b)'], '3b'],
    ['a letter once more', ['1a)', '1a)'], '1a'],
    ['a number that does not begin at a)', ['1a)', '1b)', '2b)'], '2b'],
    ['the letter of a part once more', ['A1.', 'A1.'], 'A1'],
    ['capitals that begin anew', ['A.', 'B.', 'A.'], 'A'],
    ['numbers that begin anew', ['1.', '2.', '1.'], '1'],
    ['long lists that begin anew', [...tens, '1.'], '1'],
    ['two places once more', ['1.1', '1.1'], '1.1'],
    ['a number that lacks', ['1.', '3.'], '3'],
  ])('%s is a break', (_, markers, printed) => {
    const items = itemsOf(numbered(...markers));
    const broken = firstBreak(items);
    expect(broken?.marker?.number).toBe(printed);
    expect(broken).toBe(items.at(-1));
  });

  it('may begin anew below each heading, and go on below none else', () => {
    const below = (first: string, ...second: string[]) =>
      firstBreak(itemsOf(`Zum See:\n${numbered(first)}\nZum Preis:\n${numbered(...second)}`))?.marker?.number;
    expect(below('1.', '1.', '2.')).toBeUndefined();
    expect(below('1.', '2.')).toBeUndefined();
    expect(below('1.', '1.', '1.')).toBe('1');
    expect(below('1.', '3.')).toBe('3');
  });

  it('begin with the first behind bullets', () => {
    expect(firstBreak(itemsOf('- Wer?\nZum Preis:\n1. Wo?'))).toBeNull();
    expect(firstBreak(itemsOf('- Wer?\nZum Preis:\n2. Wo?'))?.marker?.number).toBe('2');
  });
});

describe('numbers that stood in a column of their own', () => {
  const apart = (text: string) => numberApart(itemsOf(text))?.marker?.number ?? null;

  it('give their parts to the question above', () => {
    const text = '2. Welche Geräte sind gesperrt\n3.\na) wegen Verschleiß,\n\nWie werden Kinder beteiligt?';
    expect(outline(itemsOf(text))).toEqual([
      '2 Welche Geräte sind gesperrt',
      '  a wegen Verschleiß,',
      '3 Wie werden Kinder beteiligt?',
    ]);
    expect(apart(text)).toBe('2');
  });

  it.each([
    [
      'a question has its parts below its text',
      '1. Wie viele gibt es\n2. Welche fehlen\na) am See?',
      '1 Wie viele gibt es\n2 Welche fehlen\n  a am See?',
    ],
    [
      'the question above has parts',
      '1. Welche\na) am See\n2.\na) im Park,\n\nWie viele?',
      '1 Welche\n  a am See\n2 Wie viele?\n  a im Park,',
    ],
    [
      'the question above has ended',
      '1. Wer zahlt?\n2.\na) im Park,\n\nWie viele?',
      '1 Wer zahlt?\n2 Wie viele?\n  a im Park,',
    ],
  ])('give none where %s', (_, text, expected) => {
    expect(outline(itemsOf(text))).toEqual(lines(expected));
  });

  it('are told where the parts stand before the text', () => {
    expect(apart('1. Wer zahlt?\n2.\na) im Park,\n\nWie viele?')).toBe('2');
  });

  it('are told where nothing but the next stands below', () => {
    expect(apart('1.\n2.\n3. Wer zahlt?')).toBe('1');
  });

  it.each([
    ['the question stands beside it', '1. Wie viele?\n2.\n\nWer zahlt?'],
    ['its first part does', '1. a) am See\n2.\n\nWer zahlt?'],
    ['the next has its question', '1.\n2. Wer zahlt?'],
    ['its question stands below it', '1.\n\nWer zahlt?'],
    ['a further paragraph stands below the parts', '2.a) Wann?\nb) Wo?\n\nBitte nach Jahren.'],
  ])('are none where %s', (_, text) => {
    expect(apart(text)).toBeNull();
  });
});
