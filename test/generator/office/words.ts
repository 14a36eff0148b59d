/** Words of the administration: offices, departments, who signs, what is enclosed. People are invented. */

import { LAST_NAMES } from '../words.ts';

export const OFFICES =
  'Amt 66,Amt 61,Amt 30,Amt 31,Amt 37,Amt 51,Amt 63,FB 01,FB 02,FB 23,FB 32,FB 40,FB 41,FB 62,FB 67,BOB'.split(
    ',',
  );
/** Offices of municipal companies. */
export const COMPANIES = ['EB KGm', 'EB SFM', 'EB SAB', 'EB Puppentheater'];
export const DEPARTMENTS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
/** Offices within a department: each is one, whatever its comma. */
export const TEAMS = ['Dez III, Team 4', 'Dez VI, Team 2'];

/** What a sentence calls an office, in the dative. */
export const OFFICES_DATIVE = [
  'dem Amt 61',
  'dem Amt 66',
  'dem FB 02',
  'dem FB 40',
  'dem Fachbereich 32',
  'dem EB KGm',
  'dem Eigenbetrieb Stadtgarten und Friedhöfe Magdeburg',
  'dem Rechtsamt',
  'dem Behindertenbeauftragten',
  'der Unteren Denkmalschutzbehörde',
  'der Gleichstellungsbeauftragten',
];

export const BUSINESS_COMMITTEES = [
  'Betriebsausschuss Kommunales Gebäudemanagement',
  'Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg',
  'Betriebsausschuss Puppentheater',
];
export const LEGAL_COMMITTEE = 'Ausschuss für kommunale Rechts- und Bürgerangelegenheiten';

/** Behind `Beigeordneter für`, as the printed lines. */
export const PORTFOLIOS: readonly (readonly string[])[] = [
  ['Finanzen und Vermögen'],
  ['Umwelt und Stadtentwicklung'],
  ['Kultur, Schule und Sport'],
  ['Stadtentwicklung,', 'Bau und Verkehr'],
  ['Wirtschaft, Tourismus', 'und regionale Zusammenarbeit'],
  ['Soziales, Jugend', 'und Gesundheit'],
  ['Personal, Bürgerservice und Ordnung'],
];

/** Surnames that are no other word: one of them alone in a line is a name. */
export const SURNAMES = LAST_NAMES.filter(
  (name) => !['Muster', 'Beispiel', 'Probe', 'Rätsel'].includes(name),
);

export const ENCLOSED =
  'Lageplan|Übersichtsplan|Kostenberechnung|Fotodokumentation|Synopse|Satzungstext|Auswertung der Zählung|Liste der Standorte|Stellungnahme des Landes|Klimarelevanzprüfung|Bilanz 2020|Abwägungskatalog'.split(
    '|',
  );
