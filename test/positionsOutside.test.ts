/** Boxes compared with what poppler sees in them; left out, and named so, where poppler is not installed. */

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDate } from '../src/fields/date.ts';
import { readNumber } from '../src/fields/number.ts';
import { type Position, positionsOf } from '../src/output/positions.ts';
import { read } from '../src/parse.ts';
import { fixtureBytes, fixtureInputs, PASSWORD } from './fixtureFiles.ts';
import { leaves } from './generator/compare.ts';
import { hasPoppler, type PopplerWord, popplerWords, wordAround, wordsIn } from './popplerWords.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Poppler reads the swapped letters as they are in the file. */
const UNMENDED = /-swapped/;
const SPECIAL = /rotated|cropped|turned|unit|userpw|askew|twopages/;
const COMPARED = /^\/(header\/|questions\/)/;

/** Two of every producer, and all whose pages are turned, cut or scaled. */
function chosen(): string[] {
  const seen = new Map<string, number>();
  return fixtureInputs().filter((input) => {
    if (!input.startsWith('pdf/') || UNMENDED.test(input)) return false;
    const producer = /^pdf\/([^-]*)/.exec(input)?.[1] ?? '';
    seen.set(producer, (seen.get(producer) ?? 0) + 1);
    return (seen.get(producer) ?? 0) <= 2 || SPECIAL.test(input);
  });
}

interface Compared {
  values: number;
  misses: string[];
}

async function compare(input: string): Promise<Compared> {
  const password = input.includes('userpw') ? PASSWORD : '';
  const reading = await read(fixtureBytes(input), { positions: true, password, ocr: 'never' });
  const words = popplerWords(FIXTURES + input, { password, userUnit: input.includes('-unit') ? 2 : 1 });
  const positions = positionsOf(reading);
  const values = leaves(reading.record).filter(({ pointer }) => COMPARED.test(pointer));
  const misses = values.flatMap(({ pointer, value }) => {
    const seen = seenIn(words, pointer, positions[pointer] ?? []);
    return isValue(pointer, String(value), seen)
      ? []
      : [`${input} ${pointer} is ${value}, seen ${seen.join(' ')}`];
  });
  return { values: values.length, misses };
}

/** The box of a question's number is a part of the word `1.)`. */
function seenIn(words: readonly PopplerWord[], pointer: string, found: readonly Position[]): string[] {
  const boxes = found.flatMap((position) => position.boxes ?? []);
  return pointer.endsWith('/number') ? boxes.map((box) => wordAround(words, box)) : wordsIn(words, boxes);
}

function isValue(pointer: string, value: string, seen: readonly string[]): boolean {
  const ways = [seen.join(' '), seen.join('')];
  if (/\/(Datum|Sitzungstermin)$/.test(pointer))
    return ways.map(readDate).some((date) => date.state === 'ok' && date.iso === value);
  if (/\/(Nummer|Verhandlungsgegenstand)$/.test(pointer))
    return ways.some((text) => readNumber(text)?.canonical === value);
  // `14:00Uhr` is one word
  if (/\/(Beginn|Ende)$/.test(pointer)) return ways.some((text) => text.replace(/ ?Uhr$/, '') === value);
  const number = pointer.endsWith('/number');
  return bare(ways[0]!, number) === bare(value, number);
}

/** Without spaces and hyphens, which lines end in; a number without its punctuation. */
function bare(text: string, isNumber: boolean): string {
  const all = text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010\u2011-]/g, '');
  return isNumber ? all.replace(/[().:]|Frage/g, '') : all;
}

describe(`boxes and the words of pdftotext -bbox${hasPoppler ? '' : ' (left out: pdftotext is not installed)'}`, () => {
  const inputs = chosen();

  it('the comparison holds pages of every kind', () => {
    expect(inputs.length).toBeGreaterThanOrEqual(30);
    for (const kind of ['rotated90', 'rotated180', 'rotated270', 'cropped', 'turned', 'unit', 'userpw'])
      expect(
        inputs.some((input) => input.includes(kind)),
        kind,
      ).toBe(true);
  });

  it.skipIf(!hasPoppler)('are the values, at least 99 in 100', { timeout: 300_000 }, async () => {
    const all: Compared = { values: 0, misses: [] };
    for (const input of inputs) {
      const { values, misses } = await compare(input);
      all.values += values;
      all.misses.push(...misses);
    }
    expect(all.values).toBeGreaterThan(400);
    expect(all.misses.length / all.values, all.misses.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
