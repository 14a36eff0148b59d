/** Who sends a paper: the lines of the form's Absender cell and what they say. */

import type { Context } from './context.ts';
import { type Individual, individuals, type PrintedParty, person, titled } from './people.ts';
import type { Random } from './random.ts';
import { COMMITTEES, COMPOUND_FACTIONS, FACTIONS, LOCAL_COUNCILS } from './words.ts';

export function faction(r: Random): string {
  return r.chance(0.2) ? r.pick(COMPOUND_FACTIONS) : `Fraktion ${r.pick(FACTIONS)}`;
}

function councillor(r: Random, one: Individual): string {
  return r.weighted([
    [6, one.female ? 'Stadträtin' : 'Stadtrat'],
    [1, one.female ? 'SRn' : 'SR'],
    [1, one.female ? 'Fraktionsvorsitzende' : 'Fraktionsvorsitzender'],
  ] as const);
}

export interface Sender extends PrintedParty {
  /** Who may sign: each with role and group. */
  signatories: { one: Individual; role: string; group: string | null }[];
}

function onePerson(r: Random): Sender {
  const [one] = individuals(r, 1) as [Individual];
  const role = councillor(r, one);
  const group = faction(r);
  return {
    lines: [`${role} ${titled(one)}`, group],
    party: { people: [person(one, role)], groups: [group] },
    signatories: [{ one, role, group }],
  };
}

/** People who share a group: one a line, or two in one line with `und`. */
function colleagues(r: Random): Sender {
  const people = individuals(r, r.int(2, 3)).map((one) => ({
    one,
    role: one.female ? 'Stadträtin' : 'Stadtrat',
  }));
  const group = faction(r);
  const printed = people.map((p) => `${p.role} ${titled(p.one)}`);
  const lines = people.length === 2 && r.chance(0.5) ? [printed.join(' und ')] : printed;
  return {
    lines: [...lines, group],
    party: { people: people.map((p) => person(p.one, p.role)), groups: [group] },
    signatories: people.map((p) => ({ ...p, group })),
  };
}

/** `Stadträte X und Y`: the plural role stands with each. */
function pluralRole(r: Random): Sender {
  const [a, b] = individuals(r, 2) as [Individual, Individual];
  const group = faction(r);
  const role = a.female && b.female ? 'Stadträtinnen' : 'Stadträte';
  return {
    lines: [`${role} ${titled(a)} und ${titled(b)}`, group],
    party: { people: [person(a, role), person(b, role)], groups: [group] },
    signatories: [a, b].map((one) => ({ one, role: one.female ? 'Stadträtin' : 'Stadtrat', group })),
  };
}

/** `SR A Fraktion X SRn B Fraktion Y`. */
function acrossGroups(r: Random): Sender {
  const names = r.sample(FACTIONS, 2).map((f) => `Fraktion ${f}`);
  const signatories = individuals(r, 2).map((one, i) => ({
    one,
    role: one.female ? 'SRn' : 'SR',
    group: names[i] ?? null,
  }));
  return {
    lines: signatories.flatMap((s) => [`${s.role} ${titled(s.one)}`, s.group ?? '']),
    party: { people: signatories.map((s) => person(s.one, s.role)), groups: names },
    signatories,
  };
}

function groupsOnly(r: Random): Sender {
  const names = r.sample(FACTIONS, 3);
  const [first = '', second = '', third = ''] = names;
  const [lines, groups] = r.weighted<[string[], string[]]>([
    [6, [[`Fraktion ${first}`], [`Fraktion ${first}`]]],
    [2, [['Interfraktionell'], ['Interfraktionell']]],
    [
      2,
      [
        ['Interfraktionell', `Fraktion ${first}, SPD-Stadtratsfraktion`],
        ['Interfraktionell', `Fraktion ${first}`, 'SPD-Stadtratsfraktion'],
      ],
    ],
    [2, [[`Fraktionen ${first}, ${second} und ${third}`], names.map((n) => `Fraktion ${n}`)]],
    [
      1,
      [
        [`Fraktion ${first}`, `Fraktion ${second}`],
        [`Fraktion ${first}`, `Fraktion ${second}`],
      ],
    ],
    [
      1,
      [
        ['Interfraktionell', `Fraktionen ${first} und ${second}`],
        ['Interfraktionell', `Fraktion ${first}`, `Fraktion ${second}`],
      ],
    ],
  ]);
  const signing = groups.filter((g) => g !== 'Interfraktionell');
  const count = signing.length > 1 ? signing.length : r.int(1, 3);
  const signatories = individuals(r, count).map((one, i) => ({
    one,
    role: one.female ? 'Fraktionsvorsitzende' : 'Fraktionsvorsitzender',
    group: signing[signing.length > 1 ? i : 0] ?? `Fraktion ${names[i] ?? first}`,
  }));
  return { lines, party: { people: [], groups }, signatories };
}

function body(r: Random): Sender {
  const group = r.pick([...COMMITTEES, ...LOCAL_COUNCILS]);
  const [one] = individuals(r, 1) as [Individual];
  const role = group.startsWith('Ortschaftsrat')
    ? one.female
      ? 'Ortsbürgermeisterin'
      : 'Ortsbürgermeister'
    : one.female
      ? 'Vorsitzende'
      : 'Vorsitzender';
  return {
    lines: [group],
    party: { people: [], groups: [group] },
    signatories: [{ one, role, group: null }],
  };
}

export function sender(ctx: Context): Sender {
  return ctx.r.weighted<(r: Random) => Sender>([
    [5, onePerson],
    [2, colleagues],
    [1, pluralRole],
    [1, acrossGroups],
    [5, groupsOnly],
    [1, body],
  ])(ctx.r);
}
