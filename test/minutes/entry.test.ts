/** What stands under a title: who moves, papers, and where running text begins. */

import { describe, expect, it } from 'vitest';
import { paperCellOf } from '../../src/minutes/paperCell.ts';
import { isMover } from '../../src/minutes/reporter.ts';
import { stretch } from './made.ts';

describe('who moves', () => {
  it.each([
    'Ortsbürgermeister Muster',
    'Ausschuss für kommunale Rechts- und Bürgerangelegenheiten',
    'Ratsgruppe Zukunft statt Stillstand',
    'SR Max Muster, Fraktion Rote/future!',
    'Stadträtin Ida Tal',
  ])('%s', (text) => {
    expect(isMover(text)).toBe(true);
  });

  it.each([
    'Ortsbürgermeister Muster eröffnet die 24. Sitzung und stellt die form- und',
    'Der Finanz- und Grundstücksausschuss und der Ausschuss KRB empfehlen die',
    'Stadträtin Tal: „Wer mitreden soll, muss mitlesen dürfen.“ Die',
    'SR Muster: Die Zahlen fehlen',
    'Fraktion Blaue Liste fragt nach',
    'Ausschuss StBV: Zustimmung',
  ])('is not: %s', (text) => {
    expect(isMover(text)).toBe(false);
  });
});

describe('the paper at the end of a line', () => {
  it.each([
    ['Wochenmärkte in Magdeburg DS0301/19', 'DS0301/19'],
    ['Statistik des Jahres 2020, Nachtrag. I0190/21', 'I0190/21'],
    ['sagt die Verwaltung zu, die Zahlen nachzureichen, siehe auch F0166/21.', null],
    ['Zur Sache liegt vor: S0255/19', null],
    ['Drucksache: DS0301/19', 'DS0301/19'],
    ['Sie liegen vor. Näheres in I0190/21.', null],
  ])('%s', (text, paper) => {
    expect(paperCellOf([stretch(text)]).paper?.value ?? null).toBe(paper);
  });
});
