/** With whom an answer was agreed: `Die Stellungnahme ist mit dem Amt 61 abgestimmt.` */

import { sentencesOf } from './sentences.ts';

const AGREED =
  /(?<![A-Za-zÀ-ɏẞ])(?:abgestimmt|abgeglichen|mitgewirkt|mitgetragen|zugearbeitet|rückgekoppelt|abstimmung|mitgezeichnet|mitzeichnung|einvernehmen|einvernehmlich|benehmen)(?![A-Za-zÀ-ɏẞ])/iu;
const OF_ANSWER =
  /(?<![A-Za-zÀ-ɏẞ])(?:stellungnahme|antwort(?:en)?|beantwortung|ausführungen|information|inhalt|(?<!(?:mit|per) )schreiben(?! vom)|(?:dieser|der) text|(?:das|dieses) ergebnis(?= (?:ist|wurde|wird) ))(?![A-Za-zÀ-ɏẞ])/iu;
const OFFICE =
  /(?<![A-Za-zÀ-ɏẞ])(?:[a-zäöüß-]{0,30}amt(?:es)?|ämtern?|ämter|fb|fachbereich(?:en|e|s|es)?|eb|eigenbetrieb(?:en|es|s|e)?|dezernat(?:en|e|s)?|dez|team|stabsstelle|bob|verkehrsbetrieben?|stadtwerken?|polizei|beteiligten|referat|[a-zäöüß-]{0,30}beauftragten?)(?![A-Za-zÀ-ɏẞ])/iu;

const ABBREVIATED = /(?<![A-Za-zÀ-ɏẞ])[A-Z]{2,4}[a-z]?(?![A-Za-zÀ-ɏẞ])/u;

/** Who agreed, in other words: whose subject is an office, or who was heard. */
const OTHERWISE: readonly { says: RegExp; score: number }[] = [
  {
    says: /(?:hat|haben) (?:(?:die|diese|der|dieser) )?(?:(?:Stellungnahme|Antwort|Beantwortung|Information) )?(?:mitgezeichnet|mitgetragen|zugearbeitet)\.?$/u,
    score: 1,
  },
  { says: /(?:hat|haben) (?:der|dieser) (?:Stellungnahme|Antwort|Information) zugestimmt\.?$/u, score: 1 },
  { says: /(?:trägt|tragen) (?:die|diese) (?:Stellungnahme|Antwort|Information) mit\.?$/u, score: 1 },
  {
    says: /^Mit (?:dem|der|den) .{3,100} besteht (?:hierzu |hierüber |darüber )?Einvernehmen\.?$/u,
    score: 1,
  },
  { says: /^Einvernehmen mit .{3,100} (?:besteht|liegt vor|wurde hergestellt)\.?$/u, score: 1 },
  { says: /^Abgestimmt (?:mit|durch) .{3,100}\.?$/u, score: 1 },
  // `Beteiligt wurden: Amt 30, Amt 61`
  {
    says: /^(?:Beteiligt(?: (?:wurden|waren|sind))?|Zuarbeit(?:en)?(?: von)?|Mitzeichnung|Mitgewirkt haben|Zugearbeitet haben) ?: ?.{3,100}$|^(?:Mitgewirkt|Zugearbeitet) haben .{3,100}\.?$/u,
    score: 1,
  },
  {
    says: /(?:wurden?|war(?:en)?) an der (?:(?:Erarbeitung|Erstellung|Bearbeitung) )?(?:der |dieser )?(?:Stellungnahme|Beantwortung|Antwort|Information) beteiligt\.?$/u,
    score: 1,
  },
  {
    says: /^(?:Zu|An|Bei) (?:der|dieser) (?:(?:Erarbeitung|Erstellung|Bearbeitung) (?:der|dieser) )?(?:Stellungnahme|Beantwortung|Antwort|Information) (?:(?:wurden?|waren?|sind|haben) .{3,100} (?:beteiligt|einbezogen|mitgewirkt|gehört)\.?|(?:waren|wurden) beteiligt ?: ?.{3,100})$/u,
    score: 1,
  },
  {
    says: /^(?:Die|Diese) (?:Stellungnahme|Antwort(?:en)?|Information) wurden? (?:gemeinsam mit|in (?:Zusammenarbeit|Kooperation) mit|unter (?:Mitwirkung|Beteiligung) (?:von|de[srm])) .{3,100} (?:erarbeitet|erstellt|verfasst)\.?$/u,
    score: 0.7,
  },
  // of the answer, or of what it tells
  {
    says: /^(?:Die|Der|Das) .{2,80} (?:wurden?|war(?:en)?) beteiligt\.?$|^Die (?:Beteiligung|Zuarbeit) (?:de[sr]|von) .{3,80} ist (?:erfolgt|eingeflossen)\.?$/u,
    score: 0.4,
  },
];

/** 0 to 1: how much a paragraph says with whom the answer was agreed, and nothing else. */
export function saysAgreement(text: string): number {
  if (text.length > 400 || /[?]/.test(text)) return 0;
  const sentences = sentencesOf(text).length;
  const office = OFFICE.test(text) || ABBREVIATED.test(text);
  const other = office && sentences === 1 ? OTHERWISE.find(({ says }) => says.test(text)) : undefined;
  if (other !== undefined) return other.score;
  if (!AGREED.test(text)) return 0;
  const own = OF_ANSWER.test(text.slice(0, 120));
  const starts =
    /^(?:(?:die|diese|vorliegende|der|das|dieses?) )?(?:\S+ )?(?:stellungnahme|antwort|beantwortung|information|inhalt|abstimmung|abgestimmt|schreiben|ergebnis (?=ist|wurde|wird)|mitgezeichnet|mitzeichnung)/i.test(
      text,
    );
  if (!own && !(starts && office)) return 0;
  const score = (starts ? 0.7 : 0.4) + (office ? 0.3 : 0);
  return sentences <= 2 ? score : score / 2;
}

/** Does a short paragraph name the answer itself and an office, so that it may say with whom the answer was agreed, in other words? */
export function mayAgree(text: string): boolean {
  return text.length < 200 && THIS_ANSWER.test(text) && OFFICE.test(text) && !/[?:]$/.test(text);
}

const THIS_ANSWER =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:diese[rn]?|vorliegende[rn]?|vorstehende[rn]?|die|der) )(?:stellungnahme|antwort|beantwortung|information|ausführungen)(?![A-Za-zÀ-ɏẞ])/iu;
