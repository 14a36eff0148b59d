import { type Gender, genderOfAddress, genderOfRole } from '../gender.ts';
import type { CheckedPaper, Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const salutationMismatch: Rule = {
  id: 'salutation-mismatch',
  severity: 'warning',
  kinds: ['anfrage', 'antrag'],
  what: 'salutation and Adressat disagree (Frau, Herr)',
  why: 'After a change in office one of the two often keeps the old wording, and the letter addresses somebody else.',
  mend: 'Let salutation and Adressat speak of the same person.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Sehr geehrter Herr Oberbürgermeister,',
    bad: 'Sehr geehrte Frau Oberbürgermeisterin,',
  },
  implies: [],
  check: (paper) => {
    const { salutation } = paper.record;
    // both forms of address in one salutation, or none (`Sehr geehrte Damen und Herren`), tell nothing
    const addressed = addresseeGender(paper);
    const greeted = salutation === null ? null : genderOfAddress(salutation);
    if (addressed === null || greeted === null || addressed === greeted) return [];
    const message = `The salutation speaks to a ${noun(greeted)}, the Adressat is a ${noun(addressed)}.`;
    return [{ message, field: '/salutation', at: spotOf(paper, '/salutation') }];
  },
};

/** Of the one addressee; where role and form of address disagree, which has a rule of its own, neither counts. */
function addresseeGender({ record }: CheckedPaper): Gender | null {
  const text = record.header.Adressat;
  if (text === null || record.addressee.people.length > 1) return null;
  const address = genderOfAddress(text);
  const role = genderOfRole(text);
  if (address !== null && role !== null && address !== role) return null;
  // `Stadtrat` is a council there, no man
  return address ?? (record.addressee.groups.length > 0 ? null : role);
}

function noun(gender: Gender): string {
  return gender === 'female' ? 'woman' : 'man';
}
