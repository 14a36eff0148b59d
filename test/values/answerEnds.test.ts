/** Where answers begin and end: topics in headings, and a last paragraph on all of them. */

import { describe, expect, it } from 'vitest';
import { takeRemarkOnAll } from '../../src/values/answerEnds.ts';
import type { FoundAnswer } from '../../src/values/answers.ts';
import type { Stretch } from '../../src/words/stretch.ts';
import { OFFICE, read } from '../smallForms.ts';

const SIGNED = '\n\nRehbaum\nBeigeordneter\n';
const LEAD = 'Die Fragen werden wie folgt beantwortet:';
const answersOf = async (...lines: string[]) => {
  const { answers, statement, diagnostics } = await read(OFFICE + [LEAD, ...lines].join('\n\n') + SIGNED);
  const found = answers.map(({ heading, quoted, text }) => [heading, quoted, text]);
  return { found, statement, said: diagnostics.map(({ field }) => field) };
};

describe('a topic behind the number of an answer', () => {
  it('is part of the heading', async () => {
    const { found, said } = await answersOf(
      'Zu 1. Kosten',
      'Eine kostet 900 Euro.',
      'Zu 2. Orte',
      'Sie stehen am See.',
    );
    expect(found).toEqual([
      ['Zu 1. Kosten', [], ['Eine kostet 900 Euro.']],
      ['Zu 2. Orte', [], ['Sie stehen am See.']],
    ]);
    expect(said).toEqual([]);
  });

  it('is not known for one where it is the only one: that is said', async () => {
    const { found, said } = await answersOf(
      'Zu 1. Kosten',
      'Eine kostet 900 Euro.',
      'Zu 2. Sie stehen am See.',
    );
    expect(found[0]).toEqual(['Zu 1.', [], ['Kosten', 'Eine kostet 900 Euro.']]);
    expect(said).toContain('/answers/0');
  });

  it.each([
    ['Ja', 'Nein'],
    ['900 Euro', '700 Euro'],
    ['Am See.', 'Im Park.'],
  ])('is none where it answers: %s, %s', async (first, second) => {
    const { found } = await answersOf(
      `Zu 1. ${first}`,
      'Das gilt seit Mai.',
      `Zu 2. ${second}`,
      'Auch das gilt.',
    );
    expect(found.map(([heading]) => heading)).toEqual(['Zu 1.', 'Zu 2.']);
  });

  it('stands in the line of its number', async () => {
    const { found } = await answersOf(
      'Zu 1.',
      'Bänke am See',
      'Sie fehlen.',
      'Zu 2.',
      'Bänke im Park',
      'Sie fehlen.',
    );
    expect(found.map(([heading]) => heading)).toEqual(['Zu 1.', 'Zu 2.']);
  });
});

describe('what nobody can have asked', () => {
  it.each([
    ['1. Zu den Kosten', '2. Zur Lage'],
    ['Frage 1 – Kosten', 'Frage 2 – Lage'],
  ])('is a heading: %s', async (first, second) => {
    const { found } = await answersOf(first, 'Eine kostet 900 Euro.', second, 'Sie stehen am See.');
    expect(found).toEqual([
      [first, [], ['Eine kostet 900 Euro.']],
      [second, [], ['Sie stehen am See.']],
    ]);
  });

  it('may have been asked without these words, or once only', async () => {
    for (const [first, second] of [
      ['1. Kosten der Bänke', '2. Lage der Bänke'],
      ['1. Zu den Kosten', '2. Wo stehen sie?'],
    ] as const) {
      const { found } = await answersOf(first, 'Eine kostet 900 Euro.', second, 'Sie stehen am See.');
      expect(found.map(([heading]) => heading)).toEqual([null, null]);
    }
  });
});

describe('a last paragraph', () => {
  const all = ['Zu 1.: Eine kostet 900 Euro.', 'Zu 2.: Sie stehen am See.'];

  it.each(['Zu allen Fragen wird auf I0233/23 verwiesen.', 'Zu sämtlichen Punkten liegen Akten vor.'])(
    'on all answers is statement: %s',
    async (remark) => {
      const { found, statement } = await answersOf(...all, remark);
      expect(statement).toEqual([remark]);
      expect(found[1]![2]).toEqual(['Sie stehen am See.']);
    },
  );

  it('on all of something else is of the last answer', async () => {
    const { statement } = await answersOf(...all, 'Zu allen Bänken führt ein Weg.');
    expect(statement).toEqual([]);
  });

  it('is all that the only answer, or the last one, has', async () => {
    const one = await answersOf('Zu 1.: Eine kostet 900 Euro.', 'Zu allen Fragen gab es Akten.');
    expect(one.statement).toEqual([]);
    const last = await answersOf('Zu 1.: Eine kostet 900 Euro.', 'Zu 2.: Zu allen Fragen gab es Akten.');
    expect(last.statement).toEqual([]);
  });

  it('that has a heading of its own is statement from there on', async () => {
    const below = await answersOf(...all, 'Schlussbemerkung', 'Das Amt dankt.', 'Es bleibt viel zu tun.');
    expect(below.statement).toEqual(['Schlussbemerkung', 'Das Amt dankt.', 'Es bleibt viel zu tun.']);
    expect(below.found[1]![2]).toEqual(['Sie stehen am See.']);
    const other = await answersOf(...all, 'Bänke am See', 'Das Amt dankt.');
    expect(other.statement).toEqual([]);
    const one = await answersOf('Zu 1.: Eine kostet 900 Euro.', 'Fazit', 'Das Amt dankt.');
    expect(one.statement).toEqual([]);
  });
});

describe('a heading behind the answers that is taken for a question', () => {
  const answer = (heading: string | null, quoted: string[], text: string[]) =>
    ({
      heading: heading === null ? null : stretch(heading),
      quoted: quoted.map(stretch),
      text: text.map(stretch),
    }) as unknown as FoundAnswer;
  const stretch = (text: string) => ({ text, pieces: [] }) as unknown as Stretch;
  const taken = (quoted: string[], heading: string | null = null) => {
    const list = [answer('Zu 1:', [], ['Drei.']), answer(heading, quoted, ['Das Amt dankt.'])];
    return [takeRemarkOnAll(list).map(({ text }) => text), list.length];
  };

  it('goes with what stands below it', () => {
    expect(taken(['Fazit:'])).toEqual([['Fazit:', 'Das Amt dankt.'], 1]);
    expect(taken(['Wer dankt?'])).toEqual([[], 2]);
    expect(taken(['Fazit', 'Wer dankt?'])).toEqual([[], 2]);
    expect(taken(['Fazit'], 'Zu 2:')).toEqual([[], 2]);
  });
});
