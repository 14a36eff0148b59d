/** The body of an Information. */

import { citedDative } from '../citations.ts';
import { capitalise, odd } from '../context.ts';
import type { Draft } from '../draft.ts';
import { subject } from '../sentences.ts';
import { statement } from './answers.ts';
import { runningTexts } from './answerTexts.ts';
import type { OfficeContext } from './context.ts';
import { citeResolutionOddly } from './resolutions.ts';
import { addOfficeEnclosures, addSignature } from './signing.ts';

function opening(ctx: OfficeContext): string {
  const { r } = ctx;
  return r.pick<() => string>([
    () =>
      `Mit ${citeResolutionOddly(ctx)} hat der Stadtrat die Verwaltung beauftragt, über den Stand der ${subject(ctx)} zu informieren.`,
    () => `Zu ${citedDative(ctx)} wird folgender Zwischenstand mitgeteilt.`,
    () => `${capitalise(subject(ctx))} war zuletzt Gegenstand der Beratung im Stadtrat.`,
  ])();
}

/** Free text, sometimes under sub-headings. */
export function addReport(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  draft.truth.kind = 'information';
  if (r.chance(0.6)) statement(draft, opening(ctx));
  const sections = odd(ctx, 'sub-headings', 0.2) ? r.int(2, 3) : 1;
  for (let n = 1; n <= sections; n++) {
    if (sections > 1)
      statement(
        draft,
        `${n}. ${r.pick(['Sachstand', 'Ergebnis der Prüfung', 'Weiteres Vorgehen', 'Finanzierung', 'Zeitplan'])}`,
      );
    const told = runningTexts(ctx, 'statement', sections > 1 ? 1 : r.int(1, 4));
    draft.body.push(...told.blocks);
    draft.truth.statement.push(...told.texts);
  }
  addSignature(ctx, draft);
  addOfficeEnclosures(ctx, draft, 0.5);
}
