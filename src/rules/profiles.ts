/** Named severities of rules. A profile names only what differs from the rules' own; nothing else changes. */

import type { RuleSettings } from '../finding.ts';
import type { Severity } from '../model/diagnosticNames.ts';

/** For offices that want the form kept to the letter: what a paper may lack in practice is a warning there … */
const STRICT_WARNINGS = [
  'kind-guessed',
  'label-misspelt',
  'label-unknown',
  'questions-guessed',
  'addressee-missing',
  'addressee-unnamed',
  'session-date-missing',
  'public-not-stated',
  'salutation-missing',
  'sub-question-alone',
  'request-missing',
  'reasons-missing',
  'signature-missing',
  'self-reference',
] as const;

/** … and what makes it unfit for the agenda an error. */
const STRICT_ERRORS = [
  'not-recognised',
  'kind-number-mismatch',
  'header-incomplete',
  'date-malformed',
  'number-malformed',
  'number-without-year',
  'sender-missing',
  'sender-unnamed',
  'committee-missing',
  'amended-paper-missing',
  'amended-paper-mismatch',
  'date-after-session',
  'question-empty',
] as const;

const severities = (ids: readonly string[], severity: Severity): Record<string, Severity> =>
  Object.fromEntries(ids.map((id) => [id, severity]));

/** Whether a page is a scan or a session on a Sunday is no matter of form: such hints are the same in both. */
export const PROFILES = {
  magdeburg: { severities: {} },
  strict: {
    severities: { ...severities(STRICT_WARNINGS, 'warning'), ...severities(STRICT_ERRORS, 'error') },
  },
} as const satisfies Record<string, RuleSettings>;

export type ProfileName = keyof typeof PROFILES;
