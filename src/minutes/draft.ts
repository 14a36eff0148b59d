/** What is read of a Niederschrift, each value still with its place in the source. */

import type { OUTCOMES, SUBJECTS } from '../model/minutes.ts';
import type { HeaderField } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import type { Located } from '../values/draft.ts';
import type { FoundEnclosure } from '../values/enclosures.ts';
import type { Stretch } from '../words/stretch.ts';

export type Subject = (typeof SUBJECTS)[number];
export type Outcome = (typeof OUTCOMES)[number];

/** What stands at the beginning of an item, in the list as in the protocol. */
export interface EntryDraft {
  /** As printed, without its final dot. */
  number: Stretch;
  title: Stretch | null;
  paper: Located | null;
  /** Papers that the title's lines name besides. */
  morePapers: Located[];
  reporter: Stretch | null;
  movers: Stretch[];
  note: Stretch | null;
  public: boolean | null;
  /** Index of its first line. */
  line: number;
  /** Was it chosen among readings that are close? */
  unsure: boolean;
}

/** An entry of which nothing but its number is known yet. */
export function emptyEntry(number: Stretch): EntryDraft {
  return {
    number,
    title: null,
    paper: null,
    morePapers: [],
    reporter: null,
    movers: [],
    note: null,
    public: null,
    line: 0,
    unsure: false,
  };
}

export interface VoteDraft {
  yes: LocatedCount | null;
  no: LocatedCount | null;
  abstain: LocatedCount | null;
  manner: { value: 'einstimmig' | 'mehrheitlich'; at: Stretch } | null;
}

export interface LocatedCount {
  value: number;
  at: Stretch;
}

export interface DecisionDraft {
  number: Located | null;
  sentence: Stretch;
  subject: Subject | null;
  paper: Located | null;
  outcome: { value: Outcome; at: Stretch } | null;
  vote: VoteDraft | null;
  referredTo: Stretch[];
  text: Stretch[];
  /** A motion that is told with its vote alone. */
  moved: boolean;
  /** Values that were guessed. */
  unsure: Set<'number' | 'sentence' | 'paper' | 'outcome' | 'vote' | 'subject' | 'text' | 'referredTo'>;
}

export interface ItemDraft extends EntryDraft {
  text: Stretch[];
  decisions: DecisionDraft[];
  /** Sentences of the text that may be decisions. */
  missed: Stretch[];
  /** Where one paragraph of the text may be two. */
  joined: Stretch[];
  /** Did the paper's number stand in a line of its own amid the text? */
  paperAmidText: boolean;
}

export interface PersonDraft {
  name: Stretch;
  academicTitle: Stretch | null;
  role: Stretch | null;
  note: Stretch | null;
}

export interface GroupDraft {
  group: Stretch | null;
  people: PersonDraft[];
}

/** What a line of the minutes is. The first group holds values; the others are named and are in no value. */
export type MinutesRole =
  | 'head'
  | 'agendaEntry'
  | 'attendance'
  | 'itemTitle'
  | 'itemText'
  | 'decision'
  | 'resolutionNumber'
  | 'wording'
  | 'signature'
  | 'enclosure'
  | ValuelessRole;

export type ValuelessRole =
  | 'furniture'
  | 'label'
  | 'letterhead'
  | 'heading'
  | 'divider'
  | 'itemNote'
  | 'formula';

export interface MinutesDraft {
  public: boolean | null;
  fields: Partial<Record<HeaderField, Located>>;
  /** The title as printed. */
  title: Stretch;
  agenda: EntryDraft[];
  attendance: GroupDraft[];
  items: ItemDraft[];
  signatures: FoundSignature[];
  enclosures: FoundEnclosure[];
  /** Of each line of the minutes; `null`: nobody knows. */
  roles: (MinutesRole | null)[];
  problems: Problem[];
}
