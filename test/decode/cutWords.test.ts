/** What the words at the end of a line and at the beginning of the next say: each with words that nearly say it. */

import { describe, expect, it } from 'vitest';
import {
  asksAnew,
  breaksDate,
  cannotEnd,
  endsClosing,
  endsSalutation,
  goesOnInMid,
  headsAlone,
  headsTopic,
  isAlone,
  officeGoesOn,
  partsQuotation,
} from '../../src/decode/cutWords.ts';
import { standsBelowNames } from '../../src/decode/nameCuts.ts';

describe('a line alone', () => {
  it.each([
    ['Antwort:', true],
    ['Zu Frage 1:', true],
    ['Antwort: Es fehlen Bänke', false],
    ['Zu Frage 1: Es fehlen Bänke', false],
    ['Es fehlen Bänke', false],
  ])('%s heads an answer: %s', (text, heads) => {
    expect(isAlone(text)).toBe(heads);
  });

  it.each([
    ['Mit freundlichen Grüßen', true],
    ['Magdeburg, den 3. März 2021', true],
    ['Begründung:', true],
    ['Seite drucken', true],
    ['Begründung der Kosten', false],
    ['Anlage: Lageplan', false],
  ])('%s closes what is above: %s', (text, closes) => {
    expect(endsClosing(text)).toBe(closes);
  });

  it.each([
    ['Es fehlen Bänke', 'Meine Fragen:', true],
    ['Es fehlen Bänke.', 'Begründung:', true],
    ['Es fehlen Bänke', 'Begründung:', false],
    ['Es fehlen Bänke.', 'Begründung: Es fehlen Bänke', false],
    ['Es fehlen Bänke.', 'Die Bänke:', false],
  ])('%s + %s is a heading: %s', (before, text, heads) => {
    expect(headsAlone(before, text)).toBe(heads);
  });
});

describe('a quotation', () => {
  const first = '„3.4 Vereine:';
  it.each([
    ['Die Ziffer wird wie folgt gefasst:', '„3.4 Vereine: frei“', first, false, false, true],
    ['Die Ziffer wird wie folgt gefasst:', '„3.4 Vereine: frei“', first, true, true, true],
    ['Die Ziffer wird wie folgt gefasst:', '„3.4 Vereine: frei“', first, true, false, false],
    ['Die Ziffer wird wie folgt gefasst:', '„3.4 Vereine und', first, true, true, false],
    ['Die Ziffer wird gefasst als', '„3.4 Vereine: frei“', first, false, false, false],
    ['und andere frei“', 'Die Ziffer 3.5 wird gestrichen.', first, false, false, true],
    ['und andere frei“', 'Die Ziffer 3.5 wird gestrichen.', first, true, false, false],
    ['und andere frei“', 'Die Ziffer 3.5 wird gestrichen.', '3.4 Vereine:', false, false, false],
    ['und andere frei', 'Die Ziffer 3.5 wird gestrichen.', first, false, false, false],
    ['und andere frei“', 'die Ziffer 3.5 wird gestrichen.', first, false, false, false],
  ])(
    '%s + %s is parted (begun by %s, full: %s, longest: %s): %s',
    (before, text, begun, full, longest, parted) => {
      expect(partsQuotation(before, text, begun, full, longest)).toBe(parted);
    },
  );
});

describe('a line goes on', () => {
  it.each([
    ['Sehr geehrter Herr Muster,', 'am See fehlen Bänke', true],
    ['Sehr geehrter Herr Muster', 'Am See fehlen seit dem Winter Bänke', true],
    ['Sehr geehrter Herr Muster', 'am See fehlen seit dem Winter Bänke', false],
    ['Sehr geehrte Frau Probe und', 'Herr Muster aus dem schönen Stadtrat', false],
    ['Sehr geehrte Frau Probe', 'Herr Muster,', false],
    ['Sehr geehrte Frau Probe', 'Herr Muster aus dem schönen Rat der Stadt,', true],
  ])('%s + %s ends a salutation: %s', (before, text, ends) => {
    expect(endsSalutation(before, text)).toBe(ends);
  });

  it.each([
    ['Der Absatz ist', 'neu zu fassen', true],
    ['Der Absatz ist', 'Neu ist das', false],
    ['Der Absatz ist:', 'neu zu fassen', false],
  ])('%s + %s in mid-sentence: %s', (before, text, mid) => {
    expect(goesOnInMid(before, text)).toBe(mid);
  });

  it.each([
    ['die Patinnen und', true],
    ['Und', false],
    ['die Patinnen', false],
  ])('%s cannot end: %s', (text, never) => {
    expect(cannotEnd(text)).toBe(never);
  });

  it.each([
    ['Beigeordnete für Kultur,', 'Schule und Sport', true],
    ['Beigeordnete für Kultur,', 'die Schulen', false],
    ['Die Kultur,', 'Schule und Sport', false],
  ])('%s + %s is an office: %s', (before, text, office) => {
    expect(officeGoesOn(before, text)).toBe(office);
  });

  it.each([
    ['in der Zeit vom 3.', 'Juni bis zum Herbst', true],
    ['in der Zeit vom Mai', 'Juni bis zum Herbst', false],
    ['in der Zeit vom 3.', 'Bänke am See', false],
  ])('%s + %s is a date: %s', (before, text, date) => {
    expect(breaksDate(before, text)).toBe(date);
  });
});

it.each([
  ['Anlage: Lageplan', 'Es fehlen Bänke', true],
  ['www.beispiel.de', 'Eva Muster', true],
  ['www.beispiel.de', 'Fraktionsvorsitzende', true],
  ['www.beispiel.de', 'Mehr dazu steht unter', false],
  ['Es fehlen Bänke', 'Eva Muster', false],
])('%s below %s stands below names: %s', (text, before, below) => {
  expect(standsBelowNames(text, before)).toBe(below);
});

it.each([
  ['Wie oft wird geräumt?', 'Zum Winterdienst', true],
  ['Das gilt seit Mai.', 'Zu den Bänken am See', true],
  ['Das gilt seit Mai.', 'Weiteres Vorgehen', true],
  ['Das gilt', 'Zum Winterdienst', false],
  ['Das gilt seit Mai.', 'Zum Beispiel fehlen Bänke.', false],
  ['Das gilt seit Mai.', 'Bänke am See', false],
  ['Das gilt seit Mai.', 'Zu den Bänken am See, die seit dem Winter fehlen und bald wieder', false],
])('%j and %j: a topic begins: %s', (before, text, heads) => {
  expect(headsTopic(before, text)).toBe(heads);
});

it.each([
  ['Wie oft wird geräumt?', 'Wer räumt dort?', true],
  ['Wie oft wird geräumt?', 'Das ist unklar.', false],
  ['Es wird geräumt.', 'Wer räumt dort?', false],
])('%j and %j: a question begins below another: %s', (before, text, anew) => {
  expect(asksAnew(before, text)).toBe(anew);
});
