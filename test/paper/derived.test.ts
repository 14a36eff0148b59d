/** A doubtful field of the header makes doubtful what is made from it. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import type { JsonPointer } from '../../src/model/pointer.ts';
import { type Problem, problem } from '../../src/model/problem.ts';
import { doubtDerived } from '../../src/paper/derived.ts';
import { recordWith } from './recordWith.ts';

const unsure = (field: JsonPointer): Problem => problem('reading-unsure', { field, at: 7 });

function derived(change: (record: ParsedDocument) => void, ...problems: Problem[]) {
  return doubtDerived(recordWith(change), problems).map(({ code, field, at }) => [code, field, at]);
}

describe('what is made from a doubtful field', () => {
  const titled = (record: ParsedDocument) => {
    record.title = 'Bänke am Ufer';
  };
  const TITLE = [['reading-unsure', '/title', 7]];

  it.each(['Kurztitel', 'Bezeichnung', 'Thema'])('is the title, of %s', (label) => {
    expect(derived(titled, unsure(`/header/${label}`))).toEqual(TITLE);
  });

  it.each(['Absender', 'Stadtamt', 'Amt', 'Dezernat'])('is the sender, of %s', (label) => {
    const sent = (record: ParsedDocument) => {
      record.sender.groups = ['Fraktion A'];
    };
    expect(derived(sent, unsure(`/header/${label}`))).toEqual([['reading-unsure', '/sender', 7]]);
  });

  it('is the answered paper and the addressee, of the cell that names both', () => {
    const answering = (record: ParsedDocument) => {
      record.respondsTo = ['F0147/20'];
      record.addressee.people = [{ name: 'Anna Muster', academicTitle: null, role: null }];
    };
    expect(derived(answering, unsure('/header/zum~1zur'))).toEqual([
      ['reading-unsure', '/respondsTo', 7],
      ['reading-unsure', '/addressee', 7],
    ]);
  });

  it('is nothing where the record has no such value', () => {
    for (const label of ['Kurztitel', 'Absender', 'zum~1zur'])
      expect(derived(() => {}, unsure(`/header/${label}`))).toEqual([]);
  });

  it('is told once, and not where it is told already', () => {
    expect(derived(titled, unsure('/header/Kurztitel'), unsure('/header/Thema'))).toEqual(TITLE);
    expect(derived(titled, unsure('/header/Kurztitel'), unsure('/title'))).toEqual([]);
  });

  it('is as doubtful where columns were guessed, and not where a label is misspelt', () => {
    const field = '/header/Kurztitel';
    expect(derived(titled, problem('columns-guessed', { field, at: 7, what: 'rows' }))).toEqual(TITLE);
    const misspelt = { field, at: 7, printed: 'Kurztitle', label: 'Kurztitel' } as const;
    expect(derived(titled, problem('label-misspelt', misspelt))).toEqual([]);
    expect(derived(titled, problem('reading-unsure'))).toEqual([]);
  });
});

describe('a sentence that ran into a cell', () => {
  const RUN_IN = 'Stadtrat Am Montag war es kalt. Ein Abwarten half nicht';
  const running = (field: JsonPointer, change: (record: ParsedDocument) => void, Gremium = RUN_IN) =>
    derived((record) => {
      record.header.Gremium = Gremium;
      record.consultations = [{ body: RUN_IN, date: null, public: null, role: null }];
      change(record);
    }, unsure(field));

  it.each(['/header/Gremium', '/consultations/0/body'])('of %s is lacking in the text', (field) => {
    const stated = running(field, (record) => {
      record.statement = ['Es ging um Bänke.'];
      record.background = ['Sie fehlen.'];
    });
    expect(stated).toEqual([['reading-unsure', '/statement', 7]]);
  });

  it.each(['background', 'resolution'] as const)('is lacking in %s where that is the first', (key) => {
    const begun = running('/header/Gremium', (record) => {
      record[key] = ['Es ging um Bänke.'];
    });
    expect(begun).toEqual([['reading-unsure', `/${key}`, 7]]);
  });

  it('is none where the cell holds a name, or nothing', () => {
    const begin = (record: ParsedDocument) => {
      record.background = ['Sie fehlen.'];
    };
    expect(running('/header/Gremium', begin, 'Ausschuss f. Umwelt')).toEqual([]);
    expect(running('/header/Kurztitel', begin)).toEqual([]);
    expect(running('/consultations/3/body', begin)).toEqual([]);
    expect(running('/header/Gremium', () => {})).toEqual([]);
    expect(derived(begin, unsure('/header/Gremium'))).toEqual([]);
    expect(derived(begin, problem('reading-unsure'))).toEqual([]);
  });
});

it('is said to be missing with its label, in the same words', () => {
  const at = 7;
  const title = problem('header-incomplete', {
    field: '/header/Kurztitel',
    at,
    what: 'no-label',
    label: 'Kurztitel',
  });
  expect(
    doubtDerived(
      recordWith(() => {}),
      [title],
    ),
  ).toEqual([{ ...title, field: '/title' }]);
  const day = { what: 'no-label', label: 'Sitzungstermin' } as const;
  expect(
    derived(() => {}, problem('header-incomplete', { field: '/header/Sitzungstermin', at, ...day })),
  ).toEqual([['header-incomplete', '/consultations', at]]);
  expect(derived(() => {}, unsure('/header/Sitzungstermin'))).toEqual([]);
});
