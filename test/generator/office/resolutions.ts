/** Beschlussnummern as careless hands print them. */

import { type Context, freshNumber } from '../context.ts';

/** A cited Beschlussnummer with its word, remembered as it must be told. */
export function citeResolutionOddly(ctx: Context): string {
  const { r } = ctx;
  const running = String(Number(freshNumber(ctx)));
  const sitting = r.int(1, 66);
  const period = r.pick(['V', 'VI', 'VII', 'VIII']);
  const year = String(ctx.year % 100).padStart(2, '0');
  const three = (n: number | string): string => String(n).padStart(3, '0');
  const canonical = `${three(running)}-${three(sitting)}(${period})${year}`;
  const number = !ctx.oddAllowed
    ? canonical
    : r.weighted<string>([
        [6, canonical],
        [1, `${running}-${sitting}(${period})${year}`],
        [1, `${three(running)}-${three(sitting)} (${period}) ${year}`],
        [1, `${three(running)}-${three(sitting)}/${period}/${year}`],
        [1, `${three(running)}-${three(sitting)}(${period.replace('I', 'l')})${year}`],
      ]);
  const printed = `${r.pick(['Beschluss-Nr.', 'Beschluss-Nr.', 'Beschluss Nr.', 'Beschluss-Nr.:'])} ${number}`;
  ctx.citedResolutions.set(printed, canonical);
  if (number !== canonical) ctx.oddities.add('resolution-number-misprinted');
  return printed;
}
