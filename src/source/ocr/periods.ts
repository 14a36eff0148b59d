/** The period of the council in a number of a resolution, whose strokes are lost easily: the year tells it. */

/** The years in which the council's periods began (Ratsinformationssystem of the city: terms of five years). */
const BEGAN: Readonly<Record<string, number>> = {
  III: 1999,
  IV: 2004,
  V: 2009,
  VI: 2014,
  VII: 2019,
  VIII: 2024,
};
const YEARS = 5;

/** Sittings of a period: so few are of its first months, so many of its last. */
const FEW = 15;
const MANY = 40;

/** `1011-029(VII)25`, `059-002(VII)24`: number, sitting, period, year. */
const RESOLUTION = /([0-9]{1,4}-([0-9]{1,3})\()([IVX]{1,4})(\)([0-9]{2}))(?![0-9])/;

/** The word with the period that its year has, if that differs by strokes alone. */
export function withPeriod(word: string): string {
  return word.replace(
    RESOLUTION,
    (whole, before: string, sitting: string, period: string, behind: string, digits: string) => {
      const likely = periodOf(period, yearOf(digits), Number(sitting));
      return strokesOf(likely) === strokesOf(period) ? `${before}${likely}${behind}` : whole;
    },
  );
}

const PERIOD = /^\(([IVX]{1,4})\)$/;
const YEAR = /^([0-9]{2})(?![0-9])/;
/** Neither among the first sittings of a period nor among the last. */
const AMID = 20;

/** The same where spaces part the period, `(VII)`, from its year. */
export function withPeriodBefore(word: string, next: string | undefined): string {
  const period = PERIOD.exec(word)?.[1];
  const digits = YEAR.exec(next ?? '')?.[1];
  if (period === undefined || digits === undefined) return word;
  const likely = periodOf(period, yearOf(digits), AMID);
  return strokesOf(likely) === strokesOf(period) ? `(${likely})` : word;
}

function yearOf(digits: string): number {
  return Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);
}

function periodOf(read: string, year: number, sitting: number): string {
  const within = Object.keys(BEGAN).filter(
    (period) => year >= BEGAN[period]! && year <= BEGAN[period]! + YEARS,
  );
  const [old, young] = within;
  if (old === undefined || young === undefined) return old ?? read;
  if (sitting <= FEW) return young;
  return sitting >= MANY || !within.includes(read) ? old : read;
}

/** Without the strokes at its end. */
function strokesOf(period: string): string {
  let end = period.length;
  while (period[end - 1] === 'I') end--;
  return period.slice(0, end);
}
