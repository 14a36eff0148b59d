/** The body of a Drucksache. */

import { addResolution } from '../antrag.ts';
import { odd } from '../context.ts';
import { type Draft, print } from '../draft.ts';
import { iso } from '../header.ts';
import type { FormPart } from '../paper.ts';
import { runningTexts } from './answerTexts.ts';
import { type OfficeContext, takes } from './context.ts';
import { dotted } from './days.ts';
import { finances } from './finances.ts';
import { addOfficeEnclosures, named } from './signing.ts';
import { OFFICES } from './words.ts';

/** `federführende(r) Amt/FB` and what stands beside and below it. */
function addResponsible(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  takes(ctx, 'responsible-printed');
  const office = draft.truth.header.Amt ?? r.pick(OFFICES);
  const clerk = named(ctx, false);
  const head = named(ctx, true);
  const deputy = r.chance(0.85) ? named(ctx, true) : null;
  const review = r.chance(0.7) ? { day: r.int(1, 28), month: r.int(1, 12), year: ctx.year + 1 } : null;
  const parts: FormPart[] = [
    {
      type: 'cells',
      cells: [
        { label: r.pick(['federführende(r) Amt/FB', 'federführende(r)']), lines: [office] },
        { label: 'Sachbearbeiter', lines: [clerk.printed] },
        { label: 'Unterschrift AL / FBL', lines: [head.printed] },
      ],
    },
  ];
  if (deputy !== null) {
    const cells = [
      { label: '', lines: ['Verantwortliche(r) Beigeordnete(r)'] },
      { label: 'Unterschrift', lines: [deputy.printed] },
    ];
    parts.push({ type: 'cells', cells });
  }
  if (review !== null) {
    parts.push({
      type: 'cells',
      cells: [{ label: 'Termin für die Beschlusskontrolle', lines: [dotted(review, false)] }],
    });
  }
  draft.body.push({ type: 'form', parts });
  const { proposal } = draft.truth;
  if (proposal === null) return;
  proposal.responsible = {
    office,
    clerk: clerk.told,
    head: head.told,
    deputy: deputy?.told ?? null,
    reviewDate: review === null ? null : iso(review),
  };
}

function addFinances(ctx: OfficeContext, draft: Draft, filled: boolean): void {
  takes(ctx, filled ? 'finances-filled' : 'finances-empty');
  draft.body.push({ type: 'heading', text: 'Finanzielle Auswirkungen' });
  const { sections, truth } = finances(ctx, filled);
  for (const parts of sections) draft.body.push({ type: 'form', parts });
  if (draft.truth.proposal !== null) draft.truth.proposal.finances = truth;
}

function addReasons(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  const { reasons } = draft.truth;
  print(draft, 'reasons-title', r.pick(['Begründung:', 'Begründung:', 'Begründung']));
  const sections = odd(ctx, 'sub-headings', 0.25) ? r.int(2, 3) : 1;
  for (let n = 1; n <= sections; n++) {
    if (sections > 1) {
      const title = `${n}. ${r.pick(['Ausgangslage', 'Rechtliche Grundlagen', 'Kosten', 'Weiteres Verfahren', 'Inhalt der Satzung'])}`;
      print(draft, 'reasons', title);
      reasons.push(title);
    }
    const told = runningTexts(ctx, 'reasons', sections > 1 ? 1 : r.int(1, 3));
    draft.body.push(...told.blocks);
    reasons.push(...told.texts);
  }
}

export function addProposal(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  draft.truth.kind = 'drucksache';
  print(
    draft,
    'resolution-intro',
    r.pick(['Beschlussvorschlag:', 'Beschlussvorschlag:', 'Beschlussvorschlag']),
  );
  if (r.chance(0.5)) {
    const who = r.pick(['Der Stadtrat', 'Der Stadtrat der Landeshauptstadt Magdeburg']);
    print(draft, 'resolution-intro', `${who} beschließt:`);
  }
  addResolution(ctx, draft);
  const form = r.pick(['absent', 'empty', 'filled'] as const);
  if (form === 'absent') takes(ctx, 'finances-absent');
  else addFinances(ctx, draft, form === 'filled');
  if (r.chance(0.7)) addResponsible(ctx, draft);
  addReasons(ctx, draft);
  addOfficeEnclosures(ctx, draft, 0.6);
}
