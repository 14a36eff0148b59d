/** Clues of motions: the lead-in of a resolution, the wish for referral, the head of the reasons. */

import { isResolutionLead } from '../words/german.ts';
import { Opening } from '../words/opening.ts';
import { COMMITTEE_VOTE } from '../words/opinion.ts';
import type { Clue } from './clue.ts';
import { asksReferral, namesCommittee, namesReferral } from './referral.ts';

/** The head of the reasons; what stands behind it in the paragraph is reasons. */
export const REASONS = new Opening(
  ['zur b', 'kurz', 'antrag', 'sach', 'b', 'i. b', 'ii. b', 'fachl', 'inhaltl', 'näher', 'ausführl'],
  /^begr\. ?:|^(?:zur |kurze |kurz|antrags?|sach|(?:fachliche|inhaltliche|nähere|ausführliche) |ii?\. |sachverhalt ?(?:\/|und) ?)?begr(?:ü|ue)ndung(?:en)?(?: ?(?:\/|und) ?sachverhalt)?(?: (?:des|der|zum|zur|zu|für) [^.:?!]{3,50}(?=:)|(?: (?:des|zum) (?:änderungs)?antrag(?:e?s)?))? ?(?::|$)|^b ?e ?g ?r ?ü ?n ?d ?u ?n ?g ?(?::|$)/i,
);
/** Heads of what some offices print in the place of the reasons. */
const OTHER_REASONS = new Opening(
  [
    'sachv',
    'sachd',
    'sach-',
    'erläut',
    'hinterg',
    'zum hint',
    'gründe',
    'warum',
    'anlass',
    'anlaß',
    'ausgangs',
    'problem',
    'motiv',
    'zur sache',
    'ziel',
  ],
  /^(?:sachverhalt|sachdarstellung|sach- und rechtslage|erläuterung(?:en)?|(?:zum )?hintergrund|gründe|anla(?:ss|ß)|ausgangs(?:lage|situation)|problem(?:stellung|lage|aufriss)?|motivation|zur sache|zielsetzung|ziel)(?: (?:zum|des) (?:beschlu(?:ss|ß)vorschlag(?:e?s)?|antrag(?:e?s)?))? ?:?$|^warum(?: das)?\?$/i,
);
/** `Die Begründung erfolgt mündlich.` is all the reasons that are printed. */
export const SPOKEN_REASONS = new Opening(
  ['die begr', 'begr'],
  /^(?:die )?begründung (?:erfolgt|wird) [^:?!]{0,80}(?:mündlich|schriftlich|nachgereicht|nachgeliefert|vorgetragen|gegeben|sitzung|stadtrat|rede)/i,
);
/** `Der Stadtrat möge beschließen.`: nothing but the lead-in, though a full stop ends it. */
const ENDS_DECIDING = /(?:beschlie(?:ß|ss)(?:en|t)|zustimmen)\.?$/i;

/** `Der Stadtrat beschließt jedes Jahr den Haushalt.` says more than a lead-in. */
function saysMore(text: string): boolean {
  if (ENDS_DECIDING.test(text)) return false;
  if (/[.!?]$/.test(text)) return true;
  return wordsBehind(DECIDES, text) > MOST_BEHIND;
}

/** In what the expression finds behind the verb; 1 where that is nothing. */
function wordsBehind(verb: RegExp, text: string): number {
  return (verb.exec(text)?.[1] ?? '').split(' ').length;
}

/** `Der Stadtrat beschließt die als Anlage 1 beigefügte Satzung zur Änderung der Hauptsatzung mit dem Wortlaut:` */
function decidesMore(text: string): boolean {
  return (
    DECIDES_SOMETHING.test(text) ||
    DECIDES_FOR.test(text) ||
    wordsBehind(DECIDES_BEFORE_COLON, text) > MOST_BEFORE_COLON
  );
}

/** `Der Stadtrat beschließt den Wirtschaftsplan 2024 des Eigenbetriebes:`, what follows are its points. */
const DECIDES_SOMETHING =
  /^[^:]{0,80}beschlie(?:ß|ss)t (?:den|die|das|eine|einen|ein) (?!(?:folgend|nachfolgend|nachstehend))(?:[^ :]{1,60} ){2,40}[^ :]{1,60}:$/iu;

/** `Der Stadtrat beschließt für die Planstraßen folgende Namen:`, for what they are stands nowhere else. */
const DECIDES_FOR =
  /^[^:]{0,80}beschlie(?:ß|ss)t für (?:[^ :]{1,60} ){1,20}(?:folgend|nachfolgend|nachstehend)e[nrs]? [^ :]{3,60}:$/iu;

const DECIDES_BEFORE_COLON = /^[^:]{0,80}beschlie(?:ß|ss)t,?([^:]{0,400}):/i;
/** So many words before the colon only lead in: `Der Stadtrat beschließt in seiner Sitzung am 3. Mai:` */
const MOST_BEFORE_COLON = 9;

/** `Der Stadtrat beschließt die Erneuerung der Wege am Park`: so many words behind the verb, and no full stop. */
const DECIDES = /beschlie(?:ß|ss)t,?([^:]{0,400})$/i;
const MOST_BEHIND = 4;
const DIGIT = /^\d/u;
const PROPOSAL_HEAD = new Opening(
  ['beschlu', 'antrag'],
  /^(?:(?:beschlu(?:ss|ß)(?:vorschlag|text|entwurf)?|antragstext)|antrag(?:stext)? ?:)$/i,
);

/** `… nimmt den Bericht zur Kenntnis und beschließt:`: a decision of its own, none that only leads in. */
function resolvesBesides(text: string): boolean {
  const decides = / und (?:beschlie|möge)/.exec(text);
  return decides !== null && RESOLVING.test(text.slice(0, decides.index));
}

/** Does the sentence ask for referral? A numbered point of the resolution does not. */
export function isReferral(sentence: string): boolean {
  return asksReferral(sentence) && !DIGIT.test(sentence);
}

/** Verbs of a body that decides something, which need more words than the verb. */
const RESOLVING =
  / (?:nimmt|stellt|stimmt|bestätigt|billigt|erkennt|begrüßt|bekräftigt|hebt|ändert|spricht|beruft) [^ ]+ [^ ]/;

export const MOVING: readonly Clue[] = [
  {
    id: 'resolutionLead',
    says: 'It leads in a resolution.',
    find: ({ text }) => {
      if (!isResolutionLead(text) || resolvesBesides(text)) return 0;
      if (text.includes(':')) return decidesMore(text) ? 0 : 1;
      return saysMore(text) ? 0.1 : text.length < 120 ? 1 : 0;
    },
    examples: [
      'Der Stadtrat möge beschließen:',
      'Der Stadtrat möge beschließen.',
      'Der Stadtrat beschließt: Die Bänke werden ersetzt.',
      'Der Stadtrat beschließt in seiner Sitzung am 3. Mai:',
      'Der Stadtrat beschließt die folgenden drei Punkte:',
      'Der Stadtrat beschließt die Punkte:',
    ],
    against: [
      'Der Stadtrat beschließt den Wirtschaftsplan 2024 des Eigenbetriebes:',
      'Der Stadtrat beschließt für die neuen Straßen folgende Namen:',
      'Der Stadtrat nimmt den Bericht zur Kenntnis und beschließt:',
      'Die Bänke werden ersetzt.',
      'Der Stadtrat beschließt jedes Jahr den Haushalt.',
      'Der Stadtrat beschließt die Erneuerung der Wege am Park',
      'Der Stadtrat beschließt die als Anlage beigefügte Satzung zur Änderung der Hauptsatzung mit folgendem Wortlaut:',
    ],
  },
  {
    id: 'proposalHead',
    says: 'It is the word Beschlussvorschlag or its like, alone in its line.',
    find: ({ text }) => (PROPOSAL_HEAD.test(text) ? 1 : 0),
    examples: ['Beschlussvorschlag'],
    against: ['Der Beschlussvorschlag wird ergänzt.'],
  },
  {
    id: 'reasonsHead',
    says: 'It is the head of the reasons.',
    find: ({ text }) => (REASONS.test(text) ? 1 : 0),
    examples: ['Begründung:', 'Begründung: Es fehlen Bänke.', 'B e g r ü n d u n g'],
    against: ['Die Begründung fehlt.'],
  },
  {
    id: 'otherReasons',
    says: 'It is a heading that may stand for that of the reasons.',
    find: ({ text }) => (OTHER_REASONS.test(text) ? 1 : 0),
    examples: ['Sachverhalt:', 'Sachdarstellung', 'Erläuterungen zum Antrag:'],
    against: ['Begründung:', 'Der Sachverhalt ist klar.', 'Sachverhalt und Ausblick'],
  },
  {
    id: 'spokenReasons',
    says: 'It says that the reasons are given orally.',
    find: ({ text }) => (SPOKEN_REASONS.test(text) ? 1 : 0),
    examples: ['Die Begründung erfolgt mündlich.', 'Begründung wird in der Sitzung gegeben.'],
    against: ['Begründung:', 'Die Begründung wird seit Jahren wiederholt.'],
  },
  {
    id: 'referral',
    says: 'It is nothing but the wish for referral to committees.',
    find: (facts) => {
      if (!namesReferral(facts.text)) return 0;
      const asking = facts
        .sentences()
        .filter(({ start, end }) => isReferral(facts.text.slice(start, end))).length;
      return asking / Math.max(1, facts.sentences().length);
    },
    examples: [
      'Wir bitten um Überweisung in den Ausschuss für Umwelt.',
      'Der Antrag soll im Jugendhilfeausschuss beraten werden.',
    ],
    against: [
      'Wir verweisen auf den Beschluss des Finanzausschusses.',
      'Der Antrag wurde im Jugendhilfeausschuss beraten.',
      'Der Bericht soll im Jugendhilfeausschuss beraten werden.',
    ],
  },
  {
    id: 'referralHead',
    says: 'It leads in a list of committees.',
    find: ({ text, block }) => (block.marker === null && text.endsWith(':') && namesReferral(text) ? 1 : 0),
    examples: ['Wir bitten um Überweisung in folgende Ausschüsse:'],
    against: ['Wir bitten um Überweisung in den Ausschuss für Umwelt.'],
  },
  {
    id: 'committee',
    says: 'It is an item that names a committee.',
    find: ({ bare, block }) => (block.marker !== null && bare.length < 90 && namesCommittee(bare) ? 1 : 0),
    examples: ['- Ausschuss für Umwelt und Energie'],
    against: ['- die Bänke am See'],
  },
  {
    id: 'committeeVote',
    says: "It gives a committee's vote.",
    find: ({ text }) => (COMMITTEE_VOTE.test(text) ? 1 : 0),
    examples: ['Abstimmung im Ausschuss: 6 - 0 - 1', 'Abstimmung: 9 – 0 – 0', '- Votum: 5 - 0 - 1'],
    against: ['Die Abstimmung im Ausschuss war knapp.'],
  },
];
