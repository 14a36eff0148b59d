/** A search in a database against a scan, and against a search of each record. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/archive/database/searchIndex.ts';
import { openWriter } from '../../../src/archive/database/writer.ts';
import type { Papers } from '../../../src/archive/search/filter.ts';
import { hitsIn } from '../../../src/archive/search/find.ts';
import { foundPaper } from '../../../src/archive/search/paper.ts';
import { type Query, queryOf } from '../../../src/archive/search/query.ts';
import type { Section } from '../../../src/archive/search/sections.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { naiveHits, RECORD, WORD } from '../search/naive.ts';
import { OPTIONS, written } from './written.ts';

const ALL: Papers = { kinds: new Set(), groups: [], since: null, until: null };

function named(records: readonly ParsedDocument[]): ParsedDocument[] {
  return records.map((record, index) => ({ ...record, source: { ...record.source, path: `p${index}` } }));
}

function found(file: string, query: Query, sections: ReadonlySet<Section> | null = null) {
  const index = openIndex(file);
  try {
    return [...index.search(query, ALL, sections)];
  } finally {
    index.close();
  }
}

/** In a folder of its own, gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-test-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ASKED = fc.array(fc.oneof(WORD, fc.constantFrom('ä', 'ss', 'ger')), { minLength: 1, maxLength: 2 });

describe('a search in a database', () => {
  it('finds what a scan of all strings finds, also where some papers were read again', () => {
    let texts = 0;
    const some = fc.array(RECORD, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, some, fc.array(ASKED, { minLength: 4, maxLength: 4 }), (first, again, asked) =>
        inFolder((folder) => {
          const before = named(first);
          const after = named(again);
          const file = written(folder, before);
          written(folder, after);
          // what is read again stands behind what was there
          const all = [...before.slice(after.length), ...after];
          for (const words of asked) {
            const query = queryOf(words.join(' '));
            const expected = all.flatMap((record) =>
              naiveHits(record, query).map((pointer) => [record.source.path, pointer]),
            );
            texts += expected.length;
            const hits = found(file, query).flatMap(({ paper, hits }) =>
              hits.map(({ pointer }) => [paper.path, pointer]),
            );
            expect(hits).toEqual(expected);
          }
        }),
      ),
      { numRuns: 7 },
    );
    expect(texts).toBeGreaterThan(20);
  });

  it('finds the same of any letters and signs as a search of the record, to the last offset', () => {
    let compared = 0;
    const strange = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((text) => !/[\0\p{Cs}]/u.test(text));
    const text = fc.oneof(
      strange,
      fc.constantFrom('Bürger-Büro „A“', 'ﬁx und fertig', 'K', 'ẞ', 'a"b\'c*', 'x\ny  z', '𝔄𝔅𝔇'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (texts, at, from) =>
        inFolder((folder) => {
          const record = { ...emptyRecord('p0'), title: texts[0]!, background: texts };
          const file = written(folder, [record]);
          const whole = texts[at % texts.length]!;
          for (const word of [whole, whole.slice(from % whole.length), whole.slice(0, 3)]) {
            // a phrase in quotes of which the text has none, or one of another kind
            const quoted = word.includes('"') ? `»${word}«` : `"${word}"`;
            if (/[\p{Cs}»«]/u.test(word) || word.trim() === '') continue;
            const query = tryQuery(quoted);
            if (query === null) continue;
            const [one] = found(file, query);
            compared += one?.hits.length ?? 0;
            expect(one?.hits ?? []).toEqual(hitsIn(record, query));
          }
        }),
      ),
      { numRuns: 18 },
    );
    expect(compared).toBeGreaterThan(15);
  });

  it('gives parts, pages and what there is to say of the paper as a search of the record does', () => {
    const folder = temporaryFolder();
    const record: ParsedDocument = {
      ...emptyRecord('p0'),
      kind: 'anfrage',
      background: ['Wartezeit', 'Zeit'],
    };
    record.header.Nummer = 'F0123/21';
    record.header.Datum = '2021-05-03';
    record.sender.groups = ['Fraktion A', 'Fraktion B'];
    record.questions = [{ number: '1', heading: null, text: 'Wartezeit?', parts: [] }];
    const place = { line: 1, column: 1, start: 0, end: 1, boxes: null, raw: '' };
    record.positions = { '/background/0': [3, 2].map((page) => ({ ...place, page })) };
    const [one] = found(written(folder, [record]), ['zeit']);
    expect(one).toEqual({
      paper: foundPaper({ record, file: join(folder, 'p0'), at: 0 }),
      hits: hitsIn(record, ['zeit']),
      undated: false,
    });
    expect(one!.hits[0]).toMatchObject({ part: 'Einleitung', pages: [2, 3] });
    const questions = found(join(folder, 'index.sqlite'), ['zeit'], new Set(['questions']));
    expect(questions.flatMap(({ hits }) => hits.map(({ pointer }) => pointer))).toEqual([
      '/questions/0/text',
    ]);
  });
});

describe('papers in a database', () => {
  const titled = (name: string): ParsedDocument => ({
    ...emptyRecord(name),
    title: 'Zeit',
    background: ['Zeit'],
  });
  const paths = (file: string) => found(file, ['zeit']).map(({ paper }) => paper.path);

  it('are found in the order in which their files were named last', () => {
    const folder = temporaryFolder();
    const names = ['a', 'b', 'c'];
    for (const name of names) writeFileSync(join(folder, name), name);
    const file = written(folder, names.map(titled));
    const named = (again: readonly string[], keep: 'all' | 'inputs') => {
      const writer = openWriter(file, { ...OPTIONS, base: folder, keep });
      expect(again.map((name) => writer.has(join(folder, name)))).toEqual(again.map(() => true));
      writer.finish();
      return paths(file);
    };
    expect(named(['a', 'b', 'c'], 'inputs')).toEqual(['a', 'b', 'c']);
    expect(named(['c', 'a', 'b'], 'inputs')).toEqual(['c', 'a', 'b']);
    expect(named(['b'], 'all')).toEqual(['c', 'a', 'b']);
    expect(named(['a'], 'all')).toEqual(['c', 'b', 'a']);
    expect(named(['c', 'a'], 'inputs')).toEqual(['c', 'a']);
    expect(named([], 'inputs')).toEqual([]);
  });

  it('are found by one hit each where that is enough, and over many blocks', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...titled(`p${index}`),
      reasons: [`${'Bänke am See. '.repeat(100)}Nummer ${index}.`],
    }));
    const index = openIndex(written(temporaryFolder(), many));
    try {
      const all = [...index.search(['zeit'], ALL, null)];
      const once = [...index.search(['zeit'], ALL, null, true)];
      expect(all.map(({ paper, hits }) => [paper.path, hits.length])).toEqual(
        many.map(({ source }) => [source.path, 2]),
      );
      expect(once.map(({ paper, hits }) => [paper.path, hits.length])).toEqual(
        many.map(({ source }) => [source.path, 1]),
      );
      const last = [...index.search(['nummer 299', 'see'], ALL, null)];
      expect(last.map(({ paper }) => paper.path)).toEqual(['p299']);
    } finally {
      index.close();
    }
  });
});

function tryQuery(words: string): Query | null {
  try {
    return queryOf(words);
  } catch {
    return null;
  }
}
