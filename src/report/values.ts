/** A record as the sections that its page shows, in the order of the paper. */

import type {
  Enclosure,
  Header,
  HeaderField,
  ParsedDocument,
  Party,
  Question,
  Signature,
} from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import { answerSections } from './answers.ts';
import { consultationSections } from './consultations.ts';
import { minutesSections } from './minutesValues.ts';
import { type Item, item, paragraphs, type Section, single, type Value } from './sections.ts';

/** Sections with anything in them; the header always. */
export function sectionsOf(record: ParsedDocument): Section[] {
  const { salutation, background, questionIntro, request, resolution, referral, reasons } = record;
  const sections: Section[] = [
    { title: 'Header', items: headerItems(record) },
    ...consultationSections(record),
    { title: 'Salutation', items: single('/salutation', 'Salutation', salutation, 'frame') },
    { title: 'Background', items: paragraphs('/background', 'Background', background, 'frame') },
    { title: 'Lead-in', items: single('/questionIntro', 'Lead-in', questionIntro, 'frame') },
    { title: 'Questions', items: questionItems('/questions', record.questions, '') },
    { title: 'Answer wanted', items: single('/request/text', 'Answer wanted', request?.text, 'frame') },
    ...answerSections(record),
    { title: 'Resolution', items: paragraphs('/resolution', 'Resolution', resolution, 'matter') },
    { title: 'Referral', items: single('/referral', 'Referral', referral, 'matter') },
    { title: 'Reasons', items: paragraphs('/reasons', 'Reasons', reasons, 'frame') },
    ...minutesSections(record),
    { title: 'Enclosures', items: record.enclosures.map(enclosureItem) },
    { title: 'Signatures', items: record.signatures.map(signatureItem) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** All values of the sections, in their order. */
export function* valuesOf(sections: readonly Section[]): Generator<Value> {
  for (const { items } of sections) yield* valuesOfItems(items);
}

function* valuesOfItems(items: readonly Item[]): Generator<Value> {
  for (const { heading, marker, value, details, parts } of items) {
    for (const one of [heading, marker, value, ...details]) if (one !== null) yield one;
    yield* valuesOfItems(parts);
  }
}

/** Fields that not every kind of paper prints are left out where they are empty. */
const NOT_ALWAYS: readonly HeaderField[] = ['Adressat', 'Verhandlungsgegenstand'];

/** Labels whose value names the sender of a paper of the administration, the first that is printed. */
const OFFICES: readonly HeaderField[] = ['Stadtamt', 'Amt', 'Dezernat'];

function answered(papers: readonly string[]): Value[] {
  return papers.map((text, index) => ({
    pointer: pointerTo('respondsTo', index),
    name: 'Paper that is answered',
    text,
    tone: 'form' as const,
  }));
}

function headerItems({ header, sender, addressee, respondsTo }: ParsedDocument): Item[] {
  const parties: Partial<Record<HeaderField, Value[]>> = {
    Absender: partyValues('/sender', 'Sender', sender),
    Adressat: partyValues('/addressee', 'Addressee', addressee),
    'zum/zur': [...answered(respondsTo), ...partyValues('/addressee', 'Addressee', addressee)],
  };
  const office = OFFICES.find((field) => (header[field] ?? null) !== null);
  if (office !== undefined) parties[office] = partyValues('/sender', 'Sender', sender);
  return (Object.keys(header) as (keyof Header)[]).flatMap((field) => {
    const text = header[field] ?? null;
    if (text === null && NOT_ALWAYS.includes(field)) return [];
    const value: Value | null =
      text === null ? null : { pointer: pointerTo('header', field), name: field, text, tone: 'form' };
    return [item(value, { label: field, details: parties[field] ?? [] })];
  });
}

function partyValues(pointer: JsonPointer, name: string, { people, groups }: Party): Value[] {
  const short = (at: string, what: string, text: string | null): Value[] =>
    text === null
      ? []
      : [{ pointer: `${pointer}${at}`, name: `${name}, ${what}`, text, tone: 'form' as const }];
  return [
    ...people.flatMap((person, index) => [
      ...short(`/people/${index}/role`, 'role', person.role),
      ...short(`/people/${index}/academicTitle`, 'academic title', person.academicTitle),
      ...short(`/people/${index}/name`, 'name', person.name),
    ]),
    ...groups.flatMap((group, index) => short(`/groups/${index}`, 'group', group)),
  ];
}

/** @param above the printed numbers of the questions around them, with a space behind */
function questionItems(pointer: JsonPointer, questions: readonly Question[], above: string): Item[] {
  return questions.map(({ number, heading, text, parts }, index) => {
    const at = `${pointer}/${index}`;
    const name = `Question ${above}${number ?? index + 1}`;
    const value = (key: string, what: string, content: string | null): Value | null =>
      content === null
        ? null
        : { pointer: `${at}/${key}`, name: `${name}${what}`, text: content, tone: 'matter' };
    return item(value('text', '', text), {
      marker: value('number', ', its number', number),
      heading: value('heading', ', its heading', heading),
      parts: questionItems(`${at}/parts`, parts, `${above}${number ?? index + 1} `),
    });
  });
}

function signatureItem({ name, academicTitle, lines }: Signature, index: number): Item {
  const at = `/signatures/${index}`;
  const value = (key: string, what: string, text: string | null): Value[] =>
    text === null
      ? []
      : [{ pointer: `${at}/${key}`, name: `Signature ${index + 1}, ${what}`, text, tone: 'frame' }];
  return item(null, {
    details: [
      ...value('academicTitle', 'academic title', academicTitle),
      ...value('name', 'name', name),
      ...lines.flatMap((line, number) => value(`lines/${number}`, `line ${number + 1}`, line)),
    ],
  });
}

function enclosureItem({ label, text }: Enclosure, index: number): Item {
  const name = `Enclosure ${index + 1}`;
  const pointer = pointerTo('enclosures', index);
  const marker: Value | null =
    label === null
      ? null
      : { pointer: `${pointer}/label`, name: `${name}, label`, text: label, tone: 'frame' };
  return item(text === null ? null : { pointer: `${pointer}/text`, name, text, tone: 'frame' }, { marker });
}
