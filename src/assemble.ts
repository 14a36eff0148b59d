/** Drafts to the record, and the spans of every value by JSON Pointer. */

import type { BodyDraft, HeaderDraft, LocatedParty } from './draft.ts';
import type { Range } from './fields/party.ts';
import type { HeaderField, ParsedDocument, Party, Question, Signature } from './model.ts';
import type { Span } from './position.ts';
import type { Item } from './questions/tree.ts';
import { type Stretch, sliceStretch, spansOf } from './text/stretch.ts';
import type { FoundSignature } from './values/signatureStack.ts';

/** Where each value stands: JSON Pointer to half-open spans in `Layout.text`. */
export type ValueSpans = Map<string, Span[]>;

/** Fills the record with what was found; gives the spans of the values. */
export function assemble(record: ParsedDocument, header: HeaderDraft, body: BodyDraft): ValueSpans {
  const spans: ValueSpans = new Map();
  record.kind = header.kind;
  record.public = header.public;
  for (const field of Object.keys(record.header) as HeaderField[]) {
    const located = header.fields[field];
    if (located === undefined) continue;
    record.header[field] = located.value;
    spans.set(`/header/${field}`, spansOf(located.at));
  }
  record.sender = partyOf(spans, '/sender', header.sender);
  record.addressee = partyOf(spans, '/addressee', header.addressee);
  record.salutation = text(spans, '/salutation', body.salutation);
  record.background = texts(spans, '/background', body.background);
  record.questionIntro = text(spans, '/questionIntro', body.questionIntro);
  record.questions = body.questions.map((item, index) => questionOf(spans, `/questions/${index}`, item));
  if (body.request !== null) {
    const { oral, written } = body.request;
    record.request = { text: text(spans, '/request/text', body.request.text) ?? '', oral, written };
  }
  record.signatures = body.signatures.map((one, index) => signatureOf(spans, `/signatures/${index}`, one));
  record.resolution = texts(spans, '/resolution', body.resolution);
  record.referral = text(spans, '/referral', body.referral);
  record.reasons = texts(spans, '/reasons', body.reasons);
  return spans;
}

function text(spans: ValueSpans, pointer: string, stretch: Stretch | null): string | null {
  if (stretch === null || stretch.text === '') return null;
  spans.set(pointer, spansOf(stretch));
  return stretch.text;
}

function texts(spans: ValueSpans, pointer: string, stretches: readonly Stretch[]): string[] {
  const kept = stretches.filter((stretch) => stretch.text !== '');
  return kept.map((stretch, index) => text(spans, `${pointer}/${index}`, stretch) ?? '');
}

function questionOf(spans: ValueSpans, pointer: string, item: Item): Question {
  return {
    number: text(spans, `${pointer}/number`, numberOf(item)),
    heading: text(spans, `${pointer}/heading`, item.heading),
    text: text(spans, `${pointer}/text`, item.text),
    parts: item.parts.map((part, index) => questionOf(spans, `${pointer}/parts/${index}`, part)),
  };
}

/** The printed number without its punctuation and words. */
function numberOf(item: Item): Stretch | null {
  const number = item.marker?.number ?? null;
  const at = number === null ? -1 : item.block.full.text.indexOf(number);
  return number === null || at < 0 ? null : sliceStretch(item.block.full, at, at + number.length);
}

function signatureOf(spans: ValueSpans, pointer: string, found: FoundSignature): Signature {
  return {
    name: text(spans, `${pointer}/name`, found.name),
    academicTitle: text(spans, `${pointer}/academicTitle`, found.academicTitle),
    lines: texts(spans, `${pointer}/lines`, found.lines),
  };
}

function partyOf(spans: ValueSpans, pointer: string, located: LocatedParty | null): Party {
  if (located === null) return { people: [], groups: [] };
  const { cell, party } = located;
  const part = (at: string, range: Range | null) =>
    range === null ? null : text(spans, at, sliceStretch(cell, range.start, range.end));
  return {
    people: party.people.map((person, index) => ({
      name: part(`${pointer}/people/${index}/name`, person.name) ?? '',
      academicTitle: part(`${pointer}/people/${index}/academicTitle`, person.academicTitle),
      role: part(`${pointer}/people/${index}/role`, person.role),
    })),
    groups: party.groups.map((group, index) => {
      part(`${pointer}/groups/${index}`, group.at);
      return group.text;
    }),
  };
}
