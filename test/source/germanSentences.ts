/** Seeded German sentences as a council paper has them, rich in characters above ASCII. Invented words and people. */

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBJECTS = [
  ...['die Stadtverwaltung', 'der Oberbürgermeister', 'die Ausländerbehörde', 'der Bürgerverein Süd'],
  ...['unsere Fraktion', 'das Grünflächenamt', 'die Wählergemeinschaft', 'der Träger der Kindertagesstätte'],
  ...['die Geschäftsführung', 'eine größere Gruppe von Anwohnern', 'das Ordnungsamt', 'der Beigeordnete'],
  ...['die Überwachungsstelle', 'das Öffentlichkeitsreferat', 'der Ältestenrat', 'die ärztliche Leitung'],
];
const VERBS = [
  ...[
    'prüft',
    'unterstützt',
    'begrüßt',
    'lehnt ab',
    'verschließt',
    'benötigt',
    'veröffentlicht',
    'beschließt',
  ],
  ...[
    'erwägt',
    'überarbeitet',
    'schätzt',
    'ändert',
    'gewährleistet',
    'fördert',
    'plant',
    'meldet',
    'kündigt an',
  ],
];
const OBJECTS = [
  ...[
    'den Ausbau der Brückenstraße',
    'die Maßnahmen am Fußweg',
    'neue Spielgeräte',
    'zusätzliche Stellplätze',
  ],
  ...[
    'die Übernahme der Kosten',
    'einen Änderungsantrag',
    'die Öffnungszeiten des Bürgerbüros',
    'den Haushalt',
  ],
  ...[
    'Zuschüsse für Vereine',
    'die Lärmschutzwände',
    'Gebühren und Beiträge',
    'das Ökokonto',
    'die Fördermittel',
  ],
  ...['den größten Teil der Grünflächen', 'die Ausweisung von Radwegen', 'das Konzept', 'die Müllabfuhr'],
  ...['drei Wärmepumpen', 'eine außerplanmäßige Sitzung', 'die Ämterstruktur', 'die Überprüfung der Aufzüge'],
];
const PLAIN = [
  ...['im kommenden Jahr', 'nach Angaben der Verwaltung', 'mit sofortiger Wirkung', 'in der letzten Sitzung'],
  ...[
    'im Rahmen des Projekts',
    'ohne weitere Aussprache',
    'zum Jahresende',
    'bis auf Weiteres',
    'in Abstimmung',
  ],
  ...['gemeinsam mit dem Land', 'trotz der Bedenken', 'seit mehreren Wochen'],
];
const EXTRAS = [
  ...['gemäß § 5 Abs. 2', 'nach §§ 12 und 13', 'für 1.250 €', 'zu je 40 €/m²', 'bei –5 °C', 'ab 30 °C'],
  ...[
    '– wie schon 2019 –',
    '2013–2015',
    '(vgl. § 8)',
    'auf 350 m² Fläche',
    '… und so weiter',
    'rund 3 Mio. €',
  ],
  ...['geht´s weiter', 'im Café am Markt', 'für 12 T€', 'von 9:00–17:00 Uhr', 'bei 20° Neigung'],
];
const QUOTED = [
  ...['Soziale Stadt', 'Grüne Mitte', 'Straße der Künste', 'Über den Dächern', 'Wir für Süd', 'öffentlich'],
  ...['ÖPNV 2030', 'ähnliche Fälle', 'Haus am Fluss', 'Äußerer Ring', 'Kurz & bündig', 'Mut zur Lücke'],
];
const PEOPLE = [
  ...[
    'Jörg Müßig',
    'Käthe Größler',
    'Anaïs Lefèvre',
    'René Überall',
    'Sørensen',
    'Núria Peña',
    'Grzegorz Böhm',
  ],
  ...[
    'Günther Weiß',
    'Ines Öhler',
    'Bärbel Ätzold',
    'François Döring',
    'Zoë Strauß',
    'Heinz Ülker',
    'Mária Kőszegi',
  ],
  ...['Žaneta Nováková', 'Škoda-Händler Löbe', 'Çelik', 'Ülkü Yıldız', 'Łukasz Wójcik', 'Åsa Lindström'],
];
const CAPITALS = [
  ...['BÜRGERFRAGESTUNDE', 'MÄRZ', 'BÜNDNIS 90/DIE GRÜNEN', 'ÖFFENTLICHE SITZUNG', 'ÄNDERUNGSANTRAG', 'FÜR'],
];
const QUOTES = ['„“', '„“', '„“', '‚‘', '»«', '""', '“”'];

/** One sentence with its full stop. */
export function sentence(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const parts = [pick(SUBJECTS), pick(VERBS)];
  if (random() < 0.5) parts.push(pick(PLAIN));
  if (random() < 0.3) parts.push(pick(EXTRAS));
  parts.push(pick(OBJECTS));
  if (random() < 0.25) {
    const marks = pick(QUOTES);
    parts.push(`${marks[0]!}${pick(QUOTED)}${marks[1]!}`);
  }
  if (random() < 0.12) parts.push(`mit ${pick(PEOPLE)}`);
  if (random() < 0.08) parts.push(pick(CAPITALS));
  if (random() < 0.2) parts.push(pick(EXTRAS));
  const text = parts.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}${pick(['.', '.', '.', '?', ';', '!'])}`;
}

/**
 * Sentences, some on new lines, cut to exactly `length` characters; a cut may fall inside a word.
 * Sentences for which `usable` is false are left out.
 */
export function germanText(
  seed: number,
  length: number,
  usable: (sentence: string) => boolean = () => true,
): string {
  const random = seeded(seed);
  let text = '';
  while (text.length < length) {
    const next = sentence(random);
    if (usable(next)) text += text === '' ? next : `${random() < 0.2 ? '\n' : ' '}${next}`;
  }
  return text.slice(0, length).normalize('NFC');
}
