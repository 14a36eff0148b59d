/** Words and signs of calendar dates. */

export const MONTHS: readonly string[] = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

/** Beside the first three letters. */
export const MONTH_VARIANTS: Readonly<Record<string, number>> = {
  jänner: 1,
  jän: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  mae: 3,
  sept: 9,
};

/** Letters that a scan or a slip puts where a digit belongs. */
export const LOOK_ALIKES = 'OoQDIl|ZzSBgq';

export const WEEK_DAY =
  /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|den|am|um|uhr|mo|di|mi|do|fr|sa|so)\b/gi;

/** `26. März 2017 (Frühlingsfest)`, `03.10.2021: Umzug`: a line that begins with a day. */
export const BEGINS_WITH_DAY = new RegExp(
  `^(?:\\d{1,2}\\. ?(?:${MONTHS.join('|')})(?![a-zß-ɏ])|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?(?!\\d))`,
  'i',
);
