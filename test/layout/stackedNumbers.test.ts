/** Numbers of a list in a column of their own, and their texts below. */

import { describe, expect, it } from 'vitest';
import { sheetOfText } from '../clues/blocks.ts';

const order = (...printed: string[]) => sheetOfText(printed.join('\n')).lines.map(({ text }) => text.text);

const QUESTIONS = ['Wann wird der Steg geöffnet?', 'Was kostet das?'];
const SENTENCES = ['Der Steg wird geöffnet.', 'Die Bank ist rot.'];
/** Two texts, each behind its sign. */
const mixed = ([first, second]: readonly string[], signs = ['1.', '2.']) => [
  signs[0],
  first,
  signs[1],
  second,
];

describe('numbers that stand apart', () => {
  it.each([
    ['questions', QUESTIONS],
    ['sentences', SENTENCES],
  ])('come before their %s', (_, texts) => {
    expect(order('1.', '2.', '', ...texts)).toEqual(mixed(texts));
  });

  it('may be bullets', () => {
    expect(order('•', '•', '', ...SENTENCES)).toEqual(mixed(SENTENCES, ['•', '•']));
  });

  it('have questions of several sentences, of which the next begins like one', () => {
    const [first, second] = [
      ['Wann öffnet der Steg?', 'Der See ist warm.'],
      ['Können Sie sagen,', 'Wann er schließt?'],
    ];
    expect(order('1.', '2.', '', ...first, ...second)).toEqual(['1.', ...first, '2.', ...second]);
  });

  it.each([
    ['a capital letter', ['Der Weg zum', 'Bahnhof ist neu.']],
    ['a small one behind a full stop', ['Der Weg ist 3 km lang, ca.', 'fünf Minuten.']],
  ])('have sentences that go on with %s', (_, first) => {
    expect(order('1.', '2.', '', ...first, 'Die Bank ist rot.')).toEqual([
      '1.',
      ...first,
      '2.',
      'Die Bank ist rot.',
    ]);
  });

  it.each([
    '3. Das Tor ist zu.',
    'Ort      Zustand',
    'Ich bitte um schriftliche Beantwortung.',
    'Mit freundlichen Grüßen',
  ])('have no text from this line on: %s', (end) => {
    expect(order('1.', '2.', '', ...SENTENCES, end)).toEqual([...mixed(SENTENCES), end.replace(/ +/g, ' ')]);
  });

  it.each([
    ['of two styles', ['1.', '2)']],
    ['that do not count', ['1.', '3.']],
  ])('stay where they are numbers %s', (_, numbers) => {
    expect(order(...numbers, '', ...SENTENCES)).toEqual([...numbers, ...SENTENCES]);
  });
});
