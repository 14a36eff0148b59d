/** Which text answers which question, and what of that is doubtful. */

import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/forms/form.ts';
import { isOf } from '../../src/values/answerParts.ts';
import { emptyBody } from '../../src/values/draft.ts';
import {
  coversAll,
  goesOn,
  isTopic,
  type Quoted,
  questionBehind,
  quotedOf,
  titled,
} from '../../src/values/quoted.ts';
import { takeStatement } from '../../src/values/statement.ts';
import { sourceOffset } from '../../src/words/stretch.ts';
import { blockOfText, decidedOf } from './blocks.ts';

type Part = [role: Role, text: string];

function readParts(...parts: Part[]) {
  const { layout, decided } = decidedOf(...parts);
  const draft = emptyBody();
  takeStatement(layout, decided, draft);
  return { layout, draft };
}

/** `numbers; heading; quoted | quoted; text | text` */
function answersOf(...parts: Part[]): string[] {
  return readParts(...parts).draft.answers.map(({ questions, heading, quoted, text }) =>
    [
      questions.map(({ value }) => value).join(' '),
      heading?.text ?? '-',
      quoted.map((one) => one.text).join(' | '),
      text.map((one) => one.text).join(' | '),
    ].join('; '),
  );
}

/** The fields that are doubtful. */
function doubtsOf(...parts: Part[]): (string | null)[] {
  return readParts(...parts).draft.problems.map(({ field }) => field);
}

function statementOf(...parts: Part[]): string[] {
  return readParts(...parts).draft.statement.map(({ text }) => text);
}

const q = (text: string): Part => ['quoted', text];
const h = (text: string): Part => ['answerHeading', text];
const a = (text: string): Part => ['answer', text];
const label: Part = ['answerLabel', 'Antwort:'];
const n = (text: string): Part => ['numberedAnswer', text];
const below = (text: string): Part => ['numberedText', text];

describe('answers', () => {
  it.each<[string, Part[], string[]]>([
    [
      'stand below their questions',
      [q('1. Wie viele?'), a('Drei.'), q('2. Wo?'), a('Am See.')],
      ['1; -; Wie viele?; Drei.', '2; -; Wo?; Am See.'],
    ],
    [
      'have one label over their number',
      [q('1. Wie viele?'), label, n('1. Drei.')],
      ['1; -; Wie viele?; ', '1; 1.; ; Drei.'],
    ],
    [
      'have their questions above the label',
      [q('1. Wie viele?'), q('2. Wo?'), label, a('Drei am See.')],
      ['1 2; -; Wie viele? | Wo?; Drei am See.'],
    ],
    [
      'may be led in by what they are about',
      [n('1. Zahl der Bänke'), below('Drei.')],
      ['1; -; Zahl der Bänke; Drei.'],
    ],
    [
      'with a number and a full stop are no topics',
      [n('1. Es fehlen drei.'), below('Am See.')],
      ['1; 1.; ; Es fehlen drei. | Am See.'],
    ],
    [
      'with a number and nothing below are no topics',
      [n('1. drei Bänke'), n('2. Am See.')],
      ['1; 1.; ; drei Bänke', '2; 2.; ; Am See.'],
    ],
    ['with a bullet go on', [n('1. Es fehlen:'), n('- drei Bänke')], ['1; 1.; ; Es fehlen: | - drei Bänke']],
    [
      'have a remark as their text',
      [q('1. Wie viele?'), a('Drei.'), ['remark', 'Der Antrag hilft.']],
      ['1; -; Wie viele?; Drei. | Der Antrag hilft.'],
    ],
    [
      'may be nothing but a remark',
      [q('1. Wie viele?'), ['remark', 'Der Antrag hilft.']],
      ['1; -; Wie viele?; Der Antrag hilft.'],
    ],
    [
      'have the question below their heading',
      [h('Zu 1:'), q('Wie viele?'), q('Wenn ja, wo?'), a('Drei.')],
      ['1; Zu 1:; Wie viele? Wenn ja, wo?; Drei.'],
    ],
    [
      'have the question whole without a heading',
      [q('1. Wie viele?'), q('Wenn ja, wo?'), a('Drei.')],
      ['1; -; Wie viele? Wenn ja, wo?; Drei.'],
    ],
    [
      'have their heading behind the question',
      [q('1. Wie viele? Antwort zu Frage 1: Drei.')],
      ['1; Antwort zu Frage 1:; Wie viele?; Drei.'],
    ],
    [
      'end above a question without a number',
      [h('Zu 1:'), a('Drei.'), q('Wo stehen sie?'), a('Am See.')],
      ['1; Zu 1:; ; Drei.', '; -; Wo stehen sie?; Am See.'],
    ],
    [
      'without text end above the next question',
      [q('1. Wie viele?'), label, q('Wo stehen sie?'), a('Am See.')],
      ['1; -; Wie viele?; ', '; -; Wo stehen sie?; Am See.'],
    ],
    [
      'have a question of their number below their heading',
      [h('Zu 2:'), q('2. Wo?'), a('Am See.')],
      ['2; Zu 2:; Wo?; Am See.'],
    ],
    [
      'have no other question below their heading',
      [h('Zu 2:'), q('3. Wo?'), a('Am See.')],
      ['2; Zu 2:; ; ', '3; -; Wo?; Am See.'],
    ],
    [
      'to a part have its question below their heading',
      [h('Zu 2 a):'), q('2. Wo?'), a('Am See.')],
      ['2.a; Zu 2 a):; Wo?; Am See.'],
    ],
    [
      'have the part of their question below their heading',
      [h('Zu 2:'), q('2 a) Wo?'), a('Am See.')],
      ['2; Zu 2:; Wo?; Am See.'],
    ],
    [
      'have any question below a heading without numbers',
      [h('Zu der Frage nach freien Stellen:'), q('2. Wo?'), a('Im Amt.')],
      ['; Zu der Frage nach freien Stellen:; Wo?; Im Amt.'],
    ],
    [
      'have the questions that their heading covers',
      [q('1. Wie viele?'), q('2. Wo?'), h('Zu 1 und 2:'), a('Drei am See.')],
      ['1 2; Zu 1 und 2:; Wie viele? | Wo?; Drei am See.'],
    ],
    [
      'have the dash behind a colon',
      [h('Zu Frage 1: – Es fehlen drei.')],
      ['1; Zu Frage 1:; ; – Es fehlen drei.'],
    ],
    [
      'have no dash that parts them from their heading',
      [h('Zu Frage 1 – Es fehlen drei.')],
      ['1; Zu Frage 1; ; Es fehlen drei.'],
    ],
    [
      'have the question in the line of their heading',
      [h('Zu 1.: Wie viele fehlen? Es fehlen drei.')],
      ['1; Zu 1.:; Wie viele fehlen?; Es fehlen drei.'],
    ],
    ['have a heading alone', [h('Zu 1:'), h('Zu 2: Drei.')], ['1; Zu 1:; ; ', '2; Zu 2:; ; Drei.']],
    [
      'to the first part are known by the second',
      [q('2. Welche'), q('a) am See?'), a('Drei.'), q('b) im Park?'), a('Vier.')],
      ['2.a; -; Welche | am See?; Drei.', '2.b; -; im Park?; Vier.'],
    ],
    [
      'are to the whole question where another part follows',
      [q('2. Welche'), q('a) am See?'), a('Drei.'), q('c) im Park?'), a('Vier.')],
      ['2; -; Welche | am See?; Drei.', '2.c; -; im Park?; Vier.'],
    ],
    [
      'are to it where the part of another follows',
      [q('2. Welche'), q('a) am See?'), a('Drei.'), q('3 b) im Park?'), a('Vier.')],
      ['2; -; Welche | am See?; Drei.', '3.b; -; im Park?; Vier.'],
    ],
    [
      'are to it where its part has a bullet',
      [q('2. Welche?'), q('- am See?'), a('Drei.'), q('b) im Park?'), a('Vier.')],
      ['2; -; Welche? | am See?; Drei.', '2.b; -; im Park?; Vier.'],
    ],
    [
      'without numbers are followed by a part',
      [q('Welche?'), q('- am See?'), a('Drei.'), q('b) im Park?'), a('Vier.')],
      ['; -; Welche? | am See?; Drei.', 'b; -; im Park?; Vier.'],
    ],
    [
      'to two questions are to both where a part of the last follows',
      [q('1. Wer?'), q('2. Welche'), q('a) am See?'), a('Drei.'), q('b) im Park?'), a('Vier.')],
      ['1 2; -; Wer? | Welche | am See?; Drei.', '2.b; -; im Park?; Vier.'],
    ],
    ['may begin with a part', [q('b) im Park?'), a('Vier.')], ['b; -; im Park?; Vier.']],
  ])('%s', (_, parts, expected) => {
    expect(answersOf(...parts)).toEqual(expected);
  });

  it('may have a number that a sentence tells', () => {
    expect(answersOf(h('Zur Frage 1, nach den Kosten:'), a('Drei Euro.'))).toEqual([
      '1; -; ; Zur Frage 1, nach den Kosten: | Drei Euro.',
    ]);
  });

  it('have the numbers of their questions where these are printed', () => {
    const { layout, draft } = readParts(q('1. Wie viele?'), q('2. Wo?'), h('Zu 1 und 2:'), a('Drei am See.'));
    const places = draft.answers[0]!.questions.map(({ at }) => sourceOffset(at, 0)!);
    expect(places.map((at) => layout.text.slice(at, at + 2))).toEqual(['1.', '2.']);
  });

  it('without a question begin at their label, and are statement', () => {
    const { draft } = readParts(label, a('Drei.'));
    expect(draft.statement.map(({ text }) => text)).toEqual(['Drei.']);
    expect(draft.problems).toMatchObject([{ field: '/statement', at: 0 }]);
  });
});

describe('questions in a list above their answers', () => {
  const list: Part[] = [q('1. Wie viele?'), q('2. Wo?')];

  it.each<[string, Part[], string[]]>([
    [
      'with headings of their own',
      [...list, a('Wir danken.'), h('Zu 1:'), a('Drei.')],
      ['1. Wie viele?', '2. Wo?', 'Wir danken.'],
    ],
    ['with a heading that covers one', [...list, h('Zu 1:'), a('Drei.')], ['1. Wie viele?', '2. Wo?']],
    [
      'with numbers below their label',
      [...list, label, n('1. Drei.'), n('2. Am See.')],
      ['1. Wie viele?', '2. Wo?'],
    ],
    [
      'that nobody gives',
      [...list, ['statement', 'Wir danken.']],
      ['1. Wie viele?', '2. Wo?', 'Wir danken.'],
    ],
  ])('%s are statement', (_, parts, expected) => {
    expect(statementOf(...parts)).toEqual(expected);
  });

  it.each<[string, Part[]]>([
    ['one question alone was answered', [q('1. Wie viele?'), a('Drei.'), h('Zu 1:'), a('Vier.')]],
    ['another number follows', [...list, a('Drei am See.'), h('Zu 3:'), a('Vier.')]],
    [
      'other questions were answered, too',
      [...list, a('Drei am See.'), q('3. Wann?'), a('Im Mai.'), h('Zu 1:'), a('Vier.')],
    ],
    [
      'the answer says to which it is',
      [q('1. Wie viele?'), q('2. Wo? Antwort zu Frage 2: Am See.'), h('Zu 1:'), a('Drei.')],
    ],
    ['a heading without numbers follows', [h('Zu der Frage nach freien Stellen:'), a('Drei.')]],
  ])('are none where %s', (_, parts) => {
    expect(statementOf(...parts)).toEqual([]);
  });
});

describe('doubtful is', () => {
  it.each<[string, Part[], string[]]>([
    ['a number that falls', [h('Zu 2:'), a('Drei.'), h('Zu 1:'), a('Vier.')], ['/answers/0', '/answers/1']],
    [
      'a heading without numbers among others',
      [h('Zu der Frage nach freien Stellen:'), a('Drei.'), h('Zu 2:'), a('Vier.')],
      ['/answers/0'],
    ],
    ['an answer without text', [h('Zu 1:'), h('Zu 2:'), a('Drei.')], ['/answers/0']],
    [
      'a last remark where all others have one paragraph',
      [h('Zu 1:'), a('Drei.'), h('Zu 2:'), a('Vier.'), a('Zusammenfassend fehlt wenig.')],
      ['/statement', '/answers/1'],
    ],
    ['a number alone', [n('1. Es fehlen drei.')], ['/statement', '/answers/0']],
    ['a line with a star at the end', [h('Zu 1:'), a('Drei.*'), a('* Stand: Mai 2020')], ['/answers/0']],
    ['a title as what is repeated', [q('1. Ausgangslage'), a('Drei.')], ['/statement', '/answers/0']],
    [
      'a number that may head the answer to the question above',
      [q('2. Wann wird gebaut?'), a('Zu 2 Eine Planung liegt vor.')],
      ['/answers/0'],
    ],
    [
      'a question with its answer in its line',
      [h('Zu 1.: Wie viele fehlen? Es fehlen drei.'), a('Am See.')],
      ['/answers/0'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(doubtsOf(...parts)).toEqual(expected);
  });

  it.each<[string, Part[]]>([
    ['are numbers that rise', [h('Zu 1:'), a('Drei.'), h('Zu 2:'), a('Vier.')]],
    ['are letters', [h('Zu a):'), a('Drei.'), h('Zu b):'), a('Vier.')]],
    [
      'is a last answer that begins as a remark',
      [h('Zu 1:'), a('Drei.'), h('Zu 2:'), a('Insgesamt fehlen vier.')],
    ],
    ['is a remark below the only answer', [h('Zu 1:'), a('Drei.'), a('Zusammenfassend fehlt wenig.')]],
    [
      'is a remark where an answer above has more paragraphs',
      [h('Zu 1:'), a('Drei.'), a('Am See.'), h('Zu 2:'), a('Vier.'), a('Zusammenfassend fehlt wenig.')],
    ],
    ['is a list with stars', [h('Zu 1:'), a('* drei am See'), a('* vier im Park')]],
    ['is a line with a star above others', [h('Zu 1:'), a('* drei am See'), a('Vier im Park.')]],
    ['is another number at its beginning', [q('2. Wann?'), a('Zu 3 Terminen kam niemand.')]],
    ['is a number before a small letter', [q('2. Wann?'), a('Zu 2 weiteren Terminen kam niemand.')]],
    ['is a title below a heading', [h('Zu 1:'), q('Ausgangslage'), a('Drei.')]],
    ['is a question without its mark', [q('1. Welche Bänke fehlen'), a('Drei.')]],
  ])('not %s', (_, parts) => {
    expect(doubtsOf(...parts)).toEqual([]);
  });

  it('no answer at the end, though it has no text', () => {
    expect(doubtsOf(h('Zu 1:'), a('Drei.'), h('Zu 2:'))).toEqual(['/answers/1']);
  });
});

describe('the lead-in of answers', () => {
  it('is the first, and a later one is statement', () => {
    const { draft } = readParts(
      ['answerIntro', 'Die Fragen werden wie folgt beantwortet:'],
      ...[h('Zu 1:'), a('Drei.')],
      ['answerIntro', 'Weiter nimmt das Amt wie folgt Stellung:'],
      ...[h('Zu 2:'), a('Vier.')],
    );
    expect(draft.answerIntro?.text).toBe('Die Fragen werden wie folgt beantwortet:');
    expect(draft.statement.map(({ text }) => text)).toEqual(['Weiter nimmt das Amt wie folgt Stellung:']);
  });
});

describe('a recommendation', () => {
  it('is the paragraph of that role, whatever others say', () => {
    const { draft } = readParts(
      ['statement', 'Der Ausschuss empfiehlt, den Antrag abzulehnen.'],
      ['recommendation', 'Dem Antrag kann zugestimmt werden.'],
    );
    expect(draft.recommendation?.text.text).toBe('Dem Antrag kann zugestimmt werden.');
  });
});

describe('a part', () => {
  it('is of its question', () => {
    expect([isOf('2', '2'), isOf('2.a', '2'), isOf('22', '2'), isOf('2', '2.a')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['a) am See?', '2. Welche', '2'],
    ['a) am See?', 'IV. Welche', 'IV'],
    ['a) am See?', 'b) im Park?', null],
    ['a) am See?', null, null],
    ['3. Wo?', '2. Welche', null],
  ])('%s behind %s is of %s', (text, before, parent) => {
    expect(quoted(text, before === null ? null : quoted(before)).parent).toBe(parent);
  });
});

function quoted(text: string, last: Quoted | null = null): Quoted {
  const block = blockOfText(text);
  return quotedOf(block, block.text, last);
}

describe('a question goes on', () => {
  const near = (text: string, gap: number) => ({ ...blockOfText(text), gap });

  it.each([
    ['where it says if so', 'Wo?', near('Wenn ja, wo?', 2), true],
    ['right below its number', '1. Wo?', near('Bitte nach Jahren.', 0), true],
    ['not further down', '1. Wo?', near('Bitte nach Jahren.', 1), false],
    ['not where it has no number', 'Wo?', near('Bitte nach Jahren.', 0), false],
    ['not with a number', '1. Wo?', near('2. Wann?', 0), false],
  ])('%s', (_, before, block, expected) => {
    expect(goesOn(block, quoted(before), 'char')).toBe(expected);
  });
});

describe('a heading covers', () => {
  it.each<[string[], string[], boolean]>([
    [['1. Wo?', '2. Wann?'], ['1', '2'], true],
    [['1. Wo?', '2. Wann?'], ['1'], false],
    [['1. Wo?', 'Wann?'], ['1'], true],
    [['Wo?'], ['1', '2'], true],
    [['Wo?', 'Wann?'], ['1', '2'], true],
    [['Wo?', 'Wann?'], ['1'], false],
  ])('%j with %j: %s', (texts, numbers, expected) => {
    expect(
      coversAll(
        texts.map((text) => quoted(text)),
        numbers,
      ),
    ).toBe(expected);
  });
});

describe('short lines in a statement', () => {
  const parts: Part[] = ['Rubrik 1', 'Es fehlen drei Bänke.', 'Rubrik 2', 'Im Park.'].map((text) => [
    'statement',
    text,
  ]);

  it('that count may head answers, which is said', () => {
    expect(doubtsOf(...parts)).toEqual(['/statement', '/answers']);
    expect(doubtsOf(...parts.slice(1))).toEqual([]);
  });

  it('say nothing where answers are found', () => {
    expect(doubtsOf(...parts, ['answerHeading', 'Zu 1.'], ['answer', 'Es fehlen drei.'])).toEqual([]);
  });
});

describe('counted in another way', () => {
  it.each<[string, string, boolean]>([
    ['II. Wie viele?', '2', true],
    ['b) Wie viele?', '2', true],
    ['F2: Wie viele?', '2', true],
    ['b) Wie viele?', '1', false],
  ])('%s and %s: %s', (text, number, expected) => {
    expect(coversAll([quoted(text)], [number])).toBe(expected);
    expect(coversAll([quoted(text), quoted('3. Wo?')], [number])).toBe(false);
  });

  it('a second heading is to the question that the first repeats', () => {
    expect(
      answersOf(
        ['answerHeading', 'Zu Frage 1: Wie viele Bänke fehlen?'],
        ['answerHeading', 'Antwort zu 1: Es fehlen drei.'],
        ['answerHeading', 'Zu Frage 2: Wo fehlen sie?'],
        ['answerHeading', 'Antwort zu 3: Im Park.'],
      ),
    ).toEqual([
      '1; Zu Frage 1:; Wie viele Bänke fehlen?; Es fehlen drei.',
      '2; Zu Frage 2:; Wo fehlen sie?; ',
      '3; Antwort zu 3:; ; Im Park.',
    ]);
  });
});

describe('what is repeated', () => {
  it.each([
    ['1. Zahl der Bänke', true],
    ['1. Es fehlen drei.', false],
    ['1. Zahl der Bänke:', false],
    [`1. Zahl der ${'Bänke und '.repeat(16)}Körbe`, false],
  ])('%s is a topic: %s', (text, expected) => {
    expect(isTopic(blockOfText(text))).toBe(expected);
  });

  it.each([
    ['Zu 1.:', 'Wie viele fehlen?', 17],
    ['Zu 1.:', 'Wie viele fehlen? Es fehlen drei.', 17],
    ['Zu 1.:', 'Es fehlen drei.', 0],
    ['Zu 1.:', 'Die Frage „Warum?“ bleibt offen.', 0],
    ['Zu 1.:', 'Wie viele fehlen? Bitte nach Jahren.', 0],
    ['Antwort zu 1:', 'Wie viele fehlen? Es fehlen drei.', 0],
  ])('behind %s in %s: %d characters', (heading, text, expected) => {
    expect(questionBehind(heading, text)).toBe(expected);
  });

  it.each([
    ['Zu Punkt 1 – Senkung der Gebühr', 31],
    ['Zu Punkt 1 – Ja', 10],
    ['Zu Punkt 1 – Siehe oben', 10],
    ['Zu Punkt 1 – Die Gebühr sinkt.', 10],
  ])('the title of %s: up to %d', (text, expected) => {
    expect(titled(text, 10)).toBe(expected);
  });
});
