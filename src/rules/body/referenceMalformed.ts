import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { partSpots } from '../spot.ts';
import { bodyTexts } from '../values.ts';

/** Prefix, digits, a stroke and digits: what may be meant as a paper's number. */
const CANDIDATE = /(?<![A-Za-zÀ-ɏẞ\d/.-])(DS|[FASI])( ?)(\d{1,6}) ?([/-]) ?(\d{1,4})(?![A-Za-zÀ-ɏẞ\d])/gu;
/** Every candidate has this in it; most texts do not, and it is found much faster. */
const STROKE = /\d ?[/-] ?\d/;
/** What must stand before a prefix that is parted from its digits: `5 A 123/19` is the file number of a court. */
const NAMED =
  /(?<![A-Za-zÀ-ɏẞ])(?:Anfrage|Änderungsantrag|Antrag|Drucksache|Stellungnahme|Information|Vorlage)[a-zß-ɏ]{0,3} (?:Nr\. ?)?$/u;

export const referenceMalformed: Rule = {
  id: 'reference-malformed',
  severity: 'warning',
  kinds: WHOLE_KINDS,
  what: 'a cited number does not have the form of a paper’s number',
  why: 'A number with a digit too few or without its year leads to no paper.',
  mend: 'Write prefix, four digits, stroke and two digits of the year: F0147/20, DS0172/19.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'über die nächtliche Beleuchtung klagen.',
    bad: 'über die nächtliche Beleuchtung klagen (siehe F147/20).',
  },
  implies: [],
  check: (paper) =>
    bodyTexts(paper.record).flatMap(({ pointer, text }) => {
      if (!STROKE.test(text)) return [];
      const found = [...text.matchAll(CANDIDATE)].filter((match) => isMalformed(match, text));
      const parts = found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
      return partSpots(paper, pointer, text, parts).map((at, index) => ({
        message: `“${found[index]![0]}” is not the number of a paper.`,
        field: pointer,
        at,
      }));
    }),
};

/** `A14/2` is a motorway, `A320-200` an aircraft, `S1/2` a tram: without four digits or a stroke only longer ones count. */
function isMalformed(match: RegExpExecArray, text: string): boolean {
  const [, prefix = '', space = '', digits = '', mark = '', tail = ''] = match;
  const known = digits.length === 4 && mark === '/';
  if (known && (tail.length === 2 || /^(?:19|20)\d\d$/.test(tail))) return false;
  if (mark === '-' && digits.length !== 4) return false;
  if (prefix !== 'DS' && digits.length < 3) return false;
  return space === '' || NAMED.test(text.slice(Math.max(0, match.index - 40), match.index));
}
