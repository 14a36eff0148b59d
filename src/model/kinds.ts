/** The kinds of paper. */

export const KINDS = [
  'anfrage',
  'antrag',
  'aenderungsantrag',
  'stellungnahme',
  'information',
  'drucksache',
  'niederschrift',
] as const;

export type Kind = (typeof KINDS)[number];
