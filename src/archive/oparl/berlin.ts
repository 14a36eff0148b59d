/** Times of day in Magdeburg. */

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

/** ISO 8601 with the offset of that day. @param date ISO @param clock `14:00` */
export function berlinTime(date: string, clock: string): string | null {
  const utc = new Date(`${date}T${clock}:00Z`);
  if (Number.isNaN(utc.getTime())) return null;
  // the clock changes at night, when no council sits: an hour or two do not matter
  const name = OFFSET.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${date}T${clock}:00${name.replace('GMT', '') || '+00:00'}`;
}

/** The day after. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const DAY = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day in Magdeburg of a date or a time as JSON has them; `null` for what is neither. */
export function berlinDay(text: string): string | null {
  const [day, time] = [text.slice(0, 10), text.slice(10)];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  if (!/^T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) return time === '' || time.startsWith('T') ? day : null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : DAY.format(moment);
}
