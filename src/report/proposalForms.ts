/** The printed forms of a Drucksache: of money, and of who is responsible. */

import type { Proposal } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import { type Item, item, type Section, single, type Value } from './sections.ts';

type Finances = NonNullable<Proposal['finances']>;

/** What is filled of the forms; sections without items where nothing is. */
export function formSections(proposal: Proposal | null): Section[] {
  const finances = proposal?.finances ?? null;
  return [
    {
      title: 'Financial effects',
      items: [...(finances?.fields ?? []).map(fieldItem), ...(finances?.tables ?? []).map(tableItem)],
    },
    { title: 'Responsible', items: responsibleItems(proposal?.responsible ?? null) },
  ];
}

function fieldItem({ label, value }: Finances['fields'][number], index: number): Item {
  const at = (key: string) => pointerTo('proposal', 'finances', 'fields', index, key);
  const shown = typeof value === 'string' ? value : value ? 'ja' : 'nein';
  return item(form(at('label'), `Field ${label}, its label`, label), {
    details: [form(at('value'), `Field ${label}`, shown)],
  });
}

function tableItem({ heading, columns, rows, sum }: Finances['tables'][number], index: number): Item {
  const at = (...path: (string | number)[]) => pointerTo('proposal', 'finances', 'tables', index, ...path);
  const name = `Table ${index + 1}`;
  const heads = columns.map((text, column) =>
    form(at('columns', column), `${name}, head of column ${column + 1}`, text),
  );
  const cells = rows.map((row, below) =>
    item(null, {
      details: row.flatMap((text, column) =>
        text === null
          ? []
          : [
              form(
                at('rows', below, column),
                `${name}, row ${below + 1}, ${columns[column] ?? column + 1}`,
                text,
              ),
            ],
      ),
    }),
  );
  const total = single(at('sum'), `${name}, sum`, sum, 'form');
  return item(heading === null ? null : form(at('heading'), `${name}, heading`, heading), {
    details: heads,
    parts: [...cells, ...total],
  });
}

const RESPONSIBLE = [
  ['office', 'Office'],
  ['clerk', 'Clerk'],
  ['head', 'Head of the office'],
  ['deputy', 'Deputy'],
  ['reviewDate', 'Date of review'],
] as const;

function responsibleItems(responsible: Proposal['responsible']): Item[] {
  if (responsible === null) return [];
  return RESPONSIBLE.flatMap(([key, name]) =>
    single(pointerTo('proposal', 'responsible', key), name, responsible[key], 'form'),
  );
}

function form(pointer: string, name: string, text: string): Value {
  return { pointer, name, text, tone: 'form' };
}
