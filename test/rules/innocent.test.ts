/** What looks like a breach of a rule and is none: each line is a change to a right paper after which it still is right. */

import { describe, expect, it } from 'vitest';
import { checkPaper } from '../../src/rules/index.ts';
import { changed, readText, SEED } from './cases.ts';

const GREETING = 'Sehr geehrter Herr Oberbürgermeister,';
const ADDRESSEE = 'Oberbürgermeister Herrn Dr. Max Muster';
const QUESTIONS =
  '1. Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt?\n' +
  '2. Können die Leuchten nachts gedimmt oder abgeschirmt werden? Wenn ja, wann?\n' +
  '3. Welche Kosten entstünden für eine Beleuchtung des Weges zur Gartenanlage „Abendruh“?\n';
const listed = (...markers: string[]) =>
  markers
    .map((marker) => `${marker} Wie viele Leuchten sind dort ${marker.length > 2 ? 'nachts' : 'tags'} an?\n`)
    .join('');

const CHANGES: readonly (readonly [what: string, good: string, bad: string])[] = [
  ['a short title in capitals', 'Beleuchtung rund um den Lindwurmplatz', 'IGA 2027'],
  [
    'a title with an abbreviation',
    'Beleuchtung rund um den Lindwurmplatz',
    'BELEUCHTUNG (LED) rund um den Platz',
  ],
  ['a session on the day of the paper', 'Sitzungstermin 20.05.2021', 'Sitzungstermin 12.05.2021'],
  ['a session on a Friday', 'Sitzungstermin 20.05.2021', 'Sitzungstermin 21.05.2021'],
  ['everybody is greeted', GREETING, 'Sehr geehrte Damen und Herren,'],
  ['two are greeted', GREETING, 'Sehr geehrter Herr Oberbürgermeister, sehr geehrte Frau Vorsitzende,'],
  ['a chair of either sex', ADDRESSEE, 'Vorsitzende/r des Stadtrates Dr. Max Muster'],
  ['a chairman with his article', ADDRESSEE, 'Der Vorsitzende des Stadtrates Herr Max Muster'],
  ['a chairman in the dative', ADDRESSEE, 'An den Vorsitzenden des Stadtrates Herrn Max Muster'],
  ['the council is addressed', ADDRESSEE, 'Stadtrat'],
  ['letters', QUESTIONS, listed('a)', 'b)', 'c)')],
  ['letters up to i and j', QUESTIONS, listed(...[...'abcdefghij'].map((letter) => `${letter})`))],
  ['Roman numbers', QUESTIONS, listed('I.', 'II.', 'III.', 'IV.', 'V.')],
  ['numbers of two levels without their heads', QUESTIONS, listed('1.1', '1.2', '2.1', '2.2')],
  ['numbers with a word', QUESTIONS, listed('Frage 1:', 'Frage 2:', 'Frage 3:')],
  ['bullets', QUESTIONS, listed('-', '-')],
  ['a file number of a court', 'Beleuchtung klagen.', 'Beleuchtung klagen (Az. 5 A 123/19 MD).'],
  [
    'a page that the sentence names',
    'Beleuchtung klagen.',
    'Beleuchtung klagen, siehe Seite 2 von 3 des Berichts.',
  ],
  ['a motorway', 'Beleuchtung klagen.', 'Beleuchtung klagen, auch an der A14/38.'],
  ['an aircraft', 'Beleuchtung klagen.', 'Beleuchtung klagen, auch ein A320-200.'],
  ['a number with the whole year', 'Beleuchtung klagen.', 'Beleuchtung klagen (Anfrage F 0147 / 2020).'],
  ['a number in an address', 'Beleuchtung klagen.', 'Beleuchtung klagen (https://rat.example/F147/20).'],
  ['another paper of the same digits', 'Beleuchtung klagen.', 'Beleuchtung klagen (Stellungnahme S0123/21).'],
];

describe('no rule is broken by', () => {
  it.each(CHANGES)('%s', async (_, good, bad) => {
    const paper = await readText(changed(SEED, good, bad));
    expect(checkPaper(paper, { severities: {} })).toEqual([]);
  });
});
