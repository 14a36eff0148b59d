/** The sentence of a motion that asks for its referral to committees. */

/** `Überweisung`, `Ausschussüberweisungen`, `Überweisungswunsch` */
const WORD =
  '(?:Ausschu(?:ss|ß))?überweisung(?:en|s(?:vorschlag|vorschläge|wunsch|wünsche|empfehlung|empfehlungen))?';
const REFERRAL = new RegExp(
  `(?<![A-Za-zÀ-ɏẞ])(?:${WORD}|überwiesen|überweisen|verweisung|verwiesen|verweisen|zu überweisen)(?![A-Za-zÀ-ɏẞ])`,
  'iu',
);
/** `Überweisungen: StBV, FG`, `Vorberatung im Ausschuss: …`: a label, and the committees behind it. */
const LABEL = new RegExp(
  `^(?:(?:Gewünscht|Vorgeschlagen|Beantragt|Erbeten|Empfohlen|Vorgesehen)e |Zur |Bitte um |Vorschlag zur )?(?:${WORD}|(?:Vorb|Ausschu(?:ss|ß)b|B)eratung(?:en)?|(?:Vorb|Ausschu(?:ss|ß)b|B)ehandlung|Überweisen|Überwiesen|Beratungsfolge)(?: (?:an|in|im|durch)(?: (?:den|die|das|folgende|nachfolgende|nachstehende|folgenden|nachfolgenden|nachstehenden))?(?: (?:zuständigen |beteiligten )?(?:Ausschuss|Ausschuß|Ausschüssen?|Gremien|Fachausschüssen?))?)?:`,
  'iu',
);
const COMMITTEE =
  /(?:ausschu(?:ss|ß)|ausschüsse|ausschuß|gremi|beirat|ortschaftsr|betriebsauss|(?<![A-Za-zÀ-ɏẞ])(?:StBV|UwE|KRB|BSS|GeSo|WTR|FG|VW|FuG|SFM|KGM|SAB|KKM|RPB)(?![A-Za-zÀ-ɏẞ]))/iu;
const ASKED =
  /(?<![A-Za-zÀ-ɏẞ])(?:bitten?|gebeten|erbitten?|beantrag[A-Za-zÀ-ɏẞ]{1,3}|empfehlen?|empfohlen)(?![A-Za-zÀ-ɏẞ])/iu;
/** `Der Stadtrat hat das Thema in den Ausschuss überwiesen.` */
const PAST = /(?<![A-Za-zÀ-ɏẞ])(?:hat|hatte|haben|hatten|wurde|wurden|worden|war|waren)(?![A-Za-zÀ-ɏẞ])/iu;
/** `Die Verwaltung wird beauftragt, die Vorlage … zu überweisen.` is a resolution. */
const ORDERED = /(?<![A-Za-zÀ-ɏẞ])(?:beauftragt|aufgefordert)(?![A-Za-zÀ-ɏẞ])/iu;
/** `Wir verweisen auf den Beschluss des Finanzausschusses.` */
const POINTS_AT = /(?<![A-Za-zÀ-ɏẞ])(?:auf (?:den|die|das)|hin)(?![A-Za-zÀ-ɏẞ])/iu;
const INTO = /(?<![A-Za-zÀ-ɏẞ])(?:in|an|zur?|zum)(?![A-Za-zÀ-ɏẞ])/iu;

/** `…, den Antrag ohne Überweisung in die Ausschüsse abzustimmen.`, `Der Winter wartet nicht auf die Überweisung in die Ausschüsse.` */
const WITHOUT =
  /(?<![A-Za-zÀ-ɏẞ])(?:ohne (?:eine |vorherige |weitere )?(?:Überweisung|Verweisung)|(?:verzichten?|verzichtet|warten?|wartet) (?:[a-zß-ɏ]{2,12} )?auf (?:die|eine) (?:Überweisung|Verweisung)|auf (?:die|eine) (?:Überweisung|Verweisung) [^.:;]{0,120}verzicht)/iu;

/** `Der Antrag soll im Jugendhilfeausschuss beraten werden.` */
const OWN_DEBATE =
  /(?:^|[.!?] )(?:Der|Dieser|Unser|(?:Wir|Ich) (?:bitten?(?: darum| Sie| den Stadtrat)?|empfehlen?|schlagen? vor|rege an|regen an), (?:den|diesen|unseren)) (?:Änderungsa|A)ntrag [^.!?]{0,200}(?<![A-Za-zÀ-ɏẞ])(?:vor|zu )?(?:beraten|behandelt|behandeln|diskutiert|erörtert)(?![A-Za-zÀ-ɏẞ])/u;

/** `Beratung im Ausschuss für Umwelt erbeten.`, `Zur Vorberatung in den Ausschüssen StBV und UwE vorgesehen.` */
const DEBATE_WANTED =
  /^(?:(?:Eine |Zur )?(?:Vorb|B)(?:ehandlung|eratung|efassung)) (?:im|in|durch) [^.!?:]{0,200}(?<![A-Za-zÀ-ɏẞ])(?:erbeten|erwünscht|gewünscht|vorgesehen|beantragt|vorgeschlagen)\.?$/u;

/** `Der Antrag soll zunächst in den Kulturausschuss.` */
const GOES_TO =
  /^(?:Der|Dieser|Unser) (?:Änderungsa|A)ntrag (?:soll|sollte|geht|möge) (?:(?:bitte|zunächst|zuerst|vorab|vorher|zuvor) )?(?:in|an) (?:den|die) [^.!?:]{0,160}\.?$/u;

/** `Wir bitten um Behandlung im Ausschuss für Umwelt und Energie.` */
const ASKS_DEBATE =
  /(?:^|[.!?] )(?:(?:Wir bitten|Ich bitte|Wir ersuchen|Die (?:Rats|Stadtrats)?[Ff]raktion bittet)(?: daher| zuvor| vorab)?|Es wird) um (?:eine |die |vorherige )?(?:Vorb|B)(?:ehandlung|eratung|efassung)(?![A-Za-zÀ-ɏẞ])|(?:^|[.!?] )Um (?:eine |die |vorherige )?(?:Vorb|B)(?:ehandlung|eratung|efassung) [^.!?]{0,200} wird gebeten/u;

function asksDebate(text: string): boolean {
  return OWN_DEBATE.test(text) || ASKS_DEBATE.test(text) || DEBATE_WANTED.test(text) || GOES_TO.test(text);
}

/** Does a text speak of a referral? */
export function namesReferral(text: string): boolean {
  return REFERRAL.test(text) || asksDebate(text) || LABEL.test(text);
}

/** Does a text name a committee or another body? */
export function namesCommittee(text: string): boolean {
  return COMMITTEE.test(text);
}

/** Does this sentence ask that the motion be referred to committees? */
export function asksReferral(sentence: string): boolean {
  const word = REFERRAL.exec(sentence)?.[0];
  if (WITHOUT.test(sentence)) return false;
  if (LABEL.test(sentence)) return namesCommittee(sentence);
  if (word === undefined) return asksDebate(sentence) && !PAST.test(sentence) && namesCommittee(sentence);
  if (!namesCommittee(sentence)) return false;
  if (ASKED.test(sentence)) return true;
  if (PAST.test(sentence) || ORDERED.test(sentence)) return false;
  const points = /^ver/i.test(word) && (POINTS_AT.test(sentence) || !INTO.test(sentence));
  return !points;
}
