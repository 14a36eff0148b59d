/** Where a paragraph of an item's text ends; between two lines of a case there is nothing, a blank line or the end of a page. */

import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/minutes/paragraphs.ts';
import { linesOf } from './made.ts';

/** So wide is a full line. */
const FULL = 'Der lange Weg am Ufer des Flusses bis zur Brücke wird gut und neu.';
const NUMBER = 'Beschluss-Nr. 9-1(VIII)24';

/** Each as text; `#` before a number of a resolution, `*` before a point. `boxed`: lines in a drawn cell. */
function paragraphs(text: string, { spaced = false, boxed = [] as number[] } = {}): string[] {
  const lines = linesOf(text).map((line) => ({ ...line, boxed: boxed.includes(line.index) }));
  return paragraphsOf(lines, spaced).map(
    ({ text: one, number, listed }) => `${number === null ? '' : '#'}${listed ? '*' : ''}${one.text}`,
  );
}

describe('numbers of resolutions', () => {
  it.each([
    [NUMBER, [`#${NUMBER}`]],
    [`Es wird zugestimmt.\n${NUMBER}\nund mehr`, ['Es wird zugestimmt.', `#${NUMBER}`, 'und mehr']],
    [`Es wird zugestimmt.\t${NUMBER}`, ['Es wird zugestimmt.', `#${NUMBER}`]],
    [`Es wird zugestimmt: ${NUMBER}`, ['Es wird zugestimmt:', '#9-1(VIII)24']],
    [`Er verweist auf den\n${NUMBER}`, [`Er verweist auf den ${NUMBER}`]],
    [`Er verweist auf den\n\n${NUMBER}`, [`Er verweist auf den ${NUMBER}`]],
    ['Es steht unter der Nummer\n\n9-1(VIII)24', ['Es steht unter der Nummer', '9-1(VIII)24']],
    [`Es steht da\n\n${NUMBER}`, ['Es steht da', `#${NUMBER}`]],
    [`Es steht da\n${NUMBER}`, [`Es steht da ${NUMBER}`]],
    [`Es steht da\n\n${NUMBER}.`, ['Es steht da', `${NUMBER}.`]],
    [`Er beschließt:\n${NUMBER}.`, ['Er beschließt:', `#${NUMBER}.`]],
    [`${NUMBER}\nBeschluss-Nr. 10-1(VIII)24.`, [`#${NUMBER}`, '#Beschluss-Nr. 10-1(VIII)24.']],
    [`Es wird zugestimmt\n\t\t\t\t${NUMBER}`, ['Es wird zugestimmt', `#${NUMBER}`]],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('votes', () => {
  const VOTE = 'Abstimmung: 5 – 2 – 1';
  it.each([
    [`${FULL}\n${VOTE}`, 2],
    [`Es wird mit\n${VOTE}`, 1],
    [`Es wird\n${VOTE}`, 1],
    [`Es ist da\n${VOTE}`, 2],
    [`Es ist da\nJa 5 Nein 2 Enthaltung 1`, 2],
    [`${VOTE}\nund mehr`, 2],
    [`Es wird mit\n${VOTE}\nund mehr`, 1],
    [`${FULL} Abstimmung: 5:2:1\nFrau`, 2],
    [`${FULL} Abstimmung: 5:2:1\nund`, 1],
    [`${FULL} Preis: 5:2:1\nFrau`, 1],
    ['Es gilt Ja: 1, Nein:\n\n2, Enthaltungen: 1', 1],
    ['Es gilt Ja: 1, Nein:\n\nZwei, Enthaltungen: 1', 2],
    ['Es gelten die Preise:\n\n2, Enthaltungen: 1', 2],
    ['Es gilt § 3 Abs.\n\nVier', 1],
    ['Es gilt Ziff.\n\nDrei', 1],
    ['Es ist so\neinstimmig', 1],
    ['Es ist so.\neinstimmig', 2],
    ['Es ist so\n\neinstimmig', 2],
  ])('%j', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });
});

describe('lines without room between them', () => {
  it.each([
    ['Es ist gut.\nWir gehen.', 1, 1],
    [`${FULL}\nWir gehen.`, 1, 1],
    [`${FULL}\nFrau Tal spricht.`, 2, 1],
    [`${FULL}\nDer Stadtrat berät das.`, 2, 1],
    [`${FULL}\nund gehen.`, 1, 1],
    ['Es ist gut\nWir gehen.', 1, 1],
    [`${FULL}\nAlle gehen:\nWir gehen.`, 2, 2],
    [`${FULL}\n${FULL.slice(0, -1)}:\nWir gehen.`, 1, 1],
    [`Es wird ${FULL.slice(0, -18)} mit 5 Ja-Stimmen beschlossen:\nWir gehen.`, 2, 2],
    [`Es wird mit 5 Ja-Stimmen und ${FULL}\nWir gehen.`, 1, 1],
    [`Die Zahlen sind:\n12 von 15 Anlagen und ${FULL}`, 1, 1],
    [`Die Zahl ist gut.\n12 von 15 Anlagen und ${FULL}`, 2, 2],
    [`Die Zahlen sind:\nAnlagen und ${FULL}`, 2, 2],
    [`Stadträtin Ida Tal\nFrau Berg spricht. ${FULL}`, 2, 2],
    [`Stadträtin Ida Tal\nWir gehen. ${FULL}`, 1, 1],
    [`Der Weg\nFrau Berg spricht. ${FULL}`, 1, 1],
  ])('%j', (text, plain, spaced) => {
    expect(paragraphs(text)).toHaveLength(plain);
    expect(paragraphs(text, { spaced: true })).toHaveLength(spaced);
  });

  it('behind many lines a colon leads to no wording', () => {
    // lines that are alike would be taken for a running head
    const words = ['Der', 'Ein', 'Mein', 'Dein', 'Sein', 'Euer', 'Unser', 'Jeder'];
    const many = words.map((word) => `${word} ${FULL.slice(0, -9)} mit 5 Ja-Stimmen und\n`).join('');
    const last = `${FULL.slice(0, -1)} beschlossen, so ist es:\nWir gehen.`;
    expect(paragraphs(`${many}${last}`)).toHaveLength(1);
    expect(paragraphs(`${many.slice(0, many.indexOf('\n') + 1)}${last}`)).toHaveLength(2);
  });
});

describe('lines with room between them', () => {
  it.each([
    ['Es ist gut.\n\nWir gehen.', 2],
    ['Es ist gut\n\nWir gehen.', 2],
    ['Es ist gut\n\nund wir gehen.', 1],
    ['Es ist gut,\n\nWir gehen.', 1],
    ['Es ist an der\n\nBrücke.', 1],
    ['Es ist gut.\n\nund wir gehen.', 1],
    ['Es ist gut.\n\nlfd. Nr. 3 auch.', 2],
    ['Es ist gut\n\nlfd. Nr. 3 auch.', 1],
    ['Stadträtin Ida Tal\n\nund Herr Berg', 2],
  ])('%j', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });
});

describe('the end of a page', () => {
  it.each([
    [`${FULL}\n\fWir gehen.`, 1],
    [`${FULL.slice(0, -1)}\n\fFrau Tal spricht.`, 1],
    [`${FULL}\n\fFrau Tal spricht.`, 2],
    [`${FULL}\n\fDer Stadtrat berät das.`, 2],
    [`${FULL}\n\fAbstimmung: 5 – 2 – 1`, 2],
    [`${FULL}\n\f- ein Weg`, 2],
    [`${FULL}\n\f1. Ein Weg`, 2],
    [`${FULL}\nEs ist gut.\n\fWir gehen.`, 2],
    [`${FULL.slice(0, -1)}:\n\fWir gehen.`, 2],
    [`${FULL.slice(0, -1)}\n\fWir gehen.`, 1],
  ])('%j', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });

  it('behind a full line that ends a sentence it is told that it may be two', () => {
    const two = (text: string) => paragraphsOf(linesOf(text), false)[0]!.maybeTwo?.text ?? null;
    expect(two(`${FULL}\n\fWir gehen.`)).toBe('Wir gehen.');
    expect(two(`${FULL.slice(0, -1)}\n\fWir gehen.`)).toBeNull();
    expect(two(`${FULL}\nWir gehen.`)).toBeNull();
  });
});

describe('points of a list', () => {
  it.each([
    ['Er beauftragt,\n- zu gehen', ['Er beauftragt,', '*- zu gehen']],
    ['Er beauftragt;\na) zu gehen', ['Er beauftragt;', '*a) zu gehen']],
    ['Er beauftragt mit\n- Erträgen', ['Er beauftragt mit - Erträgen']],
    ['Er beauftragt mit\n\n- Erträgen', ['Er beauftragt mit', '*- Erträgen']],
    ['Er beauftragt mit\n    - Erträgen', ['Er beauftragt mit', '*- Erträgen']],
    ['Er beauftragt mit\n\f- Erträgen', ['Er beauftragt mit', '*- Erträgen']],
    ['- ein Weg\n- ein Steg', ['*- ein Weg', '*- ein Steg']],
    ['- ein Weg\n– ein Steg', ['*- ein Weg – ein Steg']],
    ['    - ein Weg\n- ein Steg', ['*- ein Weg - ein Steg']],
    ['Der Weg\n- ein Steg', ['Der Weg - ein Steg']],
    ['a) ein Weg und\nb) ein Steg', ['*a) ein Weg und', '*b) ein Steg']],
    ['ein Weg und\nb) ein Steg', ['ein Weg und b) ein Steg']],
    ['a) ein Weg\nb) ein Steg', ['*a) ein Weg b) ein Steg']],
    ['a) ein Weg\na) ein Steg', ['*a) ein Weg a) ein Steg']],
    ['-2 Grad\n- ein Steg', ['-2 Grad - ein Steg']],
    ['a) ein Weg\n\nb) ein Steg', ['*a) ein Weg', '*b) ein Steg']],
    ['Der Verein und\n\na) ein Weg', ['Der Verein und', '*a) ein Weg']],
    ['Der Verein und\n\nb) ein Weg', ['Der Verein und b) ein Weg']],
    ['Der Verein und\na) ein Weg', ['Der Verein und a) ein Weg']],
    [`${FULL}\n1. Ein Weg`, [FULL, '*1. Ein Weg']],
    ['2.1 Den Weg\nbauen', ['*2.1 Den Weg bauen']],
    ['20 Ja-,\n19 Neinstimmen', ['20 Ja-, 19 Neinstimmen']],
    ['Es gibt 20 Ja-,\n3. 19 Neinstimmen', ['Es gibt 20 Ja-,', '*3. 19 Neinstimmen']],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('a table amid the text', () => {
  it.each([
    ['Es ist da\nund hier', [1], 2],
    ['Es ist da\nund hier', [0], 2],
    ['Es ist da\n\fund hier', [1], 1],
    ['Es ist gut.\n\fFrau Tal spricht.', [1], 2],
    ['Es ist gut.\n\fFrau Tal spricht.', [0], 2],
    ['Es ist gut.\nHier.', [0, 1], 1],
    ['Es ist gut.\n\nHier.', [0, 1], 1],
    ['Es ist gut.\nAbstimmung: 5 – 2 – 1', [0, 1], 2],
    ['Abstimmung: 5 – 2 – 1\nHier.', [0, 1], 2],
    ['Es ist gut.\n\nHier.', [], 2],
  ])('%j, boxed %j', (text, boxed, count) => {
    expect(paragraphs(text, { boxed })).toHaveLength(count);
  });
});
