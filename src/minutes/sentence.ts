/** How sentences of minutes begin and end. */

/** `…: Er wird mit 27 Ja-, 20 Neinstimmen angenommen.`: what it is stands before the colon. */
export const BY_PRONOUN =
  /[:;] (?:Er|Sie|Es|Dieser|Diese|Dieses|er|sie|es|dieser|diese) (?=(?:wird|werden|ist|sind) )/u;
/** `Diesem wird mit … zugestimmt.`: what it is was told before. */
export const OF_BEFORE = /^(?:Dem|Diesem|Dieser|Diese|Er|Sie|Dies) (?:wird|werden|wurde|wurden) /u;

/** A wording follows. */
export function endsInColon(text: string): boolean {
  return /:["“”]?$/.test(text.trimEnd());
}

/** No longer line is looked at. UTF-16 units. */
const LONGEST = 900;
const BEGINS =
  /^(?:(?:Dem|Den|Zum|Der Überweisung|Die Überweisung) (?:.{0,24}(?:[Aa]ntr[aä]g|Vorlage)|des|der).{3,}|(?:Gemäß|Auf Antrag|Laut|Nach|Bei|Unter|Mit) .{3,80}|Der (?:Stadtrat|Ausschu(?:ss|ß)|Vorsitzende|GO-Antrag|Änderungsantrag|Antrag|TOP|Oberbürgermeister|Ortschaftsrat) .{3,}|Die (?:Vorsitzende|Oberbürgermeisterin|Stellungnahme|Information|Drucksache|Tagesordnung|Niederschrift|Mitglieder|Sitzung|Ausschu(?:ss|ß)vorsitzende) .{3,}|(?:Stadtr(?:at|ätin)|Herr|Frau|Bürgermeister(?:in)?|Beigeordnete[r]?|Oberbürgermeister(?:in)?) .{3,} (?:[a-zäöüß]+t|führt|bringt|weist|nimmt|gibt|geht)(?: .*)?|Zu Beginn .{3,}|Zur Beratung .{2,}|Es (?:liegen|gibt|erfolgt|folgt|sind|wird|werden) .{3,}|Abstimmung.{0,20}:.*|Beschlu(?:ss|ß)-? ?Nr.*|Ja: ?\d.*|Keine (?:Wortmeldungen|Anfragen).*)$/u;

/** Does the line begin running text, and no line of a title? */
export function beginsText(text: string): boolean {
  return (
    text.length < LONGEST &&
    BEGINS.test(text.slice(0, 300)) &&
    !/^Der (?:Stadtrat|Antrag) (?:der|im|zu)(?![A-Za-zÀ-ɏẞ])/u.test(text)
  );
}
