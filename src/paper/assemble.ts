/** Drafts to the record, and the spans of every value by JSON Pointer. */

import type { Range } from '../fields/found.ts';
import {
  type Answer,
  type Consultation,
  headerFieldsOf,
  type ParsedDocument,
  type Party,
  type Proposal,
  type Question,
  type Signature,
} from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { ValueSpans } from '../model/reading.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import type { FoundAnswer } from '../values/answers.ts';
import type { BodyDraft, HeaderDraft, Located, LocatedParty } from '../values/draft.ts';
import type { Item } from '../values/tree.ts';
import { stanceOf } from '../words/opinion.ts';
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
  record.respondsTo = header.respondsTo.map(
    (paper, index) => located(spans, `/respondsTo/${index}`, paper) ?? '',
  );
  record.consultations = consultationsOf(spans, header);
  record.proposal = proposalOf(spans, header, body);
  record.salutation = text(spans, '/salutation', body.salutation);
  record.background = texts(spans, '/background', body.background);
  record.questionIntro = text(spans, '/questionIntro', body.questionIntro);
  record.questions = body.questions.map((item, index) => questionOf(spans, `/questions/${index}`, item));
  if (body.request !== null) {
    const { oral, written } = body.request;
    record.request = { text: text(spans, '/request/text', body.request.text) ?? '', oral, written };
  }
  record.statement = texts(spans, '/statement', body.statement);
  record.answerIntro = text(spans, '/answerIntro', body.answerIntro);
  record.answers = body.answers.map((found, index) => answerOf(spans, `/answers/${index}`, found));
  if (body.recommendation !== null) {
    const printed = body.recommendation.text;
    record.recommendation = {
      text: text(spans, '/recommendation/text', printed) ?? '',
      stance: stanceOf(printed.text, isAmendmentAlone(record.respondsTo)).stance,
    };
  }
  record.coordination = text(spans, '/coordination', body.coordination);
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

/** `A0061/19/1` */
const OF_AMENDMENT = /^(?:A|DS)\d{4}\/\d{2}\/\d/;

function isAmendmentAlone(papers: readonly string[]): boolean {
  return papers.length > 0 && papers.every((paper) => OF_AMENDMENT.test(paper));
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

function consultationsOf(spans: ValueSpans, { consultations }: HeaderDraft): Consultation[] {
  const rows = consultations.filter(({ body, date }) => (body ?? date) !== undefined);
  return rows.map((row, index) => {
    if (row.public !== undefined)
      spans.set(pointerTo('consultations', index, 'public'), spansOf(row.public.at));
    return {
      body: located(spans, pointerTo('consultations', index, 'body'), row.body),
      date: located(spans, pointerTo('consultations', index, 'date'), row.date),
      public: row.public?.value ?? null,
      role: located(spans, pointerTo('consultations', index, 'role'), row.role),
    };
  });
}

/** What only a Drucksache has. */
function proposalOf(spans: ValueSpans, { kind, checks }: HeaderDraft, body: BodyDraft): Proposal | null {
  if (kind !== 'drucksache') return null;
  return {
    checks: checks.map(({ label, value, mark }, index) => {
      const pointer = pointerTo('proposal', 'checks', index);
      if (mark !== null) spans.set(`${pointer}/value`, spansOf(mark));
      return { label: text(spans, `${pointer}/label`, label) ?? '', value };
    }),
    finances: financesOf(spans, body),
    responsible: responsibleOf(spans, body),
  };
}

function financesOf(spans: ValueSpans, { finances }: BodyDraft): Proposal['finances'] {
  if (finances === null) return null;
  const at = (...path: (string | number)[]) => pointerTo('proposal', 'finances', ...path);
  return {
    fields: finances.fields.map((field, index) => {
      spans.set(at('fields', index, 'value'), spansOf(field.at));
      return { label: text(spans, at('fields', index, 'label'), field.label) ?? '', value: field.value };
    }),
    tables: finances.tables.map(({ heading, columns, rows, sum }, index) => ({
      heading: text(spans, at('tables', index, 'heading'), heading),
      columns: texts(spans, at('tables', index, 'columns'), columns),
      rows: rows.map((row, below) =>
        row.map((cell, column) => text(spans, at('tables', index, 'rows', below, column), cell)),
      ),
      sum: text(spans, at('tables', index, 'sum'), sum),
    })),
  };
}

function responsibleOf(spans: ValueSpans, { responsible }: BodyDraft): Proposal['responsible'] {
  if (responsible === null) return null;
  const value = (key: keyof typeof responsible) =>
    located(spans, pointerTo('proposal', 'responsible', key), responsible[key]);
  return {
    office: value('office'),
    clerk: value('clerk'),
    head: value('head'),
    deputy: value('deputy'),
    reviewDate: value('reviewDate'),
  };
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

function answerOf(spans: ValueSpans, pointer: string, found: FoundAnswer): Answer {
  return {
    questions: found.questions.map(({ value, at }, index) => {
      spans.set(`${pointer}/questions/${index}`, spansOf(at));
      return value;
    }),
    heading: text(spans, `${pointer}/heading`, found.heading),
    quoted: texts(spans, `${pointer}/quoted`, found.quoted),
    text: texts(spans, `${pointer}/text`, found.text),
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
