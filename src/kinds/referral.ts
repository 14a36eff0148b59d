/** The sentence of a motion that asks for its referral to committees. */

const REFERRAL =
  /(?<!\p{L})(?:überweisung|überwiesen|überweisen|verweisung|verwiesen|verweisen|zu überweisen)(?!\p{L})/iu;
const COMMITTEE =
  /(?:ausschuss|ausschüsse|ausschuß|gremi|beirat|ortschaftsr|betriebsauss|(?<!\p{L})(?:StBV|UwE|KRB|BSS|GeSo|WTR|FG|VW|FuG|SFM|KGM|SAB|KKM|RPB)(?!\p{L}))/iu;
const ASKED = /(?<!\p{L})(?:bitten?|gebeten|erbitten?|beantrag\p{L}{1,3}|empfehlen?|empfohlen)(?!\p{L})/iu;
/** `Der Stadtrat hat das Thema in den Ausschuss überwiesen.` */
const PAST = /(?<!\p{L})(?:hat|hatte|haben|hatten|wurde|wurden|worden|war|waren)(?!\p{L})/iu;
/** `Die Verwaltung wird beauftragt, die Vorlage … zu überweisen.` is a resolution. */
const ORDERED = /(?<!\p{L})(?:beauftragt|aufgefordert)(?!\p{L})/iu;
/** `Wir verweisen auf den Beschluss des Finanzausschusses.` */
const POINTS_AT = /(?<!\p{L})(?:auf (?:den|die|das)|hin)(?!\p{L})/iu;
const INTO = /(?<!\p{L})(?:in|an|zur?|zum)(?!\p{L})/iu;

/** Does a text speak of a referral? */
export function namesReferral(text: string): boolean {
  return REFERRAL.test(text);
}

/** Does a text name a committee or another body? */
export function namesCommittee(text: string): boolean {
  return COMMITTEE.test(text);
}

/** Does this sentence ask that the motion be referred to committees? */
export function asksReferral(sentence: string): boolean {
  const word = REFERRAL.exec(sentence)?.[0];
  if (word === undefined || !COMMITTEE.test(sentence)) return false;
  if (ASKED.test(sentence)) return true;
  if (PAST.test(sentence) || ORDERED.test(sentence)) return false;
  const points = /^ver/i.test(word) && (POINTS_AT.test(sentence) || !INTO.test(sentence));
  return !points;
}
