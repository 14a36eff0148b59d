/** Who sends a paper of the administration, and whom it answers. */

import type { Party } from '../../../src/model/names.ts';
import { freshNumber, odd } from '../context.ts';
import { type Individual, individual, person, titled } from '../people.ts';
import { faction } from '../senders.ts';
import { COMMITTEES } from '../words.ts';
import type { OfficeContext } from './context.ts';
import { COMPANIES, DEPARTMENTS, OFFICES, TEAMS } from './words.ts';

/** The cell `Stadtamt` and the groups that it names. */
export function officeCell(ctx: OfficeContext): { printed: string; groups: string[] } {
  const { r } = ctx;
  if (odd(ctx, 'offices-several', 0.1)) {
    const groups = r.sample(OFFICES, 2);
    return { printed: groups.join(', '), groups };
  }
  const printed = r.weighted<string>([
    [8, r.pick(OFFICES)],
    [2, r.pick(COMPANIES)],
    [1, r.pick(TEAMS)],
    [1, `Dezernat ${r.pick(DEPARTMENTS)}`],
  ]);
  return { printed, groups: [printed] };
}

export interface Answered {
  /** The cell `zum/zur` as one text. */
  printed: string;
  /** The numbers in it. */
  numbers: string[];
  party: Party;
}

function member(ctx: OfficeContext): { printed: string; one: Individual; role: string } {
  const { r } = ctx;
  const whole = individual(r);
  const one = r.chance(0.4) ? { ...whole, name: whole.lastName } : whole;
  const role = one.female ? r.pick(['SRn', 'Stadträtin']) : r.pick(['SR', 'Stadtrat']);
  return { printed: `${role} ${titled(one)}`, one, role };
}

function paperNumber(ctx: OfficeContext, prefix: 'F' | 'A'): string {
  return `${prefix}${freshNumber(ctx)}/${String(ctx.year % 100).padStart(2, '0')}`;
}

/** The paper of a group, often with the member who signed it. */
export function answered(ctx: OfficeContext, to: 'anfrage' | 'antrag'): Answered {
  const { r } = ctx;
  const number = paperNumber(ctx, to === 'anfrage' ? 'F' : 'A');
  const group = faction(r);
  if (to === 'antrag' && odd(ctx, 'two-parents', 0.1)) {
    const others = Array.from({ length: 8 }, () => faction(r)).filter((one) => one !== group);
    const other = others[0] ?? 'Interfraktionell';
    const further = `${number}/1`;
    const joint = r.pick([', ', ' und ']);
    return {
      printed: `${number} ${group}${joint}${further} ${other}`,
      numbers: [number, further],
      party: { people: [], groups: [group, other] },
    };
  }
  if (to === 'antrag' && r.chance(0.25)) {
    const mover = r.pick(['Interfraktionell', r.pick(COMMITTEES)]);
    return { printed: `${number} ${mover}`, numbers: [number], party: { people: [], groups: [mover] } };
  }
  const joint = r.pick([' – ', ' ', '; ', ', ', ' - ']);
  if (r.chance(0.35)) {
    return {
      printed: `${number}${joint}${group}`,
      numbers: [number],
      party: { people: [], groups: [group] },
    };
  }
  const { printed, one, role } = member(ctx);
  const behind = r.chance(0.8);
  const parted = r.pick([', ', ' ']);
  const named = behind ? `${group}${parted}${printed}` : `${printed}, ${group}`;
  return {
    printed: `${number}${joint}${named}`,
    numbers: [number],
    party: { people: [person(one, role)], groups: [group] },
  };
}

/** Dezernat and office of an Information or a Drucksache. */
export function department(ctx: OfficeContext, company: boolean): { number: string; office: string | null } {
  const { r } = ctx;
  const number = r.pick(DEPARTMENTS);
  const alone = !company && odd(ctx, 'department-sends', 0.08);
  return {
    number,
    office: alone ? null : r.pick(company ? COMPANIES : OFFICES.filter((one) => one !== 'BOB')),
  };
}
