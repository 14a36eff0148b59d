/** `öffentlich` alone above the form says of the paper what the form does not. */

import { expect, it } from 'vitest';
import { HEAD, read } from '../smallForms.ts';

const FORM = `${HEAD.replace('öffentlich\t', '\t')}1. Wie viele Bänke fehlen?\n`;

it.each([
  ['öffentlich', true],
  ['Nicht öffentlich', false],
  ['(öffentlich)', true],
])('%s', async (line, expected) => {
  const record = await read(`${line}\n${FORM}`);
  expect(record.public).toBe(expected);
  expect(record.diagnostics.filter(({ field }) => field === '/public')).toEqual([]);
});

it.each([
  ['both', 'öffentlich\nnicht öffentlich\n'],
  ['in a sentence', 'Diese Anfrage ist öffentlich und wurde am Montag verteilt.\n'],
  ['too far above', 'öffentlich\nStadtrat\nRathaus\nMagdeburg\n'],
])('not where it stands %s', async (_, above) => {
  expect((await read(above + FORM)).public).toBeNull();
});

it('what the form says counts', async () => {
  const record = await read(`nicht öffentlich\n${HEAD}1. Wie viele Bänke fehlen?\n`);
  expect(record.public).toBe(true);
});

it('a line of its own among values that stand apart from their labels says it', async () => {
  const publicOf = async (...values: string[]) => {
    const text = `Stellungnahme der\nVerwaltung\n\nStadtamt\n\nStellungnahme-Nr.\n\nDatum\n\n${values.join('\n\n')}\n\nzum/zur\nA0056/14, Fraktion DIE LINKE\nBezeichnung\nStadtteilfeste\nVerteiler\n\nTag\n\nDer Oberbürgermeister\n\n10.06.2014\n\nDie Verwaltung stimmt zu.\n`;
    return (await read(text)).public;
  };
  expect(await publicOf('öffentlich', 'BOB', 'S0175/14', '02.06.2014')).toBe(true);
  expect(await publicOf('BOB', 'S0175/14', '02.06.2014')).toBeNull();
});
