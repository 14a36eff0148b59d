/** A record of minutes to an OParl Meeting. */

import type { Minutes, ParsedDocument } from '../../model/names.ts';
import { berlinTime, dayAfter } from './berlin.ts';
import type { Ids } from './ids.ts';
import {
  known,
  OPARL_SCHEMA,
  type OparlAgendaItem,
  type OparlLocation,
  type OparlMeeting,
  type Url,
} from './objects.ts';
import { codesOf, fileOf, mappedUrls } from './paperObject.ts';

type Item = Minutes['items'][number];
type Outcome = NonNullable<Item['decisions'][number]['outcome']>;

/** As the city's own feed words them. */
const RESULT: Readonly<Record<Outcome, string>> = {
  adopted: 'ungeändert beschlossen',
  'adopted-amended': 'geändert beschlossen',
  rejected: 'abgelehnt',
  noted: 'zur Kenntnis genommen',
  postponed: 'vertagt',
  referred: 'in die Ausschüsse verwiesen',
  withdrawn: 'zurückgezogen',
  obsolete: 'gegenstandslos',
  recommended: 'empfohlen',
  'not-recommended': 'nicht empfohlen',
};

/** @param id of the meeting @param time of the objects' making, ISO 8601 */
export function meetingObject(record: ParsedDocument, id: Url, ids: Ids, time: string): OparlMeeting {
  const { header } = record;
  const { Gremium: body, Sitzungstermin: date } = header;
  const [begin, finish] = [header.Beginn ?? null, header.Ende ?? null];
  const lastDay =
    date !== null && begin !== null && finish !== null && finish < begin ? dayAfter(date) : date;
  const at = (day: string | null, clock: string | null) =>
    day === null || clock === null ? null : berlinTime(day, clock);
  const made = { created: time, modified: time };
  return known<OparlMeeting>({
    ...{ id, type: `${OPARL_SCHEMA}Meeting`, ...made },
    name: [body, header.Sitzung ?? null].filter(Boolean).join(', ') || null,
    start: at(date, begin),
    end: at(lastDay, finish),
    location: header.Ort
      ? known<OparlLocation>({
          ...{ id: `${id}/location`, type: `${OPARL_SCHEMA}Location`, ...made, description: header.Ort },
        })
      : null,
    organization: body === null ? null : mappedUrls([body], ids),
    resultsProtocol: fileOf(record, ids, time),
    agendaItem: itemsOf(record.minutes, id, made),
    'ratslese:Sitzung': header.Sitzung ?? null,
    'ratslese:organization': body,
    'ratslese:date': date,
    'ratslese:diagnostics': codesOf(record),
  });
}

/** The protocol's items; of minutes that have none, those of the agenda. */
function itemsOf(
  minutes: Minutes | null,
  id: Url,
  made: { created: string; modified: string },
): OparlAgendaItem[] {
  if (minutes === null) return [];
  const isPublic = new Map(minutes.agenda.map((entry) => [entry.number, entry.public]));
  const items = minutes.items.length > 0 ? minutes.items : minutes.agenda;
  return items.map((item, index) => {
    const decisions = 'decisions' in item ? item.decisions : [];
    const own = decisions.filter(({ subject }) => subject === 'item' || subject === 'election');
    const outcome = own.at(-1)?.outcome ?? null;
    return known<OparlAgendaItem>({
      ...{ id: `${id}/item/${index + 1}`, type: `${OPARL_SCHEMA}AgendaItem`, ...made, order: index + 1 },
      ...{ number: item.number, name: item.title, public: isPublic.get(item.number) ?? null },
      result: outcome === null ? null : RESULT[outcome],
      resolutionText: own.flatMap(({ text }) => text).join('\n\n') || null,
      'ratslese:paper': item.paper,
      'ratslese:decisions': decisions.map(({ number, subject, paper, vote, ...rest }) => ({
        ...{ number, subject, paper, outcome: rest.outcome, vote },
      })),
    });
  });
}
