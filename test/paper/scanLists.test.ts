import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/model/names.ts';
import { oddLists } from '../../src/paper/scanLists.ts';
import { recordWith } from './recordWith.ts';

const reasons = (...texts: string[]) =>
  oddLists(
    recordWith((record) => {
      record.reasons = texts;
    }),
  );

describe('a paragraph', () => {
  it('that ends in a comma goes on in an item', () => {
    expect(reasons('Die Kosten sind hoch,', 'Der Bau drängt.')).toEqual(['/reasons/0']);
    expect(reasons('Die Kosten sind hoch,', '- weil es drängt,', '- weil es regnet.')).toEqual([]);
    expect(reasons('Die Kosten sind hoch,', 'weil es drängt.')).toEqual([]);
    expect(reasons('- in Nord,', 'Der Bau drängt.')).toEqual([]);
    expect(reasons('Die Kosten sind hoch,')).toEqual([]);
  });

  it('that begins small below an item is one, too', () => {
    expect(reasons('Es fehlt:', '- der Park,', 'der Platz.')).toEqual(['/reasons/2']);
    expect(reasons('Es fehlt:', '1. der Park', '2. der Platz')).toEqual([]);
    expect(reasons('Es fehlt', 'der Platz.')).toEqual([]);
  });

  it('of an answer is told, too', () => {
    const record = recordWith((one) => {
      one.answers = [{ questions: ['1'], heading: null, quoted: [], text: ['Es fehlt viel,', 'Der Park.'] }];
    });
    expect(oddLists(record)).toEqual(['/answers/0/text/0']);
  });
});

describe('questions as parts of another', () => {
  const question = (text: string, parts: Question[] = [], number: string | null = null): Question => ({
    number,
    heading: null,
    text,
    parts,
  });
  const asked = (...questions: Question[]) =>
    oddLists(
      recordWith((record) => {
        record.questions = questions;
      }),
    );
  const parts = [question('Wo?'), question('Wer?')];

  it('are odd without any number', () => {
    expect(asked(question('Wann?', parts))).toEqual(['/questions/0']);
    expect(asked(question('Wann?', parts, '1'))).toEqual([]);
    expect(asked(question('Wann?', [question('Wo?', [], 'a'), question('Wer?', [], 'b')]))).toEqual([]);
    expect(asked(question('Wann?', [question('Wo?')]))).toEqual([]);
    expect(asked(question('Wann', parts))).toEqual([]);
    expect(asked(question('Wann?', [question('am See'), question('Wer?')]))).toEqual([]);
  });
});
