/** Records for tests of links: empty but for what a test says. */

import { createHash } from 'node:crypto';
import { type ArchivePaper, archivePaper } from '../../../src/archive/links/archivePaper.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { Answer, Header, Kind, ParsedDocument, Question } from '../../../src/model/names.ts';

export interface Given extends Partial<Omit<ParsedDocument, 'header'>> {
  header?: Partial<Header>;
}

export function recordOf(kind: Kind, number: string | null, given: Given = {}): ParsedDocument {
  const path = `${(number ?? given.title ?? 'x').replace(/\W/g, '-')}.pdf`;
  const empty = emptyRecord(path, {
    sha256: createHash('sha256')
      .update(JSON.stringify([kind, number, given]))
      .digest('hex'),
  });
  return { ...empty, kind, ...given, header: { ...empty.header, Nummer: number, ...given.header } };
}

export function paperOf(kind: Kind, number: string | null, given: Given = {}): ArchivePaper {
  const record = recordOf(kind, number, given);
  return archivePaper({ record, file: `${record.source.path}.json`, at: 0 });
}

export function question(number: string | null, text: string, parts: Question[] = []): Question {
  return { number, heading: null, text, parts };
}

export function answer(questions: string[], text: string, quoted: string[] = []): Answer {
  return { questions, heading: null, quoted, text: [text] };
}
