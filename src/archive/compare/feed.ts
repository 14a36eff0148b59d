/** What an OParl feed tells of papers, in our own terms. */

import { isObject } from '../../model/plainObject.ts';
import { berlinDay } from '../oparl/berlin.ts';

export interface FeedPaper {
  id: string | null;
  /** As the feed spells it. */
  reference: string | null;
  title: string | null;
  paperType: string | null;
  /** ISO day of entry. */
  date: string | null;
  /** Names; `null` where the feed names nobody, or somebody by a URL only, of whom it does not tell the name. */
  people: readonly string[] | null;
  groups: readonly string[] | null;
  /** `null` where it tells of no consultation. */
  consultations: readonly FeedConsultation[] | null;
}

export interface FeedConsultation {
  /** `null` where the feed does not tell its name. */
  body: string | null;
  /** ISO; `null` where the feed does not tell it. */
  date: string | null;
  role: string | null;
}

/** A file that cannot be taken as a feed. */
export class FeedError extends Error {}

export type Json = Record<string, unknown>;

/**
 * The objects in a file of a feed: one, an array, a page of a list (`data`), or lines of any of these.
 * @throws FeedError where it is no JSON
 */
export function feedObjects(text: string): Json[] {
  return valuesOf(text.replace(/^\ufeff/, '')).flatMap(objectsOf);
}

/**
 * The papers among them. People, organizations and meetings that are there, too, give their names and days.
 * @throws FeedError where there is none
 */
export function feedPapers(objects: readonly Json[]): FeedPaper[] {
  const byId = new Map<string, Json>();
  for (const object of objects.flatMap(allWithin))
    if (typeof object.id === 'string') byId.set(object.id, object);
  const papers = objects.filter((object) => isType(object, 'Paper') && object.deleted !== true);
  if (papers.length === 0) throw new FeedError('there is no OParl Paper in it');
  return papers.map((paper) => feedPaper(paper, byId));
}

function valuesOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // what begins several lines is one value that is broken
    if (lines.length < 2 || !/^[{[].*[}\]]\s*$/.test(lines[0]!))
      throw new FeedError(`it is no JSON: ${(whole as Error).message}`);
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (error) {
        throw new FeedError(`line ${index + 1} is no JSON: ${(error as Error).message}`);
      }
    });
  }
}

/** Objects of a value: itself, its elements, those of the list that it is a page of. */
function objectsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (!isObject(value)) return [];
  return Array.isArray(value.data) && value.type === undefined ? value.data.filter(isObject) : [value];
}

/** An object and those that it holds. */
function allWithin(object: Json): Json[] {
  const found: Json[] = [];
  const open: unknown[] = [object];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isObject(value)) found.push(value);
    if (typeof value === 'object' && value !== null)
      open.push(...Object.values(value).filter((child) => typeof child === 'object' && child !== null));
  }
  return found;
}

function isType({ type }: Json, name: string): boolean {
  return typeof type === 'string' && type.replace(/\/$/, '').split('/').at(-1) === name;
}

function feedPaper(paper: Json, byId: ReadonlyMap<string, Json>): FeedPaper {
  const consultations = Array.isArray(paper.consultation) ? paper.consultation.filter(isObject) : null;
  return {
    ...{ id: textOf(paper.id), reference: textOf(paper.reference), title: textOf(paper.name) },
    ...{ paperType: textOf(paper.paperType), date: dayOf(paper.date) },
    people: namesOf(paper['ratslese:originatorPerson'] ?? paper.originatorPerson, byId),
    groups: namesOf(paper['ratslese:originatorOrganization'] ?? paper.originatorOrganization, byId),
    consultations: consultations?.map((one) => feedConsultation(one, byId)) ?? null,
  };
}

function feedConsultation(consultation: Json, byId: ReadonlyMap<string, Json>): FeedConsultation {
  const meeting = resolved(consultation.meeting, byId);
  const bodies =
    namesOf(consultation['ratslese:organization'], byId) ??
    namesOf(consultation.organization, byId) ??
    namesOf(meeting?.organization, byId);
  return {
    body: bodies?.[0] ?? null,
    date: dayOf(consultation['ratslese:date']) ?? dayOf(meeting?.start),
    role: textOf(consultation.role),
  };
}

function resolved(value: unknown, byId: ReadonlyMap<string, Json>): Json | null {
  if (isObject(value)) return value;
  return typeof value === 'string' ? (byId.get(value) ?? null) : null;
}

/** Names of what is listed by URL, as objects or by name; `null` where one of them is not known, or none is listed. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] | null {
  const listed = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null);
  const names = listed.map((one) => {
    const isName = typeof one === 'string' && !/^https?:/i.test(one);
    return isName ? textOf(one) : textOf(resolved(one, byId)?.name);
  });
  const known = names.filter((name) => name !== null);
  return known.length > 0 && known.length === names.length ? known : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function dayOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : berlinDay(text);
}
