/** Where a paper is to be consulted on, and what else the forms of the administration hold in rows. */

import type { Consultation, ParsedDocument } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import { formSections } from './proposalForms.ts';
import { type Item, item, type Section, type Value } from './sections.ts';

export function consultationSections(record: ParsedDocument): Section[] {
  const { header, consultations, proposal } = record;
  // of Gremium and Sitzungstermin the header's own fields hold the first row
  const shown = header.Gremium === null && header.Sitzungstermin === null ? 0 : 1;
  return [
    {
      title: shown === 0 ? 'Sessions' : 'Further sessions',
      items: consultations.flatMap((row, index) => (index < shown ? [] : [sessionItem(row, index)])),
    },
    {
      title: 'Checks',
      items: (proposal?.checks ?? []).map(({ label, value }, index) => checkItem(label, value, index)),
    },
    ...formSections(proposal),
  ];
}

function sessionItem({ body, date, public: isPublic, role }: Consultation, index: number): Item {
  const value = (key: string, what: string, text: string | null): Value[] =>
    text === null
      ? []
      : [
          {
            pointer: pointerTo('consultations', index, key),
            name: `Session ${index + 1}, ${what}`,
            text,
            tone: 'form',
          },
        ];
  const treatment = isPublic === null ? null : isPublic ? 'öffentlich' : 'nicht öffentlich';
  return item(null, {
    details: [
      ...value('body', 'Gremium', body),
      ...value('date', 'Sitzungstermin', date),
      ...value('public', 'Behandlung', treatment),
      ...value('role', 'Zuständigkeit', role),
    ],
  });
}

function checkItem(label: string, value: boolean | null, index: number): Item {
  const at = pointerTo('proposal', 'checks', index);
  const name = `Check ${label}`;
  const details: Value[] =
    value === null ? [] : [{ pointer: `${at}/value`, name, text: value ? 'Ja' : 'Nein', tone: 'form' }];
  return item({ pointer: `${at}/label`, name: `${name}, its label`, text: label, tone: 'form' }, { details });
}
