/** What was decided on: the item's paper, an amendment, a point, procedure, agenda, minutes, an election. */

import { readNumbers } from '../fields/number.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { DecisionDraft, EntryDraft, ItemDraft, Subject } from './draft.ts';
import { folded } from './lines.ts';
import { isProcedural } from './motion.ts';
import { referredTo } from './referral.ts';
import { isAfterItsAmendment, isMovedOrally, movedTo } from './toldBefore.ts';
import { takeWordingsOutcome } from './wordingsOutcome.ts';

const ELECTION =
  /(?<![A-Za-zÀ-ɏẞ])(?:wählt|gewählt|entsendet|entsandt|entsenden|delegiert|beruft|berufen|abberufen|bestellt|benennt|benannt|[Ww]ahl des|[Ww]ahl der|Entsendung|Abberufung|Delegierung)(?![A-Za-zÀ-ɏẞ])/u;
const PROCEDURE =
  /GO-Antr|Geschäftsordnungsantr|[Zz]ur Geschäftsordnung|(?:Ende|Schluss) der (?:Debatte|Rednerliste|Aussprache)|Rederecht|Redezeit|auf [^.:]{0,60}(?:[Nn]amentliche|geheime|getrennte|punktweise) Abstimmung|(?:[Nn]amentliche|[Gg]eheime|[Pp]unktweise|[Gg]etrennte) Abstimmung (?:wird|stimmt)|(?:auf|(?<!(?:Beachtung|Berücksichtigung|Ergebnis) )der) Einzelabstimmung|Nichtbefassung|beantragt [^.:]{0,80}(?:Überweisung|Vertagung|Zurückstellung)|Antrag auf Vertagung|Unterbrechung der Sitzung|Sitzungsunterbrechung|Dringlichkeit/u;
const AMENDMENT = /(?:Änderungs|Ergänzungs|Ersetzungs)antr[aä]g|ÄA(?![a-z])/u;
/** … but only as what the paper is decided with. */
const WITH_AMENDMENT =
  /(?:[Uu]nter (?:Beachtung|Berücksichtigung|Einbeziehung)|[Ii]n der Fassung|[Ii]n der durch|(?<![A-Za-zÀ-ɏẞ])mit|[Ee]inschließlich|[Nn]ach Annahme)(?: de[rsm]| von)?(?: [A-Za-zÀ-ɏẞ\d/-]+){0,3}? ?(?:Änderungs|Ergänzungs)antr[aä]g/u;
const POINT =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:Beschlu(?:ss|ß))?[Pp]unkt(?:e[ns]?|es)?|Pkt\.|Ziffern?|Ziff\.|Absatz|Satz|Abschnitt|Teil|Buchstabe[n]?|Unterpunkt|Anstrich|Teilpunkt)\.? (?:\d|[a-z]\)|[A-H](?![a-z])|[IVX]{1,4}(?![A-Za-z])|eins|zwei|drei)|^\d{1,2}\. Punkt|^De[mr] Vorschlag „|^(?:Die |Der )?Maßnahme (?:\d|[a-z](?![a-zäöüß]))/u;
/** `… beschließt den Antrag mit den Punkten 1 und 2`: the paper, of which some points are left. */
const WITH_POINTS =
  /(?:[Aa]ntrag|Drucksache|[Vv]orlage|Beschlu(?:ss|ß)vorschlag)(?: [A-Z]{1,2}\d{4}\/[\d/]{2,4})? (?:mit|ohne) (?:de[nm] |die )?(?:verbliebenen |beschlossenen |angenommenen )?(?:Punkt|Ziffer|Buchstabe)/u;
/** What stands further in a sentence does not tell its subject. */
const LONGEST = 1200;
const NUMBERED = /^(?:\d{1,2}|[a-z])[.)] /u;
const AGENDA =
  /Tagesordnung(?!spunkt)|(?:TOP|Tagesordnungspunkte?s?) [\d. -]{1,30}(?:[^.:]{0,120})(?:abgesetzt|von der|zurückgezogen von|aufgenommen|vorgezogen|auf die Tagesordnung)/u;
const MINUTES = /(?<![A-Za-zÀ-ɏẞ])(?:Niederschrift|Beschlu(?:ss|ß)protokoll|Protokoll(?:s|es)?(?= |$))/u;
const AGENDA_ITEM =
  /(?:Bestätigung|Genehmigung|Feststellung|Festlegung|Beschlu(?:ss|ß)|Beschlu(?:ss|ß)fassung)(?: über| zu)? de[rs] Tagesordnung/u;
const MINUTES_ITEM =
  /(?:Bestätigung|Genehmigung|Beschlu(?:ss|ß)fassung|Feststellung|Kontrolle)[^.]{0,40}(?:Niederschrift|Protokoll)|^(?:Niederschrift|Protokoll) (?:der|vom|über)(?= )/u;

export function isAgendaItem({ title }: EntryDraft): boolean {
  return title !== null && AGENDA_ITEM.test(title.text);
}

/** Fills subject, paper and committees of the item's decisions. `entries`: of agenda and protocol, by number. */
export function settleDecisions(item: ItemDraft, entries: ReadonlyMap<string, EntryDraft>): void {
  let foreign = false;
  for (const decision of item.decisions) {
    takeWordingsOutcome(decision);
    decision.subject = isMovedOrally(item, decision) ? 'procedure' : subjectOf(item, decision);
    decision.paper = paperOf(item, decision, entries);
    if (isAfterItsAmendment(item, decision)) {
      decision.subject = 'item';
      decision.paper = item.paper;
      if (decision.outcome?.value === 'adopted')
        decision.outcome = { value: 'adopted-amended', at: decision.outcome.at };
      decision.unsure.add('subject').add('paper').add('outcome');
    }
    // `Die Drucksache wird von der Tagesordnung abgesetzt.` below the paper itself: the agenda, or the paper?
    if (decision.subject === 'agenda' && item.paper !== null) decision.unsure.add('subject');
    // `Der so geänderten Tagesordnung wird zugestimmt.`: it was amended before, and is adopted as it is now
    if (
      (decision.subject === 'agenda' || decision.subject === 'minutes') &&
      decision.outcome?.value === 'adopted-amended'
    ) {
      decision.outcome = { value: 'adopted', at: decision.outcome.at };
      decision.unsure.add('outcome');
    }
    // what somebody moves without a number may be an amendment, or how the matter is dealt with
    if (MOVED_BY.test(decision.sentence.text) && namesNone(decision.sentence.text))
      decision.unsure.add('subject').add('outcome');
    if (decision.subject === 'agenda' && /^(?:Dem|Der) Antrag /u.test(decision.sentence.text))
      decision.unsure.add('subject');
    if (foreign && decision.number !== null) decision.unsure.add('paper');
    // an amendment to another paper: what follows may be another item's
    foreign ||= isForeign(item, decision);
    if (decision.outcome?.value === 'referred') {
      const [wording] = decision.text;
      decision.referredTo = referredTo(decision.sentence);
      if (decision.referredTo.length === 0 && wording !== undefined)
        decision.referredTo = referredTo(wording);
    }
    if (
      decision.subject === 'procedure' &&
      /Überweisung (?:in|an)|in .{1,80} zu (?:ver|über)weisen/u.test(decision.sentence.text)
    )
      decision.referredTo = referredTo(decision.sentence);
    if (
      decision.subject === 'procedure' &&
      decision.referredTo.length === 0 &&
      /GO-Antrag/u.test(decision.sentence.text)
    )
      decision.referredTo = movedTo(item, decision);
    if (decision.outcome?.value === 'rejected' && decision.referredTo.length > 0)
      decision.unsure.add('referredTo');
    // a point may be an item of its own
    if (decision.subject === 'item' && item.paper === null && decision.paper !== null)
      decision.unsure.add('subject');
  }
  doubtByAmendment(item);
  amendAfterPoints(item);
}

/** `Gemäß Änderungsantrag A beschließt der Stadtrat …:` where nothing is decided on the paper behind it: A, or the paper as A amends it? */
function doubtByAmendment({ decisions, paper }: ItemDraft): void {
  decisions.forEach(({ subject, paper: decided, sentence, unsure }, index) => {
    if ((subject !== 'amendment' && subject !== 'point') || !BY_AMENDMENT.test(sentence.text)) return;
    if (decided?.value === paper?.value || decisions.slice(index + 1).some((one) => one.subject === 'item'))
      return;
    unsure.add('subject').add('paper').add('outcome');
  });
}

function isForeign({ paper }: ItemDraft, { subject, paper: decided }: DecisionDraft): boolean {
  if (subject !== 'amendment' || decided === null || paper === null) return false;
  const base = (number: string) => number.split('/').slice(0, 2).join('/');
  return base(decided.value) !== base(paper.value);
}

const BY_AMENDMENT = /^Gemäß (?:dem )?Änderungsantrag /u;
/** Of what the item's title speaks where somebody is sent. */
const POST =
  /[Bb]esetzung|(?:^|[ -])(?:Neu|Nach|Wieder)?[Ww]ahl(?:en)?(?= |$)|Entsendung|Berufung|Bestellung|Benennung|Delegierung/u;
/** `Herr A wird als Mitglied in den Ausschuss … entsandt.` */
const SENDS =
  /^[^.:;?]{3,200} (?:wird|werden) [^.:;?]{0,300}(?:gewählt|entsandt|entsendet|delegiert|berufen|abberufen|bestellt|benannt)\.?$/u;
/** `Der Antrag von Stadtrat A`, who wants something changed in a Drucksache. */
const MOVED_BY =
  /^Der Antrag (?:von|des|der) (?:Stadtr|Herrn? |Frau |SRn? |Fraktion |[A-Za-zÀ-ɏẞ/-]+-?[Ff]raktion)/u;

function subjectOf(
  { title, paper }: ItemDraft,
  { sentence, outcome, moved, text: wording }: DecisionDraft,
): Subject {
  const text = sentence.text.slice(0, LONGEST);
  if (moved) return isProcedural(text) ? 'procedure' : 'amendment';
  if (PROCEDURE.test(text)) return 'procedure';
  const heading = title?.text ?? '';
  if (
    ELECTION.test(text) &&
    outcome?.value !== 'referred' &&
    outcome?.value !== 'postponed' &&
    outcome?.value !== 'noted'
  )
    return 'election';
  if (wording.length === 1 && POST.test(heading) && SENDS.test(wording[0]!.text)) return 'election';
  if (paper?.value.startsWith('DS') && MOVED_BY.test(text) && namesNone(text)) return 'amendment';
  // `1. Der Stadtrat beschließt mit …`: single votes on the points of a paper
  if ((POINT.test(text) || NUMBERED.test(text)) && !/Tagesordnung/u.test(text) && !WITH_POINTS.test(text))
    return 'point';
  if (AMENDMENT.test(text) && !WITH_AMENDMENT.test(text)) return 'amendment';
  if (AGENDA.test(text) || (AGENDA_ITEM.test(heading) && !MINUTES.test(text))) return 'agenda';
  if (MINUTES.test(text) || MINUTES_ITEM.test(heading)) return 'minutes';
  if (paper !== null && /^(?:DS|A)\d{4}\/\d\d\/\d/.test(paper.value) && namesNone(text)) return 'amendment';
  return 'item';
}

function namesNone(text: string): boolean {
  return readNumbers(text).length === 0;
}

const OF_AMENDMENT =
  /(?:Punkt|Ziffer|Absatz|Satz|Teil|Buchstabe|Anstrich)[^.:;]{1,40} des (?:Änderungs|Ergänzungs|Ersetzungs)antrag(?:e?s)? /u;

const TOP = /(?<![A-Za-zÀ-ɏẞ])(?:TOP|Tagesordnungspunkt) (\d{1,2}(?:\.\d{1,3}){0,4})/u;

/** The paper that the sentence names, or the item that it names has; else the item's own. */
function paperOf(
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

/** Adopted after single votes of which one failed, or after an amendment was adopted. */
function amendAfterPoints({ decisions }: ItemDraft): void {
  let failed = false;
  let amended = false;
  for (const decision of decisions) {
    const value = decision.outcome?.value;
    if (decision.subject === 'point' && value === 'rejected') failed = true;
    if (decision.subject === 'amendment' && value === 'adopted') amended = true;
    if (decision.subject !== 'item' || value !== 'adopted' || !(failed || amended)) continue;
    decision.outcome = { value: 'adopted-amended', at: decision.outcome!.at };
    if (!failed) decision.unsure.add('outcome');
  }
}
