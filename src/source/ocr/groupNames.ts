/** Names of groups that worn print tears, runs together or garbles. */

import distance from 'leven';
import { LOST_MARK } from './mend.ts';
import type { ReadWord } from './twoReadings.ts';

/** The last letter of a group's name, which stands apart in some prints: `LINK E/future!`. */
const LAST_LETTER = /^E(?!\p{L})/u;

/** `SPD- Stadtratsfraktion`, `GRÜNE /future!`: nothing goes on so but the word before. */
const PARTY_WITH_HYPHEN = /^[‘’'‚]?((?:AfD|CDU|FDP|SPD)(?:\/(?:AfD|CDU|FDP|SPD|BfM))?-)$/;
const OF_PARTY = /^(?:Stadtrats|Rats)?[fF]raktion(?!\p{L})/u;
const BEHIND_STROKE = /^\/(?:future|FDP|BfM|Volt|Tierschutz|Gartenpartei)/;
/** `LINKE Tierschutzpartei`: of the stroke between them nothing is left. */
const SECOND_PARTY = /^(?:future!|FDP|BfM|Volt|Tierschutzpartei|Gartenpartei)(?!\p{L})/u;
const FIRST_PARTY = /^(?:GRÜNE|LINKE|CDU|SPD|FDP)$/;

const STROKE = '/';

/** `SPD-Staulialsfi aktion`: behind a party's letters the word can be no other. */
const OF_GROUP = /^((?:AfD|CDU|FDP|SPD)-)(\p{L}{4,})$/u;
const GROUPS = ['Stadtratsfraktion', 'Ratsfraktion'];
const MOST_WRONG = 0.34;
/** So many pieces may its rest be torn into. */
const MOST_PIECES = 2;

/** The words of a line with a group's garbled word as it must be, which is doubtful. */
function withWornGroup(line: readonly ReadWord[]): readonly ReadWord[] {
  const at = line.findIndex(({ text }) => OF_GROUP.test(text));
  if (at < 0) return line;
  const [, party, begun] = OF_GROUP.exec(line[at]!.text) as unknown as string[];
  if (OF_PARTY.test(begun!)) return line;
  for (let pieces = 0; pieces <= MOST_PIECES && at + pieces < line.length; pieces++) {
    const taken = line.slice(at, at + pieces + 1);
    const rest =
      begun +
      taken
        .slice(1)
        .map(({ text }) => text)
        .join('');
    const group = GROUPS.find((one) => distance(rest, one) <= MOST_WRONG * one.length);
    if (
      group === undefined ||
      distance(rest, group) >= distance(rest + (line[at + pieces + 1]?.text ?? '###'), group)
    )
      continue;
    const other = taken.map(({ text }) => text).join(' ');
    const whole = { ...line[at]!, text: party + group, x1: taken.at(-1)!.x1, doubt: { other } };
    return [...line.slice(0, at), whole, ...line.slice(at + pieces + 1)];
  }
  return line;
}

/** The words of a line with what belongs to a group's name in one word, which is doubtful. */
export function joinedNames(line: readonly ReadWord[]): readonly ReadWord[] {
  const joined: ReadWord[] = [];
  for (const word of withWornGroup(line)) {
    const before = joined.at(-1);
    const party = joined.at(-2);
    if (before?.text === 'LINK' && LAST_LETTER.test(word.text)) {
      const doubt = before.doubt ?? word.doubt;
      joined[joined.length - 1] = { ...before, text: before.text + word.text, x1: word.x1, doubt };
    } else if (before !== undefined && goesOn(before.text, word.text)) {
      const text = before.text.replace(PARTY_WITH_HYPHEN, '$1') + word.text;
      const doubt = { other: `${before.text} ${word.text}` };
      joined[joined.length - 1] = { ...before, text, x1: word.x1, doubt };
    } else if (before !== undefined && FIRST_PARTY.test(before.text) && SECOND_PARTY.test(word.text)) {
      const doubt = { other: `${before.text} ${word.text}` };
      joined[joined.length - 1] = { ...before, text: `${before.text}/${word.text}`, x1: word.x1, doubt };
    } else if (
      before?.text === STROKE &&
      SECOND_PARTY.test(word.text) &&
      FIRST_PARTY.test(party?.text ?? '')
    ) {
      const doubt = { other: `${party!.text} / ${word.text}` };
      joined.splice(-2, 2, { ...party!, text: `${party!.text}/${word.text}`, x1: word.x1, doubt });
    } else joined.push(word);
  }
  return joined.map(withMark);
}

/** The same of a name that was joined here. */
function withMark(word: ReadWord): ReadWord {
  const text = word.text.replace(LOST_MARK, 'future!');
  return text === word.text ? word : { ...word, text, doubt: { other: word.text } };
}

/** `A0097 /22`: the year of a paper's number. */
const NUMBER = /^[(„"]?(?:DS|[FASI])\d{4}$/;
const YEAR = /^\/\d{2}(?!\d)/;

function goesOn(before: string, text: string): boolean {
  if (NUMBER.test(before) && YEAR.test(text)) return true;
  if (PARTY_WITH_HYPHEN.test(before)) return OF_PARTY.test(text);
  return BEHIND_STROKE.test(text) && PARTY_BEFORE.test(before);
}

const PARTY_BEFORE = /^(?:GRÜNEN?|Grünen?|CDU|SPD|FDP|LINKE|DIE|Linke|Gartenpartei)$/;
