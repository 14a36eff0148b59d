/** What of a sitting is known to those who read its decisions. */

export interface Sitting {
  /** Minutes of a committee, not of the council. */
  committee: boolean;
  /** Its name as printed; `null` where the head prints none. */
  body: string | null;
  /** Of the head: `SR/021(VI)/15`. */
  number: number | null;
  period: string | null;
  year: string | null;
}

const CODE = /\/ ?(\d{1,3})\.? ?\(([IVXl]{1,6})\) ?\/? ?(\d{2})$/u;

export function sittingOf(
  code: string | null,
  body: string | null,
  counted: { sitting: number; period: string | null } | null,
): Sitting {
  const found = code === null ? null : CODE.exec(code);
  const council =
    body !== null
      ? /(?:Stadt|Orts(?:chafts)?)rat(?:e?s)?(?![A-Za-zÀ-ɏẞ])/u.test(body)
      : code === null || /^SR/.test(code);
  return {
    committee: !council,
    body,
    number: found !== null ? Number(found[1]) : (counted?.sitting ?? null),
    period: found !== null ? found[2]!.replaceAll('l', 'I') : (counted?.period ?? null),
    year: found?.[3] ?? null,
  };
}
