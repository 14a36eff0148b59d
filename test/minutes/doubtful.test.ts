/** What is said of minutes as a whole: guesses, numbers out of order, items that one of the lists lacks. */

import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/minutes/doubts.ts';
import type { EntryDraft, ItemDraft } from '../../src/minutes/draft.ts';
import { orderProblems } from '../../src/minutes/order.ts';
import { sittingOf } from '../../src/minutes/sitting.ts';
import { takeWordingsOutcome } from '../../src/minutes/wordingsOutcome.ts';
import { decisionOf, entryOf, itemOf, located, stretch } from './made.ts';

const A1 = located('A0001/24');
const A2 = located('A0002/24');
const ADOPTED = decisionOf('Der Antrag wird angenommen.');

describe('what is unsure', () => {
  const fields = (agenda: EntryDraft[], items: ItemDraft[]) =>
    doubtsOf(agenda, items).map(({ field }) => field!.replace('/minutes/', ''));

  it.each([
    ['nothing', [entryOf('1')], [itemOf('1')], []],
    [
      'an entry that was chosen among readings that are close',
      [entryOf('1', { unsure: true })],
      [],
      ['agenda/0/paper'],
    ],
    [
      'an entry without the paper that the protocol has',
      [entryOf('1'), entryOf('2', { paper: A2 })],
      [itemOf('1', { paper: A1 }), itemOf('2', { paper: A2 })],
      ['agenda/0/paper'],
    ],
    ['the same in a list that prints no papers', [entryOf('1')], [itemOf('1', { paper: A1 })], []],
    [
      'an entry without a paper, as in the protocol',
      [entryOf('1'), entryOf('2', { paper: A2 })],
      [itemOf('1'), itemOf('2', { paper: A2 })],
      [],
    ],
    [
      'an item that was chosen among readings that are close',
      [],
      [itemOf('1', { unsure: true })],
      ['items/0/number'],
    ],
    ['a paper amid the text', [], [itemOf('1', { paperAmidText: true })], ['items/0/paper']],
    [
      'an item without a title, and the next one',
      [],
      [itemOf('1', { title: null }), itemOf('2'), itemOf('3')],
      ['items/0/title', 'items/0/paper', 'items/1/title', 'items/1/paper'],
    ],
    [
      'the last item without a title',
      [],
      [itemOf('1'), itemOf('2', { title: null })],
      ['items/1/title', 'items/1/paper'],
    ],
    [
      'a sentence that may decide',
      [],
      [itemOf('1', { missed: [stretch('Es geht.')] })],
      ['items/0/decisions', 'items/0/text'],
    ],
    ['one paragraph that may be two', [], [itemOf('1', { joined: [stretch('Es geht.')] })], ['items/0/text']],
    [
      'both, once',
      [],
      [itemOf('1', { joined: [stretch('Es geht.')], missed: [stretch('Es geht.')] })],
      ['items/0/decisions', 'items/0/text'],
    ],
    [
      'another paper than the list has',
      [entryOf('1', { paper: A1 })],
      [itemOf('1', { paper: A2 })],
      ['items/0/paper'],
    ],
    ['a paper that only the list has', [entryOf('1', { paper: A1 })], [itemOf('1')], ['items/0/paper']],
    ['more papers than one', [], [itemOf('1', { morePapers: [A1] })], ['items/0/paper']],
  ])('%s', (_, agenda, items, expected) => {
    expect(fields(agenda, items)).toEqual(expected);
  });

  /** Of the decisions of one item, the second where there are two. */
  const unsure = (item: Partial<ItemDraft>, agenda: EntryDraft[] = []) => {
    const decisions = item.decisions!.map((one) => ({ ...one, unsure: new Set(one.unsure) }));
    doubtsOf(agenda, [itemOf('1', { ...item, decisions })]);
    return [...decisions.at(-1)!.unsure].sort().join(' ');
  };
  const one = (sentence: string, more = {}) => ({ decisions: [decisionOf(sentence, more)] });

  it.each([
    ['Der Antrag wird angenommen.', ''],
    ['Der Antrag wird mit 5 Ja-, 2 Neinstimmen angenommen.', ''],
    ['Der Antrag wird mit 2 Ja-, 2 Neinstimmen angenommen.', 'outcome'],
    ['Der Antrag wird mit 2 Ja-Stimmen angenommen.', ''],
    ['Der Antrag wird mit 2 Neinstimmen angenommen.', ''],
    ['Der Antrag wird mit 5 Ja-, 2 Neinstimmen abgelehnt.', 'outcome'],
    ['Der Antrag wird mit 2 Ja-, 5 Neinstimmen abgelehnt.', ''],
    ['Der Antrag wird mit 5 Ja-, 2 Neinstimmen vertagt.', ''],
    ['Der Weg.', 'outcome'],
    ['Diesem wird zugestimmt.', 'paper subject'],
    ['wird zugestimmt.', 'paper sentence'],
    ['Der Stadtrat beschließt:', 'text'],
  ])('of a decision: %s', (sentence, expected) => {
    expect(unsure(one(sentence))).toBe(expected);
  });

  const VOTE = 'Abstimmung: 5 – 2 – 1';
  it.each([
    [
      'below an amendment a vote alone',
      { text: [stretch('Ein Änderungsantrag liegt vor.')], ...one(VOTE) },
      'outcome paper subject',
    ],
    ['below other text', { text: [stretch('Frau Tal spricht.')], ...one(VOTE) }, 'outcome'],
    [
      'below an amendment a sentence',
      { text: [stretch('Ein Änderungsantrag liegt vor.')], ...one('Der Weg.') },
      'outcome',
    ],
    [
      'below an amendment a vote with an outcome',
      { text: [stretch('Ein Änderungsantrag liegt vor.')], ...one(`${VOTE}, angenommen`) },
      '',
    ],
    ['a vote in small letters', one('einstimmig'), 'outcome'],
    ['a lead with its wording', one('Der Stadtrat beschließt:', { text: [stretch('Ein Weg.')] }), ''],
    ['in an item with more papers', { morePapers: [A1], ...one('Der Antrag wird angenommen.') }, 'paper'],
    ['in an item without a title', { title: null, ...one('Der Antrag wird angenommen.') }, 'paper'],
  ])('%s', (_, item, expected) => {
    expect(unsure(item)).toBe(expected);
  });

  it('a sentence that begins with what somebody says makes the text doubtful, too', () => {
    const guessed = (sentence: string, sure: boolean) =>
      fields(
        [],
        [itemOf('1', { decisions: [decisionOf(sentence, { unsure: new Set(sure ? [] : ['sentence']) })] })],
      );
    expect(guessed('Frau Tal spricht. Der Antrag wird angenommen.', false)).toContain('items/0/text');
    expect(guessed('Frau Tal spricht. Der Antrag wird angenommen.', true)).not.toContain('items/0/text');
    expect(guessed('Der Antrag wird angenommen.', false)).not.toContain('items/0/text');
  });

  const numbered = { number: A1, paper: A1 };
  const GAP = [entryOf('1'), entryOf('2')];
  it.each([
    ['the second decision before a gap', GAP, { decisions: [ADOPTED, { ...ADOPTED, ...numbered }] }, 'paper'],
    [
      'the first one, with text',
      GAP,
      { text: [stretch('Es geht.')], decisions: [{ ...ADOPTED, ...numbered }] },
      '',
    ],
    ['the first one, without text', GAP, { decisions: [{ ...ADOPTED, ...numbered }] }, 'paper'],
    ['without a gap', [entryOf('1')], { decisions: [{ ...ADOPTED, ...numbered }] }, ''],
    ['where it has no number', GAP, { decisions: [{ ...ADOPTED, ...numbered, number: null }] }, ''],
    ['where it has no paper', GAP, { decisions: [{ ...ADOPTED, ...numbered, paper: null }] }, ''],
    ['where its sentence names the paper', GAP, { decisions: [{ ...ADOPTED, ...numbered, paper: A2 }] }, ''],
  ])('a paper may be another item’s: %s', (_, agenda, item, expected) => {
    expect(unsure({ paper: A1, ...item }, agenda)).toBe(expected);
  });

  it('the last item of the list stands before no gap, nor does one whose next is there', () => {
    const last = { decisions: [{ ...ADOPTED, ...numbered, unsure: new Set<never>() }] };
    const items = [itemOf('1', { paper: A1, ...last }), itemOf('2')];
    expect(fields([entryOf('1', { paper: A1 }), entryOf('2'), entryOf('3')], items)).toEqual([]);
  });
});

describe('the order of minutes', () => {
  const SITTING = { committee: false, body: 'Stadtrat', number: 6, period: 'VII', year: '19' };
  const said = (numbers: (string | null)[], sitting = {}) =>
    orderProblems(
      [],
      [
        itemOf('1', {
          decisions: numbers.map((number) => ({
            ...ADOPTED,
            number: number === null ? null : located(number),
          })),
        }),
      ],
      { ...SITTING, ...sitting },
    ).map(({ code, args }) =>
      [code, 'differs' in args ? args.differs : 'before' in args ? args.before : ''].join(' '),
    );

  it.each([
    [['203-006(VII)19', '204-006(VII)19'], {}, []],
    [['204-006(VII)19', '203-006(VII)19'], {}, ['decision-number-out-of-order 204-006(VII)19']],
    [['204-006(VII)19', '204-006(VII)19'], {}, ['decision-number-out-of-order 204-006(VII)19']],
    [['204-006(VII)19', 'BA 1-2', null, '205-006(VII)19'], {}, []],
    [['203-007(VII)19'], {}, ['decision-number-period sitting']],
    [['203-006(VI)19'], {}, ['decision-number-period period']],
    [['203-006(VII)18'], {}, ['decision-number-period year']],
    [['203-007(VI)18'], { number: null, period: null, year: null }, []],
  ])('numbers %j in %j', (numbers, sitting, expected) => {
    expect(said(numbers, sitting)).toEqual(expected);
  });

  it.each([
    [['1', '2'], ['1', '2'], []],
    [['1', '2'], ['1'], ['/minutes/agenda/1 protocol']],
    [['1'], ['1', '2'], ['/minutes/items/1 list']],
    [[], ['1', '2'], []],
  ])('the list %j, the protocol %j', (agenda, items, expected) => {
    const problems = orderProblems(
      agenda.map((number) => entryOf(number)),
      items.map((number) => itemOf(number)),
      SITTING,
    );
    expect(problems.map(({ field, args }) => `${field} ${'lacks' in args ? args.lacks : ''}`)).toEqual(
      expected,
    );
  });
});

describe('the sitting', () => {
  it.each([
    ['SR/021(VI)/15', null, null, { committee: false, number: 21, period: 'VI', year: '15' }],
    ['StBV/021(Vl)/15', null, null, { committee: true, number: 21, period: 'VI', year: '15' }],
    [null, null, null, { committee: false, number: null, period: null, year: null }],
    [
      null,
      'Kulturausschuss',
      { sitting: 3, period: 'V' },
      { committee: true, number: 3, period: 'V', year: null },
    ],
    [
      'SR/021(VI)/15',
      'Ortschaftsrat Pechau',
      null,
      { committee: false, number: 21, period: 'VI', year: '15' },
    ],
    ['SR 21', null, null, { committee: false, number: null, period: null, year: null }],
  ])('%s of %s, counted %j', (code, body, counted, expected) => {
    expect(sittingOf(code, body, counted)).toEqual({ body, ...expected });
  });
});

describe('an outcome that only the wording tells', () => {
  const LEADS = 'Der Stadtrat beschließt mit 5 Ja-Stimmen:';
  it.each([
    [LEADS, ['Der Antrag A0001/24 wird abgelehnt.'], 'rejected'],
    [LEADS, ['Der Antrag A0001/24 wird zurückgewiesen.'], 'rejected'],
    [LEADS, ['Der Antrag A0001/24 wird in den Ausschuss FG überwiesen.'], 'referred'],
    [LEADS, ['Der Antrag A0001/24 wird vertagt.'], 'postponed'],
    [LEADS, ['Der Antrag A0001/24 wird beraten.'], 'adopted'],
    [LEADS, ['Der Bau wird zurückgestellt.'], 'adopted'],
    [LEADS, ['Der Antrag A0001/24 wird abgelehnt.', 'Der Weg.'], 'adopted'],
    [LEADS, [], 'adopted'],
    ['Der Stadtrat beschließt das.', ['Der Antrag A0001/24 wird abgelehnt.'], 'adopted'],
    ['Der Stadtrat lehnt ab:', ['Der Antrag A0001/24 wird vertagt.'], 'rejected'],
  ])('%s %j', (sentence, wording, outcome) => {
    const decision = decisionOf(sentence, { text: wording.map((text) => stretch(text)) });
    takeWordingsOutcome(decision);
    expect(decision.outcome?.value).toBe(outcome);
  });
});
