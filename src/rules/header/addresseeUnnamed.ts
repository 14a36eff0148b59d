import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const addresseeUnnamed: Rule = {
  id: 'addressee-unnamed',
  severity: 'info',
  kinds: ['anfrage', 'antrag'],
  what: 'the Adressat names no person and no office that is a body',
  why: 'The form asks for the office and who holds it. The office alone is common where the council’s chair is addressed.',
  mend: 'Add the name behind the office: Oberbürgermeisterin Frau Petra Muster.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Adressat Oberbürgermeister Herrn Dr. Max Muster',
    bad: 'Adressat Oberbürgermeister',
  },
  implies: [],
  check: (paper) => {
    const { header, addressee } = paper.record;
    if (header.Adressat === null || addressee.people.length + addressee.groups.length > 0) return [];
    const message = 'The Adressat names nobody.';
    return [{ message, field: '/header/Adressat', at: spotOf(paper, '/header/Adressat') }];
  },
};
