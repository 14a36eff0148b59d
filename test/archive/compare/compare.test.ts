/** A journalist asks whether the council's feed says what the papers say. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePapers } from '../../../src/archive/compare/comparePapers.ts';
import { FeedError, feedObjects, feedPapers } from '../../../src/archive/compare/feed.ts';
import { kindOfType } from '../../../src/archive/compare/kindOfType.ts';
import { type RecordPaper, recordPaper } from '../../../src/archive/compare/recordPaper.ts';
import { idsOf } from '../../../src/archive/oparl/ids.ts';
import { oparlArchive } from '../../../src/archive/oparl/toOparl.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { expectationPath, fixtureInputs } from '../../fixtureFiles.ts';

const readFeed = (text: string) => feedPapers(feedObjects(text));

const TYPE = 'https://schema.oparl.org/1.1/';

function record(values: Partial<RecordPaper> = {}): RecordPaper {
  return {
    ...{ file: 'r.json', number: 'F0123/21', title: 'Bänke am See', kind: 'anfrage', date: '2021-05-03' },
    ...{ people: [], groups: [], consultations: [], unsure: [], ...values },
  };
}

function feedOf(values: object = {}, ...others: object[]) {
  const paper = {
    ...{ id: 'https://x.example/p/1', type: `${TYPE}Paper`, reference: 'F 0123/21', name: 'Bänke am See' },
    ...{ date: '2021-05-04', paperType: 'Anfrage', ...values },
  };
  return readFeed(JSON.stringify({ data: [paper, ...others] }));
}

function found(papers: readonly RecordPaper[], feed: ReturnType<typeof feedOf>, partial = false) {
  const { differences } = comparePapers(papers, feed, partial);
  return differences.map(({ field, severity, record: printed, feed: told }) => [
    field,
    severity,
    printed,
    told,
  ]);
}

describe('a paper and the feed agree', () => {
  it.each([
    ['word for word', {}, {}],
    [
      'on a title in another spelling',
      { title: 'Bänke am „See“ – wann?' },
      { name: 'Baenke am "See" - wann?' },
    ],
    ['on a title behind its number', {}, { name: 'F0123/21 Bänke am See' }],
    ['where it was entered days later, or on the day', {}, { date: '2021-05-03' }],
    ['on a kind of another name', { kind: 'information' }, { paperType: 'Informationsvorlage Prüfantrag' }],
    ['where the feed tells nothing', {}, { name: null, date: null, paperType: 'Sonstiges' }],
    [
      'on people whose titles only one of them has',
      { people: ['Lutz Muster'] },
      { originatorPerson: ['Dr. Lutz Muster'] },
    ],
    [
      'on a group in another spelling',
      { groups: ['AfD-Fraktion'] },
      { originatorOrganization: ['Fraktion AfD'] },
    ],
    [
      'where people are only known by a URL',
      { people: ['A. B.'] },
      { originatorPerson: ['https://x.example/1'] },
    ],
    [
      'on offices, which a feed names otherwise',
      { kind: 'stellungnahme', groups: ['FB 32'] },
      { paperType: 'Stellungnahme (Anfrage)', originatorOrganization: ['Ordnungsamt'] },
    ],
  ] as [string, Partial<RecordPaper>, object][])('%s', (_, printed, told) => {
    expect(found([record(printed)], feedOf(told))).toEqual([]);
  });

  it('on all that a feed made of the records themselves tells', () => {
    const archive = oparlArchive(idsOf('https://x.example', new Map()), '2026-11-29T01:02:03Z');
    const numbers = new Set<string>();
    const papers = fixtureInputs().flatMap((input, at) => {
      const one = JSON.parse(readFileSync(expectationPath(input), 'utf8')) as ParsedDocument;
      const number = one.header.Nummer;
      if (one.kind === null || number === null || numbers.has(number)) return [];
      numbers.add(number);
      archive.add({ record: one, file: input, at });
      return [recordPaper({ record: one, file: input, at })];
    });
    const lines = archive.objects().map((object) => JSON.stringify(object));
    const { differences, compared } = comparePapers(papers, readFeed(lines.join('\n')), false);
    expect(differences).toEqual([]);
    expect(compared).toBe(papers.length);
    expect(compared).toBeGreaterThan(100);
  });
});

describe('they disagree', () => {
  const group = { id: 'https://x.example/o/1', type: `${TYPE}Organization`, name: 'SPD-Stadtratsfraktion' };
  it.each([
    ['title', { title: 'Bänke am Fluss' }, {}, 'Bänke am Fluss', 'Bänke am See'],
    ['kind', { kind: 'antrag' }, {}, 'Antrag', 'Anfrage'],
    ['date', {}, { date: '2021-05-02' }, '2021-05-03', '2021-05-02'],
    [
      'people',
      { people: ['Erika Beispiel'] },
      { originatorPerson: [{ name: 'Otto Probe' }] },
      'Erika Beispiel',
      'Otto Probe',
    ],
    [
      'groups',
      { groups: ['Fraktion AfD'] },
      { originatorOrganization: [group.id] },
      'Fraktion AfD',
      group.name,
    ],
  ] as [string, Partial<RecordPaper>, object, string, string][])(
    'on the %s',
    (field, printed, told, a, b) => {
      expect(found([record(printed)], feedOf(told, group))).toEqual([[field, 'warning', a, b]]);
    },
  );

  it('on the number, where kind and title are those of one paper only', () => {
    const slip = record({ number: 'F0132/21' });
    expect(found([slip], feedOf())).toEqual([['number', 'warning', 'F0132/21', 'F 0123/21']]);
    expect(found([slip, record({ number: 'F0133/21' })], feedOf()).map(([field]) => field)).toEqual([
      'paper',
      'paper',
      'paper',
    ]);
  });

  it('on which papers there are', () => {
    const other = { type: `${TYPE}Paper`, reference: 'A0001/21', name: 'Anderes', paperType: 'Antrag' };
    const alone = record({ number: 'S0001/21', kind: 'stellungnahme', title: 'Allein' });
    expect(found([record(), alone], feedOf({}, other))).toEqual([
      ['paper', 'warning', 'S0001/21', null],
      ['paper', 'warning', null, 'Anderes'],
    ]);
    expect(found([record()], feedOf({}, other), true)).toEqual([]);
    expect(found([record()], feedOf({}, { ...other, reference: 'F0123/21' }))).toEqual([
      ['number', 'warning', null, 'https://x.example/p/1'],
    ]);
    expect(found([record()], feedOf({}, { ...other, deleted: true }))).toEqual([]);
  });

  it('on consultations: a plan that was not kept is an info, another role a difference', () => {
    const meeting = {
      id: 'https://x.example/m/1',
      type: `${TYPE}Meeting`,
      start: '2021-05-19T22:30:00Z',
      organization: ['https://x.example/o/2'],
    };
    const council = { id: 'https://x.example/o/2', type: `${TYPE}Organization`, name: 'Stadtrat' };
    const told = { consultation: [{ meeting: meeting.id, role: 'Beschlussfassung' }] };
    const planned = (date: string, role: string | null) =>
      record({ consultations: [{ body: 'Stadtrat', date, role }] });
    const against = (paper: RecordPaper) => found([paper], feedOf(told, meeting, council));
    expect(against(planned('2021-05-20', null))).toEqual([]);
    expect(against(planned('2021-05-20', 'Beratung'))).toEqual([
      [
        'consultations',
        'warning',
        'Stadtrat, 2021-05-20, Beratung',
        'Stadtrat, 2021-05-20, Beschlussfassung',
      ],
    ]);
    expect(against(planned('2021-05-06', null))).toEqual([
      ['consultations', 'info', 'Stadtrat, 2021-05-06', 'Stadtrat, 2021-05-20, Beschlussfassung'],
    ]);
    expect(found([planned('2021-05-06', null)], feedOf(told))).toEqual([]);
  });

  it('and it is said where the reading was not sure', () => {
    const unsure = record({ title: 'Bänke am Fluss', unsure: ['/title'] });
    const [difference] = comparePapers([unsure], feedOf(), false).differences;
    expect(difference).toMatchObject({
      unsure: true,
      pointer: '/title',
      file: 'r.json',
      id: 'https://x.example/p/1',
    });
  });
});

describe('a feed', () => {
  const paper = { type: `${TYPE}Paper`, reference: 'F0123/21' };
  it('is an object, an array, a page of a list, or lines of these', () => {
    const one = JSON.stringify(paper);
    const texts = [one, `[${one}]`, `{"data":[${one}],"links":{}}`, JSON.stringify(paper, null, 2)];
    for (const text of texts) expect(readFeed(`\ufeff${text}`)).toHaveLength(1);
    expect(readFeed(`${one}\n{"data":[${one}]}\n[${one}]\r\n`)).toHaveLength(3);
    expect(
      readFeed('{"data":[{"type":"https://schema.oparl.org/1.0/Paper","__proto__":{"a":1}}]}'),
    ).toHaveLength(1);
  });

  it('that cannot be used is told', () => {
    const whys = ['', '{"data":[]}', '{"a":', `${JSON.stringify(paper)}\n{"a":\n`, '[1, null]'].map(
      (text) => {
        try {
          return readFeed(text);
        } catch (error) {
          return error instanceof FeedError ? error.message.split(':')[0] : error;
        }
      },
    );
    const none = 'there is no OParl Paper in it';
    expect(whys).toEqual(['it is no JSON', none, 'it is no JSON', 'line 2 is no JSON', none]);
  });

  it.each([
    ['Stellungnahme (Antrag + Änderungsantrag)', 'stellungnahme'],
    ['Beschlussvorlage EB', 'drucksache'],
    ['A\u0308nderungsantrag', 'aenderungsantrag'],
    ['Interfraktioneller Antrag', 'antrag'],
    ['Anlage zum TOP', null],
  ])('calls %s what is %s', (type, kind) => {
    expect(kindOfType(type)).toBe(kind);
  });
});
