/** The next item of a list, whose first word may be what a number makes an ordinal: `3. Änderung der Satzung`. */

import { describe, expect, it } from 'vitest';
import { OFFICE, read } from '../smallForms.ts';

const END = '\n\nErgebnisse werden vorgelegt.\n\nRehbaum\n';
const lists = [
  ['1.', '2.', '3.'],
  ['2)', '3)', '4)'].map((_, index) => `${index + 1})`),
  ['I.', 'II.', 'III.'],
  ['a)', 'b)', 'c)'],
] as [string, string, string][];
const ITEMS = [
  'Personalschlüssel verbessert werden können.',
  'Änderung der Satzung erfolgt.',
  'Quartal der Planung folgt.',
];

async function statementOf(text: string) {
  return (await read(`${OFFICE}Am See wird geprüft, ob\n\n${text}${END}`)).statement;
}

describe.each(lists)('behind %s and %s', (first, second, third) => {
  it.each([',', ';', ' oder', ' und', ''].flatMap((end) => ITEMS.map((item) => [end, item] as const)))(
    'an item of one line that ends with “%s”: %s',
    async (end, item) => {
      const statement = await statementOf(
        `${first} Gruppen zusammengelegt,\n${second} Gebäude anderen Zwecken zugeführt${end}\n${third} ${item}`,
      );
      expect(statement).toEqual([
        'Am See wird geprüft, ob',
        `${first} Gruppen zusammengelegt,`,
        `${second} Gebäude anderen Zwecken zugeführt${end}`,
        `${third} ${item}`,
        'Ergebnisse werden vorgelegt.',
      ]);
    },
  );

  it.each([',', ' oder', ' und'])('an item of two lines that ends with “%s”', async (end) => {
    const statement = await statementOf(
      `${first} Gruppen zusammengelegt, die seit dem Winter keinen Platz mehr am\nUfer haben,\n${second} Gebäude anderen Zwecken zugeführt und im Sommer an Vereine der Stadt\nvermietet werden sollen${end}\n${third} ${ITEMS[1]}`,
    );
    expect(statement).toHaveLength(5);
    expect(statement[3]).toBe(`${third} ${ITEMS[1]}`);
  });
});

it.each([
  ['im', '3. Quartal beginnt der Bau.'],
  ['und im 1. und', '2. Bauabschnitt die Wege.'],
])('a number amid a sentence makes no item: … %s + %s', async (end, rest) => {
  const statement = await statementOf(
    `Die Stadt erneuert am See die Bänke, die Wege und das Geländer am Ufer ${end}\n${rest}`,
  );
  expect(statement).toHaveLength(3);
});
