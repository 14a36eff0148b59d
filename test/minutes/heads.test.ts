/** The head of minutes: its fields as table, with labels and as a sentence; and single lines of minutes. */

import { describe, expect, it } from 'vitest';
import { isAgenda } from '../../src/minutes/agendaAlone.ts';
import { comesAgain, isWithdrawal, sentencesIn } from '../../src/minutes/deciding.ts';
import { readHead } from '../../src/minutes/head.ts';
import { type Head, hoursIn, putCell } from '../../src/minutes/headFields.ts';
import { isAgendaHeading, isProtocolHeading, publicHeading } from '../../src/minutes/headings.ts';
import { headLabel, minutesTitle } from '../../src/minutes/headWords.ts';
import { itemNumberOf } from '../../src/minutes/itemNumber.ts';
import { isAlike } from '../../src/minutes/lines.ts';
import { isProcedural } from '../../src/minutes/motion.ts';
import { isLoneNumber, paperCellOf, takeAmidTitle } from '../../src/minutes/paperCell.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { isMover, isNoTitle, isNote } from '../../src/minutes/reporter.ts';
import { resolutionAtEnd, resolutionLine } from '../../src/minutes/resolutionLine.ts';
import { beginsText } from '../../src/minutes/sentence.ts';
import { isSpeech } from '../../src/minutes/speech.ts';
import { isVoteLine, isWholeVote, mergeVotes, readVote } from '../../src/minutes/vote.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { entryOf, linesOf, stretch } from './made.ts';

/** The title is the first line. */
function head(text: string) {
  const { fields, public: open, counted } = readHead(linesOf(`Niederschrift\n${text}`), 0);
  const values = Object.entries(fields).map(([field, found]) => `${field} ${found.value}`);
  return [
    ...values.sort(),
    ...(open === null ? [] : [open ? 'public' : 'not public']),
    ...(counted === null ? [] : [`${counted.sitting} of ${counted.period}`]),
  ];
}

describe('the head', () => {
  const LABELS = 'Gremium             Datum               Ort                 Beginn    Ende';
  it.each([
    ['Gremium: Stadtrat\nOrt: Ratssaal', ['Gremium Stadtrat', 'Ort Ratssaal']],
    ['Gremium:\tStadtrat\nOrt:\tRatssaal', ['Gremium Stadtrat', 'Ort Ratssaal']],
    ['Gremium:\tOrt:\tRatssaal', ['Ort Ratssaal']],
    ['Haus:\tRatssaal', []],
    ['Ort\tRatssaal', []],
    ['Datum: 28.10.2019', ['Sitzungstermin 2019-10-28']],
    ['Beginn: 17:00 Uhr\nEnde: 20:48 Uhr', ['Beginn 17:00', 'Ende 20:48']],
    ['Beginn: 17:00 Uhr bis 20:48 Uhr', ['Beginn 17:00', 'Ende 20:48']],
    ['Sitzung: SR/006(VII)/19', ['Sitzung SR/006(VII)/19']],
    ['Magdeburg, 18.11.19', ['Datum 2019-11-18']],
    ['öffentlich', ['public']],
    ['nichtöffentlich', ['not public']],
    ['006.(VII) Sitzung', ['6 of VII']],
    ['6. Sitzung', ['6 of null']],
    ['Sitzung - BA\nKGM/014(VIII)/26', ['Sitzung BA KGM/014(VIII)/26']],
    ['Sitzung - BA\nNr. KGM/014(VIII)/26', ['Sitzung KGM/014(VIII)/26']],
    [
      `${LABELS}\nStadtrat            28.10.2019          Ratssaal            17:00Uhr  20:48Uhr`,
      ['Beginn 17:00', 'Ende 20:48', 'Gremium Stadtrat', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    [
      `${LABELS}\n                    28.10.2019          Ratssaal            17:00     20:48\nStadtrat`,
      ['Beginn 17:00', 'Ende 20:48', 'Gremium Stadtrat', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    [
      `${LABELS}\nStadtrat            28.10.2019          Ratssaal            Uhr       20:48Uhr`,
      ['Beginn 20:48', 'Gremium Stadtrat', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    [
      'Gremium Datum Ort Beginn Ende\nStadtrat\n28.10.2019\nRatssaal\n17:00Uhr 20:48Uhr',
      ['Beginn 17:00', 'Ende 20:48', 'Gremium Stadtrat', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    [
      'Gremium\nDatum\nOrt\nBeginn\nEnde\nStadtrat\n28.10.2019\nRatssaal\n17:00Uhr\n20:48Uhr',
      ['Beginn 17:00', 'Ende 20:48', 'Gremium Stadtrat', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    [
      'Gremium\nDatum\nOrt\nBeginn\nEnde\nFestsaal\n28.10.2019\nRatssaal\n17:00Uhr\n20:48Uhr',
      ['Beginn 17:00', 'Ende 20:48', 'Ort Ratssaal', 'Sitzungstermin 2019-10-28'],
    ],
    ['Ort\nRatssaal', []],
  ])('%j', (text, expected) => {
    expect(head(text)).toEqual(expected);
  });

  it.each([
    ['über die Sitzung des Stadtrates am 28.10.2019', ['Gremium Stadtrat', 'Sitzungstermin 2019-10-28']],
    ['über die Sitzung des Stadtrates am 38.10.2019', ['Gremium Stadtrat']],
    ['Montag, 28.10.2019', ['Sitzungstermin 2019-10-28']],
    ['Montag, 38.10.2019', []],
    ['28.10.2019', []],
    [`Montag, 28.10.2019 ${'und so weiter '.repeat(9)}`, []],
    ['von 17:00 Uhr bis 20:48 Uhr', ['Beginn 17:00', 'Ende 20:48']],
    [`von 17:00 Uhr ${'und so weiter '.repeat(7)}`, []],
    ['Kulturausschuss', ['Gremium Kulturausschuss']],
    ['Stadt Magdeburg – Kulturausschuss', ['Gremium Kulturausschuss']],
    ['im Kulturausschuss', []],
    ['Kulturausschuss.', []],
    ['Kulturausschuss 3', []],
    ['Kulturhaus', []],
    [`Kulturausschuss ${'der Stadt '.repeat(9)}`, []],
    ['über die Sitzung, im Haus der Kunst, Beginn: 17:00 Uhr', ['Beginn 17:00', 'Ort Haus der Kunst']],
    ['über die Sitzung: gut\nder Sitzung des Stadtrates am 28.10.2019', []],
    ['über die\n\nSitzung des Stadtrates am 28.10.2019', []],
  ])('as a sentence: %j', (text, expected) => {
    expect(head(text)).toEqual(expected);
  });

  it('the line of the title is no body', () => {
    expect(
      readHead(linesOf('Beschlussprotokoll Kulturausschuss\nJugendbeirat'), 0).fields.Gremium?.value,
    ).toBe('Jugendbeirat');
  });

  const put = (field: Parameters<typeof putCell>[1], text: string) => {
    const empty: Head = { fields: {}, public: null, counted: null, read: new Set() };
    const read = putCell(empty, field, stretch(text));
    return [read, ...Object.entries(empty.fields).map(([key, found]) => `${key} ${found.value}`)];
  };
  it.each([
    ['Datum', '28.10.2019', [true, 'Datum 2019-10-28']],
    ['Datum', 'gestern', [false]],
    ['Beginn', '17:00', [true, 'Beginn 17:00']],
    ['Beginn', '17:00 bis 18:00', [true, 'Beginn 17:00', 'Ende 18:00']],
    ['Ende', '17:00 bis 18:00', [true, 'Ende 17:00']],
    ['Ende', 'spät', [false]],
    ['Sitzung', 'Nr. SR/006(VII)/19', [true, 'Sitzung SR/006(VII)/19']],
    ['Sitzung', 'sechs', [false]],
    ['Gremium', 'Sitzung - Stadtrat', [true, 'Gremium Stadtrat']],
    ['Ort', 'Sitzung - Stadtrat', [true, 'Ort Sitzung - Stadtrat']],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(put(field, text)).toEqual(expected);
  });

  it.each([
    ['24:00', ['24:00']],
    ['25:00', []],
    ['17:60', []],
    ['17 Uhr', ['17:00']],
  ])('hours in %s', (text, expected) => {
    expect(hoursIn(stretch(text)).map(({ value }) => value)).toEqual(expected);
  });
});

describe('lines of no more than so many letters', () => {
  const long = (text: string, count: number) => `${text}${' und'.repeat(count)}`;
  it.each([
    ['a label', () => headLabel('Ort'), 'Ort'],
    ['a title', () => minutesTitle('Niederschrift über die Sitzung'), 13],
    ['a title that is too long', () => minutesTitle(long('Niederschrift über die Sitzung', 50)), null],
    ['a title of something else', () => minutesTitle('Niederschrift und mehr'), null],
    ['a heading of the agenda', () => isAgendaHeading('Tagesordnung'), true],
    ['another heading', () => isAgendaHeading('Haushalt'), false],
    ['a heading of the protocol', () => isProtocolHeading('Protokoll'), true],
    ['a note', () => isNote('(vertagt)'), true],
    ['a note that is too long', () => isNote(long('(vertagt', 50)), false],
    ['who moves', () => isMover('Fraktion Grün'), true],
    ['who moves, too long', () => isMover(`Interfraktionell${'e'.repeat(120)}`), false],
    ['text', () => beginsText('Der Stadtrat berät das'), true],
    ['text that is too long', () => beginsText(long('Der Stadtrat berät das', 250)), false],
    ['a title that begins as text', () => beginsText('Der Antrag der Fraktion Grün'), false],
    ['a vote', () => isVoteLine('Abstimmung: 5 – 2 – 1'), true],
    ['a vote that is too long', () => isVoteLine(long('Abstimmung: 5 – 2 – 1', 50)), false],
    ['publicity', () => publicHeading('Öffentliche Sitzung'), true],
    ['no title but who reports', () => isNoTitle('BE: Frau Tal'), true],
    ['no title but who moves', () => isNoTitle('Fraktion Grün'), true],
    ['no title but a note', () => isNoTitle('(vertagt)'), true],
    ['a title after all', () => isNoTitle('Steg'), false],
    ['titles that begin alike', () => isAlike('steg', 'stegamfluss'), true],
    ['too few letters for it', () => isAlike('ste', 'stegamfluss'), false],
    ['how it is dealt with', () => isProcedural('GO-Antrag'), true],
    ['putting off', () => isProcedural('vertagt'), true],
    ['handing on', () => isProcedural('Überweisung'), true],
    ['the matter', () => isProcedural('den Weg bauen'), false],
    ['what is pointed at', () => isSpeech('Auf die I0299/17 wird verwiesen.'), true],
    [
      'what is pointed at and handed on',
      () => isSpeech('Auf den Wunsch hin wird er in den Ausschuss verwiesen.'),
      false,
    ],
    ['what always holds', () => isSpeech('Bei Stimmengleichheit gilt der Antrag als abgelehnt.'), true],
    ['what is there', () => isSpeech('Zum Antrag liegt ein GO-Antrag vor.'), true],
    ['whose view it is', () => isSpeech('Nach Auffassung von Frau Tal ist es gut.'), true],
    ['who says it behind it', () => isSpeech('Es ist gut, sagt Frau Tal.'), true],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['2 Uhr', null],
    ['TOP 2 Uhr', true],
    ['2 Steg', false],
  ])('of an item: %s', (text, named) => {
    expect(itemNumberOf(linesOf(text)[0]!)?.named ?? null).toBe(named);
  });

  it.each([
    ['Beschluss-Nr. 9-1(VIII)24', '009-001(VIII)24'],
    [`Beschluss-Nr. 9-1(VIII)24${' '.repeat(1)}${'und so weiter '.repeat(5)}`, null],
    ['Beschluss-Nr. neun', null],
    ['Beschluss 12-34', null],
    ['Beschluss-Nr. 035-08/21', '035-08/21'],
    ['12-34', null],
  ])('of a resolution: %s', (text, expected) => {
    expect(resolutionLine(stretch(text))?.value ?? null).toBe(expected);
  });

  it.each([
    ['Es wird zugestimmt: Beschluss-Nr. 9-1(VIII)24', '009-001(VIII)24'],
    ['gemäß Beschluss-Nr. 9-1(VIII)24', null],
    ['Es wird zugestimmt: ja', null],
  ])('of a resolution at the end: %s', (text, expected) => {
    expect(resolutionAtEnd(stretch(text))?.number.value ?? null).toBe(expected);
  });

  it.each([
    [['Steg', 'A0151/19'], 'A0151/19', false],
    [['A0151/19'], 'A0151/19', true],
    [['- A0151/19'], 'A0151/19', true],
    [['Vorlage: DS0151/19'], 'DS0151/19', true],
    [['Steg zum Antrag A0151/19'], null, false],
    [['Steg'], null, false],
    [['Der Weg ist gut. Siehe A0151/19.'], null, false],
    [['Der Weg ist gut. Siehe A0151/19'], 'A0151/19', false],
    [['Weg A0151/19.'], 'A0151/19', false],
    [['Weg (A0151/19)'], 'A0151/19', false],
    [[`Der lange Weg ${'am Fluss und '.repeat(4)} (A0151/19)`], null, false],
    [[`Der lange Weg ${'am Fluss und '.repeat(4)} neu A0151/19`], 'A0151/19', false],
    [['WegA0151/19'], null, false],
    [['A0151/19 Weg'], null, false],
    [['Weg A0151'], null, false],
  ])('of a paper: %j', (cells, expected, alone) => {
    const parts = cells.map((cell) => stretch(cell));
    expect(paperCellOf(parts).paper?.value ?? null).toBe(expected);
    expect(isLoneNumber({ cells: parts })).toBe(alone);
  });

  it.each([
    [['Benutzung der DS0301/19', 'Wochenmärkte'], 'DS0301/19', 'Benutzung der'],
    [['Benutzung der DS0301/19'], undefined, 'Benutzung der DS0301/19'],
    [['der DS0301/19 neu', 'Wochenmärkte'], undefined, 'der DS0301/19 neu'],
    [['DS0301/19', 'Wochenmärkte'], undefined, 'DS0301/19'],
    [['Benutzung', 'Wochenmärkte'], undefined, 'Benutzung'],
  ])('of a paper amid a title: %j', (lines, paper, first) => {
    const entry = entryOf('1');
    const title = lines.map((line) => stretch(line));
    takeAmidTitle(entry, title);
    expect([entry.paper?.value, title[0]!.text, entry.unsure]).toEqual([paper, first, paper !== undefined]);
  });
});

describe('sentences', () => {
  const COUNCIL = { committee: false, body: 'Stadtrat', number: 1, period: 'VII', year: '19' };
  it.each([
    ['Es ist gut. Wir gehen.', 2],
    ['Es findet keine Mehrheit. Abstimmung: 3 – 4 – 0', 1],
    ['Ja 5 / Nein 1 / Enth. 1, mit Maßgabe', 1],
    ['Abstimmung: 3 – 4 – 0', 1],
  ])('%s', (text, count) => {
    expect(sentencesIn(stretch(text))).toHaveLength(count);
  });

  it.each([
    ['Der Antrag wird zurückgezogen.', true],
    ['Der Antrag wird vertagt.', true],
    ['Der Antrag wird angenommen.', false],
    ['Der Antrag wird mit 5 Ja-Stimmen vertagt.', false],
    ['Frau Tal sagt, dass der Antrag zurückgezogen sei.', false],
  ])('withdrawn: %s: %s', (text, expected) => {
    expect(isWithdrawal(stretch(text), COUNCIL)).toBe(expected);
  });

  it.each([
    ['Frau Tal zieht den Antrag zurück.', 'Der Antrag wird zurückgezogen.', true],
    ['Frau Tal zieht den Änderungsantrag zurück.', 'Der Antrag wird zurückgezogen.', false],
    ['Frau Tal zieht den Antrag zurück.', 'Der Antrag ruht.', false],
    ['Frau Tal spricht.', 'Der Antrag wird zurückgezogen.', false],
  ])('told again: %s %s', (text, next, expected) => {
    expect(comesAgain(stretch(text), stretch(next))).toBe(expected);
  });

  const vote = (text: string) => readVote(stretch(text));
  it('of two votes each has what the other lacks', () => {
    const yes = vote('mit 5 Ja-Stimmen');
    const no = vote('mit 2 Neinstimmen');
    expect(mergeVotes(yes, null)).toBe(yes);
    expect(mergeVotes(null, no)).toBe(no);
    expect([mergeVotes(yes, no)?.yes?.value, mergeVotes(yes, no)?.no?.value]).toEqual([5, 2]);
    expect([isWholeVote(yes), isWholeVote(mergeVotes(yes, no)), isWholeVote(null)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('is it minutes at all', () => {
  const read = (text: string) => readMinutes(textLayout(text), 0) !== null;
  it.each([
    ['Niederschrift\nSR/006(VII)/19', true],
    ['Niederschrift\nStadtrat\nTagesordnung', true],
    ['Niederschrift\nStadtrat\n1. Eröffnung', true],
    ['Niederschrift\nStadtrat', false],
    ['Niederschrift\nKegelverein\n1. Eröffnung', false],
    ['Antrag\nNiederschrift\nSR/006(VII)/19', false],
    ['Haushalt\nSR/006(VII)/19', false],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  const LIST = '1. Eröffnung\n2. Steg\n3. Weg';
  it.each([
    [`Tagesordnung\n${LIST}`, true],
    [`Einladung\n${LIST}`, true],
    [`Haushalt\n${LIST}`, undefined],
    ['Tagesordnung\n1. Eröffnung\n2. Steg', undefined],
    [`Tagesordnung\n${LIST}\nDer Steg wird abgelehnt.`, undefined],
  ])('or an agenda alone: %j', (text, expected) => {
    expect(isAgenda(textLayout(text), 0)).toBe(expected);
  });
});
