/** Words of made sittings. */

export const THINGS = [
  'Radweg',
  'Spielplatz',
  'Bebauungsplan Nr. 274-1',
  'Haltestelle',
  'Kita-Bedarfsplanung',
  'Grünfläche',
  'Schwimmhalle',
  'Satzung',
  'Marktordnung',
  'Brücke',
  '1. Änderung der Gebührenordnung',
  'Wirtschaftsplan 2025',
  'Straßenreinigung',
  'Förderrichtlinie',
  'Jahresabschluss 2023',
];
export const PLACES = [
  'Lindwurmplatz',
  'Amselgrund',
  'Neue Sohle',
  'Kranichstraße',
  'Alte Fähre',
  'Rosengarten',
  'Ziegelweg',
  'Mühlenkamp',
  'Südhang',
  'Brunnenviertel',
];
export const TAILS = [
  '',
  '',
  ' - Grundsatzbeschluss',
  ' und Freigabe der Mittel für die Jahre 2025 bis 2027 einschließlich der Erschließung',
  ' im Rahmen der Städtebauförderung und der Fortschreibung des Konzeptes',
  ' (Prüfauftrag)',
];
export const GROUPS = [
  'Fraktion Blaue Liste',
  'Interfraktionell',
  'Fraktion GRÜNE/future!',
  'Ausschuss UwE',
  'SR Ulf Sandhagen Fraktion Blaue Liste',
];
export const OFFICES = [
  'Oberbürgermeisterin',
  'Beigeordnete für Finanzen und Vermögen',
  'Beigeordneter für Wirtschaft, Tourismus und regionale Zusammenarbeit',
];
export const TOLD = [
  'Stadtrat Sandhagen, Fraktion Blaue Liste, bringt den Antrag ein und bittet um Zustimmung.',
  'Beigeordnete Wolter geht auf die Nachfragen ein und verweist auf den Beschluss-Nr. 691-021(VI)15.',
  'Stadträtin Ehlert, Fraktion GRÜNE/future!, fragt nach dem Stand der Planungen am 12. Januar 2024 und den Kosten.',
  'Der Ausschuss StBV empfiehlt die Beschlussfassung.',
];
export const WORDINGS = [
  'Die Oberbürgermeisterin wird beauftragt, das Vorhaben umzusetzen und dem Stadtrat halbjährlich zu berichten.',
  'Der Stadtrat beschließt die Fassung gemäß Anlage, die Bestandteil des Beschlusses ist, mit allen darin enthaltenen Hinweisen zur Umsetzung.',
  '5.3 Der Beschluss über die vorläufige Ordnung wird aufgehoben.',
  'Die 6. Sitzung des Beirates im Juni ist abzuwarten.',
];
