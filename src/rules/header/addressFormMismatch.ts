import { type Gender, genderOfAddress, genderOfRole } from '../gender.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

/** The role and what stands around it: `Frau Oberbürgermeisterin Muster`, `Oberbürgermeisterin Frau Muster`. */
export const addressFormMismatch: Rule = {
  id: 'address-form-mismatch',
  severity: 'warning',
  kinds: ['anfrage', 'antrag'],
  what: 'role and form of address in the Adressat disagree',
  why: 'After a change in office the form often keeps half of the old entry (Oberbürgermeisterin Herrn …).',
  mend: 'Write role and form of address for the person who holds the office.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Adressat Oberbürgermeister Herrn Dr. Max Muster',
    bad: 'Adressat Oberbürgermeisterin Herrn Dr. Max Muster',
  },
  implies: [],
  check: (paper) => {
    const { header, addressee } = paper.record;
    const [person] = addressee.people;
    // of several people each would need the own form of address
    if (header.Adressat === null || addressee.people.length !== 1 || person?.role == null) return [];
    const address = genderOfAddress(header.Adressat);
    const start = header.Adressat.indexOf(person.role);
    const role = genderOfRole(header.Adressat.slice(Math.max(0, start - 5), start + person.role.length));
    if (address === null || role === null || address === role) return [];
    const message = `“${person.role}” is said of a ${noun(role)}, the form of address of a ${noun(address)}.`;
    const at = spotOf(paper, '/addressee/people/0/role');
    return [{ message, field: '/header/Adressat', at }];
  },
};

function noun(gender: Gender): string {
  return gender === 'female' ? 'woman' : 'man';
}
