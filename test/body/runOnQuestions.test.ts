/** Numbered questions that run on in one paragraph, and what only looks so. */

import { describe, expect, it } from 'vitest';
import { HEAD, read } from '../smallForms.ts';

const [FIRST, SECOND, THIRD] = ['Wie viele Bänke fehlen am See?', 'Wer ersetzt sie, und wie?', 'Bis wann?'];
const BEFORE = HEAD.slice(0, HEAD.indexOf('am See fehlen'));
const paper = (text: string) =>
  read(`${BEFORE}am See fehlen seit Mai mehrere Bänke.\n\n${text}\n\nEva Muster\nStadträtin\n`);
const asked = async (text: string) =>
  (await paper(text)).questions.map(({ number, text: own }) => [number, own]);

describe('questions in one paragraph', () => {
  it.each([
    ['1.', '2.', '3.', ['1', '2', '3']],
    ['1)', '2)', '3)', ['1', '2', '3']],
    ['a)', 'b)', 'c)', ['a', 'b', 'c']],
    ['I.', 'II.', 'III.', ['I', 'II', 'III']],
    ['Frage 1:', 'Frage 2:', 'Frage 3:', ['1', '2', '3']],
    ['-', '-', '-', [null, null, null]],
  ])('each behind its mark: %s', async (one, two, three, [a, b, c]) => {
    const list = `${one} ${FIRST} ${two} ${SECOND} ${three} ${THIRD}`;
    const wanted = [
      [a, FIRST],
      [b, SECOND],
      [c, THIRD],
    ];
    expect(await asked(`Daher frage ich: ${list}`)).toEqual(wanted);
    expect(await asked(`Daher frage ich:\n\n${list}`)).toEqual(wanted);
    // a line of the paragraph begins with a mark
    expect(await asked(`Daher frage ich: ${one} ${FIRST} ${two} ${SECOND}\n${three} ${THIRD}`)).toEqual(
      wanted,
    );
  });

  it('with the wish for an answer behind the last', async () => {
    const wish = 'Ich bitte um eine schriftliche Antwort.';
    const { questionIntro, questions, request } = await paper(
      `Daher frage ich: 1. ${FIRST} 2. ${SECOND} ${wish}`,
    );
    expect(questionIntro).toBe('Daher frage ich:');
    expect(questions.map(({ text }) => text)).toEqual([FIRST, SECOND]);
    expect(request?.text).toBe(wish);
  });

  it('with a quotation mark behind the last', async () => {
    const { questions, request } = await paper(
      `Daher frage ich: 1. ${FIRST} 2. Wer sagte „Was kostet es?“ Bitte schriftlich.`,
    );
    expect(questions.map(({ text }) => text)).toEqual([FIRST, 'Wer sagte „Was kostet es?“']);
    expect(request?.text).toBe('Bitte schriftlich.');
  });

  it('are cut in time that grows with the text', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `${index + 1}. Warum? - Wer?`).join(' ');
    expect((await paper(`Daher frage ich: ${many}`)).questions).toHaveLength(3000);
  });

  it('have the places of their own words', async () => {
    const text = `${BEFORE}am See fehlen Bänke.\n\nDaher frage ich: 1. ${FIRST} 2. ${SECOND}\n`;
    const record = await read(text);
    expect(record.questions.map(({ text: own }) => own)).toEqual([FIRST, SECOND]);
    expect(record.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('one question', () => {
  it.each([
    ['that holds a number behind another', `1. ${FIRST} Wer sah dies am 2. Mai?`],
    ['whose second number is not the next', `1. ${FIRST} 3. ${SECOND}`],
    ['whose second mark is another', `1. ${FIRST} 2) ${SECOND}`],
    [
      'below whose first number no question ends',
      '1. Die Bänke fehlen; wie viele sind es, 2. Wer ersetzt sie?',
    ],
  ])('%s', async (_, list) => {
    expect(await asked(`Daher frage ich:\n\n${list}`)).toHaveLength(1);
  });

  it('is followed by the next item of a list in lines of their own, as printed', async () => {
    expect(await asked(`Daher frage ich:\n\n1. ${FIRST}\n2. ${SECOND}\n   ${THIRD}`)).toEqual([
      ['1', FIRST],
      ['2', `${SECOND} ${THIRD}`],
    ]);
  });
});
