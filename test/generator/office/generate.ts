/** Makes a whole paper of the administration from a seed: Stellungnahme, Information or Drucksache. */

import { addCitations, type Draft, emptyTruth, hasMisprint, textsOf } from '../draft.ts';
import { furniture } from '../furniture.ts';
import type { OfficePaper } from '../paper.ts';
import { createRandom } from '../random.ts';
import { createOfficeContext, type OfficeContext, type OfficeKind, type Print } from './context.ts';
import { addProposal } from './drucksache.ts';
import { drucksacheHead, type Head, informationHead, stellungnahmeHead } from './head.ts';
import { addReport } from './information.ts';
import { answered } from './parties.ts';
import { addOpinion, addReply } from './stellungnahme.ts';

export interface OfficeOptions {
  /** Where it is to be printed: what can be known of a paper hangs on it. Default `columns`. */
  print?: Print;
  /** `false`: plain papers without anything out of the ordinary. Default `true`. */
  oddities?: boolean;
  /** Default: by the seed, most often a Stellungnahme. */
  kind?: OfficeKind;
}

function addStellungnahme(ctx: OfficeContext, draft: Draft): Head {
  const kind = ctx.r.chance(0.65) ? 'anfrage' : 'antrag';
  const to = answered(ctx, kind);
  const head = stellungnahmeHead(ctx, draft.truth, to, kind);
  if (kind === 'anfrage') addReply(ctx, draft, to);
  else addOpinion(ctx, draft, to);
  return head;
}

function fill(ctx: OfficeContext, draft: Draft): Head {
  if (ctx.kind === 'stellungnahme') return addStellungnahme(ctx, draft);
  const head =
    ctx.kind === 'information' ? informationHead(ctx, draft.truth) : drucksacheHead(ctx, draft.truth);
  if (ctx.kind === 'information') addReport(ctx, draft);
  else addProposal(ctx, draft);
  return head;
}

/** The paper of this seed: always the same for the same arguments. */
export function generateOfficePaper(seed: number, options: OfficeOptions = {}): OfficePaper {
  const chosen = createRandom(seed, 7).weighted<OfficeKind>([
    [5, 'stellungnahme'],
    [2, 'information'],
    [3, 'drucksache'],
  ]);
  const ctx = createOfficeContext(
    seed,
    options.kind ?? chosen,
    options.print ?? 'columns',
    options.oddities ?? true,
  );
  const draft: Draft = { body: [], truth: emptyTruth() };
  const head = fill(ctx, draft);
  addCitations(ctx, draft, []);
  if (draft.truth.references.length > 0) ctx.oddities.add('citation');
  if (hasMisprint(ctx, textsOf(draft.body))) ctx.oddities.add('citation-odd-form');
  return {
    seed,
    truth: draft.truth,
    above: head.above,
    form: head.form,
    body: draft.body,
    furniture: furniture(ctx, draft.truth.header.Nummer ?? ''),
    oddities: [...ctx.oddities],
  };
}
