/** The rows that a record becomes, table by table; of those whose rows refer to one another see `textRows.ts` and the writer. */

import type { ParsedDocument, Party } from '../../model/names.ts';
import { groupKey } from '../groups/groupKey.ts';
import type { HeldRecord } from '../recordFiles.ts';
import { pagesAt } from '../search/find.ts';
import { dateOf } from '../search/paper.ts';
import type { Row, TableName } from './tables.ts';

/** What a row of a paper holds besides the paper it is of. */
type Of<Table extends TableName> = Omit<Row<Table>, 'paper'>;

export function fileRow({ source }: ParsedDocument): Row<'files'> {
  const { path, sha256, mediaType, encoding, pages, bytes } = source;
  return { path, sha256, media_type: mediaType, encoding, pages, bytes };
}

/** @param wasRead `false`: the paper could not be read, its record holds nothing but why */
export function paperRow(
  { record, at }: HeldRecord,
  wasRead: boolean,
): Omit<Row<'papers'>, 'record_file' | 'file'> {
  const { header, kind, title, source, sender } = record;
  return {
    ...{ at, part: source.part, number: header.Nummer, kind, title, date: dateOf(record) },
    ...{ public: truth(record.public), body: header.Gremium, sitting: header.Sitzung ?? null },
    ...{ sitting_date: header.Sitzungstermin, amends: header.Verhandlungsgegenstand },
    ...{ groups: JSON.stringify(sender.groups), was_read: truth(wasRead) },
  };
}

/** Tables whose rows nothing refers to. */
export function plainRows(record: ParsedDocument): {
  [Table in
    | 'header'
    | 'people'
    | 'groups'
    | 'consultations'
    | 'decisions'
    | 'citations'
    | 'diagnostics']: Of<Table>[];
} {
  const date = dateOf(record);
  return {
    header: Object.entries(record.header).flatMap(([label, value]) =>
      value === null ? [] : [{ label, value }],
    ),
    people: peopleRows(record),
    groups: [...groupRows('sender', record.sender, date), ...groupRows('addressee', record.addressee, date)],
    consultations: record.consultations.map(({ body, date: day, public: open, role }, index) => ({
      ...{ place: index + 1, body, date: day, public: truth(open), role },
    })),
    decisions: decisionRows(record),
    citations: citationRows(record),
    diagnostics: record.diagnostics.map(({ code, severity, message, field, place }) => ({
      ...{ code, severity, message, field, page: place?.page ?? null },
    })),
  };
}

function peopleRows({ sender, addressee, signatures, minutes }: ParsedDocument): Of<'people'>[] {
  const party = (as_what: string, { people }: Party) =>
    people.map(({ name, academicTitle, role }) => ({ as_what, name, academicTitle, role, note: null }));
  const all = [
    ...party('sender', sender),
    ...party('addressee', addressee),
    ...signatures.map(({ name, academicTitle, lines }) => {
      return { as_what: 'signature', name, academicTitle, role: joined(lines), note: null };
    }),
    ...(minutes?.attendance ?? []).flatMap(({ people }) =>
      people.map((person) => ({ as_what: 'attendance', ...person })),
    ),
  ];
  return all.map(({ academicTitle, ...person }, index) => ({
    ...{ ...person, place: index + 1, academic_title: academicTitle },
  }));
}

function groupRows(as_what: string, { groups }: Party, date: string | null): Of<'groups'>[] {
  return groups.map((name, index) => ({ place: index + 1, as_what, name, key: groupKey(name, date) }));
}

function decisionRows(record: ParsedDocument): Of<'decisions'>[] {
  return (record.minutes?.items ?? []).flatMap(({ number: item, title, decisions }, at) =>
    decisions.map(({ number, sentence, subject, paper, outcome, vote, text }, index) => {
      const pointer = `/minutes/items/${at}/decisions/${index}`;
      return {
        ...{ item, item_title: title, number, about: paper, subject, outcome },
        ...{ yes: vote?.yes ?? null, no: vote?.no ?? null, abstain: vote?.abstain ?? null },
        ...{ manner: vote?.manner ?? null, sentence, text: joined(text) },
        ...{ page: firstPage(record, `${pointer}/sentence`), pointer },
      };
    }),
  );
}

function citationRows(record: ParsedDocument): Of<'citations'>[] {
  const { respondsTo, header, references, resolutionReferences } = record;
  const as = (how: string, numbers: readonly string[]) => numbers.map((cited) => ({ how, cited }));
  const amended = header.Verhandlungsgegenstand;
  return [
    ...as('answers', respondsTo),
    ...as('amends', amended === null ? [] : [amended]),
    ...as('cites', references),
    ...as('cites-resolution', resolutionReferences),
  ];
}

/** Paragraphs in one cell; `null` without any. */
export function joined(paragraphs: readonly string[]): string | null {
  return paragraphs.length === 0 ? null : paragraphs.join('\n');
}

/** The first page of values; `null` where the record has no positions. */
export function firstPage(record: ParsedDocument, ...pointers: string[]): number | null {
  const pages = pointers.flatMap((pointer) => pagesAt(record, pointer));
  return pages.length === 0 ? null : Math.min(...pages);
}

function truth(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
