/** The row of one paper: who, what, when, how much, and what was noticed. */

import type { HeaderField, ParsedDocument, Party, Person, Question } from '../../model/names.ts';
import { emptyRecord } from '../../record.ts';
import type { Cell } from './render.ts';

const HEADER_FIELDS = Object.keys(emptyRecord(null).header) as HeaderField[];

type Column = (record: ParsedDocument) => Cell;

const COLUMNS: Record<string, Column> = {
  path: ({ source }) => source.path,
  part: ({ source }) => source.part,
  kind: ({ kind }) => kind,
  public: (record) => record.public,
  ...Object.fromEntries(
    HEADER_FIELDS.map((field): [string, Column] => [field, ({ header }) => header[field] ?? null]),
  ),
  senderPeople: ({ sender }) => people(sender),
  senderGroups: ({ sender }) => joined(sender.groups),
  addresseePeople: ({ addressee }) => people(addressee),
  addresseeGroups: ({ addressee }) => joined(addressee.groups),
  /** Parts count as questions. */
  questions: ({ questions }) => countQuestions(questions),
  answers: ({ answers }) => answers.length,
  background: ({ background }) => background.length,
  resolution: ({ resolution }) => resolution.length,
  reasons: ({ reasons }) => reasons.length,
  signatures: ({ signatures }) => signatures.length,
  references: ({ references }) => references.length,
  /** Codes parted by spaces, each once, in the order in which they first occur. */
  diagnostics: ({ diagnostics }) => [...new Set(diagnostics.map(({ code }) => code))].join(' '),
  mediaType: ({ source }) => source.mediaType,
  encoding: ({ source }) => source.encoding,
  pages: ({ source }) => source.pages,
  bytes: ({ source }) => source.bytes,
  sha256: ({ source }) => source.sha256,
};

export const PAPER_COLUMNS: readonly string[] = Object.keys(COLUMNS);

export function paperCells(record: ParsedDocument): Cell[] {
  return Object.values(COLUMNS).map((cell) => cell(record));
}

/** As they would be addressed, parted by semicolons: `Oberbürgermeister Dr. Lutz Trümper; Stadträtin …`. */
function people({ people }: Party): string {
  return joined(people.map(spelled));
}

function spelled({ role, academicTitle, name }: Person): string {
  return [role, academicTitle, name].filter((word) => word !== null).join(' ');
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}

function countQuestions(questions: readonly Question[]): number {
  return questions.reduce((sum, { parts }) => sum + 1 + countQuestions(parts), 0);
}
