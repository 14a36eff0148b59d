/** Records as objects of OParl 1.1: what a council information system could take in. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { berlinTime } from '../../../src/archive/oparl/berlin.ts';
import { idsOf } from '../../../src/archive/oparl/ids.ts';
import type { OparlMeeting, OparlObject, OparlPaper } from '../../../src/archive/oparl/objects.ts';
import { oparlArchive } from '../../../src/archive/oparl/toOparl.ts';
import { readUrlMap, UrlMapError } from '../../../src/archive/oparl/urlMap.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { fixtureInputs } from '../../fixtureFiles.ts';
import { OPARL } from './schema.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const TIME = '2026-11-29T01:02:03Z';
const BASE = 'https://ris.example/oparl';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(OPARL);

function fixture(input: string): ParsedDocument {
  return JSON.parse(readFileSync(join(FIXTURES, input.replace(/\.[^.]+$/, '.expected.json')), 'utf8'));
}

function objectsOf(
  records: readonly ParsedDocument[],
  map = new Map<string, string>(),
  base: string | null = BASE,
) {
  const archive = oparlArchive(idsOf(base, map), TIME);
  const whys = records.map((record, at) => archive.add({ record, file: 'x', at }));
  return { objects: archive.objects(), whys };
}

function idsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value ? [String(value.id)] : [];
  return [...own, ...Object.values(value).flatMap(idsWithin)];
}

interface Given {
  number?: string;
  kind?: ParsedDocument['kind'];
  respondsTo?: string[];
  cites?: string[];
  consultations?: [body: string, date: string, role?: string][];
}

function paper({ number, kind = 'anfrage', respondsTo = [], cites = [], consultations = [] }: Given) {
  const record = emptyRecord(`in/${number ?? 'none'}.pdf`);
  return {
    ...{ ...record, kind, respondsTo, references: cites, title: 'Bänke' },
    header: { ...record.header, Nummer: number ?? null, Datum: '2020-11-02' },
    source: { ...record.source, sha256: 'a'.repeat(64) },
    consultations: consultations.map(([body, date, role]) => ({
      body,
      date,
      public: true,
      role: role ?? null,
    })),
  };
}

describe('OParl objects', () => {
  it('of all fixtures are valid, each with a URL of its own', () => {
    const records = fixtureInputs().map(fixture);
    const { objects, whys } = objectsOf(records);
    expect(whys.filter((why) => why !== null)).toEqual([]);
    expect(objects).toHaveLength(records.length);
    const faults = objects.flatMap(({ id, ...rest }) => {
      const valid: boolean = isValid({ id, ...rest });
      return valid ? [] : [[id, isValid.errors]];
    });
    expect(faults).toEqual([]);
    expect(objects.filter(({ type }) => type.endsWith('/Meeting')).length).toBeGreaterThan(10);
    const own = objects.map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
  });

  it('name the paper above, those below, those cited; the printed date is not the day of entry', () => {
    const asked = paper({ number: 'F0123/21' });
    const reply = paper({
      number: 'S0196/21',
      kind: 'stellungnahme',
      respondsTo: ['F0123/21'],
      cites: ['DS0044/20', 'F0123/21'],
    });
    const [question, answer] = objectsOf([asked, reply]).objects as OparlPaper[];
    expect(question!.subordinatedPaper).toEqual([`${BASE}/paper/S0196-21`]);
    expect(answer!.superordinatedPaper).toEqual([question!.id]);
    expect('relatedPaper' in answer!).toBe(false);
    expect(answer!['ratslese:references']).toEqual(['F0123/21', 'DS0044/20']);
    expect([answer!['ratslese:Datum'], 'date' in answer!]).toEqual(['2020-11-02', false]);
    expect([answer!.reference, answer!.paperType, answer!.name]).toEqual([
      'S0196/21',
      'Stellungnahme',
      'Bänke',
    ]);
  });

  it('tie a consultation to its meeting and the item there', () => {
    const minutes = fixture('pdf/minutes-pdfkit.pdf');
    const decided = paper({
      ...{ number: 'DS0343/20', kind: 'drucksache' as const },
      consultations: [
        ['Finanzausschuss', '2020-11-09', 'Beratung'],
        ['Stadtrat', '2020-11-09', 'Beschlussfassung'],
      ],
    });
    const [meeting, object] = objectsOf([minutes, decided]).objects as [OparlMeeting, OparlPaper];
    expect([meeting.id, meeting.start, meeting.end, meeting.location?.description]).toEqual([
      ...[
        `${BASE}/meeting/SR-053(VII)-20`,
        '2020-11-09T14:00:00+01:00',
        '2020-11-09T22:10:00+01:00',
        'Ratssaal',
      ],
    ]);
    const item = meeting.agendaItem!.find((one) => one['ratslese:paper'] === 'DS0343/20')!;
    expect([item.number, item.order, item.result]).toEqual(['5.1', 4, 'ungeändert beschlossen']);
    const [committee, council] = object.consultation!;
    expect([committee!.authoritative, committee!.meeting]).toEqual([false, undefined]);
    expect(council).toMatchObject({ authoritative: true, meeting: meeting.id, agendaItem: item.id });
    expect(item.consultation).toBe(council!.id);
  });

  it('have the URLs of the map, and none that is another paper’s', () => {
    const map = new Map([
      ['f 0123/21', 'https://x.example/p/1'],
      ['FRAKTION A', 'https://x.example/org/7'],
      ['in/F0123/21.pdf', 'https://x.example/f.pdf'],
    ]);
    const first = paper({ number: 'F0123/21' });
    const sent = { ...first, sender: { people: [], groups: ['Fraktion A', 'Fraktion B'] } };
    const { objects } = objectsOf([sent, first, first, paper({})], map);
    expect(new Set(objects.map(({ id }) => id)).size).toBe(4);
    const [object] = objects as OparlPaper[];
    expect([object!.id, object!.mainFile?.accessUrl]).toEqual([
      'https://x.example/p/1',
      'https://x.example/f.pdf',
    ]);
    expect(object!.originatorOrganization).toEqual(['https://x.example/org/7']);
    expect(object!['ratslese:originatorOrganization']).toEqual(['Fraktion A', 'Fraktion B']);
    const without = objectsOf([first, paper({ number: 'A0001/21' })], map, null);
    expect(without.whys).toEqual([null, 'neither --base-url nor the map gives it a URL']);
    expect(without.objects.map((one: OparlObject) => idsWithin(one)[0])).toEqual(['https://x.example/p/1']);
  });
});

describe('a map of URLs', () => {
  it('is CSV or JSON', () => {
    const read = (text: string) => [...readUrlMap(Buffer.from(text))];
    expect(read('\ufeffreference;url\r\nF0123/21;https://x.example/1\r\n')).toEqual([
      ['F0123/21', 'https://x.example/1'],
    ]);
    expect(read('F0123/21,http://x.example/1\n')).toEqual([['F0123/21', 'http://x.example/1']]);
    expect(read('{"Fraktion A": "https://x.example/2"}')).toEqual([['Fraktion A', 'https://x.example/2']]);
    for (const text of ['F0123/21,javascript:alert(1)', 'F0123/21', '{', '[1]'])
      expect(() => read(text), text).toThrow(UrlMapError);
  });
});

it.each([
  ['2020-11-09', '14:00', '2020-11-09T14:00:00+01:00'],
  ['2020-07-09', '09:30', '2020-07-09T09:30:00+02:00'],
  ['2020-13-40', '14:00', null],
])('%s %s in Magdeburg is %s', (date, clock, expected) => {
  expect(berlinTime(date, clock)).toBe(expected);
});
