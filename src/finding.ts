/** What `check` tells of a paper: types that travel from the child that reads it to the report. */

import type { Severity } from './model/diagnosticNames.ts';
import type { Place } from './model/position.ts';

/** How strict the rules are in a run; plain data, made from profile, configuration and command line. */
export interface RuleSettings {
  /** Severity by rule id; a rule that is not named has its own default. */
  severities: Readonly<Record<string, Severity | 'off'>>;
}

/** One thing that is wrong with a paper, or that a person should know of. */
export interface Finding {
  /** Id of the rule that found it. */
  rule: string;
  severity: Severity;
  /** One plain sentence or two. */
  message: string;
  /** JSON Pointer of the value concerned, such as `/header/Nummer`. */
  field: string | null;
  place: Place | null;
  /** UTF-16 units from `place` that are concerned, all in the one line; 0 where only the spot is known. */
  length: number;
  /**
   * The line at `place` as it stands in the normalised source text; `null` where there is no place and where the line
   * is longer than `LONGEST_EXCERPT`.
   */
  excerpt: string | null;
}

/** UTF-16 units. No printed line is as long; many findings in one endless line must not multiply it. */
export const LONGEST_EXCERPT = 2000;
