/** Which sentences decide, and which only tell. */

import type { Sitting } from './sitting.ts';
import { isSpeech } from './speech.ts';

/** Who decides. Words may stand before: `Gemäß Änderungsantrag DS0531/21/1 beschließt der Stadtrat mit …`. */
const COUNCIL = '(?:Stadtrat(?! [A-ZÄÖÜ][a-zäöüß-]+[ ,])|Rat|Ortschaftsrat)';
const COMMITTEE =
  '(?:(?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und ))*[A-ZÄÖÜa-zäöüß-]{0,40}[Aa]usschu(?:ss|ß)|[A-ZÄÖÜ][a-zäöüß]+beirat|Beirat|Gremium)';
/** Those who vote, without their body's name. */
const MEMBERS =
  '(?:Die (?:anwesenden |stimmberechtigten )?(?:Ausschu(?:ss|ß)|Rats|Gremiums|Ortschaftsrats|Stadtrats)?[Mm]itglieder(?! der)|Die Anwesenden|Die Stadträtinnen und Stadträte|Die Ortschaftsräte)';
const ACTS =
  '(?:beschließt|lehnt|erteilt|gewährt|weist|spricht sich|sprechen sich|bestätigt|genehmigt|nimmt|stimmt|wählt|entsendet|beruft|bestellt|verschiebt|delegiert|benennt|überweist|verweist|vertagt|empfiehlt|stellt|setzt|folgt|erklärt|hebt|fasst|nehmen|stimmen|beschließen|empfehlen|bestätigen|lehnen|vertagen)';
const VERB = new RegExp(`(?<![A-Za-zÀ-ɏẞ])${ACTS}(?![A-Za-zÀ-ɏẞ])`, 'u');
const BY_COUNCIL = new RegExp(
  `^(?:(?:[1-9]\\d?|[a-z])[.)] )?(?:(?:(?:Der|Die Mitglieder des) ${COUNCIL}(?:es)?|${MEMBERS})(?![A-Za-zÀ-ɏẞ])(?: [^:;]{0,60})?? ${ACTS}|[^:;]{0,200}(?<![A-Za-zÀ-ɏẞ])${ACTS} der ${COUNCIL}(?![A-Za-zÀ-ɏẞ]))`,
  'u',
);
const BY_COMMITTEE = new RegExp(
  `^(?:(?:Der|Das|Die Mitglieder des) ${COMMITTEE}(?:es)?|${MEMBERS})(?![A-Za-zÀ-ɏẞ])(?: [^:;]{0,160})?? ${ACTS}|^[^:;]{0,200}(?<![A-Za-zÀ-ɏẞ])${ACTS} der ${COMMITTEE}(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
/** What is decided on, as the subject of a passive sentence. */
const MATTER =
  '(?:GO-Antr[aä]ge?|Geschäftsordnungsantr[aä]ge?|Antrag|Anträge|(?:Änderungs|Ergänzungs|Ersetzungs|Vertagungs|Überweisungs|Verfahrens|Dringlichkeits|Eil|Prüf)antr[aä]ge?|Drucksachen?|Beschlu(?:ss|ß)vorlagen?|Vorlagen?|Beschlu(?:ss|ß)vorschlag|Informationen|Information|Stellungnahmen?|Tagesordnungspunkte?|TOPs?|Tagesordnung|Niederschrift(?:en)?|(?:Beschlu(?:ss|ß)|Sitzungs)?[Pp]rotokoll|Punkte?|Pkt\\.|Ziffern?|Nummern?|Beschlu(?:ss|ß)punkte?|Absatz|Abschnitt|Satz|Anfragen?|Wahlvorschlag|Widerspruch|Einspruch|Einwendungen|Vorgang|Anregung(?:en)?|Vorschlag|Zustimmung zu[rm]?|Bericht|Sachstandsbericht|Satzung|Verhandlungsgegenstand|(?:DS|[ASIFT]) ?\\d{4} ?/|DS(?![A-Za-z\\d]))';
const DONE =
  '(?:angenommen|abgelehnt|beschlossen|bestätigt|genehmigt|zurückgezogen|zurückgenommen|zurückgestellt|vertagt|verschoben|verlegt|ausgesetzt|(?:zurück|rück)?(?:über|ver)wiesen|zurückgegeben|abgesetzt|aufgenommen|zugestimmt|gefolgt|stattgegeben|empfohlen|(?:Kenntnis|von der Tagesordnung) genommen|erledigt|gegenstandslos|hinfällig|obsolet|gewählt|entsandt|berufen|delegiert|gebilligt|verabschiedet|befürwortet|entsprochen|zurückgewiesen|versagt|verweigert|gestrichen)';
const PASSIVE = new RegExp(
  `^(?:[^:;?]{0,160} )?(?:wird|werden|ist|sind|gilt|gelten|hat sich|haben sich)(?![A-Za-zÀ-ɏẞ])[^?]{0,500}(?<![A-Za-zÀ-ɏẞ])${DONE}(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
const PAST = new RegExp(
  `^(?:[^:;?]{0,160} )?(?:wurde|wurden)(?![A-Za-zÀ-ɏẞ])[^?]{0,300}(?<![A-Za-zÀ-ɏẞ])${DONE}(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
const ABOUT = new RegExp(`(?:^|[ („"])${MATTER}`, 'u');
/** What may be put off besides: the dealing with a matter. */
const PUT_OFF =
  /(?:^|[ („"])(?:Behandlung|Beratung|Genehmigung|Bestätigung|Beschlu(?:ss|ß)fassung|Abstimmung|Entscheidung|Befassung|Wahl|Angelegenheit)(?![A-Za-zÀ-ɏẞ]).{0,200} (?:vertagt|verschoben|zurückgestellt|ausgesetzt|verlegt)(?![A-Za-zÀ-ɏẞ])/u;
/** `Die Tagesordnung wird … festgestellt.` */
const SETTLED =
  /^[^:;?]{0,80}(?:Tagesordnung|Niederschrift|Wahlergebnis)[^:;?]{0,160} (?:festgestellt|festgelegt|akzeptiert)(?![A-Za-zÀ-ɏẞ])/u;
/** `Abgelehnt wird der Änderungsantrag …`, `Eine Abstimmung über den Antrag erübrigt sich.` */
const TURNED =
  /^(?:(?:Abgelehnt|Beschlossen|Angenommen|Bestätigt|Vertagt|Zurückgezogen|Überwiesen|Zugestimmt) (?:wird|werden|wurde|wurden|ist|sind) |[^:;?]{0,160} (?:erübrigt|erübrigen) sich(?![A-Za-zÀ-ɏẞ]))/u;
/** `Punkt 1: 30 Ja-, 12 Neinstimmen, 2 Enthaltungen – angenommen` */
const TAIL = / [–-] (?:angenommen|abgelehnt|beschlossen|bestätigt|zugestimmt|empfohlen|nicht empfohlen)\.?$/u;
/** `… findet mit 18 Ja-, 22 Neinstimmen keine Mehrheit.` */
const MAJORITY =
  /(?:findet|fand|finden|erhält|erhielt|erhalten|erreicht|bekommt|verfehlt)[^:;?]{0,200} (?:(?:erforderliche|notwendige|nötige) )?(?:Mehrheit|Zustimmung)(?![A-Za-zÀ-ɏẞ])/u;
/** `Der Stadtrat hat … mit 40 Ja-, 2 Neinstimmen beschlossen.` */
const HAS_DONE = new RegExp(
  `^(?:Der|Das|Die Mitglieder des) (?:${COUNCIL}|${COMMITTEE})(?:es)?(?: [^:;]{0,100})? (?:hat|haben) [^:;?]{0,300}(?<![A-Za-zÀ-ɏẞ])${DONE}(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
/** The one who moved it takes it back. */
const TAKES_BACK =
  /(?:(?:zieht|ziehen|nimmt|nehmen) (?:[^,.;:]{1,60} )?(?:den|die|das|seinen|ihren|diesen|unseren|sein|ihr|beide)(?: [A-Za-zÀ-ɏẞ\d/.,!-]+){1,25}(?<! nicht) zurück|(?:hat|haben) (?:den|die|das|seinen|ihren|diesen|sein|ihr|beide)(?: [A-Za-zÀ-ɏẞ\d/.,!-]+){1,25}(?<! nicht) zurück(?:gezogen|genommen))(?![A-Za-zÀ-ɏẞ])/u;
/** `Den Vorhaben 1 und 2 wird zugestimmt (Ja: 4, Nein: 0, Enthaltungen: 0).` */
const IN_BRACKETS = /\((?:Ja: ?)?\d{1,3}(?: Ja)?,? [^()]{3,60}\)\.?$/u;
/** `Die Fraktion erklärt den Antrag für erledigt.` */
const DECLARES =
  /^(?:Die|Der|Herr|Frau|Stadtr(?:at|ätin)|SRn?) [^.:;?]{2,100} erklärt (?:den|die|ihren|seinen) (?:Änderungsa|A)ntrag für (?:erledigt|gegenstandslos)(?![A-Za-zÀ-ɏẞ])/u;
/** `…: Er wird mit 27 Ja-, 20 Neinstimmen angenommen.`: what it is stands before the colon. */
export const BY_PRONOUN =
  /[:;] (?:Er|Sie|Es|Dieser|Diese|Dieses|er|sie|es|dieser|diese) (?=(?:wird|werden|ist|sind) )/u;
/** `GO-Antrag von Stadtrat A auf Vertagung: Der Stadtrat stimmt dem GO-Antrag … zu.` */
const MOTION =
  /^(?:GO-Antrag|Geschäftsordnungsantrag|Antrag zur Geschäftsordnung)[^:;]{0,160}: (?=[A-ZÄÖÜ])/u;
/** What became of an item, without a sentence. */
const TOLD_ALONE =
  /^(?:(?:Wird )?(?:[Zz]ur )?Kenntnis genommen|Vertagt|Zurückgezogen|Zurückgestellt|Abgesetzt)(?:\.?$|, bis [^.:;?]{3,120}\.?$)/u;
/** `Tagesordnung bestätigt. Abstimmung: 7 – 0 – 0` */
const TOLD_SHORT =
  /^(?:Mit [^.:;?]{3,80} |(?:Tagesordnung|Niederschrift|Protokoll|Drucksache|Vorlage|Antrag|Änderungsantrag) )?(?:(?:wird )?)(?:[Bb]estätigt|[Gg]enehmigt|[Aa]ngenommen|[Bb]eschlossen|[Aa]bgelehnt|[Zz]ugestimmt|(?:[Nn]icht )?[Ee]mpfohlen)(?:\.|,|:| \(| mit )/u;
/** `Änderungsantrag DS0466/08/1: 5 : 3 : 0 empfohlen.`, `Tagesordnung: 8 : 0 : 0 bestätigt.` */
const TOLD_COUNTED =
  /^[A-ZÄÖÜ][^:;?]{2,120}: ?\d{1,3} ?[:–/-] ?\d{1,3} ?[:–/-] ?\d{1,3},? (?:damit )?(?:nicht )?(?:empfohlen|bestätigt|genehmigt|angenommen|abgelehnt|beschlossen|zugestimmt)\.?$/u;
/** `Der Tagesordnung stimmen alle zu (5 Ja, 0 Nein, 0 Enthaltungen).` */
const BY_ALL = /^[^:;?]{3,160} (?:stimmen|nehmen|bestätigen|lehnen) alle(?: Anwesenden| Mitglieder)? /u;
const ELECTED =
  /^[^:;?]{0,200}(?:wird|werden|ist|sind)(?: [^:;?]{0,200})? (?:gewählt|entsandt|delegiert|bestellt)(?![A-Za-zÀ-ɏẞ])/u;
/** `Der Ortschaftsrat beauftragt die Verwaltung mit sechs Ja-Stimmen, …` */
const ORDERS = new RegExp(
  `^(?:Der|Das|Die Mitglieder des) (?:${COUNCIL}|${COMMITTEE})(?:es)?(?: [^:;?]{0,100})? (?:beauftragt|bittet|fordert|ermächtigt|beantragt)(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
/** Those who are sent one by one: a wording says so without a vote, too. */
const SENT =
  /^(?:Herr|Frau|Stadtr(?:at|ätin)|SRn?|Als )[^:;?]{0,200}(?:wird|werden)(?: [^:;?]{0,200})? (?:entsendet|benannt|(?:ab)?berufen)(?![A-Za-zÀ-ɏẞ])/u;
/** `Herr A beantragt das Ende der Aussprache; dem wird mit … gefolgt.` */
const IS_FOLLOWED =
  /[;,] dem folg(?:t|en) (?:der|die|das) |[;,] (?:dem|diesem|dieser|der|dies|was)(?: (?:GO-)?(?:Antrag|Wunsch|Vorschlag|Bitte))? (?:wird|wurde) [^:;]{0,200}(?:gefolgt|zugestimmt|stattgegeben|entsprochen|abgelehnt|angenommen)(?![A-Za-zÀ-ɏẞ])|, (?:was|dem|der) [^:;]{0,200}(?:gefolgt|zugestimmt|stattgegeben|entsprochen|abgelehnt|angenommen) (?:wird|wurde)(?![A-Za-zÀ-ɏẞ])/u;
/** `Diesem wird mit … zugestimmt.`: what it is was told before. */
export const OF_BEFORE = /^(?:Dem|Diesem|Dieser|Diese|Er|Sie|Dies) (?:wird|werden|wurde|wurden) /u;
/** `Die Beschlussfassung wird mit 5 – 1 – 0 empfohlen.`: in a committee's minutes its own vote. */
const ADVISED =
  /^(?:(?:Die|Zur) (?:Beschlu(?:ss|ß)fassung|Annahme|Zustimmung|Ablehnung)|Dem Stadtrat) (?:wird|werden|wurde) [^:;?]{0,160}empfohlen(?![A-Za-zÀ-ɏẞ])/u;
/** Who is sent or called back, as the subject of a passive sentence. */
const APPOINTMENT =
  /(?:^|[ („"])(?:Entsendung|Abberufung|Berufung|Benennung|Bestellung|Nachwahl|Wiederwahl|Nachbesetzung)(?![A-Za-zÀ-ɏẞ])/u;
/** `Stadträtin A stellt den GO-Antrag auf …, dem der Stadtrat mit … folgt.` */
const FOLLOWS = new RegExp(
  `, (?:dem|denen|der) (?:der (?:${COUNCIL}|${COMMITTEE})|die Mitglieder)(?![A-Za-zÀ-ɏẞ])[^:;]{0,200} (?:folgt|folgen|zustimmt|zustimmen|stattgibt|stattgeben)(?![A-Za-zÀ-ɏẞ])`,
  'u',
);
/** Somebody says, asks or wants it: told, not decided. */
const INDIRECT =
  /(?:^|[ ,])(?:da(?:ss|ß)|ob|sollte|solle|möge|würde|könnte|könne|sei|habe|werde|bittet|beantragt|schlägt|fragt|informiert|erklärt, |verweist auf|weist (?:darauf|auf)|erläutert|merkt|spricht sich|plädiert|wirbt|stellt den|signalisiert|gibt bekannt|erinnert|wünscht|kündigt)(?![A-Za-zÀ-ɏẞ])/u;
const ELSEWHERE =
  /(?:in (?:der|seiner|ihrer) (?:letzten |vergangenen |nichtöffentlichen |vorherigen )?Sitzung (?:am|vom)|am \d{1,2}\.|im Ausschu(?:ss|ß)|in den Ausschüssen|vom Ausschu(?:ss|ß)|durch den Ausschu(?:ss|ß)|bereits am|[Ii]m (?:(?:vergangenen|letzten|vorigen) )?(?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/u;

/** The day to which a matter is put off is not the day of another sitting's decision. */
const UNTIL =
  /(?:auf|bis|für|in) (?:die|den|das|zu[rm]|eine)(?: [A-Za-zÀ-ɏẞ.-]+){0,5} (?:am|vom|im|des) [^,;]{1,24}/gu;

/** In a committee's minutes it is the committee itself, as long as no other one is named and nothing is said to be over. */
const OWN_COMMITTEE = /(?:vom|im|durch den) Ausschu(?:ss|ß)(?! (?:für|[A-ZÄÖÜ]|bereits|schon|zuvor))/gu;
const BY_COMMITTEE_MOVED = /(?:vom|durch den) Ausschu(?:ss|ß)/gu;
const COUNCIL_ACTS = new RegExp(`^(?:Der|Die Mitglieder des) ${COUNCIL}(?![a-z])`, 'u');

/** Longer sentences are cut before they are looked at. */
const LONGEST = 900;

/** Does the sentence tell a decision of the body whose minutes these are? `voted`: it has a vote in it. */
export function decides(sentence: string, voted: boolean, sitting: Sitting): boolean {
  const text = sentence.slice(0, LONGEST);
  const head = withoutNames(text).split(/[„"]/u)[0]!;
  if (TOLD_ALONE.test(text)) return true;
  if (isSpeech(head)) return false;
  const motion = MOTION.exec(head)?.[0].length ?? 0;
  if (motion > 0) return decides(sentence.slice(motion), voted, sitting);
  if (voted && (TOLD_SHORT.test(text) || TOLD_COUNTED.test(text) || BY_ALL.test(head))) return true;
  const told = voted || /(?<![A-Za-zÀ-ɏẞ])(?:einstimmig|mehrheitlich) /u.test(head);
  const clause = told ? BY_PRONOUN.exec(head) : null;
  if (clause !== null) {
    const matter = ABOUT.test(head.slice(0, clause.index));
    if (matter && PASSIVE.test(head.slice(clause.index + 2))) return true;
  }
  if (voted && (FOLLOWS.test(head) || IS_FOLLOWED.test(head))) return true;
  if (sitting.committee && byOther(head, sitting)) return false;
  if (byBody(head, sitting))
    return !INDIRECT.test(beforeVerb(head)) && (voted || !isElsewhere(head) || endsInColon(text));
  if (byOther(head, sitting)) return false;
  if (voted && ORDERS.test(head)) return true;
  if (INDIRECT.test(head) && !voted) return false;
  if (voted && ABOUT.test(head) && TAIL.test(head)) return true;
  if (voted && ABOUT.test(head) && MAJORITY.test(head)) return true;
  if (voted && sitting.committee !== COUNCIL_ACTS.test(head) && HAS_DONE.test(head))
    return !isElsewhere(head);
  if (voted && OF_BEFORE.test(head) && PASSIVE.test(head)) return true;
  if (voted && sitting.committee && ADVISED.test(head)) return true;
  if (DECLARES.test(head)) return true;
  if (voted && IN_BRACKETS.test(text) && PASSIVE.test(head)) return !isElsewhere(head);
  const matter =
    (voted && /^Die Änderung(?:en)? /u.test(head)) ||
    ABOUT.test(head) ||
    PUT_OFF.test(head) ||
    (voted && APPOINTMENT.test(head));
  if (matter && PASSIVE.test(head)) return voted || !isElsewhere(head, sitting.committee);
  if (matter && PAST.test(head)) return (voted || head.length < 140) && !isElsewhere(head);
  if (ELECTED.test(head) || (voted && SENT.test(head))) return true;
  if (SETTLED.test(head) && /(?:wird|werden|ist|gilt) /u.test(head)) return voted || !isElsewhere(head);
  if (ABOUT.test(head) && TURNED.test(head)) return voted || !isElsewhere(head);
  if (ABOUT.test(head) && TAKES_BACK.test(head)) return true;
  return voted && endsInColon(text);
}

/** `Dem Vorschlag „Lise-Meitner-Weg“ stimmt …`: what is quoted amid the sentence is a name, not speech. */
function withoutNames(text: string): string {
  return text.replace(/(?<![:,] ?)„[^„“”".:]{1,80}[“”"](?= [a-zäöü])/gu, '‚‘');
}

function isElsewhere(head: string, committee = false): boolean {
  const own = committee ? head.replace(OWN_COMMITTEE, '') : head;
  // a committee takes back what it moved
  const moved = /zurück(?:gezogen|genommen)/u.test(own) ? own.replace(BY_COMMITTEE_MOVED, '') : own;
  return ELSEWHERE.test(moved.replace(UNTIL, ''));
}

/** What stands before the verb that decides. */
function beforeVerb(text: string): string {
  const verb = VERB.exec(text);
  return verb === null ? text : text.slice(0, verb.index);
}

function byBody(text: string, { committee }: Sitting): boolean {
  return committee ? BY_COMMITTEE.test(text) || BY_COUNCIL.test(text) : BY_COUNCIL.test(text);
}

/** In the council's minutes a committee's vote is told, not taken. */
export function byOther(text: string, { committee, body }: Sitting): boolean {
  if (!committee) return BY_COMMITTEE.test(text);
  const found = NAMED_COMMITTEE.exec(text);
  const named = found?.[1] ?? found?.[2];
  if (named === undefined || body === null) return false;
  const own = body.toLowerCase();
  return !own.includes(named.slice(0, TELLING).toLowerCase());
}

/** `Der Theaterausschuss hat …`, `Der Ausschuss für Bildung hat …`; a `Fachausschuss` may be any. */
const NAMED_COMMITTEE =
  /^(?:Der|Das) (?:(?!(?:Betriebs|Fach|Unter)ausschu)([A-ZÄÖÜ][A-Za-zäöüß]{2,30}?)(?:s?ausschu(?:ss|ß)|beirat)|Ausschu(?:ss|ß) für ([A-ZÄÖÜ][A-Za-zäöüß]{2,30}))(?![A-Za-zÀ-ɏẞ])/u;
/** So many letters tell committees apart: the `Finanzausschuss` is the `Finanz- und Grundstücksausschuss`. */
const TELLING = 6;

/** Does somebody say it, or is it of another sitting? */
export function isTold(text: string): boolean {
  return INDIRECT.test(text) || isElsewhere(text);
}

export function endsInColon(text: string): boolean {
  return /:["“”]?$/.test(text.trimEnd());
}

const BEGINS =
  /^(?:(?:Dem|Den|Zum|Der Überweisung|Die Überweisung) (?:.{0,24}(?:[Aa]ntr[aä]g|Vorlage)|des|der).{3,}|(?:Gemäß|Auf Antrag|Laut|Nach|Bei|Unter|Mit) .{3,80}|Der (?:Stadtrat|Ausschu(?:ss|ß)|Vorsitzende|GO-Antrag|Änderungsantrag|Antrag|TOP|Oberbürgermeister|Ortschaftsrat) .{3,}|Die (?:Vorsitzende|Oberbürgermeisterin|Stellungnahme|Information|Drucksache|Tagesordnung|Niederschrift|Mitglieder|Sitzung|Ausschu(?:ss|ß)vorsitzende) .{3,}|(?:Stadtr(?:at|ätin)|Herr|Frau|Bürgermeister(?:in)?|Beigeordnete[r]?|Oberbürgermeister(?:in)?) .{3,} (?:[a-zäöüß]+t|führt|bringt|weist|nimmt|gibt|geht)(?: .*)?|Zu Beginn .{3,}|Zur Beratung .{2,}|Es (?:liegen|gibt|erfolgt|folgt|sind|wird|werden) .{3,}|Abstimmung.{0,20}:.*|Beschlu(?:ss|ß)-? ?Nr.*|Ja: ?\d.*|Keine (?:Wortmeldungen|Anfragen).*)$/u;

/** Does the line begin running text, and no line of a title? */
export function beginsText(text: string): boolean {
  return (
    text.length < LONGEST &&
    BEGINS.test(text.slice(0, 300)) &&
    !/^Der (?:Stadtrat|Antrag) (?:der|im|zu)(?![A-Za-zÀ-ɏẞ])/u.test(text)
  );
}
