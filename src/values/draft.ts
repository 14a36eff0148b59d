/** What the readers find, each value still with its place in the source; `assemble.ts` makes the record of it. */

import type { FoundParty } from '../fields/party.ts';
import type { HeaderField, Kind } from '../model/names.ts';
import type { Line } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import type { Stretch } from '../words/stretch.ts';
import type { FoundAnswer } from './answers.ts';
import type { FoundEnclosure } from './enclosures.ts';
import type { FoundFinances } from './finances.ts';
import type { FoundResponsible } from './responsible.ts';
import type { Item } from './tree.ts';

/** A value that is read from a text, not simply that text: an ISO date, a canonical number. */
export interface Located {
  value: string;
  at: Stretch;
}

/** People and groups as ranges of the cell that they were read from. */
export interface LocatedParty {
  cell: Stretch;
  party: FoundParty;
}

export interface LocatedRow {
  body?: Located;
  date?: Located;
  public?: { value: boolean; at: Stretch };
  role?: Located;
}

/** A row of the table of checks; `null` where nobody can tell which word the mark stands under. */
export interface LocatedCheck {
  label: Stretch;
  value: boolean | null;
  mark: Stretch | null;
}

export interface HeaderDraft {
  kind: Kind | null;
  public: boolean | null;
  fields: Partial<Record<HeaderField, Located>>;
  sender: LocatedParty | null;
  addressee: LocatedParty | null;
  /** Papers that this one answers. */
  respondsTo: Located[];
  /** Rows of Gremium and Sitzungstermin, or of a Beratungsfolge. */
  consultations: LocatedRow[];
  checks: LocatedCheck[];
}

export interface BodyDraft {
  salutation: Stretch | null;
  background: Stretch[];
  questionIntro: Stretch | null;
  questions: Item[];
  request: { text: Stretch; oral: boolean; written: boolean } | null;
  statement: Stretch[];
  answerIntro: Stretch | null;
  answers: FoundAnswer[];
  /** `unsure`: its words point to two stances. */
  recommendation: { text: Stretch; unsure: boolean } | null;
  coordination: Stretch | null;
  /** Lines of the printed forms of a Drucksache: of money, and of who is responsible. */
  financeLines: Line[];
  responsibleLines: Line[];
  /** What they hold; `null` where nothing is filled, or no such form is printed. */
  finances: Pick<FoundFinances, 'fields' | 'tables'> | null;
  responsible: FoundResponsible['values'] | null;
  signatures: FoundSignature[];
  resolution: Stretch[];
  referral: Stretch | null;
  reasons: Stretch[];
  enclosures: FoundEnclosure[];
  problems: Problem[];
}

export function emptyBody(): BodyDraft {
  return {
    salutation: null,
    background: [],
    questionIntro: null,
    questions: [],
    request: null,
    statement: [],
    answerIntro: null,
    answers: [],
    recommendation: null,
    coordination: null,
    financeLines: [],
    responsibleLines: [],
    finances: null,
    responsible: null,
    signatures: [],
    resolution: [],
    referral: null,
    reasons: [],
    enclosures: [],
    problems: [],
  };
}
