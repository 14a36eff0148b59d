/** The one description of the record, and what is made of it. */

import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../src/model/emptyRecord.ts';
import { HEADER_FIELDS, headerFieldsOf } from '../../src/model/header.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { keysOf, pointerTo } from '../../src/model/pointer.ts';
import type { ParsedDocument } from '../../src/model/record.ts';
import { recordFaults } from '../recordChecks.ts';
import { recordSchemaFaults } from '../schema/valid.ts';

const PERSON = { name: 'Ada Muster', academicTitle: 'Dr.', role: null };
const VOTE = { yes: 51, no: 0, abstain: null, manner: null };

/** Every key with something in it, as far as one paper's can be. */
function full(): ParsedDocument {
  return {
    ...emptyRecord('S0001-24.pdf'),
    kind: 'stellungnahme',
    public: true,
    title: 'Schulwege',
    header: {
      ...emptyRecord(null).header,
      Stadtamt: 'FB 32',
      'zum/zur': 'F0240/24 – Fraktion A',
      Bezeichnung: 'Schulwege',
    },
    respondsTo: ['F0240/24'],
    consultations: [{ body: 'Stadtrat', date: '2019-10-10', public: true, role: 'Beratung' }],
    statement: ['Zur Sache.'],
    answerIntro: 'Die Fragen werden wie folgt beantwortet:',
    answers: [
      { questions: ['1', '2.a'], heading: 'Zu 1. und 2 a):', quoted: ['Wie viele?'], text: ['Drei.'] },
    ],
    recommendation: { text: 'Der Antrag ist abzulehnen.', stance: 'reject' },
    coordination: 'Die Stellungnahme ist mit dem Amt 61 abgestimmt.',
    proposal: {
      checks: [{ label: 'RPA', value: false }],
      finances: {
        fields: [
          { label: 'Organisationseinheit', value: '2102' },
          { label: 'Pflichtaufgabe', value: true },
        ],
        tables: [{ heading: null, columns: ['Jahr', 'Euro'], rows: [['2022', null]], sum: '15.000' }],
      },
      responsible: { office: 'Amt 30', clerk: null, head: null, deputy: null, reviewDate: '2022-12-31' },
    },
    minutes: {
      agenda: [
        {
          number: '7.3',
          title: 'Schulwege',
          paper: 'DS0497/15',
          reporter: null,
          movers: ['Fraktion A'],
          note: null,
          public: true,
        },
      ],
      attendance: [{ group: 'Mitglieder des Gremiums', people: [{ ...PERSON, note: 'ab 14:20 Uhr' }] }],
      items: [
        {
          number: '12.2',
          title: null,
          paper: 'DS0273/24',
          reporter: 'Oberbürgermeisterin',
          movers: [],
          text: [],
          decisions: [
            {
              number: '009-001(VIII)24',
              sentence: 'Der Stadtrat beschließt:',
              subject: 'item',
              paper: 'DS0273/24',
              outcome: 'adopted',
              vote: VOTE,
              referredTo: ['KRB'],
              text: ['Es wird gewählt.'],
            },
          ],
        },
      ],
    },
    enclosures: [{ label: 'Anlage 1', text: null }],
    resolutionReferences: ['765-028(VII)21'],
  };
}

describe('the record', () => {
  it('has the keys of the contract in its order', () => {
    expect(Object.keys(emptyRecord(null))).toEqual([
      ...['schemaVersion', 'kind', 'public', 'title', 'header', 'sender', 'addressee', 'respondsTo'],
      ...['consultations', 'salutation', 'background', 'questionIntro', 'questions', 'request'],
      ...['statement', 'answerIntro', 'answers', 'recommendation', 'coordination'],
      ...['resolution', 'referral', 'reasons', 'proposal', 'minutes', 'enclosures', 'signatures'],
      ...['references', 'resolutionReferences', 'source', 'diagnostics'],
    ]);
  });

  it('is valid with every key filled', () => {
    expect(recordSchemaFaults(full())).toBeNull();
    expect(recordFaults(full())).toEqual([]);
  });

  it.each<[string, (record: ParsedDocument) => void]>([
    ['a stance that is none', (record) => Object.assign(record.recommendation!, { stance: 'maybe' })],
    ['an outcome that is none', (r) => Object.assign(r.minutes!.items[0]!.decisions[0]!, { outcome: 'yes' })],
    ['a vote below none', (r) => Object.assign(r.minutes!.items[0]!.decisions[0]!.vote!, { no: -1 })],
    ['an answer without text', (record) => Object.assign(record.answers[0]!, { text: null })],
    ['a time of another form', (record) => Object.assign(record.header, { Beginn: '14 Uhr' })],
    [
      'a field’s value that is a number',
      (r) => Object.assign(r.proposal!.finances!.fields[0]!, { value: 3 }),
    ],
    ['a person with more keys', (r) => Object.assign(r.minutes!.attendance[0]!.people[0]!, { more: null })],
  ])('is not valid with %s', (_what, change) => {
    const record = full();
    change(record);
    expect(recordSchemaFaults(record)).not.toBeNull();
  });

  it('gives each empty record lists of its own', () => {
    expect(emptyRecord(null).background).not.toBe(emptyRecord(null).background);
    expect(emptyRecord(null).header).not.toBe(emptyRecord(null).header);
  });
});

describe('the header', () => {
  it('has eight keys in every kind, and those of the kind’s own form', () => {
    const eight = HEADER_FIELDS.slice(0, 8);
    expect(headerFieldsOf(null)).toEqual(eight);
    expect(Object.keys(emptyRecord(null).header)).toEqual(eight);
    const own = Object.fromEntries(KINDS.map((kind) => [kind, headerFieldsOf(kind).slice(8)]));
    expect(own).toEqual({
      anfrage: [],
      antrag: [],
      aenderungsantrag: [],
      stellungnahme: ['Stadtamt', 'zum/zur', 'Bezeichnung'],
      information: ['Stadtamt', 'Dezernat', 'Amt', 'Thema'],
      drucksache: ['Dezernat', 'Amt', 'Beteiligungen'],
      niederschrift: ['Sitzung', 'Ort', 'Beginn', 'Ende'],
    });
  });
});

describe('a pointer', () => {
  it.each([
    [['header', 'zum/zur'], '/header/zum~1zur'],
    [['questions', '0', 'text'], '/questions/0/text'],
    [['a~1b'], '/a~01b'],
    [[], ''],
  ])('of %j is %s', (keys, pointer) => {
    expect(pointerTo(...keys)).toBe(pointer);
    expect(keysOf(pointer)).toEqual(keys);
  });
});
