/** What values of the forms look like, and words of a form that no value holds. */

/** Labels, and what stands in cells of their own. */
export const FORM_WORD =
  /(?:^|[ –-])(?:Absender|Adressat|Gremium|Sitzungstermin|Kurztitel|Öffentlichkeitsstatus|Beratungsfolge|Behandlung|Zuständigkeit|Beteiligungen|Verteiler|Stadtamt|Bezeichnung|Verhandlungsgegenstand|(?:nicht ?)?öffentlich|zum\/zur|RPA|KFP|BFP)(?=$|[ :])/u;

/** `IV`, `Dez. II`, `OB`: departments have Roman numerals. */
export const DEPARTMENT = /^(?:Dez(?:ernat|\.)? ?)?(?:[IVX]{1,4}|B?OB)$/u;

/** A body that a paper is put before: its name as it is written, or its letters (`StBV`). */
export const BODY =
  /^(?:Stadtrat(?: der Landeshauptstadt Magdeburg)?|(?:(?:Der|Die) )?(?:Ober)?[Bb]ürgermeister(?:in)?|OB|Beigeordnete[rn]? .{1,60}|Dienstberatung .{1,30}|(?:[A-ZÀ-Þ][A-Za-zÀ-ɏẞ]{2,30}-(?:,| und)? ){0,3}[A-Za-zÀ-ɏẞ-]{0,40}(?:[Aa]usschu(?:ss|ß)|[Bb]eirat|Vorstand|Kommission|Arbeitsgruppe)(?: .{1,90})?|(?:Der )?[A-Za-zÀ-ɏẞ-]{0,30}(?:[Bb]eauftragte|[Vv]ertretung).{0,60}|Ortschaftsrat [A-ZÀ-Þ].{2,40}|(?:Ausschuss |BA )?[A-Z][A-Za-z]{1,5})$/u;

/** No body has a longer name. */
export const LONGEST_BODY = 110;

/** What the name of a body does not hold: a day, the end of a sentence, its verb. */
export const NO_BODY = /[.:;?!]$|\d\.\d| (?:wird|werden|wurde|hat|haben|führt) /u;

/** `Ausschuss Bürgerangelegenheiten`: of what it is one is said with one of these; nothing in a body's name ends so. */
export const BODY_CUT =
  /^Ausschu(?:ss|ß) (?!für |zur? |zum |des |der |f\.)| (?:[a-zß-ɏ]{1,3}|[A-Za-zÀ-ɏẞ]{3,30}(?:scher|licher|-))$/u;

/** `FBL Herr Stegemann`: the label and the form of address are no part of the name. */
export const NOT_NAMED = /(?:^| )(?:Herrn?|Frau|[AF]BL|AL|Unterschrift)(?= |$)/;
