/** Every clue speaks for its examples and not for what stands against it; every clue counts for something. */

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/clues/clue.ts';
import { CLUES } from '../../src/clues/index.ts';
import { ROLE_WEIGHTS } from '../../src/decode/roleWeights.ts';
import { FLOATING_ROLES, PROPER_ROLES } from '../../src/forms/form.ts';
import { factsOfText, factsOn, sheetOfText } from './blocks.ts';

/** A clue is found from here on … */
const FOUND = 0.5;
/** … and below counts for nothing. */
const NOT_FOUND = 0.2;

function find(id: string, facts: Facts): number {
  const clue = CLUES.find((one) => one.id === id);
  if (clue === undefined) throw new Error(`there is no clue ${id}`);
  return clue.find(facts);
}

describe('clues', () => {
  const examples = CLUES.flatMap(({ id, examples: all }) => all.map((text) => ({ id, text })));
  it.each(examples)('$id is found in $text', ({ id, text }) => {
    expect(find(id, factsOfText(text))).toBeGreaterThanOrEqual(FOUND);
  });

  const against = CLUES.flatMap(({ id, against: all }) => all.map((text) => ({ id, text })));
  it.each(against)('$id is not found in $text', ({ id, text }) => {
    const found = find(id, factsOfText(text));
    expect(found).toBeGreaterThanOrEqual(0);
    expect(found).toBeLessThan(NOT_FOUND);
  });

  it('each has a name of its own, a sentence and something against it', () => {
    const ids = CLUES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, says, against: all } of CLUES) {
      expect(says, id).toMatch(/^[A-Z].*\.$/);
      expect(all.length, id).toBeGreaterThan(0);
    }
  });

  it('each has examples here or a sheet below', () => {
    const without = CLUES.filter(({ examples: all }) => all.length === 0).map(({ id }) => id);
    expect(without.sort()).toEqual([...Object.keys(ON_SHEET), 'sender', 'runningHead', 'otherFont'].sort());
  });

  it('each has a weight, and each weight a clue', () => {
    const used = new Set(Object.values(ROLE_WEIGHTS).flatMap(({ clues }) => Object.keys(clues)));
    expect([...used].sort()).toEqual(CLUES.map(({ id }) => id).sort());
  });

  it('each role has weights, and each of these a role', () => {
    expect(Object.keys(ROLE_WEIGHTS).sort()).toEqual([...PROPER_ROLES, ...FLOATING_ROLES].sort());
  });
});

/** Clues that ask what stands around: a text, the line of the block in it, and whether the clue is found there. */
interface OnSheet {
  text: string;
  /** 0-based. */
  line: number;
  found: boolean;
}

const LONG = 'Am Neustädter See fehlen seit dem vergangenen Winter mehrere Bänke und ein Papierkorb.';
const NOTES = `${LONG}\n________________\n1 Siehe Seite 3 der Vorlage.\n2 Siehe Seite 4 der Vorlage.`;

const ASKED = '1. Wie viele Bänke gibt es?\nEs gibt drei.';

const ON_SHEET: Readonly<Record<string, readonly OnSheet[]>> = {
  nextQuestion: [
    { text: `${ASKED}\n2. Zahl der Körbe`, line: 2, found: true },
    { text: `${ASKED}\n1. am See\n2. im Park`, line: 3, found: false },
    { text: '1) Wie viele Bänke gibt es?\nDrei.\n2a) Zahl der Körbe', line: 2, found: true },
    { text: '2b) Wie viele Bänke gibt es?\nDrei.\n3) Zahl der Körbe', line: 2, found: true },
    { text: '2b) Wie viele Bänke gibt es?\nDrei.\n4) Zahl der Körbe', line: 2, found: false },
    { text: '1) Wie viele Bänke gibt es?\nDrei.\n2b) Zahl der Körbe', line: 2, found: false },
  ],
  aboveAnswer: [
    { text: 'Hierauf antwortet das Amt nach Rückfrage:\nZu 1: Es gibt drei.', line: 0, found: true },
    { text: 'Zu den Punkten ist auszuführen:\nZu Punkt 1:\nEs gibt drei.', line: 0, found: true },
    { text: 'Hierauf antwortet das Amt nach Rückfrage.\nZu 1: Es gibt drei.', line: 0, found: false },
    { text: 'Hierauf antwortet das Amt nach Rückfrage:\nEs gibt drei.', line: 0, found: false },
    { text: 'Es fehlt viel. Hierauf antwortet das Amt:\nZu 1: Es gibt drei.', line: 0, found: true },
    { text: 'Es fehlt viel. Das Amt antwortet:\nDas liegt vor.', line: 0, found: false },
    { text: '1. Wir antworten nach Rückfrage:\nZu 1: Es gibt drei.', line: 0, found: false },
    { text: 'Antworten dazu:\nZu 1: Es gibt drei.', line: 0, found: false },
    { text: 'Das Bild ist danach so:\n1. Wie viele\nfehlen?\nEs gibt drei.', line: 0, found: true },
    { text: 'Das Bild ist danach so:\n1. Wie viele fehlen?\n2. Wo fehlen sie?', line: 0, found: false },
    { text: 'Das Bild ist danach so:\n1. Wie viele fehlen?\nWo fehlen sie?', line: 0, found: false },
    { text: 'Das Bild ist danach so:\n1. Wie viele fehlen?', line: 0, found: false },
    { text: 'Das Bild ist danach so:\n1. Zahl der Bänke\n\nWie viele fehlen?\nDrei.', line: 0, found: false },
    { text: 'Die Stadträtin fragte dazu an:\n1. Wie viele fehlen?\nEs gibt drei.', line: 0, found: false },
  ],
  belowColon: [
    { text: 'Geprüft wurde nach Kriterien:\n1. Ist es frei?\n2. Ist es eben?', line: 2, found: true },
    { text: 'Die Fragen lauten wie folgt:\n1. Ist es frei?\n2. Ist es eben?', line: 1, found: false },
    { text: 'Hierzu möchte ich Folgendes mitteilen:\n1. Ist es frei?', line: 1, found: false },
    { text: `${ASKED}\n2. Ist es eben?`, line: 2, found: false },
  ],
  amidQuotation: [
    {
      text: '„Die Stadt wird gebeten,\n1. welche Bänke fehlen,\n2. welche stehen.“\nKeine.',
      line: 2,
      found: true,
    },
    {
      text: '„Die Stadt wird gebeten,\n1. welche Bänke fehlen,\n2. welche stehen.“\nKeine.',
      line: 3,
      found: false,
    },
    { text: '1. „Wie viele fehlen?\n2. Wie viele stehen?“', line: 1, found: false },
    { text: '„Die Stadt wird gebeten,\n1. welche Bänke fehlen,\n2. welche stehen.', line: 1, found: false },
  ],
  quotedList: [
    { text: '„1. Wie viele fehlen?\n2. Wie viele stehen?“\n1. Wo?', line: 0, found: true },
    { text: '„1. Wie viele fehlen?\n2. Wie viele stehen?“\n1. Wo?', line: 1, found: true },
    { text: '„1. Wie viele fehlen?\n2. Wie viele stehen?“\n1. Wo?', line: 2, found: false },
    { text: '„Wie viele fehlen?\n2. Wie viele stehen?“', line: 1, found: false },
  ],
  belowQuestion: [
    { text: '1. Wie viele Bänke gibt es?\na) am See\nb) im Park', line: 1, found: true },
    { text: '1. Wie viele Bänke gibt es?\na) am See\nb) im Park', line: 2, found: true },
    { text: `${ASKED}\na) am See`, line: 2, found: false },
  ],
  overPart: [
    { text: '1. Bitte teilen Sie mit:\n1.1 Wie viele fehlen?\n1.2 Wo fehlen sie?', line: 0, found: true },
    { text: '1. Bitte teilen Sie mit:\n2. Wie viele fehlen?', line: 0, found: false },
  ],
  furniture: [
    { text: `${LONG}\n- 1 -\f${LONG}\n- 2 -`, line: 1, found: true },
    { text: `${LONG}\n- 1 -\fWer zahlt?\n- 2 -`, line: 2, found: false },
  ],
  smallPrint: [
    { text: `${LONG}¹\n\n________________\n¹ Siehe Seite 3 der Vorlage.`, line: 2, found: true },
    { text: `${LONG}\n\n¹ Siehe Seite 3 der Vorlage.\n\n${LONG}`, line: 1, found: false },
  ],
  belowSeparator: [
    { text: NOTES, line: 2, found: true },
    { text: NOTES, line: 3, found: true },
    { text: `${NOTES}\n\n\n${LONG}\n3 Siehe Seite 5 der Vorlage.`, line: 5, found: false },
    { text: `${NOTES}\f3 Siehe Seite 5 der Vorlage.`, line: 4, found: false },
    { text: `${LONG}\n1 Siehe Seite 3 der Vorlage.`, line: 1, found: false },
  ],
  tabular: [
    { text: 'Anna Muster\tBernd Probe\nStadträtin\tStadtrat', line: 0, found: true },
    { text: 'Anna Muster   Bernd Probe\nStadträtin    Stadtrat', line: 1, found: true },
    { text: `${LONG}\n${LONG}`, line: 1, found: false },
  ],
  setIn: [
    { text: `1. ${LONG}\n   Wer zahlt?`, line: 1, found: true },
    { text: `1. ${LONG}\nWer zahlt?`, line: 1, found: false },
    { text: `   Wer zahlt?\n${LONG}`, line: 0, found: false },
    { text: `1. ${LONG}\n   2. Wer zahlt?`, line: 1, found: false },
  ],
  figure: [
    { text: `${LONG}\n1\n${LONG}\n2\n${LONG}`, line: 1, found: true },
    { text: `${LONG}\n1\n${LONG}\n2\n${LONG}`, line: 3, found: true },
    { text: 'Jahr\n47\nJahr\n44', line: 1, found: false },
  ],
  listed: [
    { text: 'In den Beirat werden entsandt:\nAnna Muster\nBernd Probe', line: 1, found: true },
    { text: 'In den Beirat werden entsandt:\nAnna Muster\nBernd Probe', line: 2, found: true },
    { text: 'Begründung:\nAnna Muster', line: 1, found: false },
    { text: `${LONG}\nAnna Muster`, line: 1, found: false },
  ],
  numberedHeading: [
    { text: 'I. Bestand\n1. Wie viele Bänke gibt es?', line: 0, found: true },
    { text: 'I. Wie viele Bänke gibt es?\n1. Wo?', line: 0, found: false },
    { text: 'I. Wie verteilen sich die Kosten auf\n1. Planung,', line: 0, found: false },
    { text: 'I. Bestand\nWie viele Bänke gibt es?', line: 0, found: false },
  ],
  goesOn: [
    { text: 'Wie viele Bänke gibt es\n- in Parks,\n- auf Plätzen?', line: 1, found: true },
    { text: 'Wie viele Bänke gibt es\n- in Parks,\n- auf Plätzen?', line: 2, found: true },
    { text: 'Wie viele Bänke gibt es?\n- in Parks', line: 1, found: false },
    { text: 'Wie viele Bänke gibt es\nin Parks?', line: 1, found: false },
  ],
};

describe('clues that ask what stands around', () => {
  const cases = Object.entries(ON_SHEET).flatMap(([id, all]) => all.map((one) => ({ id, ...one })));
  it.each(cases)('$id, line $line of $text: $found', ({ id, text, line, found }) => {
    const value = find(id, factsOn(sheetOfText(text), line));
    if (found) expect(value).toBeGreaterThanOrEqual(FOUND);
    else expect(value).toBeLessThan(NOT_FOUND);
  });

  it('salutation: a sentence behind running text opens no letter', () => {
    const text = 'Sehr geehrte Gäste aus aller Welt kamen zum Fest und lobten den Park.';
    expect(find('salutation', factsOn(sheetOfText(text), 0))).toBeGreaterThanOrEqual(FOUND);
    expect(find('salutation', factsOn(sheetOfText(`${LONG}\n\n${text}`), 1))).toBeLessThan(NOT_FOUND);
  });

  it('runningHead: the own number beside a page number', () => {
    const text = `${LONG}\n- 1 -\nFraktion A   F0203/19\n${LONG}`;
    expect(find('runningHead', factsOn(sheetOfText(text, 'F0203/19'), 2))).toBe(1);
    expect(find('runningHead', factsOn(sheetOfText(text, 'F0100/19'), 2))).toBe(0);
    expect(find('runningHead', factsOn(sheetOfText(`${LONG}\nFraktion A   F0203/19`, 'F0203/19'), 1))).toBe(
      0,
    );
  });

  it('sender: the names of the header', () => {
    const senders = { people: ['Anna Muster'], groups: ['Fraktion Bunte Liste'] };
    expect(find('sender', factsOfText('gez. Anna Muster', senders))).toBe(1);
    expect(find('sender', factsOfText('Bernd Probe', senders))).toBe(0);
    expect(find('sender', factsOfText(`Anna Muster sagte: ${LONG} ${LONG} ${LONG}`, senders))).toBe(0);
  });
});
