/** Named severities of rules; a profile names only what differs from the rules' own. */

import type { RuleSettings } from '../finding.ts';

export const PROFILES = {
  magdeburg: { severities: {} },
  strict: { severities: {} },
} as const satisfies Record<string, RuleSettings>;

export type ProfileName = keyof typeof PROFILES;
