/** Makes a whole paper from a seed. */

import { addressee } from './addressee.ts';
import { addAnfrage } from './anfrage.ts';
import { addAntrag } from './antrag.ts';
import { type Context, type CouncilContext, createContext, odd } from './context.ts';
import { addCitations, type Draft, emptyTruth, hasMisprint, textsOf } from './draft.ts';
import { furniture } from './furniture.ts';
import { makeHeader } from './header.ts';
import type { Paper, PaperKind } from './paper.ts';
import { createRandom } from './random.ts';
import { sender } from './senders.ts';

export interface GenerateOptions {
  /** `false`: plain, well-formed papers without anything out of the ordinary. Default `true`. */
  oddities?: boolean;
  /** Default: by the seed, most often an Anfrage. */
  kind?: PaperKind;
}

function banner(ctx: Context): string[] {
  if (!odd(ctx, 'banner', 0.08)) return [];
  return ctx.r.pick([
    ['Ratsinformationssystem der Landeshauptstadt Magdeburg', 'Startseite > Vorlagen > Suche'],
    ['Sie sind hier: Startseite / Stadtrat / Vorlagen', 'Drucken  Teilen  Zurück'],
    ['Bürgerinfo', 'Vorlagen und Anträge'],
    ['Suche nach Nummer, Datum oder Kurztitel', 'Sitzungskalender – Gremien – Mandatsträger'],
  ]);
}

/** The paper of this seed: always the same for the same arguments. */
export function generatePaper(seed: number, options: GenerateOptions = {}): Paper {
  const chosen = createRandom(seed, 0).weighted<PaperKind>([
    [6, 'anfrage'],
    [2, 'antrag'],
    [2, 'aenderungsantrag'],
  ]);
  const kind = options.kind ?? chosen;
  const ctx: CouncilContext = { ...createContext(seed, options.oddities ?? true), kind };
  const draft: Draft = { body: [], truth: emptyTruth() };
  const { truth } = draft;
  const from = sender(ctx);
  const to = addressee(ctx);
  const made = makeHeader(ctx, from, to);
  truth.kind = ctx.kind;
  truth.public = made.isPublic;
  truth.header = made.values;
  const { Kurztitel, Gremium: body, Sitzungstermin: date } = made.values;
  truth.title = Kurztitel;
  if ((body ?? date) !== null) truth.consultations = [{ body, date, public: null, role: null }];
  truth.sender = from.party;
  if (made.values.Adressat !== null) truth.addressee = to.party;
  const top = banner(ctx);
  if (ctx.kind === 'anfrage') addAnfrage(ctx, draft, from, to);
  else addAntrag(ctx, draft, from);
  addCitations(ctx, draft, top);
  if (truth.references.length > 0) ctx.oddities.add('citation');
  if (hasMisprint(ctx, textsOf(draft.body))) ctx.oddities.add('citation-odd-form');
  return {
    seed,
    truth,
    banner: top,
    header: made.printed,
    body: draft.body,
    furniture: furniture(ctx, made.values.Nummer ?? ''),
    oddities: [...ctx.oddities],
  };
}
