/** A Niederschrift as the sections that its page shows: agenda, attendance, and the protocol with its decisions. */

import type { ParsedDocument } from '../model/names.ts';
import type { JsonPointer } from '../model/pointer.ts';
import type { Item, Section, Tone, Value } from './sections.ts';

type Minutes = NonNullable<ParsedDocument['minutes']>;
type Entry = Pick<Minutes['items'][number], 'number' | 'title' | 'paper' | 'reporter' | 'movers'>;
type Decision = Minutes['items'][number]['decisions'][number];
type Attendance = Minutes['attendance'][number];

export function minutesSections({ minutes }: ParsedDocument): Section[] {
  if (minutes === null) return [];
  return [
    {
      title: 'Agenda',
      items: minutes.agenda.map((entry, index) => {
        const at = `/minutes/agenda/${index}`;
        return entryItem(at, `Agenda ${entry.number}`, entry, [
          ...value(`${at}/note`, `Agenda ${entry.number}, note`, entry.note, 'frame'),
        ]);
      }),
    },
    { title: 'Attendance', items: minutes.attendance.flatMap(attendanceItems) },
    {
      title: 'Protocol',
      items: minutes.items.flatMap((item, index) => {
        const at = `/minutes/items/${index}`;
        const name = `Item ${item.number}`;
        return [
          entryItem(at, name, item, []),
          ...texts(`${at}/text`, `${name}, text`, item.text, 'frame'),
          ...item.decisions.flatMap((decision, number) =>
            decisionItems(`${at}/decisions/${number}`, `${name}, decision ${number + 1}`, decision),
          ),
        ];
      }),
    },
  ];
}

function value(pointer: JsonPointer, name: string, text: string | null, tone: Tone): Value[] {
  return text === null ? [] : [{ pointer, name, text, tone }];
}

function item(shown: Partial<Item>): Item {
  return { label: null, marker: null, heading: null, value: null, details: [], parts: [], ...shown };
}

function entryItem(at: JsonPointer, name: string, entry: Entry, more: readonly Value[]): Item {
  return item({
    marker: { pointer: `${at}/number`, name: `${name}, its number`, text: entry.number, tone: 'form' },
    value: value(`${at}/title`, name, entry.title, 'form')[0] ?? null,
    details: [
      ...value(`${at}/paper`, `${name}, paper`, entry.paper, 'form'),
      ...value(`${at}/reporter`, `${name}, reporter`, entry.reporter, 'frame'),
      ...entry.movers.flatMap((mover, index) =>
        value(`${at}/movers/${index}`, `${name}, mover`, mover, 'frame'),
      ),
      ...more,
    ],
  });
}

function texts(pointer: JsonPointer, name: string, paragraphs: readonly string[], tone: Tone): Item[] {
  return paragraphs.map((text, index) =>
    item({ value: { pointer: `${pointer}/${index}`, name, text, tone } }),
  );
}

function decisionItems(at: JsonPointer, name: string, decision: Decision): Item[] {
  const { vote } = decision;
  const count = (key: 'yes' | 'no' | 'abstain', word: string): Value[] => {
    const number = vote?.[key] ?? null;
    return value(
      `${at}/vote/${key}`,
      `${name}, ${key}`,
      number === null ? null : `${number} ${word}`,
      'matter',
    );
  };
  return [
    item({
      label: 'Beschluss',
      marker: value(`${at}/number`, `${name}, its number`, decision.number, 'matter')[0] ?? null,
      value: { pointer: `${at}/sentence`, name, text: decision.sentence, tone: 'matter' },
      details: [
        ...value(`${at}/outcome`, `${name}, outcome`, decision.outcome, 'matter'),
        ...value(`${at}/paper`, `${name}, paper`, decision.paper, 'matter'),
        ...count('yes', 'Ja'),
        ...count('no', 'Nein'),
        ...count('abstain', 'Enthaltung'),
        ...value(`${at}/vote/manner`, `${name}, manner`, vote?.manner ?? null, 'matter'),
        ...decision.referredTo.flatMap((body, index) =>
          value(`${at}/referredTo/${index}`, `${name}, referred to`, body, 'matter'),
        ),
      ],
    }),
    ...texts(`${at}/text`, `${name}, wording`, decision.text, 'matter'),
  ];
}

function attendanceItems({ group, people }: Attendance, index: number): Item[] {
  const at = `/minutes/attendance/${index}`;
  const heading = value(`${at}/group`, 'Group', group, 'frame')[0] ?? null;
  const rows = people.map((person, number) => {
    const own = `${at}/people/${number}`;
    return item({
      heading: number === 0 ? heading : null,
      details: [
        ...value(`${own}/role`, 'Role', person.role, 'frame'),
        ...value(`${own}/academicTitle`, 'Academic title', person.academicTitle, 'frame'),
        ...value(`${own}/name`, 'Name', person.name, 'frame'),
        ...value(`${own}/note`, 'Note', person.note, 'frame'),
      ],
    });
  });
  return rows.length > 0 || heading === null ? rows : [item({ heading })];
}
