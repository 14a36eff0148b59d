/** Full stops and commas of names, bodies and years in what is read of scans. */

import { expect, it } from 'vitest';
import {
  isCommaOfBody,
  mayBeComma,
  STUCK_TO_NUMBER,
  withNameStop,
} from '../../../src/source/ocr/nameStops.ts';

it.each([
  ['Herrn', 'Dr', 'Lutz', 'Dr.'],
  ['Herrn', 'Dr,', 'Lutz', 'Dr.'],
  [undefined, 'Prof,', 'Muster', 'Prof.'],
  ['Dr.', 'Eckhard.', 'Muster', 'Eckhard'],
  ['Stadträtin', 'Andrea.', 'Muster', 'Andrea'],
  ['Oberbürgermeister', 'Herin', 'Dr.', 'Herrn'],
  ['Fraktion', 'CDU/FDP.', 'SR', 'CDU/FDP,'],
])('%s %s %s', (before, text, next, expected) => {
  expect(withNameStop(text, before, next)).toBe(expected);
});

it.each([
  // nothing or no name follows
  ['Herrn', 'Dr,', undefined],
  ['als', 'Dr,', 'und'],
  // a name cut short, and the end of a sentence
  ['Herrn', 'Chr.', 'Muster'],
  ['Weg', 'Eckhard.', 'Danach'],
  ['Dr.', 'Eckhard', 'Muster'],
  ['Frau', 'Herin', 'Muster'],
  ['der', 'SPD.', 'Stadtrat'],
  ['den', 'Gruppen.', 'SR'],
])('%s %s %s stays', (before, text, next) => {
  expect(withNameStop(text, before, next)).toBe(text);
});

const words = (...texts: string[]) => texts.map((text) => ({ text }));

it('a full stop in the name of a committee', () => {
  expect(mayBeComma(words('Ausschuss', 'für', 'Stadtentwicklung.', 'Bauen', 'und'), 2)).toBe(true);
  expect(mayBeComma(words('im', 'Ausschuss', 'für', 'Kultur.', 'Danach'), 3)).toBe(true);
  expect(mayBeComma(words('Ausschuss', 'für', 'Kultur.'), 2)).toBe(false);
  expect(mayBeComma(words('Ausschuss', 'für', 'Kultur.', 'und'), 2)).toBe(false);
  expect(mayBeComma(words('Zuschuss', 'für', 'Stadtentwicklung.', 'Bauen'), 2)).toBe(false);
  expect(mayBeComma(words('Ausschuss', 'der', 'Stadtentwicklung.', 'Bauen'), 2)).toBe(false);
});

it('a word stuck to a number', () => {
  expect('2014-und'.replace(STUCK_TO_NUMBER, '$1 $2')).toBe('2014 und');
  for (const word of ['60-jährig', '2014-2016', 'F0012-und', '10-prozentig'])
    expect(STUCK_TO_NUMBER.test(word)).toBe(false);
});

it('is a comma where the name begins its line', () => {
  expect(isCommaOfBody(words('Ausschuss', 'für', 'Stadtentwicklung.', 'Bauen', 'und'), 2)).toBe(true);
  expect(isCommaOfBody(words('im', 'Ausschuss', 'für', 'Kultur.', 'Danach'), 3)).toBe(false);
  expect(isCommaOfBody(words('Ausschuss', 'für', 'Kultur.', 'und'), 2)).toBe(false);
});
