/** What of a record the links need, so that an archive of ten thousands of papers fits into memory. */

import type { Answer, Kind, ParsedDocument, Question } from '../../model/names.ts';
import type { HeldRecord } from '../recordFiles.ts';

export interface ArchivePaper {
  /** The file that holds the record. */
  file: string;
  /** Its place in that file, from 0. */
  at: number;
  part: number | null;
  sha256: string | null;
  /** The paper's number; of minutes that of the sitting. */
  number: string | null;
  kind: Kind | null;
  title: string | null;
  /** ISO, as every date here. */
  date: string | null;
  /** When and where it is dealt with. */
  sittings: readonly Sitting[];
  people: readonly string[];
  groups: readonly string[];
  /** Groups that a Stellungnahme names as those it answers. */
  addressed: readonly string[];
  respondsTo: readonly string[];
  amends: string | null;
  references: readonly string[];
  resolutionReferences: readonly string[];
  questions: readonly AskedQuestion[];
  answers: readonly Answer[];
  statement: readonly string[];
  decisions: readonly MinutedDecision[];
  /** Pointers of values that the reading was not sure of. */
  unsure: readonly string[];
}

export interface Sitting {
  body: string | null;
  date: string | null;
}

/** A question or a part of one. */
export interface AskedQuestion {
  /** Printed numbers that lead to it: `1`, `2.a`; its place in brackets where none is printed. */
  way: string;
  /** Its place among its like, from 1. */
  place: number;
  text: string | null;
  heading: string | null;
  pointer: string;
  /** Index of the question that it is a part of. */
  parent: number | null;
}

export interface MinutedDecision {
  number: string | null;
  paper: string | null;
  pointer: string;
  doubt: boolean;
}

/** They tell of something that was mended or put right, not of a value that may be wrong. */
const NO_DOUBT: ReadonlySet<string> = new Set(['corrected', 'label-misspelt', 'label-unknown']);

export function archivePaper({ record, file, at }: HeldRecord): ArchivePaper {
  const { header, sender, addressee, source } = record;
  const unsure = record.diagnostics.flatMap(({ code, field }) =>
    field === null || field === '' || NO_DOUBT.has(code) ? [] : [field],
  );
  return {
    ...{ file, at, part: source.part, sha256: source.sha256 },
    number: header.Nummer ?? header.Sitzung ?? null,
    ...{ kind: record.kind, title: record.title, date: header.Datum },
    sittings: sittingsOf(record),
    people: sender.people.map(({ name }) => name),
    groups: sender.groups,
    addressed: addressee.groups,
    respondsTo: record.respondsTo,
    amends: header.Verhandlungsgegenstand,
    references: record.references,
    resolutionReferences: record.resolutionReferences,
    questions: askedQuestions(record.questions),
    answers: record.answers,
    statement: record.statement,
    decisions: decisionsOf(record, unsure),
    unsure,
  };
}

/** Was the reading unsure of a value at one of these places, or below them? */
export function isUnsure({ unsure }: ArchivePaper, ...pointers: string[]): boolean {
  return unsure.some((field) => pointers.some((place) => field === place || field.startsWith(`${place}/`)));
}

function sittingsOf({ consultations, header }: ParsedDocument): Sitting[] {
  const own = { body: header.Gremium, date: header.Sitzungstermin };
  const planned = consultations.map(({ body, date }) => ({ body, date }));
  return own.date === null && own.body === null ? planned : [own, ...planned];
}

/** All questions and their parts, each behind what it is a part of. */
export function askedQuestions(questions: readonly Question[]): AskedQuestion[] {
  const all: AskedQuestion[] = [];
  const add = (list: readonly Question[], parent: number | null, pointer: string): void => {
    for (const [index, { number, text, heading, parts }] of list.entries()) {
      const own = number ?? `[${index + 1}]`;
      const above = parent === null ? null : all[parent]!.way;
      // `1.1` under `1` names its parent already
      const way = above === null || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
      const here = all.length;
      all.push({ way, place: index + 1, text, heading, pointer: `${pointer}/${index}`, parent });
      add(parts, here, `${pointer}/${index}/parts`);
    }
  };
  add(questions, null, '/questions');
  return all;
}

function decisionsOf({ minutes }: ParsedDocument, unsure: readonly string[]): MinutedDecision[] {
  return (minutes?.items ?? []).flatMap(({ decisions }, item) =>
    decisions.map(({ number, paper }, index) => {
      const pointer = `/minutes/items/${item}/decisions/${index}`;
      const doubt = unsure.some((field) =>
        [pointer, `${pointer}/paper`, `${pointer}/number`].includes(field),
      );
      return { number, paper, pointer, doubt };
    }),
  );
}
