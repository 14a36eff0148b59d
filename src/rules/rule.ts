/** What a rule of `check` is: plain data and one function. */

import type { Severity } from '../diagnostic.ts';
import type { Reading } from '../parse.ts';
import type { Place, Span } from '../position.ts';

/** A paper as the rules see it: its record, the laid-out text, where every value stands, and the printed form. */
export type CheckedPaper = Reading;

/** What a rule found. */
export interface Problem {
  /** One plain sentence or two. */
  message: string;
  /** JSON Pointer of the value concerned; `null` where it concerns none. */
  field: string | null;
  /** The spot in `layout.text`; `null` where there is none. */
  at: Span | null;
  /** Where no text stands at the spot (a page without text). Only looked at if `at` is `null`. */
  place?: Place | null;
}

/** A paper that keeps the rule and one that breaks it. Both are printed by `explain` and run as tests. */
export interface Example {
  good: string;
  bad: string;
}

export interface Rule {
  /** Kebab-case, in English. */
  id: string;
  /** What it has where no profile, configuration or option says otherwise. */
  severity: Severity;
  /** What is reported, in one line that goes on after "reports that": `the Datum is missing`. */
  what: string;
  /** Why the rule exists. */
  why: string;
  /** How to mend the paper. */
  mend: string;
  examples: Example;
  /** Ids of rules that a paper which breaks this one may break with it. */
  implies: readonly string[];
  check: (paper: CheckedPaper) => Problem[];
}
