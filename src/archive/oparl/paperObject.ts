/** A record of a paper to an OParl Paper. */

import { basename } from 'node:path';
import type { ParsedDocument } from '../../model/names.ts';
import { kindName } from '../../report/words.ts';
import type { Ids } from './ids.ts';
import {
  known,
  OPARL_SCHEMA,
  type OparlConsultation,
  type OparlFile,
  type OparlPaper,
  type Url,
} from './objects.ts';

/** What of a paper is tied to other objects when all of them are known. */
export interface DraftPaper {
  object: OparlPaper;
  number: string | null;
  /** Numbers of the papers above it: what it answers or amends. */
  above: readonly string[];
  /** Of those that it cites. */
  cited: readonly string[];
  /** Where its consultations are to be. */
  sittings: readonly { body: string | null; date: string | null }[];
}

/** @param id of the paper @param time of the objects' making, ISO 8601 */
export function paperObject(record: ParsedDocument, id: Url, ids: Ids, time: string): DraftPaper {
  const { header, title, kind, sender, consultations, respondsTo, references, enclosures } = record;
  const amended = header.Verhandlungsgegenstand === null ? [] : [header.Verhandlungsgegenstand];
  const above = [...new Set([...respondsTo, ...amended])];
  const people = sender.people.map(({ name }) => name);
  const object = known<OparlPaper>({
    ...{ id, type: `${OPARL_SCHEMA}Paper`, created: time, modified: time },
    name: title,
    reference: header.Nummer,
    paperType: kind === null ? null : kindName(kind),
    mainFile: fileOf(record, ids, time),
    originatorPerson: mappedUrls(people, ids),
    originatorOrganization: mappedUrls(sender.groups, ids),
    consultation: consultations.map((row, index): OparlConsultation => {
      const { body, date, role } = row;
      return known<OparlConsultation>({
        ...{ id: `${id}/consultation/${index + 1}`, type: `${OPARL_SCHEMA}Consultation` },
        ...{ created: time, modified: time },
        organization: body === null ? null : mappedUrls([body], ids),
        authoritative: role === null ? null : (AUTHORITATIVE.get(role) ?? null),
        role,
        'ratslese:organization': body,
        'ratslese:date': date,
        'ratslese:public': row.public,
      });
    }),
    'ratslese:Datum': header.Datum,
    'ratslese:kind': kind,
    'ratslese:public': record.public,
    'ratslese:originatorPerson': people,
    'ratslese:originatorOrganization': sender.groups,
    'ratslese:references': [...new Set([...above, ...references])],
    'ratslese:enclosures': enclosures.map(({ label, text }) => [label, text].filter(Boolean).join(': ')),
    'ratslese:diagnostics': codesOf(record),
  });
  const sittings = consultations.map(({ body, date }) => ({ body, date }));
  return { object, number: header.Nummer, above, cited: references, sittings };
}

/** Is it there that the paper is decided on? What the OB approves is neither. */
const AUTHORITATIVE: ReadonlyMap<string, boolean> = new Map([
  ['Beschlussfassung', true],
  ['Beratung', false],
  ['Kenntnisnahme', false],
]);

/** The file that the record was read from; `null` where nothing gives it a URL. */
export function fileOf({ source }: ParsedDocument, ids: Ids, time: string): OparlFile | null {
  const { path, sha256, mediaType, bytes, pages } = source;
  if (path === null || sha256 === null) return null;
  const accessUrl = ids.mapped(sha256) ?? ids.mapped(path) ?? ids.made('file', sha256);
  if (accessUrl === null) return null;
  return known<OparlFile>({
    ...{ id: ids.made('file', sha256) ?? accessUrl, type: `${OPARL_SCHEMA}File` },
    ...{ created: time, modified: time, accessUrl },
    ...{ fileName: basename(path), mimeType: mediaType, size: bytes },
    ...{ 'ratslese:sha256': sha256, 'ratslese:pages': pages },
  });
}

export function mappedUrls(names: readonly string[], ids: Ids): Url[] {
  return names.flatMap((name) => ids.mapped(name) ?? []);
}

export function codesOf({ diagnostics }: ParsedDocument): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}
