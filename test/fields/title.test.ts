/** Titles with what may stand around them, each beside a line that is nearly one. */

import { describe, expect, it } from 'vitest';
import { matchKind, matchTitle, matchTitleLine } from '../../src/fields/title.ts';

describe('the title of a form', () => {
  it.each([
    ['letters that spaces part, the first two of them not', 'IN F O R M A T I O N', 'information'],
    ['a number at once behind the word', 'ÄnderungsantragDS0288/24/1', 'aenderungsantrag'],
    ['one wrong letter', 'Anfrsge', 'anfrage'],
    ['a colon', 'Anfrage:', 'anfrage'],
  ])('has %s', (_, text, kind) => {
    expect(matchTitle(text)?.kind).toBe(kind);
  });

  it.each([
    ['a small letter', 'anfrage öffentlich'],
    ['a row of dots that leads to a page', `Anfrage ${'.'.repeat(80)}`],
    ['other words behind it', 'Anfrage Elbufer'],
    ['a longer word', 'Antragsbuch'],
    ['a compound', 'Antrag-Liste'],
    ['the end of a title above', 'Änderungsantrag)'],
  ])('has not %s', (_, text) => {
    expect(matchTitle(text)).toBeNull();
  });
});

describe('a title line', () => {
  it.each([
    ['its kind alone', 'Antrag', false],
    ['letters that spaces part', 'A n t r a g', false],
    ['its own number behind a colon in capitals', 'INFORMATION: I0377/19', false],
    ['the number of a Drucksache', 'Drucksache: DS0222/06', false],
    ['its number and whether it is public', 'Änderungsantrag: A0188/25/1 öffentlich', false],
    ['who sends it', 'Antrag der Fraktion Blaue Liste', true],
    ['the paper that it is about', 'Änderungsantrag zur DS0288/24', true],
  ])('says %s', (_, text, sender) => {
    expect(matchTitleLine(text)).toMatchObject({ sender });
  });

  it.each([
    ['the number of another paper', 'Anfrage: F0231/21'],
    ['what it is not sent by', 'Antrag der Woche'],
    ['a sender behind a misspelt kind', 'Antarg der Fraktion Blaue Liste'],
    ['a sender behind a small letter', 'antrag der Fraktion Blaue Liste'],
    ['more than a title', `Antrag der ${'Großen und '.repeat(6)} Ratsgruppe ${'Blaue Liste '.repeat(4)}`],
    ['a row of dots that leads to a page', `Anfrage ${'.'.repeat(80)}`],
  ])('does not say %s', (_, text) => {
    expect(matchTitleLine(text)).toBeNull();
  });
});

describe('a kind at the beginning of a text', () => {
  it('ends with its words', () => {
    expect(matchKind('Interfraktioneller Antrag A0022/26')).toEqual({ kind: 'antrag', end: 25 });
  });

  it.each(['antrag A0022/26', 'Antarg A0022/26', 'Antragsbuch', 'Antrag-Liste'])('is none in %s', (text) => {
    expect(matchKind(text)).toBeNull();
  });
});
