/** What speaks for a new block or for going on between two lines, each below lines that are nearly the same. */

import { describe, expect, it } from 'vitest';
import { beginning } from '../../src/decode/cuts.ts';
import { CUT } from '../../src/decode/weights.ts';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

const LONG = 'Am Neustädter See fehlen seit dem langen Winter mehrere Bänke, die dort standen';
const ENDED = 'Am Neustädter See fehlen seit dem langen Winter mehrere Bänke, die dort waren.';
const SHORT = 'Es fehlen Bänke';

/**
 * @param above the block that is open, with a list's marker if `marked`; below a paragraph of full lines
 * @param firstLineIndent where first lines of paragraphs begin, if they are set in
 */
function evidence(
  above: string,
  below: string,
  marked = false,
  firstLineIndent: number | null = null,
): number {
  const layout = textLayout(`${Array.from({ length: 6 }, () => LONG).join('\n')}\n\n${above}\n${below}\n`);
  const { measure, ...rest } = sheetOf(layout, layout.lines, null);
  const sheet = { ...rest, measure: { ...measure, firstLineIndent } };
  const count = above.split('\n').length;
  const index = 6 + count;
  const [first, second] = [sheet.lines[6]!, count > 1 ? sheet.lines[7] : undefined];
  return beginning(sheet, sheet.lines[index - 1]!, index, { first, second, marked, count });
}

const parts = (name: keyof typeof CUT) => (CUT[name] > 0 ? 'part' : 'belong together');

describe('two lines', () => {
  it.each<[above: string, below: string, cut: keyof typeof CUT]>([
    ['Sehr geehrter Herr Vorsitzender,', 'am See fehlen Bänke', 'behindSalutation'],
    ['Sehr geehrter Herr Vorsitzender und', 'liebe Gäste', 'inSalutation'],
    ['Sehr geehrter Herr Vorsitzender', '\nam See', 'space'],
    ['Sehr geehrter Herr Vorsitzender,\nliebe Gäste', 'Bänke fehlen', 'behindSalutation'],
    ['Es gilt für die', 'Bänke am See', 'cannotEnd'],
    ['Es gilt für die', '\nBänke am See', 'spaceInSentence'],
    ['Es gilt für die', '\n\n\nBänke am See', 'space'],
    ['Der Absatz ist', '\nneu zu fassen', 'spaceInSentence'],
    ['Der Absatz ist neu.', '\nEr gilt ab Mai', 'space'],
    [SHORT, '________', 'separator'],
    ['________', SHORT, 'separator'],
    ['Siehe https://www.beispiel.de/a-', 'b.html', 'hyphen'],
    ['Eva Muster', 'www.beispiel.de', 'closing'],
    [LONG, 'www.beispiel.de', 'full'],
    ['Anlage 1: Fotos der Bänke', 'Anlage 2: Lageplan', 'closing'],
    ['Die Fotos der Bänke', 'Anlage 2: Lageplan', 'closing'],
    ['Anlage 1: Fotos der Bänke', 'Plan der Wege', 'early'],
    [`Anlage 1: ${LONG.slice(10)}`, `Anlage 2: ${LONG.slice(10)}`, 'closing'],
    [SHORT, 'Sehr geehrte Damen und Herren,', 'salutation'],
    [SHORT, 'federführende(r) Amt/FB', 'section'],
    ['Zu Frage 1:', SHORT, 'closing'],
    ['Mit freundlichen Grüßen', 'Eva Muster', 'closing'],
    [LONG, 'Begründung:', 'full'],
    [ENDED, 'Begründung:', 'section'],
    [LONG, 'Meine Fragen:', 'section'],
    [SHORT, 'Zu Frage 1: Ja', 'section'],
    [LONG, 'Zu Frage 1: Ja', 'full'],
    [ENDED, 'Antwort: Ja', 'section'],
    ['Die Ziffer wird wie folgt gefasst:', '„3.4 Vereine: frei“', 'section'],
    ['„3.4 Vereine: frei“', 'Die Ziffer 3.5 wird gestrichen.', 'section'],
    [LONG, 'und im Park stehen.', 'full'],
    [LONG, 'Bänke standen dort.', 'full'],
    [ENDED, 'Bänke standen dort.', 'fullUneven'],
    ['Es ist so.', 'Bänke fehlen.', 'ended'],
    [SHORT, 'am See.', 'midSentence'],
    [`${SHORT} (`, 'am See).', 'small'],
    [SHORT, '(am See).', 'small'],
    [SHORT, 'Am See.', 'early'],
    [SHORT, '5 Bänke fehlen.', 'figure'],
    [`${LONG}\n${LONG}\nam Ufer, also`, 'Bänke am See.', 'openEnd'],
    [`${LONG}\nam Ufer, also`, 'Bänke am See.', 'early'],
    [`${LONG}\n${LONG}\nam Ufer`, 'am See.', 'midSentence'],
    ['Es fehlt am Nord-', 'und Südufer', 'hyphen'],
    ['Es kostet rund 42 Mio.', 'Eva Muster\nStadträtin', 'signed'],
    ['Es fehlen zehn Bänke oder ca.', 'Eva Muster\nStadträtin', 'signed'],
    ['Am Neustädter See fehlen seit dem Winter', 'Bänke', 'full'],
    ['Es ist so.', '§ 5 gilt.', 'ended'],
    ['Es ist so.', '        Bänke fehlen.', 'setIn'],
    [SHORT, '        Bänke fehlen.', 'setIn'],
    [LONG, '        Bänke fehlen.', 'full'],
    [SHORT, `${' '.repeat(40)}Eva Muster`, 'setRight'],
    ['Es ist so.', `${' '.repeat(22)}Eva Muster`, 'setRight'],
    [ENDED, 'Eva Muster\nStadträtin', 'signed'],
    [ENDED, 'Muster\nStadträtin', 'signed'],
    [ENDED, 'Muster\n\nStadträtin', 'fullUneven'],
    [ENDED, 'Bänke am See\nStadträtin', 'fullUneven'],
    [ENDED, 'Eva Muster\nsagt es so', 'fullUneven'],
    [LONG, 'Eva Muster\nStadträtin', 'full'],
    ['Siehe www.beispiel.de/baenke', 'Eva Muster\nStadträtin', 'signed'],
    [LONG, 'i. A. Eva Muster', 'signed'],
    [LONG, 'i. A. des Amtes für Bänke', 'full'],
    ['Bänke\t5', 'Es ist so.', 'columns'],
    ['Es ist so.', 'Bänke\t5', 'columns'],
  ])('%j and %j: %s', (above, below, cut) => {
    expect(evidence(above, below), parts(cut)).toBe(CUT[cut]);
  });
});

describe('below an item of a list', () => {
  it.each<[above: string, below: string, cut: keyof typeof CUT]>([
    ['1.', SHORT, 'bareMarker'],
    ['1.', 'Eva Muster', 'bareMarker'],
    ['1.', '\nEva Muster', 'signed'],
    ['1.', '\nWie viele Bänke fehlen?', 'bareMarker'],
    ['1. Wie viele Bänke fehlen', '   am See?', 'midSentence'],
    ['   1. Wie viele Bänke fehlen', 'Am See?', 'edge'],
    [`1. ${LONG.slice(0, -8)}\n   fehlen`, 'Am See?', 'edge'],
    [`1. ${LONG.slice(0, -3)}\n${LONG}`, 'Am See?', 'full'],
  ])('%j and %j: %s', (above, below, cut) => {
    expect(evidence(above, below, true), parts(cut)).toBe(CUT[cut]);
  });
});

describe('over a page break', () => {
  const next = 'Bänke standen dort am See, wo auch Körbe stehen.';
  it.each<[above: string, below: string, cut: keyof typeof CUT]>([
    [LONG, 'und mehr', 'overPage'],
    [LONG, 'Bänke', 'overPage'],
    [ENDED, next, 'overPageEnded'],
    [ENDED, `und ${next}`, 'overPage'],
    [SHORT, 'Bänke', 'newPage'],
    [`${SHORT},`, 'Bänke', 'overPage'],
    [`${SHORT}.`, 'Bänke', 'newPage'],
    [SHORT, 'am See', 'overPage'],
    [LONG, 'Begründung:', 'newPage'],
    [LONG, 'Kosten:', 'newPage'],
    [LONG, 'Kosten der Bänke am Neustädter See und am Salbker See im Jahr 2021:', 'overPage'],
    [LONG, 'kosten:', 'overPage'],
    [ENDED, `Prognose\n\n${ENDED}`, 'newPage'],
    [ENDED, `Prognose\n${ENDED}`, 'overPageEnded'],
    [ENDED, `Prognose.\n\n${ENDED}`, 'overPageEnded'],
    [LONG, `Prognose\n\n${ENDED}`, 'overPage'],
    [`${SHORT}-`, 'Bänke', 'hyphen'],
    [ENDED, 'Eva Muster\nStadträtin', 'newPage'],
    ['Bänke\t5', 'Wege\t6', 'sameColumns'],
    ['Bänke\t5', 'Wege\t6\t7', 'newPage'],
    [LONG, 'Wege\t6', 'columns'],
    ['Am Neustädter See fehlen seit dem Winter', 'Bänke', 'overPage'],
    ['Am Neustädter See fehlen seit dem Winter:', 'Bänke', 'newPage'],
    [`${LONG}\nAm Neustädter See fehlen sie.`, next, 'pageBetween'],
    [`${LONG}\nAm Neustädter See fehlen sie.`, 'Bänke fehlen auch.', 'newPage'],
  ])('%j and %j: %s', (above, below, cut) => {
    expect(evidence(above, `\f${below}`), parts(cut)).toBe(CUT[cut]);
  });

  it('an item goes on, but not left of its own text', () => {
    expect(evidence(`   1. ${ENDED.slice(6)}\n      ${ENDED.slice(6)}`, `\f      ${next}`, true)).toBe(
      CUT.overPageEnded,
    );
    expect(evidence(`   1. ${ENDED.slice(6)}\n      ${ENDED.slice(6)}`, `\f${next}`, true)).toBe(CUT.newPage);
  });
});

describe('where first lines are set in', () => {
  it.each<[above: string, below: string, cut: keyof typeof CUT]>([
    [`    ${SHORT}.`, '    Bänke fehlen dort', 'setIn'],
    ['    Es kostet rund 42 Mio.', '    Bänke fehlen dort', 'setIn'],
    [`    ${LONG.slice(4)}`, '    Bänke fehlen dort', 'full'],
    [`    ${SHORT}.`, 'Bänke fehlen', 'notSetIn'],
    [`    ${SHORT}`, 'Bänke fehlen', 'full'],
    // a heading, whose first line is set in, too
    [`    ${SHORT}`, '    Bänke fehlen dort', 'setIn'],
    [`    ${ENDED.slice(4)}`, 'Begründung:', 'section'],
    [`    ${SHORT}.`, 'Eva Muster', 'section'],
    [`    ${SHORT}`, 'Eva Muster', 'full'],
    [`    ${ENDED.slice(4)}`, 'Eva Muster', 'notSetIn'],
    [`${SHORT}.`, 'Bänke fehlen', 'ended'],
    [SHORT, 'am See', 'midSentence'],
  ])('%j and %j: %s', (above, below, cut) => {
    expect(evidence(above, below, false, 4), parts(cut)).toBe(CUT[cut]);
  });
});
