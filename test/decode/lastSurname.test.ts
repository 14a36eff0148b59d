/** A surname that is the last line of all. */

import { expect, it } from 'vitest';
import { OFFICE, read } from '../smallForms.ts';

const COUNTED =
  'Im Jahr 2019 besuchten im Mittel 46 Kinder je Öffnungstag den Klub am See, 2020 waren es nur 19.';

it.each([
  ['Krug', [COUNTED], ['Krug']],
  ['Krug stimmt zu.', [`${COUNTED} Krug stimmt zu.`], []],
])('%s below a figure that ends a full line', async (last, text, names) => {
  const { statement, signatures } = await read(`${OFFICE}${COUNTED}\n${last}\n`);
  expect(statement).toEqual(text);
  expect(signatures.map(({ name }) => name)).toEqual(names);
});
