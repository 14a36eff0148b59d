/** How the administration names its parts. */

/** Numbers of departments. */
export const ROMAN = '(?:VIII|VII|VI|IV|IX|V|III|II|I|X)';
/** `Dezernat VI`, `Dez. III`, `VI`, `BOB`. */
export const DEPARTMENT = `(?:Dezernat |Dez\\.? ?)?${ROMAN}(?:/\\d{1,2})?|BOB|OB`;
/** What the city's Eigenbetriebe are abbreviated to (Ratsinformationssystem of the city). */
export const ENTERPRISES: readonly string[] = ['SFM', 'KGm', 'KGM', 'SAB', 'KKM'];
/** `Amt 66`, `FB 02`, `FB32`, `EB KGM`, `Eigenbetrieb SAB`, `Team 4`, `Stabsstelle Klima`, `III/01`. */
export const OFFICE = [
  '(?:Amt|Stadtamt|Fachbereich|FB|FD|Fachdienst|Team|Referat|Abt\\.?|Abteilung|Ref\\.?) ?\\d{1,2}(?:[./-]\\d{1,2}){0,2}',
  '(?:EB|Eb|Eigenbetrieb) ?(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,40})(?: (?:und|Magdeburg|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,30})){0,4}',
  '(?:EB|Eigenbetrieb) ?\\d{1,2}',
  `(?:Dezernat|Dez\\.?) ?${ROMAN}(?:/\\d{1,2})?`,
  `Amt ?${ROMAN}/\\d{1,2}`,
  `${ROMAN}/\\d{1,2}(?:\\.\\d{1,2})?`,
  '(?:SFM|KGM|SAB|BOB|GPR|RPA|FB VW|Büro des Oberbürgermeisters|Büro der Oberbürgermeisterin)',
  '(?:Stabsstelle|Büro|Team|Rechtsamt|Amt für|Fachbereich|Gesundheits- und Veterinäramt|Rechnungsprüfungsamt)(?: [A-ZÄÖÜa-zäöü][A-Za-zÄÖÜäöüß,-]{1,30}){0,6}',
  '(?!(?:Ins)?[Gg]esamt|Ehrenamt)[A-ZÄÖÜ][a-zäöüß]{2,30}amt',
].join('|');
export const TEAM = '(?:Team|Abt\\.?|Abteilung) ?[\\dA-Z][\\d.]{0,5}';
/** `Jugendamt`, `Leiterin Stadtplanungsamt`: what an office is called in signatures. */
export const NAMED_OFFICE = /(?:^|[ -])[A-ZÄÖÜ][a-zäöüß]{2,40}amt$/u;
/** What a part of an office is called after its work: nobody is called so. */
const FIELD =
  '(?:[A-ZÄÖÜ][a-zäöüß-]{0,30})?(?:[Aa]mt|[Pp]lanung|[Ww]esen|[Pp]flege|[Dd]ienste?|[Vv]erwaltung|[Ss]ervice|[Ff]örderung|[Ww]irtschaft|[Rr]einigung|[Tt]echnik|[Ee]ntwicklung|[Hh]ilfen?|[Bb]ildung|[Vv]ermietung|[Aa]bteilung|[Ss]telle|straßenbau|Straßenbau|tiefbau|Tiefbau|Hochbau|Brückenbau|Grün|Zoo|Jugend|Soziales|Kultur|Schule|Schulen|Sport|Umwelt|Bauen|Ordnung|Recht|Gesundheit|Familie|Verkehr|Statistik|Vermessung|Liegenschaften|Kommunikation|Digitalisierung|Steuern|Finanzen|Personal|Klimaschutz|Umweltschutz|Brandschutz)';
/** `Straßenbau` behind `Abteilungsleiter`. */
export const FIELD_OF_OFFICE = new RegExp(`^${FIELD}$`, 'u');
/** … and a name behind it: `Soziales Krug`. */
export const FIELD_BEFORE_NAME = new RegExp(`^${FIELD} (?=[A-ZÄÖÜ]|v(?:on|\\.) )`, 'u');
/** `Leiterin Vermietung`, `Kaufmännischer Leiter`, `Leitender Baudirektor`: two words and more, and no name. */
export const POST =
  /^(?:[A-ZÄÖÜ][a-zäöüß-]{2,30}l|L)eiter(?:in)? (?:des |der )?(?:Büro|Geschäftsstelle|Stabsstelle|Amt|Fachbereich)(?:e?s)?(?: (?:de[rs]|für|und) [A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{2,30}| [A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{2,30}){0,3}$|^(?:(?:[A-ZÄÖÜ][a-zäöüß-]{2,30}l|L)eiter(?:in)?|(?:[A-ZÄÖÜ][a-zäöüß-]{2,30}d|D)irektor(?:in)?) [A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,40}(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,40})?$|^(?:Kaufmännisch|Technisch|Leitend|Kommissarisch|Stellvertretend|Städtisch|Geschäftsführend|Künstlerisch|Ärztlich|Pädagogisch|Wissenschaftlich)e[rs]? [A-ZÄÖÜ][a-zäöüß-]{3,40}$|^[A-ZÄÖÜ][a-zäöüß-]{3,30}(?:direktor|rat|rätin|direktorin|dezernent|dezernentin)$/u;
/** `Beigeordnete für Kultur,`: the office of several fields goes on in the next line. */
export const OFFICE_OF_SEVERAL =
  /^(?:(?:Bürgermeister(?:in)? und )?Beigeordneter?|Dezernent(?:in)?) für [^.:;?!]{3,60},$/u;
