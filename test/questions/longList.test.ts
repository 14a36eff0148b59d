import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { fixtureBytes } from '../fixtureFiles.ts';

const FORM = new TextDecoder().decode(fixtureBytes('text/tabs-seed-form.txt'));
const HEADER = FORM.slice(0, FORM.indexOf('1. Nach'));

async function numbersOf(body: string) {
  const { questions } = await parse(Buffer.from(HEADER + body));
  return questions.map(({ number }) => number);
}

describe('a list of many questions', () => {
  it('is read beyond two and three digits', async () => {
    const numbers = Array.from({ length: 1100 }, (_, index) => String(index + 1));
    const body = numbers.map((number) => `${number}. Wie viele Bänke hat Platz ${number}?\n`).join('');
    expect(await numbersOf(body)).toEqual(numbers);
  });

  it('has no item of a year or a birthday at the start of a line', async () => {
    const body =
      '1. Was geschah zum\n85. Geburtstag der Brücke, und was im Jahr\n2019. Gibt es Bilder?\n2. Wann?\n';
    expect(await numbersOf(body)).toEqual(['1', '2']);
  });
});
