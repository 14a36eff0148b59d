/** Names and roles as beginnings of blocks: where they stand, and what stands around them. */

import { expect, it } from 'vitest';
import { isSetRight, isSignature, isSigned } from '../../src/decode/nameCuts.ts';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

const FULL = 'Am Neustädter See fehlen seit dem langen Winter mehrere Bänke, die dort standen\n'.repeat(6);

function sheetBelow(text: string) {
  const layout = textLayout(`${FULL}\n${text}\n`);
  return sheetOf(layout, layout.lines, null);
}

it.each([
  ['Es fehlen Bänke', 45, 'Eva Muster', true],
  ['Es fehlen Bänke', 45, 'Stadträtin', true],
  ['Es fehlen Bänke', 45, 'am See', false],
  ['Es fehlen Bänke', 25, 'Eva Muster', false],
  ['Es fehlen Bänke.', 25, 'Eva Muster', true],
  ['Es fehlen Bänke.', 10, 'Eva Muster', false],
  [`${' '.repeat(45)}Es fehlen Bänke.`, 45, 'Eva Muster', false],
  ['Es fehlen Bänke.', 45, 'Fraktionsvorsitzende der Fraktion Blaue Liste im Rat der Stadt Magdeburg', false],
])('%j and, from column %i on, %s: a signature set right: %s', (above, left, text, is) => {
  const sheet = sheetBelow(`${above}\n${' '.repeat(left)}${text}`);
  expect(isSetRight(sheet, sheet.lines[6]!, sheet.lines[7]!)).toBe(is);
});

it.each([
  ['Eva Muster', 'Stadträtin', true],
  ['Muster', 'Stadträtin', true],
  ['Dr. Muster', 'Beigeordneter', true],
  ['am See', 'Stadträtin', false],
  ['Eva Muster', 'sagt es so', false],
  ['Eva Muster', '\nStadträtin', false],
  [
    'Eva Muster',
    'Beigeordneter für Umwelt, Personal und Allgemeine Verwaltung sowie die Bäder und Bänke',
    false,
  ],
])('%s above %j is signed: %s', (name, role, is) => {
  expect(isSigned(sheetBelow(`${name}\n${role}`), 6)).toBe(is);
});

it.each([
  ['Es fehlen Bänke.', 'Eva Muster', '', true],
  ['Es fehlen Bänke.', 'Stadträtin', '', true],
  ['Es fehlen Bänke.', 'am See', '', false],
  ['Es fehlen Bänke', 'Eva Muster', 'Stadträtin', true],
  ['Es fehlen Bänke', 'Eva Muster', 'am See', false],
  ['Es fehlen Bänke', 'Eva Muster', '', false],
  ['Es fehlen Bänke.', 'Fraktionsvorsitzende der Fraktion Blaue Liste im Rat der Stadt Magdeburg', '', false],
])('%s, on the next page %s and %j: a signature: %s', (above, text, next, is) => {
  const sheet = sheetBelow(`${above}\n\f${text}\n${next}`);
  expect(isSignature(sheet, sheet.lines[6]!, 7)).toBe(is);
});
