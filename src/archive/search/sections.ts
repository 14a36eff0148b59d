/** Where in a paper a search may look. */

import type { ParsedDocument } from '../../model/names.ts';

/** What `--in` may name, and the keys of the record that belong to it. Every printed key is in one of them. */
export const SECTIONS = {
  title: ['title'],
  header: ['header', 'sender', 'addressee', 'respondsTo', 'consultations'],
  background: ['salutation', 'background'],
  questions: ['questionIntro', 'questions', 'request'],
  statement: ['statement', 'recommendation', 'coordination'],
  answers: ['answerIntro', 'answers'],
  resolution: ['resolution', 'referral'],
  reasons: ['reasons'],
  forms: ['proposal'],
  minutes: ['minutes'],
  enclosures: ['enclosures'],
  signatures: ['signatures'],
  references: ['references', 'resolutionReferences'],
  unassigned: ['diagnostics'],
} as const satisfies Record<string, readonly (keyof ParsedDocument)[]>;

export type Section = keyof typeof SECTIONS;

const SECTION_OF: ReadonlyMap<string | number, Section> = new Map(
  Object.entries(SECTIONS).flatMap(([section, keys]) => keys.map((key) => [key, section as Section])),
);

export function sectionOf([key]: readonly (string | number)[]): Section {
  return SECTION_OF.get(key!)!;
}
