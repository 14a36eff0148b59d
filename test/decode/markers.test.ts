/** Which numbers and bullets at the beginning of a line are those of a list. */

import { expect, it } from 'vitest';
import { candidatesOf } from '../../src/decode/candidates.ts';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

/** The lines of which it is surer that they begin an item than that they begin a paragraph or go on. */
function itemsIn(text: string): string[] {
  const layout = textLayout(text);
  const sheet = sheetOf(layout, layout.lines, null);
  return candidatesOf(sheet).flatMap((found, line) => {
    const marked = found.find(({ block }) => block.marker !== null);
    const plain = found.find(({ block, end }) => block.marker === null && end === marked?.end);
    const isItem = marked !== undefined && marked.score > Math.max(0, plain?.score ?? 0);
    return isItem ? [sheet.lines[line]!.text.text] : [];
  });
}

const LONG = 'Am Neustädter See fehlen seit dem langen Winter mehrere Bänke, die dort standen';
const FULL = `${LONG}\n${LONG}\n${LONG}\n${LONG}\n`;

it.each([
  ['one number follows the other', '1. Wo?\n2. Wann?', ['1. Wo?', '2. Wann?']],
  ['a month’s day is none', 'Das war am\n3. Juni so.', []],
  ['one number may be left out', '1. Wo?\n3. Wann?', ['1. Wo?', '3. Wann?']],
  ['an initial is none', 'Das sagt\nA. Müller zu uns.', []],
  ['capital letters of a list are', 'A. Bänke\nB. Wege', ['A. Bänke', 'B. Wege']],
  ['a Roman one below a colon is', 'Es gilt:\nI. Bänke', ['I. Bänke']],
  ['a Roman one without a list is none', 'Es gilt im\nI. Quartal', []],
  ['a Roman one may skip two', 'I. Bänke\nII. Wege\nV. Brunnen', ['I. Bänke', 'II. Wege', 'V. Brunnen']],
  ['letters in brackets need no list', 'Es gilt\n(b) für Bänke', ['(b) für Bänke']],
  ['a dash in the sentence is none', 'Es fehlen Bänke\n– und das seit Mai', []],
  ['dashes of a list are', 'Es fehlen:\n– zehn Bänke\n– drei Körbe', ['– zehn Bänke', '– drei Körbe']],
  ['a hyphen without a space needs a second one', 'Es fehlen:\n-Wie viele?', []],
  ['two of them are', '-Wie viele?\n-Wo?', ['-Wie viele?', '-Wo?']],
  ['a point needs none', 'Es fehlen:\n• Bänke', ['• Bänke']],
  ['a letter o needs a second one', 'Es fehlen:\no Bänke', []],
  ['dashes that exports part from their text are', '-\nZerreiche,\n-\nSilberlinde,', ['-', '-']],
  ['a dash alone is none', 'Zerreiche\n-\nSilberlinde', []],
  ['a number behind a full line is none where the list lacks it', `${FULL}3. Förderrunde`, []],
  ['behind a word that never ends a sentence none is', 'Das steht in Nr.\n1. Bänke\n2. Wege', ['2. Wege']],
  [
    'parts set in behind such a word are',
    '1. Was kostet das\n   a) im Mai?\n   b) im Juni?',
    ['1. Was kostet das', 'a) im Mai?', 'b) im Juni?'],
  ],
  ['without their list they are not', '1. Was kostet das\n   a) im Mai?', ['1. Was kostet das']],
  ['nor at the edge', '1. Was kostet das\na) im Mai?\nb) im Juni?', ['1. Was kostet das', 'b) im Juni?']],
  ['a list goes on behind und', '1. Wo sowie\n2. wann?', ['1. Wo sowie', '2. wann?']],
  ['no other number does', 'Wo sowie\n2. wann?', []],
  ['a question that a sentence tells of is none', 'Frage 1 wurde beantwortet,\nFrage 2 gar nicht.', []],
  ['one at a sentence’s end is', 'Es fehlt viel.\nFrage 2: Wo?', ['Frage 2: Wo?']],
  ['the number of an enclosure is none', 'die Satzung gemäß Anlage\n1.', []],
  ['letters of an abbreviation are none', 'Das gilt, z.\nB. für Bänke', []],
  ['a number above sixty is none', 'Sie feiert den\n85) Tag', []],
  [
    'parts with their item’s number lead to the next item',
    '1a) Wo?\n1b) Wann?\n2. Wer?',
    ['1a) Wo?', '1b) Wann?', '2. Wer?'],
  ],
  ['numbers of two depths go on', '2.1 Einnahmen\n2.2 Ausgaben', ['2.1 Einnahmen', '2.2 Ausgaben']],
  [
    'a number that comes again in its list is none before',
    `1. Wo?\n${FULL}2. Runde fehlt dort\n2. Wann?`,
    ['1. Wo?', '2. Wann?'],
  ],
  ['a number with a letter and no sign needs a list', 'Das ist eine\n1a Lage', []],
  ['two of them are one', '1a Wo?\n1b Wann?', ['1a Wo?', '1b Wann?']],
  ['a letter far behind the last is none', 'A. Bänke\nB. Wege\nM. Müller sagt es', ['A. Bänke', 'B. Wege']],
  [
    'a letter before the last is none',
    'A. Bänke\nB. Wege\nC. Brunnen\nB. Müller sagt es',
    ['A. Bänke', 'B. Wege', 'C. Brunnen'],
  ],
  [
    'a Roman one begins anew below a heading',
    'I. Bänke\nII. Wege\nZum Park\nI. Bäume',
    ['I. Bänke', 'II. Wege', 'I. Bäume'],
  ],
  [
    'but not below the end of a sentence',
    'I. Bänke\nII. Wege\nEs gilt das.\nI. Quartal war es so',
    ['I. Bänke', 'II. Wege'],
  ],
  [
    'nor below a full line',
    `I. Bänke\nII. Wege\n\n${LONG}\nI. Quartal war es so\n\n${FULL}`,
    ['I. Bänke', 'II. Wege'],
  ],
  [
    'by mistake it may come again in its list',
    'Es gilt:\nI. Wo?\nI. Wann?\nI. Wer?',
    ['I. Wo?', 'I. Wann?', 'I. Wer?'],
  ],
  ['a decimal number two ahead is one', '1.1 Wo?\n1.3 Wann?', ['1.1 Wo?', '1.3 Wann?']],
  ['a decimal number far ahead is none', '1.1 Wo?\n1.9 Prozent', ['1.1 Wo?']],
  ['an ordinal in its sentence is none', 'Es ist\n2. Halbjahr', []],
  [
    'dashes set in are a list’s even in small letters',
    'Es fehlen\n     – und Bänke\n     – und Körbe',
    ['– und Bänke', '– und Körbe'],
  ],
  [
    'a dash behind a comma may be one',
    'Es fehlen,\n– und zwar dort\n– und hier',
    ['– und zwar dort', '– und hier'],
  ],
  ['a dash with a capital behind it may be one', 'Es fehlen\n– Bänke\n– Körbe', ['– Bänke', '– Körbe']],
  [
    'behind a word that never ends a sentence bullets in pairs are',
    'Es fehlen die\n• Bänke\n• Körbe',
    ['• Bänke', '• Körbe'],
  ],
  ['one alone is none', 'Es fehlen die\n• Bänke', []],
])('%s', (_, text, items) => {
  expect(itemsIn(text)).toEqual(items);
});
