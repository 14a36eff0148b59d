/** What a decision is on, and what of that is said to be unsure. */

import { describe, expect, it } from 'vitest';
import type { DecisionDraft, EntryDraft, ItemDraft } from '../../src/minutes/draft.ts';
import { isAgendaItem, settleDecisions } from '../../src/minutes/subject.ts';
import { decisionOf, entryOf, itemOf, located, paperOrNone, stretch } from './made.ts';

const map = (...entries: EntryDraft[]) => new Map(entries.map((entry) => [entry.number.text, entry]));

function settled(item: ItemDraft, entries = map()) {
  settleDecisions(item, entries);
  return item.decisions.map(({ subject, paper, outcome, unsure }) => [
    subject,
    paper?.value ?? null,
    outcome?.value ?? null,
    [...unsure].sort().join(' '),
  ]);
}

const of = (paper: string | null, sentence: string, title = 'Haushalt', more: Partial<DecisionDraft> = {}) =>
  settled(
    itemOf('5', {
      paper: paperOrNone(paper),
      title: stretch(title),
      decisions: [decisionOf(sentence, more)],
    }),
  )[0]!;

describe('one decision', () => {
  it.each([
    ['A0010/24', 'Der Antrag wird angenommen.', 'item', 'A0010/24', 'adopted', ''],
    [null, 'Der Antrag A0010/24 wird angenommen.', 'item', 'A0010/24', 'adopted', 'subject'],
    [null, 'Der Antrag wird angenommen.', 'item', null, 'adopted', ''],
    [
      'A0010/24',
      'Der Absetzung von der Tagesordnung wird zugestimmt.',
      'agenda',
      'A0010/24',
      'adopted',
      'subject',
    ],
    [null, 'Der Tagesordnung wird zugestimmt.', 'agenda', null, 'adopted', ''],
    [null, 'Die Tagesordnung: 8 Ja-, 1 Neinstimme', 'agenda', null, 'adopted', 'outcome'],
    [null, 'Die Niederschrift: 8 Ja-, 1 Neinstimme', 'minutes', null, 'adopted', 'outcome'],
    [null, 'Die Tagesordnung: 1 Ja-, 8 Neinstimmen', 'agenda', null, null, ''],
    [null, 'Die Tagesordnung: 8 Ja-Stimmen', 'agenda', null, null, ''],
    [null, 'Die Tagesordnung: 8 Neinstimmen', 'agenda', null, null, ''],
    [null, 'Die Vorlage: 8 Ja-, 1 Neinstimme', 'item', null, null, ''],
    [null, 'Die Tagesordnung wird mit 8 Ja-, 1 Neinstimme vertagt.', 'agenda', null, 'postponed', ''],
    [null, 'Der so geänderten Tagesordnung wird zugestimmt.', 'agenda', null, 'adopted', 'outcome'],
    [null, 'Die so geänderte Niederschrift wird bestätigt.', 'minutes', null, 'adopted', 'outcome'],
    [null, 'Die so geänderte Vorlage wird bestätigt.', 'item', null, 'adopted-amended', ''],
    [null, 'Dem Antrag zur Tagesordnung wird zugestimmt.', 'agenda', null, 'adopted', 'subject'],
    [null, 'Dem Antrag wird zugestimmt.', 'item', null, 'adopted', ''],
    [
      'A0010/24',
      'Der Antrag von Stadtrat Muster wird angenommen.',
      'item',
      'A0010/24',
      'adopted',
      'outcome subject',
    ],
    [
      'A0010/24',
      'Der Antrag von Stadtrat Muster A0010/24 wird angenommen.',
      'item',
      'A0010/24',
      'adopted',
      '',
    ],
    [
      'DS0010/24',
      'Der Antrag von Stadtrat Muster wird angenommen.',
      'amendment',
      'DS0010/24',
      'adopted',
      'outcome paper subject',
    ],
    [
      'DS0010/24',
      'Der Antrag von Stadtrat Muster zur DS0010/24 wird angenommen.',
      'item',
      'DS0010/24',
      'adopted',
      '',
    ],
    ['DS0010/24', 'Der Antrag wird angenommen.', 'item', 'DS0010/24', 'adopted', ''],
    [
      'A0010/24',
      'Der Punkt 1 gemäß Änderungsantrag A0010/24/1 wird gestrichen.',
      'point',
      'A0010/24',
      null,
      'subject',
    ],
    [
      'A0010/24',
      'Der Punkt 1 des Änderungsantrages A0010/24/1 wird angenommen.',
      'point',
      'A0010/24/1',
      'adopted',
      '',
    ],
    ['A0010/24', 'Der Punkt 1 wird angenommen.', 'point', 'A0010/24', 'adopted', ''],
    ['A0010/24', '2. Der Stadtrat stimmt zu.', 'point', 'A0010/24', 'adopted', ''],
    ['A0010/24', 'Der Punkt 1 der Tagesordnung wird vertagt.', 'agenda', 'A0010/24', 'postponed', 'subject'],
    ['A0010/24', 'Der Antrag mit den Punkten 1 und 2 wird angenommen.', 'item', 'A0010/24', 'adopted', ''],
    ['A0010/24', 'Der Änderungsantrag A0010/24/1 wird angenommen.', 'amendment', 'A0010/24/1', 'adopted', ''],
    [
      'A0010/24',
      'Unter Beachtung des Änderungsantrages wird zugestimmt.',
      'item',
      'A0010/24',
      'adopted-amended',
      '',
    ],
    ['A0010/24/1', 'Der Antrag wird angenommen.', 'amendment', 'A0010/24/1', 'adopted', ''],
    ['A0010/24/1', 'Der Antrag A0010/24/1 wird angenommen.', 'item', 'A0010/24/1', 'adopted', ''],
    ['A0010/24', 'Dem Rederecht wird zugestimmt.', 'procedure', 'A0010/24', 'adopted', ''],
    ['A0010/24', 'Der Stadtrat wählt Frau Berg und beschließt das.', 'election', 'A0010/24', 'adopted', ''],
    [
      'A0010/24',
      'Die Wahl der Schöffen wird in den Ausschuss FG überwiesen.',
      'item',
      'A0010/24',
      'referred',
      '',
    ],
    ['A0010/24', 'Die Wahl der Schöffen wird vertagt.', 'item', 'A0010/24', 'postponed', ''],
    ['A0010/24', 'Die Wahl der Schöffen wird zur Kenntnis genommen.', 'item', 'A0010/24', 'noted', ''],
  ])('%s: %s', (paper, sentence, ...expected) => {
    expect(of(paper, sentence)).toEqual(expected);
  });

  it.each([
    ['Bestätigung der Tagesordnung', 'Es wird zugestimmt.', 'agenda'],
    ['Bestätigung der Tagesordnung', 'Der Niederschrift wird zugestimmt.', 'minutes'],
    ['Bestätigung der Niederschrift', 'Es wird zugestimmt.', 'minutes'],
    ['Haushalt', 'Es wird zugestimmt.', 'item'],
  ])('below the title %s: %s', (title, sentence, subject) => {
    expect(of(null, sentence, title)[0]).toBe(subject);
  });

  const SENT = 'Frau Berg wird in den Beirat entsandt.';
  it.each([
    ['Besetzung der Ausschüsse', [SENT], 'election'],
    ['Haushalt', [SENT], 'item'],
    ['Besetzung der Ausschüsse', ['Frau Berg ist verhindert.'], 'item'],
    ['Besetzung der Ausschüsse', [SENT, SENT], 'item'],
  ])('of the wording below %s: %s', (title, wording, subject) => {
    const text = wording.map((one) => stretch(one));
    expect(of(null, 'Der Stadtrat beschließt:', title, { text })[0]).toBe(subject);
  });

  it('the agenda is adopted in an item whose title says so', () => {
    expect(isAgendaItem(entryOf('1', { title: stretch('Bestätigung der Tagesordnung') }))).toBe(true);
    expect(isAgendaItem(entryOf('1', { title: stretch('Haushalt') }))).toBe(false);
    expect(isAgendaItem(entryOf('1'))).toBe(false);
  });
});

describe('committees', () => {
  const FG = 'in den Ausschuss FG';
  const to = (sentence: string, { before = '', wording = '' } = {}) => {
    const item = itemOf('5', {
      text: before === '' ? [] : [stretch(before)],
      decisions: [
        decisionOf(sentence, { text: wording === '' ? [] : [stretch(wording)] }, before.length + 1),
      ],
    });
    settleDecisions(item, map());
    const { referredTo, unsure } = item.decisions[0]!;
    return [referredTo.map(({ text }) => text).join(' '), unsure.has('referredTo')];
  };

  it.each([
    [`Der Antrag wird ${FG} überwiesen.`, {}, ['FG', false]],
    [
      `Der Antrag wird ${FG} überwiesen.`,
      { wording: 'Der Antrag geht in den Ausschuss StBV.' },
      ['FG', false],
    ],
    ['Der Antrag wird überwiesen:', { wording: `Der Antrag wird ${FG} überwiesen.` }, ['FG', false]],
    ['Der Antrag wird überwiesen.', {}, ['', false]],
    [`Der Antrag ${FG} wird angenommen.`, {}, ['', false]],
    [`Der GO-Antrag, den Antrag ${FG} zu überweisen, wird abgelehnt.`, {}, ['FG', true]],
    [`Der GO-Antrag auf Überweisung ${FG} wird angenommen.`, {}, ['FG', false]],
    [`Der Antrag auf Überweisung ${FG} wird abgelehnt.`, {}, ['', false]],
    ['Der GO-Antrag wird abgelehnt.', { before: `Er beantragt die Überweisung ${FG}.` }, ['FG', true]],
    ['Der GO-Antrag wird abgelehnt.', { before: `Er spricht von der Überweisung ${FG}.` }, ['', false]],
    ['Das Rederecht wird abgelehnt.', { before: `Er beantragt die Überweisung ${FG}.` }, ['', false]],
    ['Der GO-Antrag wird abgelehnt.', {}, ['', false]],
    [
      'Der GO-Antrag auf Überweisung in den Ausschuss StBV wird abgelehnt.',
      { before: `Er beantragt die Überweisung ${FG}.` },
      ['StBV', true],
    ],
  ])('%s %j', (sentence, around, expected) => {
    expect(to(sentence, around)).toEqual(expected);
  });

  const ORAL = 'Frau Berg stellt den GO-Antrag, die Vorlage zu überweisen.';
  it.each([
    [ORAL, `Die Vorlage wird ${FG} überwiesen.`, 'procedure'],
    [ORAL, 'Die Vorlage wird vertagt.', 'procedure'],
    [ORAL, 'Die Vorlage wird angenommen.', 'item'],
    ['Frau Berg spricht.', 'Die Vorlage wird vertagt.', 'item'],
  ])('%s %s', (before, sentence, subject) => {
    const decisions = [decisionOf(sentence, {}, 100)];
    expect(settled(itemOf('5', { text: [stretch(before)], decisions }))[0]![0]).toBe(subject);
  });

  it('a motion above another decision is not what is decided below it', () => {
    const decisions = [
      decisionOf('Die Redezeit wird vertagt.', {}, 80),
      decisionOf('Die Vorlage wird vertagt.', {}, 120),
    ];
    expect(settled(itemOf('5', { text: [stretch(ORAL)], decisions }))[1]![0]).toBe('item');
  });

  it('a motion below is not what was decided above it', () => {
    const decisions = [decisionOf('Die Vorlage wird vertagt.')];
    expect(settled(itemOf('5', { text: [stretch(ORAL, 80)], decisions }))[0]![0]).toBe('item');
  });
});

describe('several decisions', () => {
  const AMENDED = 'Der Änderungsantrag A0010/24/1 wird angenommen.';
  const VOTED = 'Der Antrag wird mit 5 Ja-Stimmen angenommen.';
  const all = (...sentences: string[]) =>
    settled(
      itemOf('5', {
        paper: located('A0010/24'),
        decisions: sentences.map((sentence) => decisionOf(sentence)),
      }),
    ).map(([subject, , outcome, unsure]) => `${subject} ${outcome} (${unsure})`);

  it.each([
    [[AMENDED, 'Der Antrag wird angenommen.'], 'item adopted-amended (outcome)'],
    [['Der Änderungsantrag A0010/24/1 wird abgelehnt.', 'Der Antrag wird angenommen.'], 'item adopted ()'],
    [['Der Punkt 1 wird abgelehnt.', 'Der Antrag wird angenommen.'], 'item adopted-amended ()'],
    [['Der Punkt 1 wird angenommen.', 'Der Antrag wird angenommen.'], 'item adopted ()'],
    [[AMENDED, 'Der Antrag wird abgelehnt.'], 'item rejected ()'],
    [[AMENDED, 'Der Punkt 1 wird angenommen.'], 'point adopted ()'],
    [[VOTED, VOTED], 'item adopted (subject)'],
    [['Der Antrag wird angenommen.', VOTED], 'item adopted ()'],
    [['Der Punkt 1 wird mit 5 Ja-Stimmen angenommen.', VOTED], 'item adopted ()'],
    [
      [AMENDED, 'Gemäß Änderungsantrag A0010/24/1 stimmt der Stadtrat zu.'],
      'item adopted-amended (outcome paper subject)',
    ],
    [
      [AMENDED, 'Gemäß Änderungsantrag A0010/24/1 lehnt der Stadtrat das ab.'],
      'item rejected (outcome paper subject)',
    ],
    [
      [AMENDED, 'Gemäß Änderungsantrag A0010/24/2 stimmt der Stadtrat zu.'],
      'amendment adopted (outcome paper subject)',
    ],
    [
      [
        'Der Änderungsantrag A0010/24/1 wird abgelehnt.',
        'Gemäß Änderungsantrag A0010/24/1 stimmt der Stadtrat zu.',
      ],
      'amendment adopted (outcome paper subject)',
    ],
    [
      ['Dem Antrag A0010/24/1 wird zugestimmt.', 'Gemäß Änderungsantrag A0010/24/1 stimmt der Stadtrat zu.'],
      'amendment adopted (outcome paper subject)',
    ],
    [[AMENDED, 'Der Änderungsantrag A0010/24/1 wird angenommen.'], 'amendment adopted ()'],
  ])('%s', (sentences, last) => {
    expect(all(...sentences).at(-1)).toBe(last);
  });

  it.each([
    [
      ['Gemäß Änderungsantrag A0010/24/1 stimmt der Stadtrat zu.', 'Der Antrag wird angenommen.'],
      'amendment adopted ()',
    ],
    [['Gemäß Änderungsantrag A0010/24/1 wird der Punkt 1 gestrichen.'], 'point adopted (subject)'],
    [['Gemäß Änderungsantrag A0010/24 stimmt der Stadtrat zu.'], 'amendment adopted ()'],
    [
      ['Gemäß Änderungsantrag A0010/24/1 wird der Tagesordnung zugestimmt.'],
      'amendment adopted (outcome paper subject)',
    ],
  ])('the first of %s', (sentences, first) => {
    expect(all(...sentences)[0]).toBe(first);
  });

  it.each([
    ['Der Änderungsantrag A0099/24/1 wird angenommen.', '7-1(VII)24', 'outcome paper'],
    [AMENDED, '7-1(VII)24', 'outcome'],
    ['Der Änderungsantrag A0099/24/1 wird angenommen.', null, 'outcome'],
    ['Der Antrag A0099/24 wird abgelehnt.', '7-1(VII)24', ''],
  ])('a number behind %s: %s', (sentence, number, unsure) => {
    const decisions = [
      decisionOf(sentence),
      decisionOf('Der Antrag wird angenommen.', { number: paperOrNone(number) }),
    ];
    expect(settled(itemOf('5', { paper: located('A0010/24'), decisions }))[1]![3]).toBe(unsure);
  });
});

describe('the paper', () => {
  const ENTRIES = map(
    entryOf('6.2', { paper: located('A0077/24') }),
    entryOf('5.1', { paper: located('A0010/24/1'), movers: [stretch('Fraktion Blaue Liste')] }),
    entryOf('5.2', { paper: located('A0010/24/2'), movers: [stretch('SR Max Tal'), stretch('–')] }),
  );
  const paper = (own: string | null, sentence: string, entries = ENTRIES) =>
    settled(itemOf('5', { paper: paperOrNone(own), decisions: [decisionOf(sentence)] }), entries)[0]!.filter(
      (_, index) => index === 1 || index === 3,
    );

  it.each([
    ['A0010/24', 'Der Antrag A0099/24 wird angenommen.', ['A0099/24', 'paper']],
    ['A0010/24', 'Der Antrag A0099/24 und der Antrag A0010/24 werden angenommen.', ['A0010/24', '']],
    [null, 'Der Antrag A0099/24 und der Antrag A0098/24 werden angenommen.', ['A0099/24', 'paper subject']],
    [null, 'Der Antrag A0099/24 und der Antrag A0099/24/1 werden angenommen.', ['A0099/24', 'subject']],
    ['A0010/24', 'Der Antrag ist durch die Stellungnahme S0170/24 erledigt.', ['A0010/24', '']],
    ['S0010/24', 'Der Antrag ist durch die Stellungnahme S0170/24 erledigt.', ['S0170/24', 'paper']],
    [null, 'Der Antrag ist durch die Stellungnahme S0170/24 erledigt.', ['S0170/24', 'subject']],
    ['A0010/24', 'Der Änderungsantrag A0010/24/1 zum Antrag A0010/24 wird angenommen.', ['A0010/24/1', '']],
    [
      'A0010/24',
      'Die Änderungsanträge A0010/24/1 und A0010/24/2 werden angenommen.',
      ['A0010/24/1', 'paper'],
    ],
    ['A0010/24', 'Die Änderungsanträge A0010/24/1 und A0010/24/1 werden angenommen.', ['A0010/24/1', '']],
    ['A0010/24', 'Der Änderungsantrag zum Antrag A0099/24 wird angenommen.', [null, 'paper']],
    ['A0010/24', 'Der TOP 6.2 wird vertagt.', ['A0077/24', 'paper']],
    ['A0010/24', 'Der TOP 5 wird vertagt.', ['A0010/24', '']],
    ['A0010/24', 'Der TOP 9 wird vertagt.', ['A0010/24', 'paper']],
    ['A0010/24', 'Der TOP 6.2 wird von der Tagesordnung abgesetzt.', [null, 'paper subject']],
    ['A0010/24', 'Der Änderungsantrag wird angenommen.', [null, 'paper']],
    ['A0010/24', 'Der Änderungsantrag der Blauen Liste wird angenommen.', [null, 'paper']],
    ['A0010/24', 'Der Änderungsantrag der Fraktion Blaue Liste wird angenommen.', ['A0010/24/1', 'paper']],
    ['A0010/24', 'Der Änderungsantrag von Max Tal wird angenommen.', ['A0010/24/2', 'paper']],
    ['A0088/24', 'Der Änderungsantrag wird angenommen.', ['A0088/24', 'paper']],
    ['A0010/24/2', 'Der Änderungsantrag wird angenommen.', ['A0010/24/2', '']],
    [null, 'Der Änderungsantrag wird angenommen.', [null, '']],
  ])('%s: %s', (own, sentence, expected) => {
    expect(paper(own, sentence)).toEqual(expected);
  });

  it('of one amendment on the agenda it is that one', () => {
    const one = map(entryOf('5.1', { paper: located('A0010/24/1') }));
    expect(paper('A0010/24', 'Der Änderungsantrag wird angenommen.', one)).toEqual(['A0010/24/1', 'paper']);
  });
});
