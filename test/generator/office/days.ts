/** Days of a year that go on. */

import type { CalendarDate } from '../header.ts';
import { two } from '../header.ts';

/** The day so many days later. */
export function later({ day, month, year }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** `12.05.2021`, or `12.05.21`. */
export function dotted({ day, month, year }: CalendarDate, short: boolean): string {
  return `${two(day)}.${two(month)}.${short ? two(year % 100) : year}`;
}
