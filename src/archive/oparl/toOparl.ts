/** All records of an archive to OParl objects that name one another. */

import type { ParsedDocument } from '../../model/names.ts';
import { foldWords } from '../fold.ts';
import type { HeldRecord } from '../recordFiles.ts';
import type { Ids } from './ids.ts';
import { meetingObject } from './meetingObject.ts';
import type { OparlAgendaItem, OparlMeeting, OparlObject, OparlPaper, Url } from './objects.ts';
import { type DraftPaper, paperObject } from './paperObject.ts';

export interface OparlArchive {
  /** @returns why the record has no object; `null` where it has one */
  add(held: HeldRecord): string | null;
  /** All objects, papers and meetings in the order of their records. */
  objects(): OparlObject[];
}

/** @param time of the objects' making, ISO 8601 */
export function oparlArchive(ids: Ids, time: string): OparlArchive {
  const objects: OparlObject[] = [];
  const papers: DraftPaper[] = [];
  const meetings: OparlMeeting[] = [];
  const taken = new Set<Url>();
  return {
    add({ record }) {
      const id = idOf(record, ids, taken);
      if (id === null) return 'neither --base-url nor the map gives it a URL';
      taken.add(id);
      if (record.kind === 'niederschrift') meetings.push(meetingObject(record, id, ids, time));
      else papers.push(paperObject(record, id, ids, time));
      objects.push(record.kind === 'niederschrift' ? meetings.at(-1)! : papers.at(-1)!.object);
      return null;
    },
    objects() {
      tiePapers(papers, ids);
      tieMeetings(papers, meetings);
      return objects;
    },
  };
}

/** By the number; where another paper has it already or there is none, by the file's SHA-256, too. */
function idOf({ header, kind, source }: ParsedDocument, ids: Ids, taken: ReadonlySet<Url>): Url | null {
  const number = header.Nummer ?? header.Sitzung ?? null;
  const folder = kind === 'niederschrift' ? 'meeting' : 'paper';
  const mapped = number === null ? null : ids.mapped(number);
  if (mapped !== null && !taken.has(mapped)) return mapped;
  const file = [source.sha256 ?? 'unread', source.part].filter((part) => part !== null).join('-');
  const made = ids.made(folder, number ?? file);
  if (made === null || !taken.has(made)) return made;
  const second = ids.made(folder, number === null ? file : `${number}-${file}`);
  for (let count = 2; ; count++) {
    const id = count === 2 ? second! : `${second}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function tiePapers(papers: readonly DraftPaper[], ids: Ids): void {
  const byNumber = new Map<string, OparlPaper>();
  for (const { number, object } of papers)
    if (number !== null && !byNumber.has(number)) byNumber.set(number, object);
  const urlOf = (number: string): Url | null => byNumber.get(number)?.id ?? ids.mapped(number);
  for (const { object, above, cited } of papers) {
    const upper = above.flatMap((number) => urlOf(number) ?? []);
    const related = cited
      .filter((number) => !above.includes(number))
      .flatMap((number) => urlOf(number) ?? []);
    if (upper.length > 0) object.superordinatedPaper = upper;
    if (related.length > 0) object.relatedPaper = [...new Set(related)];
    for (const number of above) {
      const parent = byNumber.get(number);
      if (parent !== undefined && parent !== object)
        parent.subordinatedPaper = [...(parent.subordinatedPaper ?? []), object.id];
    }
  }
}

/** A consultation is at the meeting of that body on that day, and is the item that names the paper there. */
function tieMeetings(papers: readonly DraftPaper[], meetings: readonly OparlMeeting[]): void {
  const bySitting = new Map<string, OparlMeeting>();
  for (const meeting of meetings) {
    const key = sittingKey(meeting['ratslese:organization'] ?? null, meeting['ratslese:date'] ?? null);
    if (key !== null) bySitting.set(key, meeting);
  }
  for (const { object, number, sittings } of papers) {
    for (const [index, { body, date }] of sittings.entries()) {
      const consultation = object.consultation?.[index];
      const meeting = bySitting.get(sittingKey(body, date) ?? '');
      if (consultation === undefined || meeting === undefined) continue;
      consultation.meeting = meeting.id;
      const item = itemOf(meeting, number);
      if (item === null) continue;
      consultation.agendaItem = item.id;
      item.consultation ??= consultation.id;
    }
  }
}

function sittingKey(body: string | null, date: string | null): string | null {
  return body === null || date === null ? null : `${date} ${foldWords(body)}`;
}

function itemOf({ agendaItem }: OparlMeeting, number: string | null): OparlAgendaItem | null {
  if (number === null) return null;
  return agendaItem?.find((item) => item['ratslese:paper'] === number) ?? null;
}
