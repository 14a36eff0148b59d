/** What of a sentence speaks for its being a decision of the body, and what against it. */

import {
  ACTS,
  COMMITTEE,
  COUNCIL,
  DEALING,
  DONE,
  MANNER,
  MATTER,
  MEMBERS,
  ORDERS,
  REPORTED,
  SAYS,
  WORD_END,
  WORD_START,
} from '../words/deciding.ts';
import type { Stretch } from '../words/stretch.ts';
import { sliceStretch } from '../words/stretch.ts';
import { byOther, isElsewhere } from './elsewhere.ts';
import { isVotedMotion } from './motion.ts';
import { isNarrative } from './narrative.ts';
import { readOutcome } from './outcome.ts';
import { endsInColon, OF_BEFORE } from './sentence.ts';
import type { Sitting } from './sitting.ts';
import { isSpeech } from './speech.ts';
import { isCounted, isWholeVote, readVote } from './vote.ts';

const expression = (source: string, flags = 'u') => new RegExp(source, flags);
const BODY = `(?:${COUNCIL}|${COMMITTEE})`;

const bodyActs = (body: string) =>
  expression(
    `^(?:(?:[1-9]\\d?|[a-z])[.)] )?(?:(?:(?:Der|Das|Die Mitglieder des) ${body}(?:e?s)?|${MEMBERS})${WORD_END}(?: [^:;]{0,160})?? ${ACTS}|[^:;]{0,200}${WORD_START}${ACTS} (?:(?:der|das) ${body}|(?:die|alle) (?:Mitglieder|Anwesenden)))${WORD_END}`,
  );
const BY_COUNCIL = bodyActs(COUNCIL);
const BY_COMMITTEE = bodyActs(BODY);
const ORDERED = expression(
  `^(?:Der|Das|Die Mitglieder des) ${BODY}(?:e?s)?(?: [^:;?]{0,100})? ${ORDERS}${WORD_END}`,
);
const done = (verbs: string) =>
  expression(`(?:^|[^A-Za-zÀ-ɏẞ])(?:${verbs})${WORD_END}[^?]{0,500}${WORD_START}${DONE}${WORD_END}`, 'iu');
const NOW = done('wird|werden');
const STATE = done('ist|sind|gilt|gelten|hat sich|haben sich');
const VERB = expression(
  `${WORD_START}(?:wird|werden|werde|würden?|ist|sind|sei|seien|war|waren|hat|haben|habe|hätten?|wurde|wurden|gilt)${WORD_END}`,
);
const DONE_LAST = expression(
  `${WORD_START}${DONE}(?: \\([^()]{1,80}\\)|, [^,.;]{3,80}| mit [^.;]{3,80}|: [\\d :/–-]{5,16})?[.:]?$`,
  'iu',
);
const ABOUT = expression(`(?:^|[ („"])(?:${MATTER}|${DEALING}${WORD_END})`);
const MATTER_FIRST = expression(
  `^(?:(?:[Dd](?:er|ie|as|em|en)|Zum|Zur|Über|Gemäß|Mit|Von (?:der|dem)|Vom|Auch diese[rsnm]?|Eine?) )?(?:[a-zäöüß]+ ){0,2}(?:${MATTER}|${DEALING}${WORD_END})`,
);
const PERSON = /^(?:Er|Sie|Es|Herr|Frau|Stadtr|SR|Die Verwaltung|Der Fachbereich|Die Fraktion)(?![A-ZÄÖÜ])/u;
/** The one who moved it takes it back. */
const TAKES_BACK =
  /(?:(?:zieht|ziehen|nimmt|nehmen) (?:[^,.;:]{1,60} )?(?:den|die|das|seinen|ihren|diesen|unseren|sein|ihr|beide)(?: [A-Za-zÀ-ɏẞ\d/.,!-]+){1,25}(?<! nicht) zurück|(?:hat|haben) (?:den|die|das|seinen|ihren|diesen|sein|ihr|beide)(?: [A-Za-zÀ-ɏẞ\d/.,!-]+){1,25}(?<! nicht) zurück(?:gezogen|genommen)| erklärt (?:den|die|ihren|seinen) (?:Änderungsa|A)ntrag für (?:erledigt|gegenstandslos))(?![A-Za-zÀ-ɏẞ])/u;
const TOLD_ALONE =
  /^(?:(?:Wird )?(?:[Zz]ur )?Kenntnis genommen|Vertagt|Zurückgezogen|Zurückgestellt|Abgesetzt)(?:\.?$|, bis [^.:;?]{3,120}\.?$)/u;
const SUB_CLAUSE = expression(
  `[;,] (?:dem|denen|der|was|diesem|dieser|dies|sie|er|es)(?: (?:GO-)?(?:Antrag|Wunsch|Vorschlag|Bitte))? (?:(?:der|die|das) (?:${BODY}|Mitglieder)${WORD_END}[^:;]{0,200} (?:folgt|folgen|zustimmt|zustimmen|stattgibt|stattgeben)|(?:folgt|folgen) (?:der|die|das)|(?:wird|wurde|werden) [^:;]{0,200}${DONE}|[^:;]{0,200}${DONE} (?:wird|wurde|werden))${WORD_END}|[:;] (?:Er|Sie|Es|Dieser|Diese|Dieses|er|sie|es|dieser|diese) (?:wird|werden|ist|sind) [^:;]{0,200}${DONE}`,
);
const MAJORITY =
  /(?:findet|fand|finden|erhält|erhielt|erhalten|erreicht|bekommt|verfehlt)[^:;?]{0,200} (?:(?:erforderliche|notwendige|nötige) )?(?:Mehrheit|Zustimmung)(?![A-Za-zÀ-ɏẞ])|(?:erübrigt|erübrigen) sich/u;
const VOTES_FOR =
  /^Für [^.:;?]{2,200} stimm(?:en|t|ten|te) |^[^:;?]{3,160} (?:stimmen|nehmen|bestätigen|lehnen) alle(?: Anwesenden| Mitglieder)? /u;
const MANNERED = expression(`${WORD_START}${MANNER}`, 'iu');
const CONJUNCTION = /(?:^|[ ,])(?:da(?:ss|ß)|ob)(?![A-Za-zÀ-ɏẞ])/u;
const IN_WORDS_OF_ANOTHER = expression(`(?:^|[ ,])${REPORTED}${WORD_END}`);
const SAID = expression(`(?:^|[ ,])${SAYS}${WORD_END}`);
/** In the council's minutes: what a committee did. */
const COMMITTEES =
  /(?:^|[ (])(?:(?:Der|Die|Im|Vom|vom|im) (?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und )){0,3}[A-ZÄÖÜa-zäöüß-]*[Aa]ussch(?:uss|üsse)|[Ii]n den (?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und )){0,3}[A-ZÄÖÜa-zäöüß-]*[Aa]usschüssen|(?:Der|Im|im|vom|Vom) [A-Z]{1,3}[A-Za-z]{0,2}(?= ))/u;

/** Longer sentences are cut before they are looked at. */
const LONGEST = 900;

export type DecidingClue = keyof ReturnType<typeof testsOf>;

function testsOf(sentence: Stretch, sitting: Sitting) {
  const text = sentence.text.slice(0, LONGEST);
  const head = withoutNames(text).split(/[„"]/u)[0]!;
  const vote = readVote(sentence);
  const counts = isCounted(vote);
  const outcome = readOutcome(sliceStretch(sentence, 0, head.length))?.value ?? null;
  const manner = MANNERED.test(head);
  const other = byOther(head, sitting);
  const otherAmid = !other && !sitting.committee && COMMITTEES.test(head);
  const person = isNarrative(head) || PERSON.test(head);
  const takesBack = TAKES_BACK.test(head);
  const conjunction = CONJUNCTION.test(head);
  const reported = IN_WORDS_OF_ANOTHER.test(head);
  const says = SAID.test(head);
  const doneLast = DONE_LAST.test(head);
  return {
    counts,
    whole: isWholeVote(vote),
    three: vote?.yes != null && vote.no !== null && vote.abstain !== null,
    manner,
    outcome: outcome !== null,
    noted: outcome === 'noted' && !/Kenntnisnahme/u.test(head),
    acts: !other && (sitting.committee ? BY_COMMITTEE : BY_COUNCIL).test(head),
    now: NOW.test(head),
    state: STATE.test(head),
    ordersVoted: ORDERED.test(head) && counts && !other,
    noVerb: !VERB.test(head) && doneLast,
    doneLast,
    matter: ABOUT.test(head),
    matterFirst: MATTER_FIRST.test(head),
    pronoun: OF_BEFORE.test(head),
    colon: endsInColon(text),
    takesBack,
    alone: TOLD_ALONE.test(text),
    clauseVoted: SUB_CLAUSE.test(head) && (counts || manner),
    majority: MAJORITY.test(head),
    votesFor: VOTES_FOR.test(head),
    votedMotion: counts && isVotedMotion(sentence.text),
    person: person && !takesBack,
    conjunction,
    reported,
    says,
    speech: isSpeech(head),
    elsewhere: isElsewhere(head, sitting.committee),
    other,
    otherAmid,
    otherVoted: (other || otherAmid) && counts,
  };
}

export function cluesOf(sentence: Stretch, sitting: Sitting): DecidingClue[] {
  const tests = testsOf(sentence, sitting);
  return (Object.keys(tests) as DecidingClue[]).filter((name) => tests[name]);
}

/** `Dem Vorschlag „Lise-Meitner-Weg“ stimmt …`: what is quoted amid the sentence is a name, not speech. */
function withoutNames(text: string): string {
  return text.replace(/(?<![:,] ?)„[^„“”".:]{1,80}[“”"](?= [a-zäöü])/gu, '‚‘');
}
