/** Drafts to the record, and the spans of every value by JSON Pointer. */

import type { Range } from '../fields/found.ts';
import {
  type Consultation,
  headerFieldsOf,
  type Kind,
  type ParsedDocument,
  type Party,
  type Question,
  type Signature,
} from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { ValueSpans } from '../model/reading.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import type { BodyDraft, HeaderDraft, Located, LocatedParty } from '../values/draft.ts';
import type { Item } from '../values/tree.ts';
import { type Stretch, sliceStretch, spansOf } from '../words/stretch.ts';

/** Fills the record with what was found; gives the spans of the values. */
export function assemble(record: ParsedDocument, header: HeaderDraft, body: BodyDraft): ValueSpans {
  const spans: ValueSpans = new Map();
  record.kind = header.kind;
  record.public = header.public;
  record.title = located(spans, '/title', titleOf(header));
  for (const field of headerFieldsOf(header.kind)) {
    record.header[field] = located(spans, pointerTo('header', field), header.fields[field]);
  }
  record.sender = partyOf(spans, '/sender', header.sender);
  record.addressee = partyOf(spans, '/addressee', header.addressee);
  record.consultations = consultationsOf(spans, header);
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
  record.enclosures = body.enclosures.map((found, index) => ({
    label: text(spans, `/enclosures/${index}/label`, found.label),
    text: text(spans, `/enclosures/${index}/text`, found.text),
  }));
  return spans;
}

function located(spans: ValueSpans, pointer: string, found: Located | undefined): string | null {
  if (found === undefined) return null;
  spans.set(pointer, spansOf(found.at));
  return found.value;
}

/** One key over all kinds: each form prints one of these. */
function titleOf({ fields }: HeaderDraft): Located | undefined {
  return fields.Kurztitel ?? fields.Bezeichnung ?? fields.Thema;
}

/** Kinds whose form says in one row of Gremium and Sitzungstermin where the paper is to be consulted on. */
const CONSULTED_BY_ROW: readonly (Kind | null)[] = ['anfrage', 'antrag', 'aenderungsantrag'];

function consultationsOf(spans: ValueSpans, { kind, consultations }: HeaderDraft): Consultation[] {
  if (!CONSULTED_BY_ROW.includes(kind)) return [];
  const rows = consultations.filter(({ body, date }) => (body ?? date) !== undefined);
  return rows.map(({ body, date }, index) => ({
    body: located(spans, pointerTo('consultations', index, 'body'), body),
    date: located(spans, pointerTo('consultations', index, 'date'), date),
    public: null,
    role: null,
  }));
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
function numberOf({ marker, block }: Item): Stretch | null {
  const number = marker?.number ?? null;
  // behind the item's own number in `1 a)`
  const from =
    number !== null && number === marker?.of?.letter ? block.full.text.indexOf(marker.of.item) + 1 : 0;
  const at = number === null ? -1 : block.full.text.indexOf(number, from);
  return number === null || at < 0 ? null : sliceStretch(block.full, at, at + number.length);
}

export function signatureOf(spans: ValueSpans, pointer: string, found: FoundSignature): Signature {
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
