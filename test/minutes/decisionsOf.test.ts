/** The paragraphs of an item: which are decisions, with which vote, number and wording, and which are text. */

import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/minutes/decisions.ts';
import { decisionsIn, doubtfulIn, missedIn } from '../../src/minutes/decisionsIn.ts';
import { paragraphsOf } from '../../src/minutes/paragraphs.ts';
import { endsWording, isQuoted, staysWording, type Wording } from '../../src/minutes/wording.ts';
import { decisionOf, linesOf, stretch } from './made.ts';

const COUNCIL = { committee: false, body: 'Stadtrat', number: 1, period: 'VII', year: '19' };

function read(...paragraphs: string[]) {
  const told = readDecisions(paragraphsOf(linesOf(paragraphs.join('\n\n')), true), COUNCIL, []);
  const { text, decisions, missed } = told;
  return {
    text: text.map((one) => one.text),
    decisions: decisions.map(({ sentence, outcome, vote, number, text: wording, unsure }) =>
      [
        sentence.text,
        outcome?.value ?? '–',
        vote?.yes?.value ?? vote?.manner?.value ?? '–',
        number?.value ?? '–',
        `${wording.length}`,
        [...unsure].sort().join(' '),
      ].join(' | '),
    ),
    missed: missed.length,
  };
}

const ADOPTED = 'Der Antrag wird angenommen.';
const REFUSED = 'Der Antrag wird abgelehnt.';
const LEADS = 'Der Stadtrat beschließt:';
const VOTE = 'Abstimmung: 5 – 2 – 1';
const NUMBER = 'Beschluss-Nr. 9-1(VIII)24';
const CANONICAL = '009-001(VIII)24';
const POINT = 'Ein Weg wird gebaut.';
const MOVES = 'Herr Berg beantragt, den Weg zu verschieben.';

describe('votes and sentences', () => {
  it.each([
    [
      [MOVES, ADOPTED, VOTE, 'Abstimmung: 9 – 0 – 0'],
      [`${ADOPTED} ${VOTE} | adopted | 5 | – | 0 | `, 'Abstimmung: 9 – 0 – 0 | – | 9 | – | 0 | '],
      [MOVES],
    ],
    [[VOTE, ADOPTED, 'Abstimmung:'], [`${VOTE} ${ADOPTED} | adopted | 5 | – | 0 | `], ['Abstimmung:']],
    [
      [VOTE, ADOPTED, 'Frau Tal zählt 5 Ja-Stimmen.'],
      [`${VOTE} ${ADOPTED} | adopted | 5 | – | 0 | `],
      ['Frau Tal zählt 5 Ja-Stimmen.'],
    ],
    [
      [LEADS, NUMBER, VOTE],
      [`${LEADS} | adopted | – | ${CANONICAL} | 0 | `, `${VOTE} | – | 5 | – | 0 | `],
      [],
    ],
    [[ADOPTED, VOTE], [`${ADOPTED} ${VOTE} | adopted | 5 | – | 0 | `], []],
    [[ADOPTED, 'Ja 5 Nein 2 Enthaltung 1'], [`${ADOPTED} | adopted | 5 | – | 0 | `], []],
    [
      ['Der Antrag wird mit 7 Ja-Stimmen angenommen.', VOTE],
      ['Der Antrag wird mit 7 Ja-Stimmen angenommen. | adopted | 7 | – | 0 | ', `${VOTE} | – | 5 | – | 0 | `],
      [],
    ],
    [[VOTE, ADOPTED], [`${VOTE} ${ADOPTED} | adopted | 5 | – | 0 | `], []],
    [
      [VOTE, 'Frau Tal spricht.', ADOPTED],
      [`${VOTE} | – | 5 | – | 0 | `, `${ADOPTED} | adopted | – | – | 0 | `],
      ['Frau Tal spricht.'],
    ],
    [
      [VOTE, 'Der Antrag wird mit 7 Ja-Stimmen angenommen.'],
      [`${VOTE} | – | 5 | – | 0 | `, 'Der Antrag wird mit 7 Ja-Stimmen angenommen. | adopted | 7 | – | 0 | '],
      [],
    ],
    [
      [VOTE, ADOPTED, 'Abstimmung: 9 – 0 – 0'],
      [`${VOTE} | – | 5 | – | 0 | `, `${ADOPTED} Abstimmung: 9 – 0 – 0 | adopted | 9 | – | 0 | `],
      [],
    ],
    [[VOTE, NUMBER, ADOPTED], [`${VOTE} ${ADOPTED} | adopted | 5 | ${CANONICAL} | 0 | `], []],
    [
      ['Abstimmung: 5 – 2 – 1, angenommen', ADOPTED],
      ['Abstimmung: 5 – 2 – 1, angenommen | adopted | 5 | – | 0 | ', `${ADOPTED} | adopted | – | – | 0 | `],
      [],
    ],
    [
      [ADOPTED, 'Frau Tal spricht.', VOTE],
      [`${ADOPTED} | adopted | – | – | 0 | `, `${VOTE} | – | 5 | – | 0 | `],
      ['Frau Tal spricht.'],
    ],
    [['Abstimmung:', ADOPTED], [`${ADOPTED} | adopted | – | – | 0 | `], ['Abstimmung:']],
    [[LEADS, POINT, VOTE], [`${LEADS} | adopted | 5 | – | 1 | `], []],
    [[LEADS, POINT, VOTE, 'Frau Tal spricht.'], [`${LEADS} | adopted | 5 | – | 1 | `], ['Frau Tal spricht.']],
    [
      [LEADS, POINT, 'Abstimmung: 5 – 2 – 1, abgelehnt'],
      [`${LEADS} | adopted | – | – | 1 | `, 'Abstimmung: 5 – 2 – 1, abgelehnt | rejected | 5 | – | 0 | '],
      [],
    ],
    [
      ['Der Stadtrat beschließt mit 7 Ja-Stimmen:', POINT, VOTE],
      ['Der Stadtrat beschließt mit 7 Ja-Stimmen: | adopted | 7 | – | 1 | ', `${VOTE} | – | 5 | – | 0 | `],
      [],
    ],
    [[MOVES, VOTE], [`${MOVES} ${VOTE} | postponed | 5 | – | 0 | outcome sentence subject`], []],
    [
      [MOVES, 'Abstimmung: 5 – 2 – 1, abgelehnt'],
      ['Abstimmung: 5 – 2 – 1, abgelehnt | rejected | 5 | – | 0 | '],
      [MOVES],
    ],
    [[MOVES, 'Frau Tal spricht.', VOTE], [`${VOTE} | – | 5 | – | 0 | `], [MOVES, 'Frau Tal spricht.']],
    [[MOVES, ADOPTED, VOTE], [`${ADOPTED} ${VOTE} | adopted | 5 | – | 0 | `], [MOVES]],
    [
      [MOVES, VOTE, VOTE],
      [`${MOVES} ${VOTE} | postponed | 5 | – | 0 | outcome sentence subject`, `${VOTE} | – | 5 | – | 0 | `],
      [],
    ],
    [
      ['Der Antrag wird angenommen', 'Abstimmung: 5 – 2 – 1:', POINT],
      ['Der Antrag wird angenommen Abstimmung: 5 – 2 – 1: | adopted | 5 | – | 1 | '],
      [],
    ],
  ])('%j', (paragraphs, decisions, text) => {
    const found = read(...paragraphs);
    expect(found.decisions).toEqual(decisions);
    expect(found.text).toEqual(text);
  });
});

describe('numbers', () => {
  const SECOND = 'Beschluss-Nr. 10-1(VIII)24';
  const ALONE = `${SECOND} | – | – | 010-001(VIII)24 | 0 | number outcome paper`;
  it.each([
    [
      [VOTE, NUMBER, SECOND],
      [`${VOTE} | – | 5 | ${CANONICAL} | 0 | `, ALONE],
    ],
    [
      [LEADS, POINT, NUMBER, SECOND],
      [`${LEADS} | adopted | – | ${CANONICAL} | 1 | number`, ALONE],
    ],
    [
      [VOTE, NUMBER, SECOND, ADOPTED],
      [ALONE, `${VOTE} ${ADOPTED} | adopted | 5 | ${CANONICAL} | 0 | `],
    ],
    [[ADOPTED, NUMBER], [`${ADOPTED} | adopted | – | ${CANONICAL} | 0 | `]],
    [
      [ADOPTED, VOTE, NUMBER],
      [
        `${ADOPTED} ${VOTE} | adopted | 5 | – | 0 | `,
        `${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`,
      ],
    ],
    [[NUMBER, ADOPTED], [`${ADOPTED} | adopted | – | ${CANONICAL} | 0 | number paper`]],
    [[NUMBER, VOTE], [`${VOTE} | – | 5 | ${CANONICAL} | 0 | number paper`]],
    [[NUMBER], [`${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`]],
    [
      [NUMBER, 'Beschluss-Nr. 10-1(VIII)24'],
      [
        `${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`,
        'Beschluss-Nr. 10-1(VIII)24 | – | – | 010-001(VIII)24 | 0 | number outcome paper',
      ],
    ],
    [
      [NUMBER, ADOPTED, 'Beschluss-Nr. 10-1(VIII)24'],
      [
        `${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`,
        `${ADOPTED} | adopted | – | 010-001(VIII)24 | 0 | `,
      ],
    ],
    [
      [NUMBER, ADOPTED, VOTE, 'Beschluss-Nr. 10-1(VIII)24'],
      [
        `${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`,
        `${ADOPTED} ${VOTE} | adopted | 5 | – | 0 | `,
        'Beschluss-Nr. 10-1(VIII)24 | – | – | 010-001(VIII)24 | 0 | number outcome paper',
      ],
    ],
    [[LEADS, POINT, NUMBER], [`${LEADS} | adopted | – | ${CANONICAL} | 1 | number`]],
    [
      [ADOPTED, 'Frau Tal spricht.', NUMBER],
      [`${ADOPTED} | adopted | – | – | 0 | `, `${NUMBER} | – | – | ${CANONICAL} | 0 | number outcome paper`],
    ],
    [
      [ADOPTED, NUMBER, 'Beschluss-Nr. 10-1(VIII)24'],
      [
        `${ADOPTED} | adopted | – | ${CANONICAL} | 0 | `,
        'Beschluss-Nr. 10-1(VIII)24 | – | – | 010-001(VIII)24 | 0 | number outcome paper',
      ],
    ],
    [
      [ADOPTED, NUMBER, VOTE],
      [`${ADOPTED} | adopted | – | ${CANONICAL} | 0 | `, `${VOTE} | – | 5 | – | 0 | `],
    ],
    [[VOTE, NUMBER], [`${VOTE} | – | 5 | ${CANONICAL} | 0 | `]],
    [[LEADS, NUMBER, POINT], [`${LEADS} | adopted | – | ${CANONICAL} | 1 | `]],
  ])('%j', (paragraphs, decisions) => {
    expect(read(...paragraphs).decisions).toEqual(decisions);
  });
});

describe('wordings and text', () => {
  it.each([
    [[LEADS, POINT, 'Frau Tal spricht.'], [`${LEADS} | adopted | – | – | 1 | `], ['Frau Tal spricht.'], 0],
    [[ADOPTED, POINT], [`${ADOPTED} | adopted | – | – | 0 | `], [POINT], 0],
    [
      [LEADS, POINT, ADOPTED],
      [`${LEADS} | adopted | – | – | 1 | `, `${ADOPTED} | adopted | – | – | 0 | `],
      [],
      0,
    ],
    [
      [LEADS, '„Ein Weg', ADOPTED, 'Ein Steg.“', 'Frau Tal spricht.'],
      [`${LEADS} | adopted | – | – | 3 | `],
      ['Frau Tal spricht.'],
      0,
    ],
    [
      ['Frau Tal zieht den Antrag zurück.', 'Der Antrag wird zurückgezogen.'],
      ['Der Antrag wird zurückgezogen. | withdrawn | – | – | 0 | '],
      ['Frau Tal zieht den Antrag zurück.'],
      1,
    ],
    [
      ['Frau Tal zieht den Antrag zurück.', 'Frau Berg spricht.'],
      ['Frau Tal zieht den Antrag zurück. | withdrawn | – | – | 0 | '],
      ['Frau Berg spricht.'],
      1,
    ],
    [['Der Tagesordnungspunkt entfällt.'], [], ['Der Tagesordnungspunkt entfällt.'], 1],
  ])('%j', (paragraphs, decisions, text, missed) => {
    expect(read(...paragraphs)).toEqual({ decisions, text, missed });
  });

  const open = (texts: string[], numbered = false) =>
    decisionOf(LEADS, {
      text: texts.map((text) => stretch(text)),
      number: numbered ? { value: CANONICAL, at: stretch(CANONICAL) } : null,
    });
  const paragraph = (text: string) => paragraphsOf(linesOf(text), true)[0]!;
  const stays = (wording: Wording, text: string, next?: string) =>
    staysWording(wording, paragraph(text), next === undefined ? undefined : paragraph(next));

  it.each([
    [[], 'Die Verwaltung wird beauftragt.', undefined, true],
    [[], 'Frau Tal spricht.', undefined, false],
    [[POINT], 'Die Verwaltung wird beauftragt.', undefined, false],
    [['Punkte:'], 'Der Antrag wird abgelehnt.', undefined, true],
    [[POINT], '- Der Antrag wird abgelehnt.', undefined, true],
    [[], 'Der Antrag wird mit 5 Ja-Stimmen abgelehnt.', undefined, false],
    [[], 'Die Verwaltung wird beauftragt.', NUMBER, false],
    [[], 'Die Verwaltung wird beauftragt.', VOTE, false],
    [[], 'Die Verwaltung wird beauftragt.', POINT, true],
    [[POINT], 'Der Stadtrat beschließt den Weg.', undefined, true],
    [[POINT], 'Der Stadtrat beschließt einstimmig den Weg.', undefined, false],
    [[], 'Der Antrag wird überwiesen.', undefined, false],
  ])('with the wording %j %s stays, before %s: %s', (texts, text, next, expected) => {
    expect(stays({ open: open(texts), quoted: false }, text, next)).toBe(expected);
  });

  it('without a decision nothing is a wording, in a quotation and behind a number more is', () => {
    expect(stays({ open: null, quoted: true }, POINT)).toBe(false);
    expect(stays({ open: open([POINT]), quoted: true }, 'Der Antrag wird abgelehnt.')).toBe(true);
    expect(stays({ open: open([], true), quoted: false }, 'Der Antrag wird überwiesen.')).toBe(true);
    expect(stays({ open: open([], true), quoted: false }, 'Frau Tal spricht.')).toBe(false);
  });

  it.each([
    [[POINT], 'Frau Tal spricht.', false, true],
    [[POINT], 'Frau Tal spricht.', true, false],
    [[POINT], '- Frau Tal spricht.', false, false],
    [[POINT], 'Ein Steg.', false, false],
    [['„Ein Weg', 'und ein Steg.“'], 'Ein Steg.', false, true],
    [['„Ein Weg', 'und ein Steg.'], 'Ein Steg.', false, false],
    [['Ein Weg', 'und ein „Steg“'], 'Ein Steg.', false, false],
    [[], 'Ein Steg.', false, false],
  ])('the wording %j ends at %s (quoted: %s): %s', (texts, text, quoted, expected) => {
    expect(endsWording({ open: open(texts), quoted }, paragraph(text))).toBe(expected);
  });

  it.each([
    [false, 'Ein Weg', false],
    [false, '„Ein Weg', true],
    [false, '1. „Ein Weg', true],
    [false, '„Ein Weg“', false],
    [false, 'Ein „Weg', false],
    [true, 'Ein Weg', true],
    [true, 'Ein Weg.“', false],
    [true, 'Ein Weg“.', false],
    [true, 'Ein „Weg', true],
    [true, '„Ein Weg“ und “', false],
  ])('quoted before: %s; behind %s: %s', (before, text, expected) => {
    expect(isQuoted(before, text)).toBe(expected);
  });
});

describe('the decisions of one paragraph', () => {
  const of = (text: string, ofAgenda = false) =>
    decisionsIn({ sitting: COUNCIL, ofAgenda }, stretch(text)).map(
      ({ sentence, outcome, vote, unsure }) =>
        `${sentence.text} | ${outcome?.value ?? '–'} | ${vote?.yes?.value ?? '–'} | ${[...unsure].sort().join(' ')}`,
    );
  const VOTED = 'Der Punkt 1 wird mit 5 Ja-Stimmen angenommen.';
  const SAID = 'Frau Tal spricht.';

  it.each([
    [POINT, []],
    [ADOPTED, [`${ADOPTED} | adopted | – | `]],
    [`${VOTED} ${VOTED}`, [`${VOTED} | adopted | 5 | `, `${VOTED} | adopted | 5 | `]],
    [`${SAID} ${VOTED} ${VOTED}`, [`${SAID} ${VOTED} | adopted | 5 | sentence`, `${VOTED} | adopted | 5 | `]],
    [
      `${VOTED} ${SAID} ${VOTED} ${SAID}`,
      [`${VOTED} ${SAID} | adopted | 5 | `, `${VOTED} ${SAID} | adopted | 5 | `],
    ],
    [`${VOTED} ${ADOPTED}`, [`${VOTED} ${ADOPTED} | adopted | 5 | `]],
    [`${VOTED} ${REFUSED}`, [`${VOTED} ${REFUSED} | adopted | 5 | outcome`]],
    [`${REFUSED} ${ADOPTED}`, [`${REFUSED} ${ADOPTED} | adopted | – | outcome`]],
    [`${SAID} ${ADOPTED}`, [`${SAID} ${ADOPTED} | adopted | – | sentence`]],
    [`Es liegen 5 Ja-Stimmen vor. ${ADOPTED}`, [`Es liegen 5 Ja-Stimmen vor. ${ADOPTED} | adopted | 5 | `]],
    [
      'Frau Tal möchte den Antrag vertagen. Dem wird mit 5 Ja-Stimmen zugestimmt.',
      [
        'Frau Tal möchte den Antrag vertagen. Dem wird mit 5 Ja-Stimmen zugestimmt. | adopted | 5 | outcome subject',
      ],
    ],
    [
      'Die Vorlage ist gut. Diese wird mit 5 Ja-Stimmen beschlossen.',
      ['Die Vorlage ist gut. Diese wird mit 5 Ja-Stimmen beschlossen. | adopted | 5 | '],
    ],
    [
      'Diese wird mit 5 Ja-Stimmen beschlossen.',
      ['Diese wird mit 5 Ja-Stimmen beschlossen. | adopted | 5 | '],
    ],
    [
      'Der Stadtrat beschließt den Punkt 1 mit 5 : 0 : 0 und den Punkt 2 mit 4 : 1 : 0 Stimmen.',
      [
        'Der Stadtrat beschließt den Punkt 1 mit 5 : 0 : 0 und den Punkt 2 mit 4 : 1 : 0 Stimmen. | adopted | 5 | outcome subject vote',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it('what is withdrawn before the agenda is adopted is none, but may be one', () => {
    const text = 'Der Antrag wird zurückgezogen.';
    expect(of(text)).toHaveLength(1);
    expect(of(text, true)).toHaveLength(0);
    const missed = (sentence: string, ofAgenda: boolean) =>
      missedIn({ sitting: COUNCIL, ofAgenda }, stretch(sentence)).length;
    expect([missed(text, false), missed(text, true), missed(ADOPTED, true)]).toEqual([0, 1, 0]);
  });

  it('what is near to be none is doubted', () => {
    const near = (ofAgenda: boolean, text: string) =>
      doubtfulIn({ sitting: COUNCIL, ofAgenda }, stretch(text)).length;
    expect(near(false, ADOPTED)).toBe(0);
    expect(near(false, POINT)).toBe(0);
  });
});
