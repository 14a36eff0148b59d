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
