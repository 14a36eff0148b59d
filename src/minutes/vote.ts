/** Votes as they are printed. What is not printed is not there. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { LocatedCount, VoteDraft } from './draft.ts';

const WORDS: Readonly<Record<string, number>> = {
  kein: 0,
  null: 0,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  ohne: 0,
  niemand: 0,
};
const COUNT =
  '(?<![\\d/.,A-Za-zÀ-ɏẞ-])(\\d{1,3}|(?:keine?|niemand|null|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:[rn])?)(?: ?[x×])?';
const BEFORE = {
  yes: new RegExp(
    `${COUNT} ?(?:Ja|JA)(?:-? ?[Ss]timmen?|-(?![A-Za-z]))|(?<![\\d/.,A-Za-zÀ-ɏẞ-])(\\d{1,3})(?: ?[x×])? ?(?:Ja|JA)(?![A-Za-zÀ-ɏẞ-])|${COUNT} (?:(?:[Dd]afür|Für|Pro|Zu)-?[Ss]timmen?|Stimmen? dafür|dafür|Zustimmungen?)|[Ff]ür [^.,;:]{1,80} stimm(?:en|t|ten|te) ${COUNT}|${COUNT}(?: [A-ZÄÖÜ][a-zäöüß]+)? mit Ja(?![A-Za-zÀ-ɏẞ])|(?<![A-Za-zÀ-ɏẞ])stimmten ${COUNT} [^.,;:]{1,80} zu(?![A-Za-zÀ-ɏẞ])`,
    'u',
  ),
  no: new RegExp(
    `${COUNT} ?(?:Nein|NEIN)(?:-? ?[Ss]timmen?|-(?![A-Za-z])|(?![A-Za-zÀ-ɏẞ]))|${COUNT} (?:[Dd]agegen-?[Ss]timmen?|Gegen-?[Ss]timmen?|Stimmen? dagegen|dagegen|Ablehnungen?|(?:Mitglieder |Stadträte )?stimm(?:en|t|ten|te) dagegen)|(ohne) Gegenstimmen?|${COUNT}(?: [A-ZÄÖÜ][a-zäöüß]+)? mit Nein(?![A-Za-zÀ-ɏẞ])|(niemand|keiner) (?:war|stimmte) dagegen`,
    'u',
  ),
  abstain: new RegExp(
    `${COUNT} ?(?:(?:Stimm-?)?[Ee]nthaltung(?:en)?|Enth\\.|Enth(?![A-Za-zÀ-ɏẞ])|enth(?:ält|alten|ielt|ielten) sich)|(ohne) (?:Gegenstimmen? (?:und|oder) )?(?:ohne )?(?:Stimm)?[Ee]nthaltung(?:en)?`,
    'u',
  ),
} as const;
const BEHIND = {
  yes: /(?:Ja(?:-?[Ss]timmen?)?|JA|[Dd]afür|Zustimmung(?:en)?) ?[:=] ?(\d{1,3})(?!\d)/u,
  no: /(?:Nein(?:-?[Ss]timmen?)?|NEIN|Gegenstimmen?|[Dd]agegen|Ablehnung(?:en)?) ?[:=] ?(\d{1,3})(?!\d)/u,
  abstain: /(?:(?:Stimm-?)?[Ee]nthaltung(?:en)?|ENTHALTUNG(?:EN)?|Enth\.?) ?[:=] ?(\d{1,3})(?!\d)/u,
} as const;
/** `Abstimmung: 9 – 0 – 0`, `mit 9-0-1`, `(7 : 0 : 2)`, `9/0/0` */
const THREE =
  /(?:Abstimmung(?:sergebnis)?[^\d:.]{0,60}:? ?|Votum(?: lautet)?:? ?|Ergebnis(?: lautet)?:? ?|(?:^| )(?:[Mm]it|[Bb]ei) |\(|[A-Za-z\d)]: ?|[a-zäöüß]\. |, (?=[\d :/–-]{5,16}\.?$)|^)(\d{1,3}) ?[-–—−:/] ?(\d{1,3}) ?[-–—−:/] ?(\d{1,3})(?![\d/-]|\.\d)(?! ?(?:Uhr|-\d))/u;
/** `… drei Stimmen dafür, … (3/1/0)`: the numbers once more, for sure. */
const BRACKETED = /\((\d{1,3}) ?[-–—−:/] ?(\d{1,3}) ?[-–—−:/] ?(\d{1,3})\)/u;
/** A small table of a vote, whichever of labels and numbers the text has first: `Ja Nein Enthaltung 5 0 0`, `Ja 4 Nein Enth. 0 1`. */
const TABLE =
  /^(?:Abstimmung(?:sergebnis)? ?:? ?)?(?=(?:\d{1,3} )*(?:Ja|JA))(?:\d{1,3} )*(?:Ja|JA)(?:-?[Ss]timmen)? (?:\d{1,3} )*(?:Nein|NEIN)(?:-?[Ss]timmen)? (?:\d{1,3} )*(?:Stimm)?(?:[Ee]nthaltung(?:en)?|ENTHALTUNG(?:EN)?|Enth\.?)(?: \d{1,3})*$/u;

/** Its three numbers with their places; `null` where the text is none. */
function tableCounts(text: string): RegExpMatchArray[] | null {
  if (text.length > LONGEST_TABLE || !TABLE.test(text)) return null;
  const found = [...text.matchAll(/(?<= |^)\d{1,3}(?= |$)/gu)];
  return found.length === PARTS.length ? found : null;
}

/** A table of a vote has fewer letters. */
const LONGEST_TABLE = 80;

/** `Ja 6 / Nein 0 / Enth. 1`, `Zustimmung 7, Ablehnung 0, Enthaltung 0`, `Dafür waren 6, dagegen 0, enthalten haben sich 0` */
const LIST =
  /(?<!\d ?)(?:(?:Ja|JA)(?:-?[Ss]timmen)?|Zustimmung(?:en)?|[Dd]afür(?: waren| stimm(?:en|t|ten))?|Für) (\d{1,3}) ?[/,;|–-]? ?(?:(?:Nein|NEIN)(?:-?[Ss]timmen)?|Ablehnung(?:en)?|[Dd]agegen(?: waren| stimm(?:en|t|ten))?|[Gg]egen) (\d{1,3}) ?[/,;|–-]? ?(?:Enth\.?|(?:Stimm)?[Ee]nthaltung(?:en)?|[Ee]nthalten(?: (?:haben|hat) sich)?) (\d{1,3})(?![\d/])/u;
/** `mit acht Stimmen bei einer Enthaltung`: for it, where it was carried. */
const VOICES = new RegExp(`(?:^| )mit ${COUNT} Stimmen?(?= bei | und |, | zu| ang| besch| best| gen)`, 'u');
const NOT_CARRIED = /abgelehnt|(?<![A-Za-zÀ-ɏẞ])(?:nicht|keine|lehnt|gegen)(?![A-Za-zÀ-ɏẞ])/u;
const MANNER =
  /(?<![A-Za-zÀ-ɏẞ])(?:(einstimmig(?:e[rnms]?)?)|(mehrheitlich(?:e[rnms]?)?|mit (?:Stimmen)?mehrheit))(?![A-Za-zÀ-ɏẞ])/iu;

const EACH =
  /\d ?(?:Ja|JA)(?![A-Za-zÀ-ɏẞ])|(?<![\d/.–-] ?)\d{1,3} ?[-–:/] ?\d{1,3} ?[-–:/] ?\d{1,3}(?! ?[\d/–-])/gu;

/** `… den Punkt 1 mit 5 : 0 : 0 und den Punkt 2 mit 1 : 4 : 0 Stimmen`: of which is it told? */
export function hasTwoVotes(text: string): boolean {
  return (text.slice(0, LONGEST).match(EACH) ?? []).length > 1;
}

/** No sentence with a vote is longer. */
const LONGEST = 3000;

type Part = 'yes' | 'no' | 'abstain';
const PARTS: readonly Part[] = ['yes', 'no', 'abstain'];

/** `null` where the text tells of no vote. */
export function readVote(whole: Stretch): VoteDraft | null {
  const text = whole.text.length > LONGEST ? sliceStretch(whole, 0, LONGEST) : whole;
  if (!/\d|stimm|nthalt|mehrheit|Ja|Nein/u.test(text.text)) return null;
  const vote: VoteDraft = { yes: null, no: null, abstain: null, manner: mannerIn(text) };
  const table = tableCounts(text.text);
  if (table !== null) return ofTable(text, table);
  const labelled = LIST.exec(text.text);
  const bracketed = labelled ?? BRACKETED.exec(text.text);
  const three = bracketed ?? THREE.exec(text.text);
  for (const [index, part] of PARTS.entries()) {
    const match = bracketed === null ? (BEHIND[part].exec(text.text) ?? BEFORE[part].exec(text.text)) : null;
    if (match !== null)
      vote[part] = countAt(text, match.index, match[0], match.slice(1).find((one) => one !== undefined)!);
    else if (three !== null) {
      const before = three[0].length - threeTail(three, index);
      vote[part] = countAt(text, three.index + before, three[0].slice(before), three[index + 1]!);
    }
  }
  const voices = vote.yes === null && !NOT_CARRIED.test(text.text) ? VOICES.exec(text.text) : null;
  if (voices !== null) vote.yes = countAt(text, voices.index, voices[0], voices[1]!);
  const empty = PARTS.every((part) => vote[part] === null) && vote.manner === null;
  return empty ? null : vote;
}

function ofTable(text: Stretch, counts: readonly RegExpMatchArray[]): VoteDraft {
  const [yes, no, abstain] = counts.map((one) => countAt(text, one.index!, one[0], one[0]));
  return { yes: yes!, no: no!, abstain: abstain!, manner: null };
}

/** Length of the match from its number `index` on. */
function threeTail(three: RegExpExecArray, index: number): number {
  let at = three[0].length;
  for (let number = 3; number > index; number--) at = three[0].lastIndexOf(three[number]!, at - 1);
  return three[0].length - at;
}

function countAt(text: Stretch, index: number, whole: string, printed: string): LocatedCount {
  const start = index + whole.indexOf(printed);
  return { value: numberOf(printed), at: sliceStretch(text, start, start + printed.length) };
}

function numberOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const word = printed.toLowerCase();
  return WORDS[word] ?? WORDS[word.replace(/[rn]$/, '')] ?? WORDS[word.replace(/e[rn]?$/, '')] ?? 0;
}

function mannerIn(text: Stretch): VoteDraft['manner'] {
  const found = MANNER.exec(text.text);
  if (found === null) return null;
  const at = sliceStretch(text, found.index, found.index + found[0].length);
  return { value: found[1] === undefined ? 'mehrheitlich' : 'einstimmig', at };
}

/** Does it hold counts, not only a word? */
export function isCounted(vote: VoteDraft | null): boolean {
  return vote !== null && PARTS.some((part) => vote[part] !== null);
}

/** Are there two counts at least, as no speech has them? */
export function isWholeVote(vote: VoteDraft | null): boolean {
  return vote !== null && PARTS.filter((part) => vote[part] !== null).length > 1;
}

/** The counts of one, with what only the other has. */
export function mergeVotes(one: VoteDraft | null, other: VoteDraft | null): VoteDraft | null {
  if (one === null || other === null) return one ?? other;
  return {
    yes: one.yes ?? other.yes,
    no: one.no ?? other.no,
    abstain: one.abstain ?? other.abstain,
    manner: one.manner ?? other.manner,
  };
}

/** A line that holds a vote and nothing else. */
const VOTE_LINE =
  /^(?:Abstimmung(?:sergebnis)?|Abst\.?|Votum|Ergebnis der Abstimmung|Ergebnis|Beschlu(?:ss|ß)|(?:Beschlu(?:ss|ß))?[Ee]mpfehlung)(?: (?:im|des) (?:Ausschu(?:ss|ß)(?:es)?|Stadtrate?s?)| zu[mr]? .{1,60})? ?:|^(?:Abstimmung|Votum) \d|^(?:Ja|JA|Ja-?[Ss]timmen|[Dd]afür) ?[:=] ?\d|^(?:Dafür (?:waren|stimm(?:en|t|ten))|Zustimmung(?:en)?) \d|^\(?\d{1,3} ?[-–—−:/] ?\d{1,3} ?[-–—−:/] ?\d{1,3}\)?\.?$|^\(?\d{1,3}x? ?(?:Ja|JA)(?:-?[Ss]timmen|-)?[ ,;/].{0,60}(?:Nein|NEIN).{0,60}$|^(?:einstimmig|mehrheitlich)(?: (?:angenommen|beschlossen|bestätigt|empfohlen|abgelehnt|zugestimmt|dafür|genehmigt))?[.!]?$/iu;

export function isVoteLine(text: string): boolean {
  return text.length < 160 && (VOTE_LINE.test(text) || isVoteTable(text));
}

/** Is it the small table of a vote, which is no part of a sentence? */
export function isVoteTable(text: string): boolean {
  return tableCounts(text) !== null;
}
