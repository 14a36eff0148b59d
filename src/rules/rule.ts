/** What a rule of `check` is: plain data and one function. */

import type { Severity } from '../model/diagnosticNames.ts';
import type { Kind } from '../model/names.ts';
import type { Place, Span } from '../model/position.ts';
import type { Reading } from '../model/reading.ts';

/** A paper as the rules see it: its record, the laid-out text, where every value stands, and the printed form. */
export type CheckedPaper = Reading;

/** What a rule found. */
export interface Breach {
  /** One plain sentence or two. */
  message: string;
  /** JSON Pointer of the value concerned; `null` where it concerns none. */
  field: string | null;
  /** The spot in `layout.text`; `null` where there is none. */
  at: Span | null;
  /** Where no text stands at the spot (a page without text). Only looked at if `at` is `null`. */
  place?: Place | null;
}

/** A paper that keeps the rule and one that breaks it, or what is different between the two. */
export interface Example {
  good: string;
  bad: string;
  /**
   * A paper in `fixtures/` that keeps all rules and in which `good` stands once: with `bad` in its place it breaks this
   * one. `null` where text cannot show the difference (bytes, PDFs, limits): then both are described in words.
   */
  paper: string | null;
}

/** The kinds whose body is read. */
export const WHOLE_KINDS: readonly Kind[] = ['anfrage', 'antrag', 'aenderungsantrag'];

export interface Rule {
  /** Kebab-case, in English. */
  id: string;
  /** What it has where no profile, configuration or option says otherwise. */
  severity: Severity;
  /** What is wrong with a paper that breaks the rule, in one line: `the form has no Datum`. */
  what: string;
  /** Why the rule exists. */
  why: string;
  /** How to mend the paper. */
  mend: string;
  examples: Example;
  /** Ids of rules that a paper which breaks this one breaks with it, or may break. */
  implies: readonly string[];
  /** The kinds of paper that the rule is about; `null`: any input, also one that is no paper. */
  kinds: readonly Kind[] | null;
  check: (paper: CheckedPaper) => Breach[];
}
