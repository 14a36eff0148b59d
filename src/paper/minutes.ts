/** A Niederschrift: its draft to the record, with the spans of every value, what every line is, and what it cites. */

import { readNumbers } from '../fields/number.ts';
import { readResolutionNumbers } from '../fields/resolutionNumber.ts';
import type {
  DecisionDraft,
  EntryDraft,
  GroupDraft,
  ItemDraft,
  LocatedCount,
  MinutesDraft,
  VoteDraft,
} from '../minutes/draft.ts';
import type { MinutesReading } from '../minutes/read.ts';
import { headerFieldsOf, type ParsedDocument } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import type { BlockRole, ValueSpans } from '../model/reading.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, spansOf, stretchOf } from '../words/stretch.ts';
import { signatureOf } from './assemble.ts';

type Minutes = NonNullable<ParsedDocument['minutes']>;
type Entry = Minutes['agenda'][number];
type Item = Minutes['items'][number];
type Decision = Item['decisions'][number];

/** Fills the record; gives the spans of the values. */
export function assembleMinutes(record: ParsedDocument, draft: MinutesDraft): ValueSpans {
  const spans: ValueSpans = new Map();
  record.kind = 'niederschrift';
  record.public = draft.public;
  for (const field of headerFieldsOf('niederschrift'))
    record.header[field] = located(spans, pointerTo('header', field), draft.fields[field] ?? null);
  record.minutes = {
    agenda: draft.agenda.map((entry, index) => agendaEntry(spans, `/minutes/agenda/${index}`, entry)),
    attendance: draft.attendance.map((group, index) => groupOf(spans, `/minutes/attendance/${index}`, group)),
    items: draft.items.map((item, index) => itemOf(spans, `/minutes/items/${index}`, item)),
  };
  record.enclosures = draft.enclosures.map(({ label, text }, index) => ({
    label: words(spans, `/enclosures/${index}/label`, label),
    text: words(spans, `/enclosures/${index}/text`, text),
  }));
  record.signatures = draft.signatures.map((one, index) => signatureOf(spans, `/signatures/${index}`, one));
  return spans;
}

function located(spans: ValueSpans, pointer: string, found: Located | null): string | null {
  if (found === null) return null;
  spans.set(pointer, spansOf(found.at));
  return found.value;
}

function words(spans: ValueSpans, pointer: string, stretch: Stretch | null): string | null {
  if (stretch === null || stretch.text === '') return null;
  spans.set(pointer, spansOf(stretch));
  return stretch.text;
}

function list(spans: ValueSpans, pointer: string, stretches: readonly Stretch[]): string[] {
  const kept = stretches.filter(({ text }) => text !== '');
  return kept.map((stretch, index) => words(spans, `${pointer}/${index}`, stretch) ?? '');
}

function headOf(spans: ValueSpans, at: string, entry: EntryDraft) {
  return {
    number: words(spans, `${at}/number`, entry.number) ?? '',
    title: words(spans, `${at}/title`, entry.title),
    paper: located(spans, `${at}/paper`, entry.paper),
    reporter: words(spans, `${at}/reporter`, entry.reporter),
    movers: list(spans, `${at}/movers`, entry.movers),
  };
}

function agendaEntry(spans: ValueSpans, at: string, entry: EntryDraft): Entry {
  return { ...headOf(spans, at, entry), note: words(spans, `${at}/note`, entry.note), public: entry.public };
}

function itemOf(spans: ValueSpans, at: string, item: ItemDraft): Item {
  return {
    ...headOf(spans, at, item),
    text: list(spans, `${at}/text`, item.text),
    decisions: item.decisions.map((one, index) => decisionOf(spans, `${at}/decisions/${index}`, one)),
  };
}

function decisionOf(spans: ValueSpans, at: string, decision: DecisionDraft): Decision {
  const { outcome, subject, vote } = decision;
  if (outcome !== null) spans.set(`${at}/outcome`, spansOf(outcome.at));
  return {
    number: located(spans, `${at}/number`, decision.number),
    sentence: words(spans, `${at}/sentence`, decision.sentence) ?? '',
    subject,
    paper: located(spans, `${at}/paper`, decision.paper),
    outcome: outcome?.value ?? null,
    vote: vote === null ? null : voteOf(spans, `${at}/vote`, vote),
    referredTo: list(spans, `${at}/referredTo`, decision.referredTo),
    text: list(spans, `${at}/text`, decision.text),
  };
}

function voteOf(
  spans: ValueSpans,
  at: string,
  { yes, no, abstain, manner }: VoteDraft,
): NonNullable<Decision['vote']> {
  const count = (key: string, found: LocatedCount | null): number | null => {
    if (found === null) return null;
    spans.set(`${at}/${key}`, spansOf(found.at));
    return found.value;
  };
  if (manner !== null) spans.set(`${at}/manner`, spansOf(manner.at));
  return {
    yes: count('yes', yes),
    no: count('no', no),
    abstain: count('abstain', abstain),
    manner: manner?.value ?? null,
  };
}

function groupOf(
  spans: ValueSpans,
  at: string,
  { group, people }: GroupDraft,
): Minutes['attendance'][number] {
  return {
    group: words(spans, `${at}/group`, group),
    people: people.map((one, index) => ({
      name: words(spans, `${at}/people/${index}/name`, one.name) ?? '',
      academicTitle: words(spans, `${at}/people/${index}/academicTitle`, one.academicTitle),
      role: words(spans, `${at}/people/${index}/role`, one.role),
      note: words(spans, `${at}/people/${index}/note`, one.note),
    })),
  };
}

/** Papers and resolutions that the minutes cite, but for those that the sitting dealt with. */
export function minutesCitations(
  layout: Layout,
  { draft, lines }: MinutesReading,
): { papers: string[]; resolutions: string[] } {
  const behind = lines.filter(
    ({ index }) => draft.roles[index] !== 'head' && draft.roles[index] !== 'letterhead',
  );
  const { text } = stretchOf(
    layout.text,
    behind.map(({ line }) => line.segments),
  );
  const own = new Set<string>();
  for (const { paper, morePapers } of [...draft.agenda, ...draft.items])
    for (const one of [...morePapers, ...(paper === null ? [] : [paper])]) own.add(one.value);
  const decided = draft.items.flatMap(({ decisions }) =>
    decisions.flatMap(({ number }) => number?.value ?? []),
  );
  // a committee's number may hold the shape of one: `BA KGM 017-034(VII)22`
  const isOwn = (one: string) => decided.some((number) => number.endsWith(one));
  return {
    papers: [...new Set(readNumbers(text).map(({ canonical }) => canonical))].filter((one) => !own.has(one)),
    resolutions: [...new Set(readResolutionNumbers(text))].filter((one) => !isOwn(one)),
  };
}

/** What every line behind the head was taken for; running heads and feet, too. */
export function minutesRoles(layout: Layout, { draft, lines, absorbed }: MinutesReading): BlockRole[] {
  const blocks: BlockRole[] = [];
  const add = (role: string, start: number, text: string) =>
    blocks.push({
      role,
      margin: Number.POSITIVE_INFINITY,
      cutMargin: Number.POSITIVE_INFINITY,
      clues: new Map(),
      lines: [{ start, text }],
    });
  for (const { index, line, text } of lines) {
    const role = draft.roles[index] ?? 'other';
    if (role !== 'head' && role !== 'letterhead') add(role, line.start, text.text);
  }
  for (const { line, text } of absorbed) add('itemTitle', line.start, text.text);
  for (const line of layout.lines)
    if (line.furniture) add('furniture', line.start, layout.text.slice(line.start, line.end));
  return blocks.sort((a, b) => a.lines[0]!.start - b.lines[0]!.start);
}
