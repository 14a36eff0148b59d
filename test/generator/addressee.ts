/** To whom a paper goes. */

import type { CouncilContext } from './context.ts';
import { type Individual, individual, type PrintedParty, person, titled } from './people.ts';

export interface Addressee extends PrintedParty {
  /** `Oberbürgermeister`, for the salutation; with the name where it is printed. */
  role: string;
  lastName: string | null;
  title: string | null;
  female: boolean;
}

/** To whom the paper goes: mostly the mayor, Anträge to the council's chair. */
export function addressee(ctx: CouncilContext): Addressee {
  const { r } = ctx;
  const one = r.weighted<() => Individual>([
    [2, () => individual(r)],
    [1, () => ({ name: 'Lutz Trümper', lastName: 'Trümper', title: 'Dr.', female: false })],
    [1, () => ({ name: 'Simone Borris', lastName: 'Borris', title: null, female: true })],
  ])();
  const chair = ctx.kind === 'anfrage' ? r.chance(0.06) : r.chance(0.9);
  const role = chair
    ? one.female
      ? 'Vorsitzende des Stadtrates'
      : 'Vorsitzender des Stadtrates'
    : one.female
      ? 'Oberbürgermeisterin'
      : 'Oberbürgermeister';
  const address = `${one.female ? 'Frau' : 'Herrn'} ${titled(one)}`;
  const common = { role, title: one.title, female: one.female };
  // the chair is often addressed without a name: that is neither a person nor a group
  if (chair && r.chance(0.6))
    return { ...common, lastName: null, lines: [role], party: { people: [], groups: [] } };
  return {
    ...common,
    lastName: one.lastName,
    lines: r.chance(0.7) ? [role, address] : [`${role} ${address}`],
    party: { people: [person(one, role)], groups: [] },
  };
}
