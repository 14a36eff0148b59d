/** Clues of answers: what they answer, the questions that they repeat, what is recommended and with whom it was agreed. */

import { isOtherFont, type Sheet } from '../sheet/body.ts';
import { saysAgreement } from '../words/agreement.ts';
import { answerHeading, answerLabel, innerAnswer } from '../words/answers.ts';
import { answerLead, isContact, recommends, tellsOfAsking } from '../words/opinion.ts';
import { lastSentence } from './asking.ts';
import type { Clue } from './clue.ts';
import { followsQuestion, isAnsweredQuestion, isBelowColon, isBelowQuestion } from './questionOrder.ts';
import { quotedLines } from './quotation.ts';

const headed = new WeakMap<Sheet, boolean>();

/** Does a line of the text head an answer? */
function hasHeadings(sheet: Sheet): boolean {
  let found = headed.get(sheet);
  if (found === undefined) {
    found = sheet.lines.some(({ text }) => (answerHeading(text.text)?.length ?? 0) > 0);
    headed.set(sheet, found);
  }
  return found;
}

/** `Antworten:` is a label. */
const LEADS = /^\S+ \S+ .*:$/su;

/** Does an answer begin with the line of this index: its heading, or the question that it repeats? */
function beginsAnswer(lead: string, sheet: Sheet, index: number): boolean {
  const below = sheet.lines[index]?.text.text;
  if (below === undefined) return false;
  if ((answerHeading(below)?.length ?? 0) > 0) return true;
  return !tellsOfAsking(lead) && isAnsweredQuestion(sheet, index);
}

const QUOTED = /^(?:„[^“”]{3,1500}[“”"]|"[^"]{3,1500}"|»[^«]{3,1500}«|“[^”]{3,1500}”|‚[^‘]{3,1500}‘)[.?]?$/u;

const ANSWER_COLUMNS =
  /^(?:(?:Lfd\. )?Nr\. )?(?:Anf|F)ragen?(?: der Fraktion)? (?:Antwort(?:en)?|Stellungnahme|Beantwortung)(?: der Verwaltung)?$/u;

const OFFER =
  /^(?:abschließend|zusammenfassend)(?: ist| sei| wird| kann| bleibt| weist| weisen| möchte| möchten|,)|^zum (?:ab)?schlu(?:ss|ß) dieser (?:stellungnahme|ausführungen|beantwortung) |^(?:über die (?:gestellten |eingereichten )?fragen hinaus|(?:sämtliche|alle) (?:vorstehenden |genannten )?(?:antworten|angaben|auskünfte) (?:dieser|der|in dieser) stellungnahme) |^(?:für|bei|zu) (?:weitere[nr]? |evtl\. |eventuelle[nr]? |etwaige[nr]? |ihre |ergänzende[nr]? )?(?:(?:rück|nach)?fragen|auskünfte[n]?|informationen|erläuterungen) [^.]{0,80}verfügung|^die verwaltung steht [^.]{0,80}(?:fragen|auskünfte)[^.]{0,40}verfügung/iu;
/** What ends a letter: a hope, thanks, a wish that it be noted, that all is answered. */
const ENDS_LETTER =
  /^(?:ich hoffe|wir hoffen),? [^.]{0,60}(?:fragen|ausführungen|angaben|auskünften|informationen|antworten)(?: [^.]{0,60})? (?:haben|sein)\.?$|^(?:(?:ich bitte|wir bitten)(?: sie)? um|um|es wird um) (?:(?:ihre|ihr) )?(?:kenntnisnahme|verständnis)(?: (?:wird )?gebeten)?\.?$|^(?:ich bitte|wir bitten)(?: sie)?,? dies zur kenntnis zu nehmen\.?$|^(?:die|ihre) (?:anfrage|fragen) (?:ist|sind|gilt|gelten) (?:damit|somit|hiermit) (?:als )?(?:vollständig |abschließend )?beantwortet\.?$|^(?:damit|somit|hiermit) (?:ist|sind) (?:die|ihre|alle) (?:anfrage|fragen) (?:vollständig |abschließend )?beantwortet\.?$|^sollten sie (?:noch |dazu |hierzu )?(?:weitere |weitergehende )?(?:rück|nach)?fragen |^weitere (?:auskünfte|informationen|einzelheiten) (?:erteilt|erteilen|gibt|geben) |^(?:ich danke|wir danken|vielen dank) für (?:ihre?|das|die) (?:anfrage|interesse|fragen|hinweise)(?![a-zß-ɏ])|^die verwaltung hat (?:dem|den [^.]{3,60}) nichts hinzuzufügen\.?$/iu;

export const ANSWERING: readonly Clue[] = [
  {
    id: 'answerHeading',
    says: 'It says which question or point is answered.',
    find: ({ text }) => {
      const heading = answerHeading(text);
      if (heading === null || heading.length === 0) return 0;
      return heading.sure ? 1 : heading.length === text.length ? 0.9 : 0.8;
    },
    examples: [
      'Zu 1.:',
      'zu 2 a)',
      'Zu den Fragen 1 und 2:',
      'Zu 1. Die Bänke fehlen.',
      'Antwort zu Frage 3:',
      'Zu Punkt 1: Die Bänke fehlen.',
      'Zu 1. – 3.',
      'Zur 2. Frage:',
    ],
    against: [
      'Zu 80 Prozent fehlen die Bänke.',
      'Zu 1. Lesung kam es nicht.',
      'Zum Park gehören Bänke.',
      'Frage 1: Wie viele?',
    ],
  },
  {
    id: 'answerSentence',
    says: 'It is a sentence that begins by saying which question is answered, where no heading does.',
    find: ({ sheet, text }) => (answerHeading(text)?.length !== 0 ? 0 : hasHeadings(sheet) ? 0.1 : 1),
    examples: ['Zu Frage 2 ist zu sagen, dass die Bänke fehlen.'],
    against: ['Zu Frage 2:', 'Die Bänke fehlen.'],
  },
  {
    id: 'answerColumns',
    says: 'It heads the columns of a table of questions and answers.',
    find: ({ text }) => (ANSWER_COLUMNS.test(text) ? 1 : 0),
    examples: ['Frage Antwort', 'Nr. Frage Antwort der Verwaltung', 'Fragen Stellungnahme der Verwaltung'],
    against: ['Frage 1', 'Antwort der Verwaltung', 'Frage Antwort:'],
  },
  {
    id: 'answerLabel',
    says: 'It is the word Antwort with a colon, or begins so.',
    find: ({ text }) => (answerLabel(text) === 0 ? 0 : /^(?:die )?(?:antwort|beantw)/i.test(text) ? 1 : 0.4),
    examples: ['Antwort:', 'Antwort: Es fehlen Bänke.', 'Antwort der Verwaltung:'],
    against: ['Die Antwort fehlt.', 'Antwort zu Frage 1:'],
  },
  {
    id: 'innerAnswer',
    says: 'An answer stands behind the question, with its word.',
    find: ({ text }) => (innerAnswer(text) > 0 ? 1 : 0),
    examples: ['1. Wie viele fehlen? Antwort: Es fehlen drei.'],
    against: ['Antwort: Es fehlen drei.', '1. Wie viele fehlen?'],
  },
  {
    id: 'answerLead',
    says: 'Its last sentence leads in answers.',
    find: (facts) => answerLead(lastSentence(facts)) / 2,
    examples: [
      'Die Fragen werden wie folgt beantwortet:',
      'Zur Anfrage nimmt die Verwaltung wie folgt Stellung:',
    ],
    against: ['Die Bänke fehlen.', 'Die Fraktion bittet um Antwort.'],
  },
  {
    id: 'aboveAnswer',
    says: 'It ends with a colon, and an answer with its heading or question begins below.',
    find: ({ sheet, block, text, end }) =>
      block.marker === null && LEADS.test(text) && beginsAnswer(text, sheet, end) ? 1 : 0,
    examples: [],
    against: ['Hierauf antwortet das Amt nach Rückfrage:'],
  },
  {
    id: 'nextQuestion',
    says: 'Its number follows that of a question above.',
    find: (facts) => (followsQuestion(facts) ? 1 : 0),
    examples: [],
    against: ['2. Wie viele fehlen?'],
  },
  {
    id: 'belowQuestion',
    says: 'It is a sub-item right below a question.',
    find: (facts) => (isBelowQuestion(facts) ? 1 : 0),
    examples: [],
    against: ['a) am See'],
  },
  {
    id: 'belowColon',
    says: 'Its list is an enumeration below a line that ends with a colon.',
    find: (facts) => (isBelowColon(facts) ? 1 : 0),
    examples: [],
    against: ['1. Ist das Grundstück frei?'],
  },
  {
    id: 'inQuotes',
    says: 'All of it stands in quotation marks.',
    find: ({ bare }) => (QUOTED.test(bare) ? 1 : 0),
    examples: ['„Wie viele Bänke fehlen?“', '1. „Wie viele Bänke fehlen?“'],
    against: ['Die „Bänke“ fehlen.'],
  },
  {
    id: 'amidQuotation',
    says: 'It goes on in a quotation that began with words above.',
    find: ({ sheet, start }) => (quotedLines(sheet).told.has(start) ? 1 : 0),
    examples: [],
    against: ['2. welche Bänke fehlen.“'],
  },
  {
    id: 'quotedList',
    says: 'It is in a list that is quoted as a whole.',
    find: ({ sheet, start }) => (quotedLines(sheet).asked.has(start) ? 1 : 0),
    examples: [],
    against: ['1. „Wie viele Bänke fehlen?“'],
  },
  {
    id: 'otherFont',
    says: 'It is set in another font than most of the text: bold or italics.',
    find: ({ sheet, block }) => (block.lines.every(({ line }) => isOtherFont(sheet, line)) ? 1 : 0),
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'recommends',
    says: 'It says what is to be done with a motion.',
    find: ({ text }) => recommends(text) / 2,
    examples: [
      'Die Verwaltung empfiehlt, den Antrag abzulehnen.',
      'Dem Antrag kann zugestimmt werden. Es wird empfohlen, den Antrag anzunehmen.',
    ],
    against: ['Die Bänke fehlen.', 'Der Antrag wurde im Mai gestellt.', 'Wird der Antrag empfohlen?'],
  },
  {
    id: 'agreement',
    says: 'It says with whom the answer was agreed.',
    find: ({ text }) => saysAgreement(text),
    examples: [
      'Die Stellungnahme ist mit dem Amt 61 abgestimmt.',
      'Die Stellungnahme wurde mit dem FB 23 abgestimmt.',
    ],
    against: [
      'Die Bauzeiten sind mit dem Amt 61 abgestimmt.',
      'Die Stellungnahme wurde vom Amt 66 erarbeitet.',
    ],
  },
  {
    id: 'offer',
    says: 'It offers further help, or sums up: it belongs to no single answer.',
    find: ({ text }) => (OFFER.test(text) || ENDS_LETTER.test(text) ? 1 : 0),
    examples: [
      'Für weitere Auskünfte steht das Amt gern zur Verfügung.',
      'Für Rückfragen stehen wir zur Verfügung.',
      'Über die Fragen hinaus wird auf das neue Portal hingewiesen.',
      'Zum Schluß dieser Ausführungen sei ein Dank erlaubt.',
      'Sämtliche Angaben dieser Stellungnahme beruhen auf Auskünften der Gesellschaft.',
      'Ich hoffe, Ihre Fragen umfassend beantwortet zu haben.',
      'Wir hoffen, Ihnen mit diesen Angaben gedient zu haben.',
      'Ich bitte um Kenntnisnahme.',
      'Um Verständnis wird gebeten.',
      'Wir bitten Sie, dies zur Kenntnis zu nehmen.',
      'Die Anfrage ist damit beantwortet.',
      'Damit sind alle Fragen vollständig beantwortet.',
      'Sollten Sie weitere Fragen haben, wenden Sie sich an das Amt.',
      'Weitere Auskünfte erteilt das Amt 66.',
      'Vielen Dank für Ihre Anfrage.',
      'Die Verwaltung hat dem nichts hinzuzufügen.',
    ],
    against: [
      'Die Bänke stehen zur Verfügung.',
      'Wir hoffen, dass die Bänke im Mai fertig sind.',
      'Um Kenntnisnahme der Anlage wird in der Sitzung gebeten werden.',
      'Die Anfrage ist damit noch nicht erledigt.',
      'Weitere Bänke gibt es nicht.',
      'Abschließende Arbeiten laufen.',
      'Zum Schluss der Bauarbeiten wird gepflanzt.',
      'Sämtliche Bänke dieser Straße wurden ersetzt.',
    ],
  },
  {
    id: 'contact',
    says: 'It names who worked on the paper, a telephone or a file number.',
    find: ({ text }) => (isContact(text) ? 1 : 0),
    examples: ['Bearbeiter: Frau Muster', 'Tel.: 540 1234'],
    against: ['Der Bearbeiter fehlt.', 'Telefonisch war niemand zu erreichen.'],
  },
];
