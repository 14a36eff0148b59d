/** One rule for each field that the form prints: it must be filled in. */

import type { Severity } from '../../model/diagnosticNames.ts';
import type { HeaderField, Kind } from '../../model/names.ts';
import { type Example, type Rule, WHOLE_KINDS } from '../rule.ts';
import { isMalformed, labelSpot } from '../spot.ts';

const ALL_KINDS: readonly Kind[] = [...WHOLE_KINDS, 'stellungnahme', 'information', 'drucksache'];
const SEED = 'text/tabs-seed-form.txt';

interface FieldRule {
  id: string;
  severity: Severity;
  field: HeaderField;
  /** The kinds whose form prints the field. */
  kinds: readonly Kind[];
  why: string;
  examples: Example;
  implies?: readonly string[];
}

const FIRST_ROW = 'Anfrage öffentlich\tDatum 12.05.2021\tNummer F0123/21';

const FIELDS: readonly FieldRule[] = [
  {
    id: 'date-missing',
    severity: 'error',
    field: 'Datum',
    kinds: ALL_KINDS,
    why: 'A paper without a date cannot be put in order, and no deadline can be counted from it.',
    examples: { paper: SEED, good: FIRST_ROW, bad: 'Anfrage öffentlich\tDatum\tNummer F0123/21' },
  },
  {
    id: 'number-missing',
    severity: 'error',
    field: 'Nummer',
    kinds: ALL_KINDS,
    why: 'The number is the name by which minutes, answers and archives refer to the paper.',
    examples: { paper: SEED, good: FIRST_ROW, bad: 'Anfrage öffentlich\tDatum 12.05.2021\tNummer' },
  },
  {
    id: 'sender-missing',
    severity: 'warning',
    field: 'Absender',
    kinds: WHOLE_KINDS,
    why: 'Only members, groups and bodies of the council may bring a paper in; who did must be on it.',
    examples: {
      paper: SEED,
      good: 'Absender Stadtrat Ulf Sandhagen Fraktion GRÜNE/future!',
      bad: 'Absender',
    },
  },
  {
    id: 'addressee-missing',
    severity: 'info',
    field: 'Adressat',
    kinds: ['anfrage', 'antrag'],
    why: 'The addressee has to answer, or to put the paper on the agenda.',
    examples: { paper: SEED, good: 'Adressat Oberbürgermeister Herrn Dr. Max Muster', bad: 'Adressat' },
  },
  {
    id: 'committee-missing',
    severity: 'warning',
    field: 'Gremium',
    kinds: WHOLE_KINDS,
    why: 'Without the body that is to deal with it the paper gets on no agenda.',
    examples: {
      paper: SEED,
      good: 'Gremium Stadtrat\tSitzungstermin 20.05.2021',
      bad: 'Gremium\tSitzungstermin 20.05.2021',
    },
  },
  {
    id: 'session-date-missing',
    severity: 'info',
    field: 'Sitzungstermin',
    kinds: WHOLE_KINDS,
    why: 'Deadlines are counted back from the session. The cell is left empty where the session is not fixed yet.',
    examples: {
      paper: SEED,
      good: 'Gremium Stadtrat\tSitzungstermin 20.05.2021',
      bad: 'Gremium Stadtrat\tSitzungstermin',
    },
  },
  {
    id: 'amended-paper-missing',
    severity: 'warning',
    field: 'Verhandlungsgegenstand',
    kinds: ['aenderungsantrag'],
    why: 'An Änderungsantrag is put to the vote together with the paper that it amends.',
    examples: {
      paper: 'text/tabs-amendment-second-level.txt',
      good: 'Zum Verhandlungsgegenstand DS0172/19/1\tDatum 21.05.2019',
      bad: 'Zum Verhandlungsgegenstand\tDatum 21.05.2019',
    },
  },
];

function fieldRule({ id, severity, field, kinds, why, examples, implies = [] }: FieldRule): Rule {
  return {
    id,
    severity,
    kinds,
    what: `the form has no ${field}`,
    why,
    mend: `Fill in ${field}.`,
    examples,
    implies,
    check: (paper) => {
      if (paper.record.header[field] !== null || isMalformed(paper, field)) return [];
      const printed = paper.form?.labels.some((label) => label.field === field) ?? false;
      const message = printed ? `Nothing stands under ${field}.` : `The form has no ${field}.`;
      return [{ message, field: `/header/${field}`, at: labelSpot(paper, field) }];
    },
  };
}

export const FIELD_MISSING: readonly Rule[] = FIELDS.map(fieldRule);
