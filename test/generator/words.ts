/** Words of council papers: nouns with their forms, adjectives, verbs, names. People and streets are invented. */

export type Gender = 'm' | 'f' | 'n';

/** A countable noun: nominative and genitive singular, nominative and dative plural. */
export interface Noun {
  gender: Gender;
  singular: string;
  genitive: string;
  plural: string;
  dativePlural: string;
}

/** `m Radweg Radweges Radwege Radwegen` */
function noun(line: string): Noun {
  const [gender, singular = '', genitive = '', plural = '', dativePlural = ''] = line.split(' ');
  return { gender: gender as Gender, singular, genitive, plural, dativePlural };
}

/** Things that a city builds, keeps up or closes. */
export const THINGS: readonly Noun[] = [
  'm Radweg Radweges Radwege Radwegen',
  'm Gehweg Gehweges Gehwege Gehwegen',
  'm Spielplatz Spielplatzes Spielplätze Spielplätzen',
  'm Bolzplatz Bolzplatzes Bolzplätze Bolzplätzen',
  'm Parkplatz Parkplatzes Parkplätze Parkplätzen',
  'm Fußgängerüberweg Fußgängerüberweges Fußgängerüberwege Fußgängerüberwegen',
  'm Trinkbrunnen Trinkbrunnens Trinkbrunnen Trinkbrunnen',
  'm Wertstoffhof Wertstoffhofes Wertstoffhöfe Wertstoffhöfen',
  'm Friedhof Friedhofes Friedhöfe Friedhöfen',
  'm Bahnübergang Bahnüberganges Bahnübergänge Bahnübergängen',
  'm WLAN-Zugangspunkt WLAN-Zugangspunktes WLAN-Zugangspunkte WLAN-Zugangspunkten',
  'f Straßenbahnhaltestelle Straßenbahnhaltestelle Straßenbahnhaltestellen Straßenbahnhaltestellen',
  'f Kindertagesstätte Kindertagesstätte Kindertagesstätten Kindertagesstätten',
  'f Grundschule Grundschule Grundschulen Grundschulen',
  'f Sporthalle Sporthalle Sporthallen Sporthallen',
  'f Grünanlage Grünanlage Grünanlagen Grünanlagen',
  'f Fußgängerbrücke Fußgängerbrücke Fußgängerbrücken Fußgängerbrücken',
  'f Beleuchtungsanlage Beleuchtungsanlage Beleuchtungsanlagen Beleuchtungsanlagen',
  'f Fahrradabstellanlage Fahrradabstellanlage Fahrradabstellanlagen Fahrradabstellanlagen',
  'f Lichtsignalanlage Lichtsignalanlage Lichtsignalanlagen Lichtsignalanlagen',
  'f Obdachlosenunterkunft Obdachlosenunterkunft Obdachlosenunterkünfte Obdachlosenunterkünften',
  'f Kleingartenanlage Kleingartenanlage Kleingartenanlagen Kleingartenanlagen',
  'f Stadtteilbibliothek Stadtteilbibliothek Stadtteilbibliotheken Stadtteilbibliotheken',
  'f Ufermauer Ufermauer Ufermauern Ufermauern',
  'f E-Ladesäule E-Ladesäule E-Ladesäulen E-Ladesäulen',
  'n Schwimmbad Schwimmbades Schwimmbäder Schwimmbädern',
  'n Jugendzentrum Jugendzentrums Jugendzentren Jugendzentren',
  'n Feuerwehrgerätehaus Feuerwehrgerätehauses Feuerwehrgerätehäuser Feuerwehrgerätehäusern',
  'n Begegnungszentrum Begegnungszentrums Begegnungszentren Begegnungszentren',
  'n Bürgerbüro Bürgerbüros Bürgerbüros Bürgerbüros',
  'n Wartehäuschen Wartehäuschens Wartehäuschen Wartehäuschen',
  'n Parkhaus Parkhauses Parkhäuser Parkhäusern',
  'n Denkmal Denkmals Denkmäler Denkmälern',
  'n Übergangswohnheim Übergangswohnheims Übergangswohnheime Übergangswohnheimen',
].map(noun);

/** Papers and plans: what is drawn up, decided, amended. */
export const PLANS: readonly Noun[] = [
  'm Bebauungsplan Bebauungsplanes Bebauungspläne Bebauungsplänen',
  'm Haushaltsplan Haushaltsplanes Haushaltspläne Haushaltsplänen',
  'm Maßnahmenplan Maßnahmenplanes Maßnahmenpläne Maßnahmenplänen',
  'f Prioritätenliste Prioritätenliste Prioritätenlisten Prioritätenlisten',
  'f Stellplatzsatzung Stellplatzsatzung Stellplatzsatzungen Stellplatzsatzungen',
  'f Machbarkeitsstudie Machbarkeitsstudie Machbarkeitsstudien Machbarkeitsstudien',
  'f Gebührenordnung Gebührenordnung Gebührenordnungen Gebührenordnungen',
  'n Verkehrskonzept Verkehrskonzeptes Verkehrskonzepte Verkehrskonzepten',
  'n Förderprogramm Förderprogramms Förderprogramme Förderprogrammen',
  'n Gutachten Gutachtens Gutachten Gutachten',
  'n Integrationskonzept Integrationskonzeptes Integrationskonzepte Integrationskonzepten',
].map(noun);

/** Stems that take the weak endings -e and -en. */
export const ADJECTIVES =
  'städtisch barrierefrei neu öffentlich geplant bestehend beschädigt vorhanden kommunal denkmalgeschützt benachbart sanierungsbedürftig gesperrt wichtig gefährdet stillgelegt provisorisch viel_genutzt stark_beansprucht'
    .split(' ')
    .map((stem) => stem.replace('_', ' '));

export interface Verb {
  infinitive: string;
  withZu: string;
  participle: string;
  /** Verbal noun, feminine except where the article says otherwise. */
  noun: string;
}

/** `sanieren|zu sanieren|saniert|Sanierung` */
export const VERBS: readonly Verb[] = [
  'sanieren|zu sanieren|saniert|Sanierung',
  'erneuern|zu erneuern|erneuert|Erneuerung',
  'erweitern|zu erweitern|erweitert|Erweiterung',
  'überprüfen|zu überprüfen|überprüft|Überprüfung',
  'reparieren|zu reparieren|repariert|Reparatur',
  'umgestalten|umzugestalten|umgestaltet|Umgestaltung',
  'barrierefrei ausbauen|barrierefrei auszubauen|barrierefrei ausgebaut|Erschließung',
  'instand setzen|instand zu setzen|instand gesetzt|Instandsetzung',
  'aufwerten|aufzuwerten|aufgewertet|Aufwertung',
  'zeitweise schließen|zeitweise zu schließen|zeitweise geschlossen|Schließung',
  'vollständig finanzieren|vollständig zu finanzieren|vollständig finanziert|Finanzierung',
  'besser ausstatten|besser auszustatten|besser ausgestattet|Ausstattung',
  'öffentlich ausschreiben|öffentlich auszuschreiben|öffentlich ausgeschrieben|Ausschreibung',
].map((line) => {
  const [infinitive = '', withZu = '', participle = '', verbal = ''] = line.split('|');
  return { infinitive, withZu, participle, noun: verbal };
});

export const DISTRICTS =
  'Alt Beispielsleben,Neu Beispielsleben,Nordwerder,Lindenfeld,Südersdorf,Kleinbördau,Schöppenwerder,Weidenbrück,Großölsen,Obermühlen,Flößerhafen'.split(
    ',',
  );

export const STREET_STEMS =
  'Linden Mühlen Garten Schäfer Flößer Ulmen Brücken Färber Gerber Kräuter Börde Werder Anger Müller Höfe Kirsch Süßkirschen Schützen'.split(
    ' ',
  );

export const QUOTED_NAMES =
  'Altes Waschhaus,Am Lindenanger,Bunte Kiste,Haus der Vereine,Käthe Übermuth,Grüne Aue,Neue Mühle,Villa Öl & Licht,Elbspatzen,Süd-West,Zum Flößer'.split(
    ',',
  );

export const FEMALE_NAMES =
  'Anna,Änne,Birgit,Clara,Dörte,Elif,Friederike,Greta,Heidemarie,Ines,Jördis,Katrin,Lea Marie,Mandy,Nilüfer,Petra,Renée,Susanne,Ute,Ann-Kathrin'.split(
    ',',
  );
export const MALE_NAMES =
  'Bernd,Cem,Detlef,Emil,Friedrich,Götz,Hans-Jörg,Ingo,Jörg,Karl-Heinz,Lutz,Max,Norbert,Ömer,Paul,René,Sören,Thilo,Uwe,Wolf Dieter'.split(
    ',',
  );
export const LAST_NAMES =
  'Muster,Beispiel,Öztürk,Weiß,Höfer,Schäfer,Meßmer,Größler,Flüßig,Übermuth,Probe,Krüger-Lindner,von Werder,Ahlfeld,Brömme,Dörfler,Eßbach,Fährmann,Göhring,Jänicke,Kühnemund,Löwenthal,Nguyen,Rätsel,Schröter,Tüngler,Vogt,Zöllner,Da Silva,Hübner-Ott'.split(
    ',',
  );

/** What stands after the word Fraktion. */
export const FACTIONS =
  'DIE LINKE|GRÜNE/future!|CDU/FDP|CDU|AfD|SPD/Tierschutzallianz/Volt|FDP/Tierschutzpartei|Gartenpartei|Gartenpartei/Tierschutzallianz|BÜNDNIS 90/DIE GRÜNEN|Offene Stadt|Grüne Börde|Mitte & Stadtteile|Bürgerliste Elbe/Börde|Die Linke|Freie Mitte'.split(
    '|',
  );
/** Groups that are printed without that word in front. */
export const COMPOUND_FACTIONS = [
  'SPD-Stadtratsfraktion',
  'CDU-Ratsfraktion',
  'SPD-Ratsfraktion',
  'AfD-Stadtratsfraktion',
  'Stadtratsfraktion Offene Stadt',
];
export const COMMITTEES =
  'Verwaltungsausschuss|Finanz- und Grundstücksausschuss|Jugendhilfeausschuss|Kulturausschuss|Gesundheits- und Sozialausschuss|Ausschuss für Stadtentwicklung, Bauen und Verkehr|Ausschuss für Umwelt und Energie|Ausschuss für Bildung, Schule und Sport|Ausschuss für Familie und Gleichstellung|Ausschuss für Wirtschaftsförderung, Tourismus und regionale Entwicklung|Betriebsausschuss Kommunales Gebäudemanagement|Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg'.split(
    '|',
  );
export const LOCAL_COUNCILS = [
  'Ortschaftsrat Beyendorf-Sohlen',
  'Ortschaftsrat Pechau',
  'Ortschaftsrat Randau-Calenberge',
];
export const COMMITTEE_CODES = [
  'StBV',
  'UwE',
  'KRB',
  'BSS',
  'GeSo',
  'WTR',
  'FuG',
  'SFM',
  'KGM',
  'SAB',
  'VW',
  'FG',
];
export const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
