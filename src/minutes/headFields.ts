/** The fields of the head of minutes, and how each is read from its cell. */

import { readDate } from '../fields/date.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { CLOCK, type HeadField, SITTING } from './headWords.ts';

export interface Head {
  fields: Partial<Record<HeadField, Located>>;
  public: boolean | null;
  /** Period and sitting as the prose has them: `024.(VII) Sitzung`. */
  counted: { sitting: number; period: string | null } | null;
  /** Lines of which something was read, or that are labels. */
  read: Set<number>;
}

export function put(head: Head, field: HeadField, value: string, at: Stretch): void {
  if (at.text !== '') head.fields[field] ??= { value, at };
}

const DATES: readonly HeadField[] = ['Datum', 'Sitzungstermin'];
const HOURS: readonly HeadField[] = ['Beginn', 'Ende'];

/** Puts a cell's text under its label, read as the field is. */
export function putCell(head: Head, field: HeadField, text: Stretch): boolean {
  if (DATES.includes(field)) {
    const date = readDate(text.text);
    if (date.state === 'ok') put(head, field, date.iso, text);
    return date.state === 'ok';
  }
  if (HOURS.includes(field)) {
    const hours = hoursIn(text);
    if (hours[0] !== undefined) put(head, field, hours[0].value, hours[0].at);
    if (field === 'Beginn' && hours[1] !== undefined) put(head, 'Ende', hours[1].value, hours[1].at);
    return hours.length > 0;
  }
  if (field === 'Sitzung') {
    const found = SITTING.exec(text.text);
    if (found !== null)
      put(head, field, found[0], sliceStretch(text, found.index, found.index + found[0].length));
    return found !== null;
  }
  // `Sitzung -` and its number in two lines leave the word above the body's name
  const lead = field === 'Gremium' ? (/^Sitzung ?[-–—] ?/u.exec(text.text)?.[0].length ?? 0) : 0;
  const value = sliceStretch(text, lead);
  put(head, field, value.text, value);
  return true;
}

/** Times of day as `14:00`. */
export function hoursIn(text: Stretch): Located[] {
  const found: Located[] = [];
  for (const match of text.text.matchAll(CLOCK)) {
    const hour = Number(match[1]);
    const minute = Number(match[2] ?? match[3] ?? 0);
    if (hour > 24 || minute > 59) continue;
    const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    found.push({ value, at: sliceStretch(text, match.index, match.index + match[0].length) });
  }
  return found;
}
