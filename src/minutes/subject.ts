/** What was decided on: the item's paper, an amendment, a point, procedure, agenda, minutes, an election. */

import { readNumbers } from '../fields/number.ts';
import { OF_AMENDMENT, paperOf } from './decisionPaper.ts';
import type { DecisionDraft, EntryDraft, ItemDraft, Subject } from './draft.ts';
import { isProcedural } from './motion.ts';
import { referredTo } from './referral.ts';
import { isAfterItsAmendment, isMovedOrally, movedTo } from './toldBefore.ts';
import { takeWordingsOutcome } from './wordingsOutcome.ts';

const ELECTION =
  /(?<![A-Za-zÀ-ɏẞ])(?:wählt|gewählt|entsendet|entsandt|entsenden|delegiert|beruft|berufen|abberufen|bestellt|benennt|benannt|[Ww]ahl des|[Ww]ahl der|Entsendung|Abberufung|Delegierung)(?![A-Za-zÀ-ɏẞ])/u;
const PROCEDURE =
  /GO-Antr|Geschäftsordnungsantr|[Zz]ur Geschäftsordnung|(?:Ende|Schluss) der (?:Debatte|Rednerliste|Aussprache)|Rederecht|Redezeit|auf [^.:]{0,60}(?:[Nn]amentliche|geheime|getrennte|punktweise) Abstimmung|(?:[Nn]amentliche|[Gg]eheime|[Pp]unktweise|[Gg]etrennte) Abstimmung (?:wird|stimmt)|(?:auf|(?<!(?:Beachtung|Berücksichtigung|Ergebnis) )der) Einzelabstimmung|Nichtbefassung|beantragt [^.:]{0,80}(?:Überweisung|Vertagung|Zurückstellung)|Antrag auf Vertagung|Unterbrechung der Sitzung|Sitzungsunterbrechung|Dringlichkeit/u;
const AMENDMENT =
  /(?:Änderungs|Ergänzungs|Ersetzungs)antr[aä]g|ÄA(?![a-z])|um (?:die )?folgende Änderung|^(?:Diese[rn]?|Der|Die) (?:[a-zäöü]+ )?(?:Ergänzung|Änderung)(?:en)? (?:stimmt|wird|werden) /u;
/** … but only as what the paper is decided with. */
const WITH_AMENDMENT =
  /(?:[Uu]nter (?:Beachtung|Berücksichtigung|Einbeziehung)|[Ii]n der Fassung|[Ii]n der durch|(?<![A-Za-zÀ-ɏẞ])mit|[Ee]inschließlich|[Nn]ach Annahme)(?: de[rsm]| von)?(?: [A-Za-zÀ-ɏẞ\d/-]+){0,3}? ?(?:Änderungs|Ergänzungs)antr[aä]g/u;
const POINT =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:Beschlu(?:ss|ß))?[Pp]unkt(?:e[ns]?|es)?|Pkt\.|Ziffern?|Ziff\.|Absatz|Satz|Abschnitt|Teil|Buchstabe[n]?|Unterpunkt|Anstrich|Teilpunkt)\.? (?:\d|[a-z]\)|[A-H](?![a-z])|[IVX]{1,4}(?![A-Za-z])|eins|zwei|drei)|^\d{1,2}\. Punkt|^(?:De[mr] )?§ ?\d|^De[mr] Vorschlag „|^(?:Die |Der |Das |Den )?(?:Maßnahmen?|Vorhaben|Position(?:en)?|lfd\.) (?:Nr\. )?(?:\d|[a-z](?![a-zäöüß]))/u;
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
    // `Abstimmung: 8 – 0 – 0` on the body's own agenda or minutes: there is nothing to recommend
    const { yes, no } = decision.vote ?? {};
    const own = decision.subject === 'agenda' || decision.subject === 'minutes';
    if (own && decision.outcome === null && yes && no && yes.value > no.value) {
      decision.outcome = { value: 'adopted', at: decision.sentence };
      decision.unsure.add('outcome');
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
    // `Gemäß Änderungsantrag A wird der Punkt 3 gestrichen.`: the amendment, or the point?
    if (
      decision.subject === 'point' &&
      AMENDMENT.test(decision.sentence.text) &&
      !OF_AMENDMENT.test(decision.sentence.text)
    )
      decision.unsure.add('subject');
    // a point may be an item of its own
    if (decision.subject === 'item' && item.paper === null && decision.paper !== null)
      decision.unsure.add('subject');
  }
  doubtByAmendment(item);
  doubtSeveral(item);
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

/** Two votes on one paper: on parts of it, or one of them on something else. */
function doubtSeveral({ decisions }: ItemDraft): void {
  const voted = decisions.filter(({ subject, vote }) => subject === 'item' && vote !== null);
  if (voted.length > 1) for (const { unsure } of voted) unsure.add('subject');
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
