/** The paper that a decision is on. */

import { readNumbers } from '../fields/number.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { DecisionDraft, EntryDraft, ItemDraft } from './draft.ts';
import { folded } from './lines.ts';

export const OF_AMENDMENT =
  /(?:Punkt|Ziffer|Absatz|Satz|Teil|Buchstabe|Anstrich)[^.:;]{1,40} des (?:Änderungs|Ergänzungs|Ersetzungs)antrag(?:e?s)? /u;

const TOP = /(?<![A-Za-zÀ-ɏẞ])(?:TOP|Tagesordnungspunkt) (\d{1,2}(?:\.\d{1,3}){0,4})/u;

/** The paper that the sentence names, or the item that it names has; else the item's own. */
export function paperOf(
  item: ItemDraft,
  decision: DecisionDraft,
  entries: ReadonlyMap<string, EntryDraft>,
): Located | null {
  const { sentence, subject } = decision;
  const named = readNumbers(sentence.text);
  const amends = (canonical: string) => /\/\d\d\/\d/.test(canonical);
  if (named.length > 0) {
    const own = named.find(({ canonical }) => canonical === item.paper?.value);
    // `Punkt 1 des Änderungsantrages …` is one of the amendment's points
    const ofAmendment = subject === 'amendment' || (subject === 'point' && OF_AMENDMENT.test(sentence.text));
    const amending = ofAmendment ? named.find(({ canonical }) => amends(canonical)) : undefined;
    const plain =
      subject === 'amendment'
        ? undefined
        : named.find(({ canonical }) => !amends(canonical) && !isMeans(item, canonical));
    const chosen = amending ?? own ?? plain;
    if (chosen !== undefined) {
      const others = named.filter(({ canonical }) => canonical !== chosen.canonical && !amends(canonical));
      if (chosen !== own && amending === undefined && others.length > 0) decision.unsure.add('paper');
      if (
        subject === 'amendment' &&
        new Set(named.filter(({ canonical }) => amends(canonical)).map(({ canonical }) => canonical)).size > 1
      )
        decision.unsure.add('paper');
      if (chosen !== own && amending === undefined && item.paper !== null) decision.unsure.add('paper');
      return { value: chosen.canonical, at: sliceStretch(sentence, chosen.start, chosen.end) };
    }
  }
  const top = TOP.exec(sentence.text);
  if (top !== null && top[1] !== item.number.text) {
    const entry = entries.get(top[1]!);
    // `Der Antrag auf Absetzung des TOP 6.2 wird abgelehnt.`: was its paper decided on, or the agenda?
    decision.unsure.add('paper');
    if (subject === 'agenda') return null;
    if (entry !== undefined) return entry.paper;
  }
  if (subject === 'amendment' && item.paper !== null && !amends(item.paper.value))
    return amendmentOf(item, decision, entries);
  return item.paper;
}

/** `… durch die Stellungnahme S0170/23 erledigt`: it is not the paper that an Antrag's item decides on. */
function isMeans({ paper }: ItemDraft, canonical: string): boolean {
  return paper !== null && /^(?:A|DS)/.test(paper.value) && /^[SIFT]/.test(canonical);
}

/** An Änderungsantrag without its number: the one of those on the agenda whose mover the sentence names. */
function amendmentOf(
  item: ItemDraft,
  decision: DecisionDraft,
  entries: ReadonlyMap<string, EntryDraft>,
): Located | null {
  decision.unsure.add('paper');
  const own = item.paper!;
  const below = [...entries.values()].filter(({ paper }) => paper?.value.startsWith(`${own.value}/`));
  if (below.length === 0) return own;
  const text = folded(decision.sentence.text);
  const moved = below.filter(({ movers }) =>
    movers.some((mover) => folded(mover.text) !== '' && text.includes(core(mover))),
  );
  if (moved.length === 1) return moved[0]!.paper;
  return below.length === 1 ? below[0]!.paper : null;
}

function core({ text }: Stretch): string {
  return folded(text.replace(/^(?:Fraktion|Ausschu(?:ss|ß)|SR|Stadtr[aä]t(?:in)?) /u, ''));
}
